import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { ROOT } from './record.js';
import { SCREEN_READER_FAULTS } from './screen-reader/faults.js';
import { subjectHtml } from './subjects.js';

/** Serves the built site and library, and the audit's own pages and examples, on a free port. */
export async function serveSubjects(): Promise<{ url: string; close: () => void }> {
  const library = sirv(join(ROOT, 'dist'), { dev: true });
  const site = sirv(join(ROOT, 'site/dist'), { dev: true });
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const notFound = (): void => void response.writeHead(404).end();
    let html = pathname.startsWith('/-') ? subjectHtml(pathname) : undefined;
    const fault = SCREEN_READER_FAULTS.find(({ name }) => name === searchParams.get('fault'));
    if (html !== undefined && fault) html = fault.plant(html);
    if (html !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
      return;
    }
    site(request, response, () => {
      if (!pathname.startsWith('/vn/')) {
        notFound();
        return;
      }
      request.url = pathname.slice('/vn'.length);
      library(request, response, notFound);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
