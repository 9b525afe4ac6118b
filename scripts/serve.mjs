// Serves what was built: the demonstration site at `/`, Storybook at `/storybook/`.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const SITE = path('site/dist');
const STORYBOOK = path('storybook-static');

/**
 * Starts the server on the first free port from `port` on.
 *
 * @param {{ port?: number, tries?: number }} [options] `port` 0 takes any free one
 * @returns {Promise<{ url: string, server: import('node:http').Server }>}
 */
export async function serve({ port = 8080, tries = 20 } = {}) {
  const site = sirv(SITE, { dev: true });
  const storybook = existsSync(STORYBOOK) ? sirv(STORYBOOK, { dev: true }) : undefined;
  const notFound = (response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    const page = new URL('404/index.html', `file://${SITE}/`);
    response.end(existsSync(page) ? readFileSync(page) : '<!doctype html><title>404</title>404');
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
      if (error.code !== 'EADDRINUSE' || attempt >= tries) throw error;
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.env.PORT ?? 8080);
  const { url } = await serve({ port: wanted });
  if (!url.endsWith(`:${wanted}`)) console.log(`Port ${wanted} is busy.`);
  console.log(`\n  Demo site   ${url}/\n  Storybook   ${url}/storybook/\n\n  Ctrl+C ends it.`);
}
