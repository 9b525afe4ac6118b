import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lazyFiles, type Case } from './cases.js';
import { pageOf } from './page.js';

/** How long a file takes that fails while it is needed. */
const DELAY_MS = 150;
const LOGIN = '<!doctype html><title>Kirjaudu</title><p>Kirjaudu sisään</p>';

interface Running {
  readonly one: Case;
  failed: number;
  isBroken: boolean;
}

function fail(response: ServerResponse, { failure }: Case, content: string): void {
  const script = (body: string): void => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(body);
  };
  if (failure === 'missing') response.writeHead(404).end();
  else if (failure === 'unavailable') response.writeHead(503).end();
  else if (failure === 'reset') response.socket?.resetAndDestroy();
  else if (failure === 'login page')
    response.writeHead(200, { 'content-type': 'text/html' }).end(LOGIN);
  else if (failure === 'login page as script') script(LOGIN);
  else if (failure === 'truncated') script(content.slice(0, content.length / 2));
  else if (failure === 'empty') script('');
  else if (failure === 'another module') script('export const other = 1, catalogue = 7;');
  else if (failure === 'throws') script('throw new Error("evaluation");');
  // Never answered.
  else if (failure !== 'no response') script(content);
}

/** Serves the page of a case at `/<id>/page.html` and the build beside it, with one failing file. */
export async function serveFaults(): Promise<{
  readonly add: (one: Case) => string;
  readonly close: () => void;
}> {
  const cases: Running[] = [];
  const files = lazyFiles();
  const server = createServer((request, response) => {
    const [, id = '', path = ''] = /^\/(\d+)\/([^?]*)/.exec(request.url ?? '') ?? [];
    const running = cases[Number(id)];
    response.setHeader('cache-control', 'no-store');
    if (!running) {
      response.writeHead(404).end();
      return;
    }
    const { one } = running;
    if (path === 'page.html') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pageOf(one, files));
      return;
    }
    if (path === 'break') {
      running.isBroken = true;
      response.writeHead(204).end();
      return;
    }
    if (!/\.(?:js|css)$/.test(path) || !existsSync(`dist/${path}`)) {
      response.writeHead(404).end();
      return;
    }
    const content = readFileSync(`dist/${path}`, 'utf8');
    const isFailing =
      path === one.file &&
      (one.moment !== 'after' || running.isBroken) &&
      (one.times === 'always' || running.failed === 0);
    if (isFailing) {
      running.failed += 1;
      setTimeout(fail, one.moment === 'during' ? DELAY_MS : 0, response, one, content);
    } else {
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      response.writeHead(200, { 'content-type': type }).end(content);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    add: (one) => {
      cases.push({ one, failed: 0, isBroken: false });
      return `http://127.0.0.1:${String(port)}/${String(cases.length - 1)}/page.html`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
