/**
 * Compares the sitemap tree with static nested <details> and with the trees of other libraries, in
 * one run of Chromium without throttling. Prints medians and quartiles of seven; `cpu` is the main
 * thread's time until the mounted tree is complete, which other processes do not change.
 *
 *   npm run bench -- sitemap-tree                       208, 1,000 and 10,000 pages
 *   SIZES=208,50000 RUNS=3 npm run bench -- sitemap-tree
 *   PEERS=none npm run bench -- sitemap-tree            without other libraries
 *
 * Install the other libraries with `npm run bench -- --install`; those missing are skipped. The results
 * depend on the machine and never fail the run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { ensureBrowsers } from '../scripts/browsers/ensure.js';
import type { SiteNode } from '../src/model/index.js';
import { writeReport } from './lib/report.js';
import { formatQuartiles, quartiles, type Quartiles } from './lib/stats.js';
import { siteOf } from './tree-data.js';

const SIZES = (process.env['SIZES'] ?? '208,1000,10000').split(',').map(Number);
const RUNS = Number(process.env['RUNS'] ?? 7);

/**
 * All in milliseconds, except heap (MB) and elements (count). `longest` is the longest task; for
 * static markup without parsing.
 */
const FIGURES = [
  'mount',
  'cpu',
  'expand',
  'collapse',
  'click',
  'filter',
  'heap',
  'elements',
  'longest',
] as const;
/** Those compared with static lists. */
const RATIOS = ['mount', 'cpu', 'expand', 'collapse'] as const;
type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

