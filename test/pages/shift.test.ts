import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { pageAt, WRITTEN } from '../../site/pages.js';
import { RELEASE, SITEMAP, upgraded, useSite, waiting } from './support.js';
import { watch, type Witness } from './watch.js';

// Upgrading moves nothing and takes no text away: on a slow machine and a slow line, with a late
// catalogue, and with no script at all.

const WIDTHS = [360, 768, 1280];

/** Those that people have written, and one of the many without content. */
const PATHS = [...WRITTEN, pageAt('/media/')].map(({ path }) => path);

/** Milliseconds by which the words come late. */
const LATE = 3000;

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

interface Account {
  readonly shifts: Witness['shifts'];
  /** Elements that stand, or stood for a frame, elsewhere than before the script. */
  readonly moved: readonly string[];
  readonly lost: readonly string[];
  readonly frames: number;
}

/** What the page's witness saw, this moment included. */
const account = (page: Page): Promise<Account> =>
  page.evaluate(async () => {
    // Layout shifts are told after the frame that they are in.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    window.look();
    const { shifts, moved, lost, frames } = window.witness;
    const lines = (map: ReadonlyMap<string, string>): string[] =>
      [...map].map(([what, how]) => `${what}: ${how}`);
    return { shifts, moved: lines(moved), lost: lines(lost), frames };
  });

/** To three places 0, as tools print it. The elements' places are compared exactly. */
function assertNoShift(shifts: Account['shifts']): void {
  const sum = (early: boolean): number =>
    shifts.reduce((total, shift) => total + (shift.early === early ? shift.value : 0), 0);
  assert.ok(sum(false) < 0.0005, `layout shifts: ${JSON.stringify(shifts)}`);
  // On a slow line the parser may rest inside a link, half of whose words are there.
  assert.ok(sum(true) < 0.001, `layout shifts before the script: ${JSON.stringify(shifts)}`);
}

// Mostly waiting for the slow line: several at once.
describe('nothing moves', { concurrency: 6 }, () => {
  const site = useSite();

  const open = async (
    width: number,
    prepare: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<Page> => {
    const page = await site.open({ viewport: { width, height: 900 }, ...options });
    await page.addInitScript(watch);
    await prepare(page);
    return page;
  };

  async function assertStill(page: Page): Promise<void> {
    const { shifts, moved, lost, frames } = await account(page);
    await page.context().close();
    assertNoShift(shifts);
    assert.deepEqual(moved, [], 'elements that moved');
    assert.deepEqual(lost, [], 'text that went away');
    assert.ok(frames > 1, 'looked at after the first upgrade');
  }

  for (const path of PATHS) {
    for (const width of WIDTHS) {
      it(`on ${path} at ${String(width)} px, slow machine and line, catalogues three seconds late`, async () => {
        const answers: Promise<void>[] = [];
        // On all pages but the Russian ones this reader is offered others, in Russian.
        const page = await open(
          width,
          async (page) => {
            await throttle(page);
            await page.route('**/locales/*.js', async (route) => {
              const late = new Promise((resolve) => setTimeout(resolve, LATE));
              answers.push(late.then(() => route.continue()));
              await answers.at(-1);
            });
          },
          { locale: 'ru' },
        );
        await page.goto(path);
        await upgraded(page);
        await Promise.all(answers);
        await page.waitForLoadState('networkidle');
        await upgraded(page);
        await assertStill(page);
        assert.ok(answers.length > 0 || path === '/ru/', 'a catalogue was asked for');
      });
    }
  }

  // All that the pages above do too, but for words that come with the script.
  for (const path of [RELEASE, SITEMAP, '/']) {
    for (const width of WIDTHS) {
      it(`on ${path} at ${String(width)} px, slow machine and line`, async () => {
        const page = await open(width, throttle);
        await page.goto(path);
        await upgraded(page);
        await assertStill(page);
      });
    }
  }

  for (const width of WIDTHS) {
    describe(`at ${String(width)} px, script blocked`, { concurrency: 1 }, () => {
      let page: Page;
      before(async () => {
        page = await open(width, async (page) => {
          await page.route('**/*.js', (route) => route.abort());
        });
      });
      after(() => page.context().close());

      for (const path of PATHS) {
        it(`on ${path}`, async () => {
          await page.goto(path);
          assert.ok((await waiting(page)).length > 4, 'nothing is defined');
          const { shifts, lost } = await account(page);
          assertNoShift(shifts);
          assert.deepEqual(lost, []);
        });
      }
    });
  }
});

describe('what moves is seen', () => {
  const site = useSite();
  // Each of these the browser counts as no layout shift, and `innerText` holds all of it.
  for (const [what, css, where] of [
    ['a box built anew', 'vn-press-release:defined { padding-top: 60px !important }', 'moved'],
    ['below the window', 'vn-footer:defined { padding-top: 190px !important }', 'moved'],
    ['a clear text', 'vn-press-release:defined article { opacity: 0 !important }', 'lost'],
    ['a hidden text', 'vn-footer:defined > address { visibility: hidden !important }', 'lost'],
    ['a text without colour', 'vn-footer:defined a { color: transparent !important }', 'lost'],
  ] as const) {
    it(what, async () => {
      const page = await site.open({ viewport: { width: 1280, height: 900 } });
      await page.addInitScript(watch);
      await page.route('**/site.css', async (route) => {
        const sheet = await route.fetch();
        await route.fulfill({ response: sheet, body: `${await sheet.text()}\n${css}` });
      });
      // What was never drawn cannot go away: a busy machine draws its first frame late.
      await page.route('**/*.js', async (route) => {
        await page.locator('vn-footer address').waitFor();
        await page.evaluate(
          () =>
            new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        await route.continue();
      });
      await page.goto(RELEASE);
      await upgraded(page);
      const found = await account(page);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.context().close();
      assert.ok(found[where].length > 0);
    });
  }
});
