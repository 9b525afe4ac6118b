import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const path = (relative: string): string =>
  fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const SITE = path('site/dist');
const STORYBOOK = path('storybook-static');

export const LAST_PORT = 65_535;

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Whether an error of `listen()` means that the port is in use. */
export const isBusy = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

/** Sends the page for status 404 in the language of the URL. */
function sendNotFound(url: string, response: ServerResponse): void {
  const [folder = ''] = /^\/(?:sv|en)(?=\/)/.exec(url) ?? [];
  const page = `${SITE}${folder}/404.html`;
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '<!doctype html><title>404');
}

/** Maximum length of a sent form, in characters. */
const MAX_FORM_LENGTH = 100_000;

/** Answers a sent form. The pages are loaded only then, because most servers are never sent one. */
async function sendAnswer(
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let sent = '';
  for await (const chunk of request.setEncoding('utf8')) {
    sent += String(chunk);
    if (sent.length > MAX_FORM_LENGTH) {
      response.writeHead(413).end();
      return;
    }
  }
  const { answerForm } = await import('../../site/answer.js');
  const { status, headers, body } = answerForm(url, new URLSearchParams(sent));
  response.writeHead(status, headers).end(body);
}

/** Whether a URL has a parameter of the search or of a list, on whatever page. */
const isQuery = (url: string): boolean => /\?(?:.*&)?(?:q|sivu|tyyppi|vuosi|aihe|aika)=/.test(url);

/** Answers a search, or a list with limits; `next` answers if the page is neither. */
async function sendResults(url: string, response: ServerResponse, next: () => void): Promise<void> {
  const { answerQuery } = await import('../../site/answer.js');
  const [path = '', query] = url.split('?', 2);
  const answer = answerQuery(path, new URLSearchParams(query));
  if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
  else next();
}

function createSiteServer(): Server {
  const site = sirv(SITE, { dev: true });
  const storybook = existsSync(STORYBOOK) ? sirv(STORYBOOK, { dev: true }) : undefined;
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = (): void => {
      sendNotFound(url, response);
    };
    const fail = (): void => {
      response.writeHead(500).end();
    };
    if (request.method === 'POST') {
      sendAnswer(url, request, response).catch(fail);
    } else if (isQuery(url) && !url.startsWith('/storybook')) {
      sendResults(url, response, () => {
        site(request, response, notFound);
      }).catch(fail);
    } else if (!storybook || !/^\/storybook(?:\/|\?|$)/.test(url)) {
      site(request, response, notFound);
    } else if (url.startsWith('/storybook/')) {
      request.url = url.slice('/storybook'.length);
      storybook(request, response, notFound);
    } else {
      response.writeHead(302, { location: url.replace('/storybook', '/storybook/') }).end();
    }
  });
}

/**
 * Serves the built demonstration site at `/` and Storybook at `/storybook/`, on the first free port
 * from `port`. Port 0 takes any free port.
 *
 * @throws if `port` and the next `tries` ports are busy, or the first may not be used
 */
export async function serve({ port = 8080, tries = 20 } = {}): Promise<{
  url: string;
  server: Server;
}> {
  const server = createSiteServer();
  for (let attempt = 0; ; attempt += 1) {
    try {
      await listen(server, port === 0 ? 0 : port + attempt);
      const address = server.address() as AddressInfo;
      return { url: `http://localhost:${address.port}`, server };
    } catch (error) {
      if (!isBusy(error) || attempt >= tries || port + attempt >= LAST_PORT) throw error;
    }
  }
}
