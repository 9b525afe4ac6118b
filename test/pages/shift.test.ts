import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { WRITTEN } from '../../site/pages.js';
import { RELEASE, SITEMAP, useSite, waiting } from './support.js';

// Upgrading moves nothing and takes no text away: on a slow machine and a slow line, with a late
// catalogue, and with no script at all.

declare global {
  interface Window {
    shifts: { value: number; what: string }[];
    texts: { time: number; text: string }[];
  }
}

/** Notes every layout shift, and in every frame the text that is on the page. */
function watch(): void {
  window.shifts = [];
  window.texts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: readonly { node: Node | null }[];
    })[]) {
      const what = entry.sources
        .map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.nodeName ?? 'gone'),
        )
        .join(' | ');
      window.shifts.push({ value: entry.value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const visible = (): string => {
    const main = document.querySelector('main');
    const header = document.querySelector('header');
    return `${header?.innerText ?? ''}\n${main?.innerText ?? ''}`;
  };
  const frame = (): void => {
    const text = visible();
    if (text !== window.texts.at(-1)?.text) window.texts.push({ time: performance.now(), text });
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** 4× slower processor, 400 kbit/s, 400 ms round trip: "slow 4G" of the usual tools. */
async function throttle(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
}

/** No line that was once on the page is missing in a later frame. */
function lost(frames: readonly { time: number; text: string }[]): string[] {
  const missing = new Set<string>();
  const seen = new Set<string>();
  for (const { text, time } of frames) {
    const lines = new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
    for (const line of seen) if (!lines.has(line)) missing.add(`${line} at ${time.toFixed(0)} ms`);
    for (const line of lines) seen.add(line);
  }
  return [...missing];
}

// Mostly waiting for the slow line: several at once.
describe('nothing moves', { concurrency: 3 }, () => {
  const site = useSite();

  const measure = async (
    path: string,
    width: number,
    prepare: (page: Page) => Promise<void>,
    done: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const page = await site.open({ viewport: { width, height: 900 } });
    await page.addInitScript(watch);
    await prepare(page);
    await page.goto(path);
    await done(page);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200))),
    );
    const { shifts, texts } = await page.evaluate(() => ({
      shifts: window.shifts,
      texts: window.texts,
    }));
    await page.context().close();
    assert.deepEqual(shifts, [], 'layout shifts');
    assert.ok(texts.length > 0, 'frames were sampled');
    assert.deepEqual(lost(texts), [], 'text that went away');
  };
  const defined = async (page: Page): Promise<void> => {
    await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
    await page.waitForTimeout(300);
  };

  for (const { path } of WRITTEN) {
    for (const width of [360, 768, 1280]) {
      it(`on ${path} at ${String(width)} px, slow machine and line`, async () => {
        await measure(path, width, throttle, defined);
      });
    }
  }
  for (const path of [RELEASE, SITEMAP, '/ru/']) {
    for (const width of [360, 768, 1280]) {
      it(`on ${path} at ${String(width)} px, catalogues three seconds late`, async () => {
        let late = 0;
        await measure(
          path,
          width,
          async (page) => {
            await page.route('**/locales/*.js', async (route) => {
              late += 1;
              await new Promise((resolve) => setTimeout(resolve, 3000));
              await route.continue();
            });
          },
          async (page) => {
            await defined(page);
            await page.waitForTimeout(3300);
          },
        );
        if (path === RELEASE) assert.ok(late > 0, 'a catalogue was asked for');
      });
      it(`on ${path} at ${String(width)} px, script blocked`, async () => {
        await measure(
          path,
          width,
          async (page) => {
            await page.route('**/*.js', (route) => route.abort());
          },
          async (page) => {
            assert.ok((await waiting(page)).length > 5, 'nothing is defined');
          },
        );
      });
    }
  }
});
