/**
 * Mounts 1,000 breadcrumbs and 1,000 language selectors, and compares the main thread's CPU time
 * with that of the same content as plain HTML. `no script` is our HTML and stylesheet without the
 * elements: it tells the cost of styles from that of scripts.
 *
 *   npm run bench -- component
 *   COUNT=200 RUNS=3 npm run bench -- component
 */
import type { Browser } from 'playwright-core';
import { html, type TemplateResult } from 'lit';
import '../src/bundles/catalogues.js';
import { breadcrumbs, languageSelector, renderToString } from '../src/markup/index.js';
import { openBrowser, openMeasured, type CpuTime } from './lib/browser.js';
import { withoutElements } from './lib/release-page.js';
import { writeReport } from './lib/report.js';
import { filesOf, serve, type Served } from './lib/server.js';
import { formatQuartiles, quartiles } from './lib/stats.js';

const COUNT = Number(process.env['COUNT'] ?? 1000);
const RUNS = Number(process.env['RUNS'] ?? 7);
/** Milliseconds after mounting in which observers and lazily loaded code run. */
const SETTLE_MS = 500;
const METRICS = ['tasks', 'script', 'style', 'layout'] as const;

interface Component {
  readonly markup: TemplateResult;
  /** Maximum ratio to plain HTML. */
  readonly limit: number;
}
const COMPONENTS: Readonly<Record<string, Component>> = {
  breadcrumbs: {
    markup: html`<vn-breadcrumbs
      >${breadcrumbs(
        [
          { title: 'Etusivu', href: '/' },
          { title: 'Ajankohtaista', href: '/ajankohtaista' },
          { title: 'Tiedotteet ja uutiset', href: '/ajankohtaista/tiedotteet-ja-uutiset' },
        ],
        { lang: 'fi' },
      )}</vn-breadcrumbs
    >`,
    limit: 1.3,
  },
  'language-selector': {
    markup: html`<vn-language-selector
      >${languageSelector([{ lang: 'fi' }, { lang: 'sv', href: '/sv/' }, { lang: 'en', href: '/en/' }], { lang: 'fi' })}</vn-language-selector
    >`,
    limit: 2,
  },
};

const page = (name: string): string => {
  const links: Record<string, string> = {
    static: '<link rel="stylesheet" href="/static.css">',
    'no script': '<link rel="stylesheet" href="/vn-elements.css">',
    elements:
      '<link rel="stylesheet" href="/vn-elements.css"><script type="module" src="/vn-elements.bundle.js"></script>',
  };
  return `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${links[name] ?? ''}<main></main>`;
};
const KINDS = ['static', 'no script', 'elements'];

const subject = (name: string): Promise<Served> =>
  serve({
    name,
    path: '/',
    file: (path) =>
      path === '/'
        ? Buffer.from(page(name))
        : filesOf(name === 'static' ? 'bench/pages' : 'dist')(path),
  });

async function mount(browser: Browser, { url }: Served, markup: string): Promise<CpuTime> {
  const { page, context, cpu } = await openMeasured(browser, { slowdown: 1 });
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    const before = await cpu();
    // In a task of the page, because script evaluated over the protocol is not counted.
    await page.evaluate(
      (text) =>
        new Promise((resolve) => {
          setTimeout(() => {
            document.querySelector('main')?.setHTMLUnsafe(text);
            requestAnimationFrame(() => {
              setTimeout(resolve);
            });
          });
        }),
      markup,
    );
    await page.waitForTimeout(SETTLE_MS);
    const after = await cpu();
    const mounted = await page.evaluate('document.querySelectorAll("main > *").length');
    if (mounted !== COUNT) throw new Error(`${String(mounted)} of ${String(COUNT)} mounted.`);
    return {
      tasks: after.tasks - before.tasks,
      script: after.script - before.script,
      style: after.style - before.style,
      layout: after.layout - before.layout,
    };
  } finally {
    await context.close();
  }
}

const browser = await openBrowser();
const served = await Promise.all(KINDS.map(subject));
const report: Record<string, unknown> = {};
try {
  for (const [name, { markup, limit }] of Object.entries(COMPONENTS)) {
    const ours = renderToString(markup);
    const plain = withoutElements(ours);
    const runs = new Map<string, CpuTime[]>(KINDS.map((kind) => [kind, []]));
    for (let turn = 0; turn < RUNS; turn += 1) {
      for (const one of served) {
        const text = (one.name === 'static' ? plain : ours).repeat(COUNT);
        runs.get(one.name)?.push(await mount(browser, one, text));
      }
    }
    console.log(`\n${String(COUNT)} × ${name}, ${String(RUNS)} runs, ms of CPU; × ratio to static`);
    const base = runs.get('static') ?? [];
    for (const [kind, all] of runs) {
      const ratio = quartiles(
        all.map(({ tasks }, turn) => tasks / (base[turn]?.tasks ?? Number.NaN)),
      );
      const own = METRICS.map((metric) => quartiles(all.map((one) => one[metric])));
      report[`${name}, ${kind}`] = {
        ratio,
        ...Object.fromEntries(METRICS.map((metric, index) => [metric, own[index]])),
      };
      console.log(
        `${kind.padEnd(12)}× ${formatQuartiles(ratio).padEnd(20)}${METRICS.map((metric, index) => `${metric} ${own[index]?.median.toFixed(0) ?? ''}`).join(', ')}`,
      );
      if (kind === 'elements' && !(ratio.median <= limit)) {
        console.log(`Above the limit of ${String(limit)}.`);
        process.exitCode = 1;
      }
    }
  }
  writeReport('component', report, { chromium: browser.version() });
} finally {
  await browser.close();
  for (const { close } of served) close();
}
