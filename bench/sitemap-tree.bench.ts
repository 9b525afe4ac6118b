/**
 * The sitemap tree beside static nested <details> and other libraries' trees, all in one run in
 * one Chromium that is not slowed down: medians of seven.
 *
 *   npm run bench -- sitemap-tree                       208, 1,000 and 10,000 pages
 *   SIZES=208,50000 RUNS=3 npm run bench -- sitemap-tree
 *   PEERS=none npm run bench -- sitemap-tree            without the others
 *
 * The others come with `npm ci --prefix bench`; without them they are left out. The figures say how
 * it went on this machine: nothing fails over one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { ensureBrowsers } from '../scripts/browsers.mjs';
import type { SiteNode } from '../src/model/index.js';
import { siteOf } from './tree-data.js';

const SIZES = (process.env['SIZES'] ?? '208,1000,10000').split(',').map(Number);
const RUNS = Number(process.env['RUNS'] ?? 7);

/**
 * Milliseconds, but for heap (MB), elements (count) and longest (the longest block, ms; where the
 * page is written, without its parsing).
 */
const FIGURES = [
  'mount',
  'expand',
  'collapse',
  'click',
  'filter',
  'heap',
  'elements',
  'longest',
] as const;
type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

const PEERS: Readonly<Record<string, readonly string[]>> = {
  // With the elements in its shadow roots.
  kolibri: ['tree', 'tree-wc', 'tree-item', 'tree-item-wc', 'link-wc', 'icon', 'tooltip-wc'].map(
    (name) => `@public-ui/components/dist/components/kol-${name}.js`,
  ),
  ui5: ['@ui5/webcomponents/dist/Tree.js', '@ui5/webcomponents/dist/TreeItem.js'],
  shoelace: [
    '@shoelace-style/shoelace/dist/components/tree/tree.js',
    '@shoelace-style/shoelace/dist/components/tree-item/tree-item.js',
  ],
  webawesome: [
    '@awesome.me/webawesome/dist/components/tree/tree.js',
    '@awesome.me/webawesome/dist/components/tree-item/tree-item.js',
  ],
};

const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (c) => `&#${String(c.charCodeAt(0))};`);

/** Markup as a page sends it: the same for the static list and for the author's children. */
const list = (nodes: readonly SiteNode[]): string =>
  `<ul>${nodes
    .map(({ title, href = '', children }) => {
      const link = `<li><a href="${href}">${escaped(title)}</a>`;
      if (!children) return `${link}</li>`;
      return `${link}<details><summary><span class="vn-hidden">${escaped(title)}: alasivut</span></summary>${list(children)}</details></li>`;
    })
    .join('')}</ul>`;

const peerTree = (nodes: readonly SiteNode[], tree: string, item: string, text: string): string => {
  const items = (list: readonly SiteNode[]): string =>
    list
      .map(({ title, href = '', children = [] }) =>
        text === 'child'
          ? `<${item}>${escaped(title)}${items(children)}</${item}>`
          : `<${item} ${text}="${escaped(title)}" _href="${href}">${items(children)}</${item}>`,
      )
      .join('');
  return `<${tree} _label="x">${items(nodes)}</${tree}>`;
};

/** How each is put on a page, and what opens its branches. */
const MARKUP: Readonly<Record<string, (nodes: readonly SiteNode[]) => string>> = {
  static: list,
  children: (nodes) => `<vn-sitemap-tree>${list(nodes)}</vn-sitemap-tree>`,
  data: () => '',
  kolibri: (nodes) => peerTree(nodes, 'kol-tree', 'kol-tree-item', '_label'),
  ui5: (nodes) => peerTree(nodes, 'ui5-tree', 'ui5-tree-item', 'text'),
  shoelace: (nodes) => peerTree(nodes, 'sl-tree', 'sl-tree-item', 'child'),
  webawesome: (nodes) => peerTree(nodes, 'wa-tree', 'wa-tree-item', 'child'),
};

/** Stencil's elements are registered by a call. */
const defined = (path: string, index: number): string =>
  `import { defineCustomElement as define${String(index)} } from '${path}'; define${String(index)}();`;

async function bundle(kind: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const imports =
    kind === 'static'
      ? []
      : (PEERS[kind]?.map((path) => `./bench/node_modules/${path}`) ?? [
          './src/elements/sitemap-tree/sitemap-tree.ts',
        ]);
  const { outputFiles } = await build({
    stdin: {
      contents: imports
        .map(kind === 'kolibri' ? defined : (path) => `import '${path}';`)
        .join('\n'),
      resolveDir: '.',
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'esnext',
    minify: true,
    outdir: '/js',
    write: false,
    conditions: ['production'],
    // Production builds of ours have no warnings.
    plugins: [
      {
        name: 'mode',
        setup: ({ onLoad }) => {
          onLoad({ filter: /model[/\\]mode\.ts$/ }, () => ({
            contents: 'export const DEV = false;',
          }));
        },
      },
    ],
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
    },
    loader: { '.svg': 'text', '.css': 'empty' },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]));
}

