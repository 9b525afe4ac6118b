// Serves what was built: the demonstration site at `/`, Storybook at `/storybook/`.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const SITE = path('site/dist');
const NOT_FOUND = path('site/dist/404.html');
const STORYBOOK = path('storybook-static');

const LAST_PORT = 65_535;

/**
 * Starts the server on the first free port from `port` on.
 *
 * @param {{ port?: number, tries?: number }} [options] `port` 0 takes any free one
 * @returns {Promise<{ url: string, server: import('node:http').Server }>}
 * @throws where none of `tries` more ports is free, or may be taken
 */
export async function serve({ port = 8080, tries = 20 } = {}) {
  const site = sirv(SITE, { dev: true });
  const storybook = existsSync(STORYBOOK) ? sirv(STORYBOOK, { dev: true }) : undefined;
  const notFound = (response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(NOT_FOUND) ? readFileSync(NOT_FOUND) : '<!doctype html><title>404');
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (storybook && /^\/storybook(?:\/|\?|$)/.test(url)) {
      if (!url.startsWith('/storybook/')) {
        response.writeHead(302, { location: url.replace('/storybook', '/storybook/') }).end();
        return;
      }
      request.url = url.slice('/storybook'.length);
      storybook(request, response, () => notFound(response));
      return;
    }
    site(request, response, () => notFound(response));
  });
  for (let attempt = 0; ; attempt += 1) {
    try {
      await listen(server, port === 0 ? 0 : port + attempt);
      return { url: `http://localhost:${server.address().port}`, server };
    } catch (error) {
      const more = attempt < tries && port + attempt < LAST_PORT;
      if (error.code !== 'EADDRINUSE' || !more) throw error;
    }
  }
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** The port that somebody asked for, or why it is none. @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= LAST_PORT) return port;
  throw new Error(`PORT is ${JSON.stringify(text)}: it must be a whole number from 0 to 65535.`);
}

/** @param {Error & { code?: string }} error @param {number} port */
function reason(error, port) {
  if (error.code === 'EADDRINUSE') return `Port ${port} is busy, and so are those after it.`;
  if (error.code === 'EACCES') return `Port ${port} needs more rights: choose one from 1024 on.`;
  return error.message;
}

async function main() {
  const wanted = readPort(process.env.PORT || '8080');
  try {
    const { url } = await serve({ port: wanted });
    if (wanted !== 0 && !url.endsWith(`:${wanted}`)) console.log(`Port ${wanted} is busy.`);
    console.log(`\n  Demo site   ${url}/\n  Storybook   ${url}/storybook/\n\n  Ctrl+C ends it.`);
  } catch (error) {
    throw new Error(reason(error, wanted), { cause: error });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // One line, without a stack: whoever starts the server did not write it.
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
