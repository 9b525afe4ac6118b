/**
 * Prints where the main thread's time goes for each element of the release page: script, style,
 * layout and paint. Mounts copies of one element at a time into an empty page that has loaded the
 * page's stylesheets and scripts, and reads Chromium's trace.
 *
 *   npm run bench -- --profile
 *   COPIES=200 RUNS=7 npm run bench -- --profile
 */
import { readFileSync } from 'node:fs';
import { parseFragment, defaultTreeAdapter as tree, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Browser } from 'playwright-core';
import { renderToString } from '../../src/markup/index.js';
import { openBrowser, VISITOR } from './browser.js';
import { releaseBody, RELEASE_PATH, withoutElements } from './release-page.js';
import { writeReport } from './report.js';
import { filesOf, serve } from './server.js';
import { quartiles } from './stats.js';

const COPIES = Number(process.env['COPIES'] ?? 100);
const RUNS = Number(process.env['RUNS'] ?? 3);
const SETTLE_MS = 500;

/** Trace events of each kind of work. Nested events of one kind are counted once. */
const WORK = {
  script: ['EvaluateScript', 'FunctionCall', 'v8.callFunction', 'FireAnimationFrame', 'TimerFire'],
  style: ['UpdateLayoutTree', 'RecalculateStyles'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
} as const;
type Kind = keyof typeof WORK;
const KINDS = Object.keys(WORK) as Kind[];
type Times = Readonly<Record<Kind, number>>;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of CPU. */
  readonly tdur?: number;
}

/** Milliseconds of CPU by kind of work. Style and layout forced by script count as themselves. */
function timesOf(events: readonly TraceEvent[]): Times {
  const times: Record<Kind, number> = { script: 0, style: 0, layout: 0, paint: 0 };
  const open: { end: number; kind: Kind }[] = [];
  for (const { name, ph, ts, dur = 0, tdur = dur } of events.toSorted((a, b) => a.ts - b.ts)) {
    const kind = KINDS.find((one) => (WORK[one] as readonly string[]).includes(name));
    if (ph !== 'X' || !kind) continue;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const parent = open.at(-1);
    if (parent?.kind === kind) continue;
    times[kind] += tdur / 1000;
    if (parent) times[parent.kind] -= tdur / 1000;
    open.push({ end: ts + dur, kind });
  }
  return times;
}

/** The first element of each tag name, without elements of ours inside it. */
function elementsOf(markup: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes.filter(tree.isElementNode)) {
      visit(child);
      if (!child.tagName.startsWith('vn-')) continue;
      if (!found.has(child.tagName)) found.set(child.tagName, serializeOuter(child));
      tree.detachNode(child);
    }
  };
  visit(parseFragment(markup));
  return found;
}

const page = readFileSync(`site/dist${RELEASE_PATH}index.html`, 'utf8');
const empty = page
  .replace(/<body>[^]*<\/body>/, '<body><main></main></body>')
  .replace(/<meta http-equiv[^>]*>/, '');
const files = filesOf('site/dist');
const served = await serve({
  name: 'profile',
  path: '/profile/',
  file: (path) => (path === '/profile/' ? Buffer.from(empty) : files(path)),
});

async function profile(browser: Browser, markup: string): Promise<Times> {
  const page = await browser.newPage(VISITOR);
  try {
    await page.goto(served.url);
    await page.waitForTimeout(SETTLE_MS);
    await browser.startTracing(page, { categories: ['devtools.timeline', 'v8'] });
    await page.evaluate(
      (text) =>
        new Promise((resolve) => {
          setTimeout(() => {
            const main = document.querySelector('main');
            if (main) main.innerHTML = text;
            requestAnimationFrame(() => setTimeout(resolve));
          });
        }),
      markup,
    );
    await page.waitForTimeout(SETTLE_MS);
    const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as {
      traceEvents: TraceEvent[];
    };
    return timesOf(traceEvents);
  } finally {
    await page.close();
  }
}

const browser = await openBrowser();
try {
  const elements = elementsOf(renderToString(releaseBody()));
  const report: Record<string, unknown> = {};
  console.log(
    `ms of CPU for ${String(COPIES)} copies, median of ${String(RUNS)}; × is the sum's ratio to plain HTML\n${''.padEnd(24)}${KINDS.map((kind) => kind.padStart(9)).join('')}${'×'.padStart(9)}`,
  );
  for (const [name, markup] of elements) {
    const own: Times[] = [];
    const plain: Times[] = [];
    for (let turn = 0; turn < RUNS; turn += 1) {
      own.push(await profile(browser, markup.repeat(COPIES)));
      plain.push(await profile(browser, withoutElements(markup).repeat(COPIES)));
    }
    const sum = (times: Times): number => KINDS.reduce((total, kind) => total + times[kind], 0);
    const ratio = quartiles(own.map((one, turn) => sum(one) / sum(plain[turn] ?? one)));
    const medians = KINDS.map((kind) => quartiles(own.map((one) => one[kind])).median);
    report[name] = { ratio, ...Object.fromEntries(KINDS.map((kind, at) => [kind, medians[at]])) };
    console.log(
      `${name.padEnd(24)}${medians.map((ms) => ms.toFixed(1).padStart(9)).join('')}${ratio.median.toFixed(2).padStart(9)}`,
    );
  }
  writeReport(
    'profile',
    { copies: COPIES, runs: RUNS, elements: report },
    { chromium: browser.version() },
  );
} finally {
  await browser.close();
  served.close();
}
