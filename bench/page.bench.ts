/**
 * Loads the release page of the demo site and the same content without elements, the floor, in
 * interleaved runs, and prints ratios to the floor with quartiles.
 *
 *   npm run bench -- page               7 runs
 *   RUNS=15 npm run bench -- page
 *   CHECK=1 npm run bench -- page      only the checks of the pages
 *
 * Build and `npm run build:site` first. A page that lacks a part of the content, or whose first
 * screen is blank, is not timed.
 */
import type { Browser } from 'playwright-core';
import { renderToString } from '../src/markup/index.js';
import { openBrowser, openMeasured, type Condition, type CpuTime } from './lib/browser.js';
import { contentOf, textsIn } from './lib/content.js';
import { findFault } from './lib/fault.js';
import { loadPeers, pageOf } from './lib/peers.js';
import { releaseBody, RELEASE_PATH, withoutElements } from './lib/release-page.js';
import type { Figure, PageReport } from './lib/chart.js';
import { writeReport } from './lib/report.js';
import { codeBytes, filesOf, serve, type Served, type Subject } from './lib/server.js';
import { formatQuartiles, quartiles } from './lib/stats.js';

const RUNS = Number(process.env['RUNS'] ?? 7);
/** Milliseconds after `load` in which lazily loaded code runs. */
const SETTLE_MS = 1000;
const CONDITIONS: Readonly<Record<string, Condition>> = {
  'local CPU': { slowdown: 1 },
  '4 × CPU, slow 4G': { slowdown: 4, isSlow4g: true },
};
const METRICS = ['tasks', 'script', 'style', 'layout', 'fcp', 'lcp', 'cls', 'blocking'] as const;
type Metrics = Readonly<Record<(typeof METRICS)[number], number>>;

const light = renderToString(releaseBody());
const floor = withoutElements(light);
const texts = textsIn(floor);

/** The pages of the site as a server sends them that has the policy in a header: a `<meta>` delays all requests. */
const withoutMetaPolicy =
  (file: Subject['file']): Subject['file'] =>
  (path) => {
    const content = file(path);
    if (!path.endsWith('/') || !content) return content;
    return Buffer.from(
      String(content).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
    );
  };

const files = filesOf('bench/pages');
const STATIC = `<!doctype html><html lang="fi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Release</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/static.css">${floor}`;
const SUBJECTS: readonly Subject[] = [
  { name: 'static', path: '/', file: (path) => (path === '/' ? Buffer.from(STATIC) : files(path)) },
  { name: 'vn-elements', path: RELEASE_PATH, file: withoutMetaPolicy(filesOf('site/dist')) },
];

const OBSERVE = `
  globalThis.lcp = 0; globalThis.cls = 0; globalThis.blocking = 0;
  globalThis.painted = new Promise((resolve) => { globalThis.onPaint = resolve; });
  const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => { globalThis.lcp = startTime; });
  observe('layout-shift', ({ value }) => { globalThis.cls += value; });
  observe('paint', ({ name }) => { if (name === 'first-contentful-paint') globalThis.onPaint(); });
  observe('longtask', ({ duration }) => { globalThis.blocking += duration - 50; });`;

async function run(browser: Browser, { url }: Served, condition: Condition): Promise<Metrics> {
  const { page, context, cpu } = await openMeasured(browser, condition);
  try {
    await page.addInitScript(OBSERVE);
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate('painted');
    await page.waitForTimeout(SETTLE_MS);
    const time: CpuTime = await cpu();
    const paint = await page.evaluate<Pick<Metrics, 'fcp' | 'lcp' | 'cls' | 'blocking'>>(
      `({ fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, lcp, cls, blocking })`,
    );
    return { ...time, ...paint };
  } finally {
    await context.close();
  }
}

const peers = await loadPeers();
const content = contentOf(withoutElements(light, 'HIDDEN'));
const versions: Record<string, string> = {};
const subjects = [...SUBJECTS];
for (const [name, { peer, version }] of peers) {
  versions[peer.package] = version;
  const own = JSON.parse(
    JSON.stringify(content).replaceAll('HIDDEN', peer.hiddenClass ?? 'visually-hidden'),
  ) as typeof content;
  subjects.push(await pageOf(name, peer, own));
}
// `CHECK=1` only checks the pages.
const IS_CHECK = process.env['CHECK'] !== undefined;
const browser = await openBrowser();
const served = await Promise.all(subjects.map((one) => serve(one)));
const report: PageReport = { runs: RUNS, conditions: {}, bytes: {} };
try {
  const timed: Served[] = [];
  for (const one of served) {
    const fault = await findFault(browser, one, texts).catch(
      (error: unknown) => `its page does not load (${String(error).split('\n')[0] ?? ''})`,
    );
    if (fault === undefined) timed.push(one);
    else {
      console.error(`${one.name} is not timed: ${fault}.`);
      process.exitCode = 1;
    }
  }
  for (const { name, bytes } of timed) {
    const { code, other } = codeBytes(bytes);
    report.bytes[name] = { code, other, files: Object.fromEntries(bytes) };
    console.log(`${name}: JS + CSS ${String(code)} B of brotli, other files ${String(other)} B`);
  }
  const turns = new Map<string, Metrics[]>();
  const turnsOf = (condition: string, name: string): Metrics[] => {
    const key = `${condition}, ${name}`;
    const own = turns.get(key) ?? [];
    turns.set(key, own);
    return own;
  };
  const versionsUsed = { chromium: browser.version(), ...versions };
  for (let turn = 0; turn < (IS_CHECK ? 0 : RUNS); turn += 1) {
    for (const [name, condition] of Object.entries(CONDITIONS)) {
      for (const one of timed) {
        const metrics = await run(browser, one, condition);
        turnsOf(name, one.name).push(metrics);
      }
    }
    // After each turn, so that a long run can be stopped.
    report.runs = turn + 1;
    for (const name of Object.keys(CONDITIONS)) {
      const base = turnsOf(name, 'static');
      for (const { name: subject } of timed) {
        const all = turnsOf(name, subject);
        (report.conditions[name] ??= {})[subject] = Object.fromEntries(
          METRICS.map((metric): [string, Figure] => [
            metric,
            {
              own: quartiles(all.map((one) => one[metric])),
              ratio: quartiles(
                all.map((one, at) => one[metric] / (base[at]?.[metric] ?? Number.NaN)),
              ),
            },
          ]),
        );
      }
    }
    writeReport('page', report, versionsUsed);
    console.log(`Turn ${String(turn + 1)} of ${String(RUNS)}`);
  }
  for (const [name, subjects] of Object.entries(report.conditions)) {
    console.log(
      `\n${name}: median (quartiles); × is the ratio to the static page of the same turn`,
    );
    for (const [subject, figures] of Object.entries(subjects)) {
      console.log(subject);
      for (const [metric, { own, ratio }] of Object.entries(figures)) {
        const times = Number.isFinite(ratio.median) ? `× ${formatQuartiles(ratio)}` : '';
        console.log(`  ${metric.padEnd(10)}${formatQuartiles(own, 1).padEnd(24)}${times}`);
      }
    }
  }
} finally {
  await browser.close();
  for (const { close } of served) close();
}
