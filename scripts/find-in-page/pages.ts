import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** The author's list, a data tree, and one with the ARIA tree pattern. */
export const KINDS = ['author', 'data', 'pattern'] as const;
export type Kind = (typeof KINDS)[number];

/** What a page reports to the server. */
export interface State {
  /** Whether the link to be found exists. */
  readonly exists: boolean;
  readonly isVisible: boolean;
  /** What was typed into the page's own field: nothing, if the browser's search field had focus. */
  readonly typed: string;
}

const PAGES = 200;

const AUTHOR_TREE = `<vn-sitemap-tree><ul><li><a href="/a">Alfa</a><details><summary>Alfa: alasivut</summary><ul>
  <li><a href="/b">Beeta</a><details><summary>Beeta: alasivut</summary><ul>
  <li><a id="wanted" href="/c">Kuikkalampi</a></li></ul></details></li></ul></details></li></ul>
  </vn-sitemap-tree>`;

const TREE = JSON.stringify([
  ...Array.from({ length: PAGES }, (_, index) => ({
    title: `Sivu ${index}`,
    href: `/${index}`,
    children: [{ title: `Ala ${index}`, href: `/${index}/a` }],
  })),
  {
    title: 'Alfa',
    href: '/a',
    children: [
      {
        title: 'Beeta',
        href: '/b',
        children: [{ id: 'wanted', title: 'Kuikkalampi', href: '/c' }],
      },
    ],
  },
]);

const treeOf = (kind: Kind): string => {
  if (kind === 'author') return AUTHOR_TREE;
  const pattern = kind === 'pattern' ? 'pattern="tree" aria-label="x"' : '';
  return `<vn-sitemap-tree ${pattern} levels="1" tree='${TREE}'></vn-sitemap-tree>`;
};

/** A page with one link to be found, three levels down in collapsed branches. */
const page = (kind: Kind): string => `<!doctype html><html lang="fi"><head><meta charset="utf-8">
<title>${kind}</title><link rel="stylesheet" href="/vn-elements.css">
<script type="module" src="/vn-elements.bundle.js"></script></head>
<body><input id="before" aria-label="before">${treeOf(kind)}</body></html>`;

/** Reports the state of the page, for a browser that cannot be scripted from outside. */
const REPORT = `<script>
  setInterval(() => {
    const wanted = document.querySelector('#wanted') ??
      document.querySelector('vn-sitemap-tree').shadowRoot?.querySelector('#wanted');
    navigator.sendBeacon('/report', JSON.stringify({
      exists: Boolean(wanted),
      isVisible: Boolean(wanted?.checkVisibility({ contentVisibilityAuto: true })),
      typed: document.querySelector('#before').value,
    }));
  }, 200);
</script>`;

/** Serves `/<kind>`; with `?report`, the page calls `onReport` five times a second. */
export async function servePages(
  onReport: (state: State) => void,
): Promise<{ url: string; server: Server }> {
  const files = sirv('dist');
  const server = createServer((request, response) => {
    const [path = '', query] = (request.url ?? '').slice(1).split('?');
    const kind = KINDS.find((one) => one === path);
    if (path === 'report') {
      let body = '';
      request.on('data', (data) => (body += String(data)));
      request.on('end', () => {
        onReport(JSON.parse(body) as State);
        response.end();
      });
    } else if (kind) {
      response.setHeader('content-type', 'text/html');
      response.end(page(kind) + (query === 'report' ? REPORT : ''));
    } else files(request, response);
  }).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
