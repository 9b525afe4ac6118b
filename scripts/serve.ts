/** Serves the built demonstration site and Storybook; `PORT` sets the port, by default 8080. */
import { isBusy, LAST_PORT, serve } from './lib/serve.js';

/** @throws if it is not a port number */
function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= LAST_PORT) return port;
  throw new Error(`PORT is ${JSON.stringify(text)}: it must be a whole number from 0 to 65535.`);
}

function explain(error: unknown, port: number): string {
  if (isBusy(error)) return `Port ${port} is busy, and so are those after it.`;
  if ((error as NodeJS.ErrnoException).code === 'EACCES')
    return `Port ${port} needs more rights: choose one from 1024.`;
  return String(error);
}

async function start(wanted: number): Promise<void> {
  try {
    const { url } = await serve({ port: wanted });
    if (wanted !== 0 && !url.endsWith(`:${wanted}`)) console.log(`Port ${wanted} is busy.`);
    console.log(`\n  Demo site   ${url}/\n  Storybook   ${url}/storybook/\n\n  Ctrl+C ends it.`);
  } catch (error) {
    throw new Error(explain(error, wanted), { cause: error });
  }
}

try {
  await start(parsePort(process.env['PORT'] || '8080'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
