import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { pageWith } from './page.js';

const SCRIPTS: Readonly<Record<string, string>> = {
  idiomorph: 'node_modules/idiomorph/dist/idiomorph.js',
  morphdom: 'node_modules/morphdom/dist/morphdom-umd.js',
  htmx: 'node_modules/htmx.org/dist/htmx.js',
  'htmx-morph': 'node_modules/idiomorph/dist/idiomorph-ext.js',
  turbo: 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js',
};

let react: Promise<string> | undefined;

/** React in its development build: only that mounts twice in StrictMode. */
const bundleReact = (): Promise<string> =>
  (react ??= build({
    entryPoints: ['test/dom-changes/react.ts'],
    bundle: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"development"' },
  }).then(({ outputFiles: [file] }) => file?.text ?? ''));

const scriptOf = (name: string): Promise<string> =>
  name === 'react' ? bundleReact() : readFile(SCRIPTS[name] ?? '', 'utf8');

/** The scripts that a change needs: those whose names it begins with. */
const scriptsFor = (change: string): readonly string[] =>
  [...Object.keys(SCRIPTS), 'react'].filter((name) =>
    change.toLowerCase().startsWith(name.split('-')[0] ?? ''),
  );

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  const [, folder = '', name = ''] = pathname.split('/').map(decodeURIComponent);
  const send = (type: string, body: string): void => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(body);
  };
  if (folder === 'dist' && existsSync(`.${pathname}`)) {
    const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    send(type, await readFile(`.${pathname}`, 'utf8'));
  } else if (folder === 'scripts') send('text/javascript', await scriptOf(name));
  // Every other path is a page: the same one, so that a visit changes nothing but the URL.
  else if (/^(?:page|other)$/.test(name))
    send('text/html', pageWith(scriptsFor(folder).map((script) => `/scripts/${script}`)));
  else response.writeHead(404).end();
}

/** Serves the page with the scripts that a change needs, and the build. */
export async function servePages(): Promise<{
  readonly urlOf: (change: string) => string;
  readonly close: () => void;
}> {
  if (!existsSync('dist/vn-elements.bundle.js'))
    throw new Error('expected a build in dist; run "npm run build"');
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (change) => `http://127.0.0.1:${String(port)}/${encodeURIComponent(change)}/page`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
