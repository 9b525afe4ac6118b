/**
 * A visit to the demo site: bytes of our code that a second page transfers, with the cache headers
 * of the documentation, and the time of the first interactions (INP) with 4 × CPU slowdown.
 *
 *   npm run bench -- visit
 */
import type { Browser } from 'playwright-core';
import { openBrowser, openMeasured } from './lib/browser.js';
import { RELEASE_PATH } from './lib/release-page.js';
import { writeReport } from './lib/report.js';
import { filesOf, serve } from './lib/server.js';
import { formatQuartiles, quartiles } from './lib/stats.js';

const RUNS = Number(process.env['RUNS'] ?? 7);
/** Milliseconds after `load` in which lazily loaded code runs. */
const SETTLE_MS = 1000;
const MAX_INP_MS = 80;
const FINNISH_RELEASE = '/-/ministerit-henriksson-ja-ohisalo/';
/** Pages with other elements and patterns, in both orders; and a page that displays the language notice. */
const VISITS = [
  { locale: 'fi-FI', first: FINNISH_RELEASE, second: '/' },
  { locale: 'fi-FI', first: '/', second: FINNISH_RELEASE },
  { locale: 'fi-FI', first: '/', second: '/ajankohtaista/tiedotteet-ja-uutiset/' },
  { locale: 'sv-FI', first: RELEASE_PATH, second: FINNISH_RELEASE },
];
/** Where the site has our files; its own stylesheets are elsewhere. */
const OUR_FOLDER = '/vn/';
/** What a visitor clicks first. */
const CLICKS = [
  'vn-ministry-switcher summary',
  'vn-navigation details details > summary',
  'vn-language-selector a',
];

const served = await serve(
  { name: 'site', path: RELEASE_PATH, file: filesOf('site/dist') },
  'public, max-age=31536000, immutable',
);

/** Bytes of brotli that each second page requests of our files. */
async function secondPages(browser: Browser): Promise<Record<string, Record<string, number>>> {
  const transferred: Record<string, Record<string, number>> = {};
  for (const { locale, first, second } of VISITS) {
    const start = served.requests.length;
    const { page, context } = await openMeasured(browser, { slowdown: 1, locale });
    await page.goto(new URL(first, served.url).href, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    const before = served.requests.length;
    await page.goto(new URL(second, served.url).href, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    const requested = served.requests.slice(before);
    const cached = new Set(served.requests.slice(start, before));
    const again = requested.filter((one) => cached.has(one));
    if (again.length > 0) {
      console.error(`Requested again: ${again.join(', ')}`);
      process.exitCode = 1;
    }
    transferred[`${first} → ${second} (${locale})`] = Object.fromEntries(
      requested
        .filter((one) => one.startsWith(OUR_FOLDER))
        .map((one) => [one, served.bytes.get(one) ?? 0]),
    );
    await context.close();
  }
  return transferred;
}

/** Milliseconds of the slowest of the first interactions. */
async function interact(browser: Browser): Promise<number> {
  const { page, context } = await openMeasured(browser, { slowdown: 4 });
  try {
    await page.addInitScript(`
      globalThis.slowest = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ interactionId, duration }) => {
        if (interactionId) globalThis.slowest = Math.max(globalThis.slowest, duration);
      })).observe({ type: 'event', durationThreshold: 16, buffered: true });
      addEventListener('vn-language-chosen', (event) => event.preventDefault());`);
    await page.goto(served.url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    for (const selector of CLICKS) {
      // The menu that is open may cover the next one.
      await page.keyboard.press('Escape');
      await page.locator(selector).first().click();
      await page.waitForTimeout(SETTLE_MS / 2);
    }
    return await page.evaluate<number>('globalThis.slowest');
  } finally {
    await context.close();
  }
}

const browser = await openBrowser();
try {
  const transferred = await secondPages(browser);
  for (const [path, files] of Object.entries(transferred)) {
    const list = Object.entries(files).map(([name, size]) => `${name} ${String(size)} B`);
    const total = Object.values(files).reduce((sum, size) => sum + size, 0);
    console.log(`second page ${path}: ${String(total)} B of code ${list.join(', ')}`);
  }
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await interact(browser));
  const inp = quartiles(times);
  console.log(
    `slowest of ${String(CLICKS.length)} first interactions, 4 × CPU, ${String(RUNS)} runs: ${formatQuartiles(inp, 0)} ms; limit ${String(MAX_INP_MS)}`,
  );
  if (!(inp.median <= MAX_INP_MS)) process.exitCode = 1;
  writeReport(
    'visit',
    { runs: RUNS, secondPages: transferred, inp },
    { chromium: browser.version() },
  );
} finally {
  await browser.close();
  served.close();
}