const PEERS: Readonly<Record<string, readonly string[]>> = {
  // Including elements in shadow roots.
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

/** Markup as a server sends it, for both the static list and the author's children. */
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

/** How to create each tree, and how to open its branches. */
const MARKUP: Readonly<Record<string, (nodes: readonly SiteNode[]) => string>> = {
  static: list,
  children: (nodes) => `<vn-sitemap-tree>${list(nodes)}</vn-sitemap-tree>`,
  data: () => '',
  kolibri: (nodes) => peerTree(nodes, 'kol-tree', 'kol-tree-item', '_label'),
  ui5: (nodes) => peerTree(nodes, 'ui5-tree', 'ui5-tree-item', 'text'),
  shoelace: (nodes) => peerTree(nodes, 'sl-tree', 'sl-tree-item', 'child'),
  webawesome: (nodes) => peerTree(nodes, 'wa-tree', 'wa-tree-item', 'child'),
};

/** Stencil's elements are registered by a function call. */
const defined = (path: string, index: number): string =>
  `import { defineCustomElement as define${String(index)} } from '${path}'; define${String(index)}();`;

async function bundle(kind: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const imports =
    kind === 'static'
      ? []
      : (PEERS[kind]?.map((path) => `./bench/peers/${kind}/node_modules/${path}`) ?? [
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
    ignoreAnnotations: true,
    splitting: true,
    format: 'esm',
    target: 'esnext',
    minify: true,
    outdir: '/js',
    write: false,
    conditions: ['production'],
    // Our production build has no warnings.
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

/** Runs in the page: creates the tree, operates it, and returns the time of each step. */
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
  const { mainThread } = globalThis as unknown as { mainThread: () => Promise<number> };
  const blocks: PerformanceEntry[] = [];
  new PerformanceObserver((entries) => {
    blocks.push(...entries.getEntries());
  }).observe({ entryTypes: ['longtask'] });
  const time = async (name: string, work: () => unknown): Promise<void> => {
    await frame();
    await frame();
    const cpuBefore = await mainThread();
    // Work in the task of the protocol's answer would not be counted.
    await task();
    const start = performance.now();
    await work();
    await frame();
    figures[name] = performance.now() - start;
    if (name === 'mount') figures['cpu'] = (await mainThread()) - cpuBefore;
  };
  const main = document.querySelector('main') as HTMLElement;
  const nodes = (globalThis as { nodes?: unknown }).nodes;
  let tree: any;
  if (kind === 'data') {
    // Load the code first, to measure rendering and not the network.
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
    // The content of its elements is rendered later.
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
  const field = (tree.shadowRoot ?? tree).querySelector('input[type=search]');
  figures['filter'] = Number.NaN;
  if (field) {
    // Script time only: the event and everything before the next task. The code is loaded by then.
    await tree.filter('x');
    await new Promise((resolve) => setTimeout(resolve, 300));
    let most = 0;
    for (const text of ['l', 'la', 'lai', 'lain', 'a']) {
      field.value = text;
      const start = performance.now();
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
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
    !peer ||
    (process.env['PEERS'] !== 'none' &&
      existsSync(`bench/peers/${kind}/node_modules/${peer[0] ?? ''}`))
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
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.exposeFunction('mainThread', async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    });
    const markup = MARKUP[kind]?.(nodes) ?? '';
    const before = await heap();
    const call = [kind, markup].map((value) => JSON.stringify(value)).join();
    const figures = await page.evaluate<Record<string, number>>(`(${measure.toString()})(${call})`);
    return { ...figures, heap: (await heap()) - before } as unknown as Figures;
  } finally {
    await page.close();
  }
}

const shown = (value: number): string =>
  (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 1 : 0)).padStart(9);

const { chromium: found } = ensureBrowsers(['chromium']);
const browser = await chromium.launch({
  ...(found ? { executablePath: found.path } : {}),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const all = new Map<string, Record<string, Quartiles>>();
const medianOf = (key: string, name: keyof Figures): number =>
  all.get(key)?.[name]?.median ?? Number.NaN;
try {
  for (const size of SIZES) {
    const nodes = siteOf(size);
    const runs = new Map<string, Figures[]>(kinds.map((kind) => [kind, []]));
    // Interleaved, so that other load on the machine affects all equally.
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
    console.log(
      `\n${String(size)} pages, median of ${String(RUNS)}; ratios to static of the same turn (quartiles)`,
    );
    console.log(`${''.padEnd(12)}${FIGURES.map((name) => name.padStart(9)).join('')}`);
    const base = runs.get('static') ?? [];
    for (const [kind, turns] of runs) {
      if (turns.length === 0) continue;
      const row = Object.fromEntries(
        FIGURES.map((name) => [name, quartiles(turns.map((one) => one[name]))]),
      );
      const ratios = Object.fromEntries(
        RATIOS.map((name) => [
          `${name} ratio`,
          quartiles(turns.map((one, turn) => one[name] / (base[turn]?.[name] ?? Number.NaN))),
        ]),
      );
      all.set(`${kind} ${String(size)}`, { ...row, ...ratios });
      console.log(
        `${kind.padEnd(12)}${FIGURES.map((name) => shown(row[name]?.median ?? Number.NaN)).join('')}`,
      );
      if (kind !== 'children' && kind !== 'data') continue;
      console.log(
        `${kind} : static  ${Object.entries(ratios)
          .map(([name, ratio]) => `${name.replace(' ratio', '')} ${formatQuartiles(ratio)}`)
          .join(', ')}`,
      );
    }
  }
  const [first = 0, last = 0] = [SIZES[0], SIZES.at(-1)];
  const slopes: Record<string, number> = {};
  for (const kind of first < last ? ['static', 'children', 'data'] : []) {
    for (const name of ['mount', 'expand'] as const) {
      const [from, to] = [first, last].map((size) => medianOf(`${kind} ${String(size)}`, name));
      slopes[`${kind} ${name}`] =
        Math.log((to ?? Number.NaN) / (from ?? Number.NaN)) / Math.log(last / first);
    }
  }
  const shownSlopes = Object.entries(slopes).map(([name, slope]) => `${name} ${slope.toFixed(2)}`);
  console.log(`log-log slope from ${String(first)} to ${String(last)}: ${shownSlopes.join(', ')}`);
  writeReport(
    'sitemap-tree',
    { runs: RUNS, sizes: SIZES, slopes, figures: Object.fromEntries(all) },
    { chromium: browser.version() },
  );
} finally {
  await browser.close();
  server.close();
}
