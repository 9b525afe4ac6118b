import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import sirv from 'sirv';

const START_TIMEOUT_MS = 60_000;
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };

/** A running site. */
export interface Site {
  readonly url: string;
  readonly close: () => void;
}

/** Serves the files of a folder. */
export async function serveFolder(folder: string, csp?: string): Promise<Site> {
  const files = sirv(folder, {
    single: true,
    setHeaders: (response) => {
      if (csp) response.setHeader('content-security-policy', csp);
    },
  });
  const server = createServer((request, response) => {
    // Browsers request it by themselves.
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else files(request, response);
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A port that nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/**
 * Starts the server of an installed example.
 *
 * @param script its path, relative to the example
 * @throws if it does not answer in time
 */
export async function startServer(folder: string, script: string): Promise<Site> {
  const port = String(await freePort());
  const url = `http://localhost:${port}/`;
  const server = spawn(process.execPath, [script, 'start', '-p', port], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill();
      throw new Error(`${script} does not answer at ${url}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, close: () => void server.kill() };
}

/**
 * Answers requests to the CDN of the example with the files of the installed package.
 *
 * @param tamper changes the content of a file
 */
export async function routeCdn(
  page: Page,
  folder: string,
  tamper = (_file: string, content: string): string => content,
): Promise<void> {
  await page.route('https://cdn.example.com/**', async (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^\/vn-elements\/[^/]+\//, '');
    const content = readFileSync(join(folder, 'node_modules/vn-elements/dist', file), 'utf8');
    await route.fulfill({
      contentType: TYPES[extname(file)] ?? 'text/plain',
      headers: { 'access-control-allow-origin': '*' },
      body: tamper(file, content),
    });
  });
}
