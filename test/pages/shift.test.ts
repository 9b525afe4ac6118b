import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { pageAt, WRITTEN } from '../../stories/pages/pages.js';
import { emptySkipLink, RELEASE, settled, undefinedElements, useSite } from './support.js';
import { watch, type Witness } from './watch.js';

// Upgrading moves nothing and removes no text: on a slow machine and network, with a late
// catalogue, and without script.

const WIDTHS = [360, 768, 1280];

/** Pages with content, search results beside their kinds, and one of the many pages without content. */
const PATHS = [...WRITTEN, pageAt('/haku/monta-tulosta/'), pageAt('/media/')].map(
  ({ path }) => path,
);

/**
 * How much slower the processor is at one width of each page, in turn. A slow processor spins, so
 * that it at every width would double the duration of this file.
 */
const SLOWDOWN = 4;

/** Delay of a catalogue. */
const CATALOGUE_DELAY_MS = 3000;

/** Longer than any page takes on the slow network. */
const LOAD_TIMEOUT_MS = 40_000;

/** 400 kbit/s, 400 ms round trip ("slow 4G" of the usual tools), and a slower processor. */
async function throttle(page: Page, slowdown: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
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
  /** Elements that moved, if only for a frame, after the script ran. */
  readonly moved: readonly string[];
  readonly lost: readonly string[];
  readonly frames: number;
}

/** The record of the page's witness up to now. */
const account = (page: Page): Promise<Account> =>
  page.evaluate(async () => {
    // Layout shifts are reported after the frame in which they occur.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    window.look();
    const { shifts, moved, lost, frames } = window.witness;
    const lines = (map: ReadonlyMap<string, string>): string[] =>
      [...map].map(([what, how]) => `${what}: ${how}`);
    return { shifts, moved: lines(moved), lost: lines(lost), frames };
  });

/** Zero to three decimals, as tools print it. Positions of elements are compared exactly. */
function assertNoShift(shifts: Account['shifts']): void {
  const sum = (early: boolean): number =>
    shifts.reduce((total, shift) => total + (shift.early === early ? shift.value : 0), 0);
  assert.ok(sum(false) < 0.0005, `layout shifts: ${JSON.stringify(shifts)}`);
  // On a slow network the parser may pause inside a link.
  assert.ok(sum(true) < 0.001, `layout shifts before the script: ${JSON.stringify(shifts)}`);
}

// Tests run in parallel, because they mostly wait for the slow network.
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

  /** Chromium sometimes loses a request of a throttled page when the machine is busy. */
  async function load(page: Page, path: string): Promise<void> {
    try {
      await page.goto(path, { timeout: LOAD_TIMEOUT_MS });
    } catch (error) {
      console.error(`${path} is loaded again: ${String(error)}`);
      await page.goto(path);
    }
  }

  async function assertStill(page: Page): Promise<void> {
    const { shifts, moved, lost, frames } = await account(page);
    await page.context().close();
    assertNoShift(shifts);
    assert.deepEqual(moved, [], 'elements that moved');
    assert.deepEqual(lost, [], 'text that went away');
    assert.ok(frames > 1, 'looked at after the first upgrade');
  }

  for (const [turn, path] of PATHS.entries()) {
    for (const [index, width] of WIDTHS.entries()) {
      const slowdown = (turn + index) % WIDTHS.length === 0 ? SLOWDOWN : 1;
      const machine = slowdown > 1 ? 'slow machine and network' : 'slow network';
      it(`on ${path} at ${String(width)} px, ${machine}`, async () => {
        const catalogues: string[] = [];
        // A visitor who reads Russian gets a notice on all but the Russian pages.
        const page = await open(width, (opened) => throttle(opened, slowdown), {
          locale: 'ru',
        });
        page.on('request', (request) => {
          if (request.url().includes('/locales/')) catalogues.push(request.url());
        });
        await load(page, path);
        await settled(page);
        await assertStill(page);
        assert.deepEqual(catalogues, [], 'no message is rendered, so no catalogue is needed');
      });
    }
  }

  for (const width of WIDTHS) {
    it(`at ${String(width)} px, catalogue of a rendered message three seconds late`, async () => {
      const answers: Promise<void>[] = [];
      const page = await open(width, async (page) => {
        await emptySkipLink(page, ' lang="sv"');
        await page.route('**/locales/*.js', async (route) => {
          const late = new Promise((resolve) => setTimeout(resolve, CATALOGUE_DELAY_MS));
          answers.push(late.then(() => route.continue()));
          await answers.at(-1);
        });
      });
      await page.goto(RELEASE);
      await settled(page);
      await Promise.all(answers);
      await page.waitForLoadState('networkidle');
      await settled(page);
      await assertStill(page);
      assert.ok(answers.length > 0, 'a catalogue is requested');
    });
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
          assert.ok((await undefinedElements(page)).length > 4, 'nothing is defined');
          const { shifts, lost } = await account(page);
          assertNoShift(shifts);
          assert.deepEqual(lost, []);
        });
      }
    });
  }
});

describe('movement is detected', () => {
  const site = useSite();
  // The browser counts none of these as a layout shift, and `innerText` still contains all text.
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
      // Only rendered text can disappear, and a busy machine parses and renders late.
      // Not the early script: the parser waits for it.
      await page.route('**/vn-elements.bundle.js', async (route) => {
        await page.waitForFunction(() => document.readyState !== 'loading');
        await page.evaluate(
          () =>
            new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        await route.continue();
      });
      await page.goto(RELEASE);
      await settled(page);
      const found = await account(page);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.context().close();
      assert.ok(found[where].length > 0);
    });
  }
});