/** In the page: puts the tree there, works with it, and tells how long each took. */
async function measure(kind: string, markup: string): Promise<Record<string, number>> {
  const task = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve();
      };
      port2.postMessage(0);
    });
  const frame = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => void task().then(resolve));
    });
  const figures: Record<string, number> = {};
  const blocks: PerformanceEntry[] = [];
  new PerformanceObserver((entries) => {
    blocks.push(...entries.getEntries());
  }).observe({ entryTypes: ['longtask'] });
  const time = async (name: string, work: () => unknown): Promise<void> => {
    await frame();
    await frame();
    const start = performance.now();
    await work();
    await frame();
    figures[name] = performance.now() - start;
  };
  const main = document.querySelector('main') as HTMLElement;
  const nodes = (globalThis as { nodes?: unknown }).nodes;
  let tree: any;
  if (kind === 'data') {
    // The code comes first: what is measured is the drawing, not the line.
    const first = document.createElement('vn-sitemap-tree') as any;
    first.tree = [{ title: 'x' }];
    main.append(first);
    while (!first.shadowRoot?.querySelector('li')) await task();
    first.remove();
  }
  await time('mount', async () => {
    if (kind === 'data') {
      tree = document.createElement('vn-sitemap-tree');
      tree.tree = nodes;
      main.append(tree);
      while (!tree.shadowRoot?.querySelector('li')) await task();
      return;
    }
    main.innerHTML = markup;
    tree = main.firstElementChild;
    const items = [tree, ...tree.querySelectorAll('*')].filter(
      (one) => one.updateComplete ?? one.componentOnReady,
    );
    for (const one of items) await (one.componentOnReady?.() ?? one.updateComplete);
    // What stands in its elements comes later.
    const last = [...tree.querySelectorAll('kol-tree-item')].at(-1);
    while (last && !last.shadowRoot.querySelector('a')) await task();
  });
  const mounted = kind === 'data' ? 0 : performance.now();
  if (kind === 'data') {
    const count = (list: any): number =>
      list.reduce((sum: number, { children = [] }: any) => sum + 1 + count(children), 0);
    const all = count(nodes);
    for (
      let turn = 0;
      turn < 600 && tree.shadowRoot.querySelectorAll('li').length < all;
      turn += 1
    ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const home = kind === 'data' ? tree.shadowRoot : tree;
  const setAll = async (open: boolean): Promise<void> => {
    if (kind === 'static') for (const one of tree.querySelectorAll('details')) one.open = open;
    else if (kind === 'children' || kind === 'data')
      await (open ? tree.expandAll() : tree.collapseAll());
    else {
      for (const one of tree.querySelectorAll('*')) {
        if (one.childElementCount === 0) continue;
        if (kind === 'kolibri') one._open = open;
        else one.expanded = open;
      }
      for (const one of tree.querySelectorAll('*')) await one.updateComplete;
    }
  };
  await time('expand', () => setAll(true));
  await time('collapse', () => setAll(false));
  await time('click', async () => {
    const details = home.querySelector('details > summary');
    if (details) details.click();
    else {
      const one = [...tree.querySelectorAll('*')].find(
        ({ childElementCount }) => childElementCount > 0,
      );
      if (kind === 'kolibri') one._open = true;
      else one.expanded = true;
      await one.updateComplete;
    }
  });
  const field = tree.shadowRoot?.querySelector('input[type=search]');
  figures['filter'] = Number.NaN;
  if (field) {
    // Script only: the event, and what runs before the next task. The code is there by then.
    await tree.filter('x');
    await new Promise((resolve) => setTimeout(resolve, 300));
    let most = 0;
    for (const text of ['l', 'la', 'lai', 'lain', 'a']) {
      field.value = text;
      const start = performance.now();
      field.dispatchEvent(new InputEvent('input'));
      await Promise.resolve();
      most = Math.max(most, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    figures['filter'] = most;
    await tree.filter('');
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  const own = blocks.filter(({ startTime }) => startTime >= mounted);
  figures['longest'] = Math.max(0, ...own.map(({ duration }) => duration));
  const roots = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, one) => sum + 1 + (one.shadowRoot ? roots(one.shadowRoot) : 0),
      0,
    );
  figures['elements'] = roots(main);
  return figures;
}

const kinds = Object.keys(MARKUP).filter((kind) => {
  const peer = PEERS[kind];
  return (
    !peer || (process.env['PEERS'] !== 'none' && existsSync(`bench/node_modules/${peer[0] ?? ''}`))
  );
});
const bundles = new Map(
  await Promise.all(kinds.map(async (kind) => [kind, await bundle(kind)] as const)),
);
const server = createServer(({ url = '' }, response) => {
  const [, kind = '', path = ''] = /^\/(\w+)(\/.*)$/.exec(url) ?? [];
  if (path === '/') {
    const ours = kind === 'children' || kind === 'data';
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><html lang="fi"><meta charset="utf-8">${ours ? '<link rel="stylesheet" href="css/">' : ''}<script type="module" src="js/stdin.js"></script><main></main>`,
    );
  } else if (path === '/css/') {
    response.setHeader('content-type', 'text/css');
    response.end(readFileSync('dist/vn-elements.css'));
  } else {
    const file = bundles.get(kind)?.get(path);
    response.statusCode = file ? 200 : 404;
    response.setHeader('content-type', 'text/javascript');
    response.end(file);
  }
}).listen(0);
const { port } = server.address() as AddressInfo;

async function run(browser: Browser, kind: string, nodes: readonly SiteNode[]): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(`http://localhost:${String(port)}/${kind}/`);
    await page.evaluate('globalThis.__name = (f) => f');
    await page.evaluate((data) => {
      (globalThis as { nodes?: unknown }).nodes = data;
    }, nodes);
    const session = await page.context().newCDPSession(page);
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
    };
    const markup = MARKUP[kind]?.(nodes) ?? '';
    const before = await heap();
    const call = [kind, markup].map((value) => JSON.stringify(value)).join();
    const figures = await page.evaluate<Record<string, number>>(`(${measure.toString()})(${call})`);
    return { ...figures, heap: (await heap()) - before } as unknown as Figures;
  } finally {
    await page.close();
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const shown = (value: number): string =>
  (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 1 : 0)).padStart(9);

const { chromium: found } = await ensureBrowsers(['chromium']);
const browser = await chromium.launch({
  ...(found ? { executablePath: found.path } : {}),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const medians = new Map<string, Figures>();
try {
  for (const size of SIZES) {
    const nodes = siteOf(size);
    const runs = new Map<string, Figures[]>(kinds.map((kind) => [kind, []]));
    // In turns, so that what else the machine does falls on all.
    for (let round = 0; round < RUNS; round += 1) {
      for (const kind of kinds) {
        if (PEERS[kind] && size > 10_000) continue;
        try {
          runs.get(kind)?.push(await run(browser, kind, nodes));
        } catch (error) {
          console.error(`${kind}, ${String(size)}: ${String(error).slice(0, 200)}`);
        }
      }
    }
    console.log(`\n${String(size)} pages, median of ${String(RUNS)}`);
    console.log(`${''.padEnd(12)}${FIGURES.map((name) => name.padStart(9)).join('')}`);
    for (const [kind, all] of runs) {
      if (all.length === 0) continue;
      const row = Object.fromEntries(
        FIGURES.map((name) => [name, median(all.map((one) => one[name]))]),
      ) as unknown as Figures;
      medians.set(`${kind} ${String(size)}`, row);
      console.log(`${kind.padEnd(12)}${FIGURES.map((name) => shown(row[name])).join('')}`);
    }
    const still = medians.get(`static ${String(size)}`);
    for (const kind of ['children', 'data']) {
      const row = medians.get(`${kind} ${String(size)}`);
      if (!row || !still) continue;
      const ratios = (['mount', 'expand', 'collapse'] as const).map(
        (name) => `${name} ${(row[name] / still[name]).toFixed(2)}`,
      );
      console.log(`${kind} : static  ${ratios.join(', ')}`);
    }
  }
  const [first = 0, last = 0] = [SIZES.find((size) => size >= 1000), SIZES.at(-1)];
  for (const kind of ['static', 'children', 'data']) {
    const [from, to] = [first, last].map((size) => medians.get(`${kind} ${String(size)}`));
    if (!from || !to || first >= last) continue;
    const slope = (name: 'mount' | 'expand'): string =>
      (Math.log(to[name] / from[name]) / Math.log(last / first)).toFixed(2);
    console.log(
      `${kind}: log-log slope from ${String(first)} to ${String(last)}: mount ${slope('mount')}, expand ${slope('expand')}`,
    );
  }
} finally {
  await browser.close();
  server.close();
}
