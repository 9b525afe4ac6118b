import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { RELEASE, SITEMAP, useSite } from './support.js';

// One thing goes wrong at a time: the content and the links survive, nothing is thrown into the
// page, and words that cannot be had in their language are Finnish and say so.

/** The print button's text and language; the catalogue of its Swedish word is what fails. */
const button = async (page: Page): Promise<{ text: string; lang: string }> => {
  const found = page.locator('vn-press-release').getByRole('button');
  await found.waitFor();
  return {
    text: (await found.innerText()).trim(),
    lang: (await found.getAttribute('lang')) ?? '',
  };
};
const FINNISH = { text: 'Tulosta', lang: 'fi' };
const SWEDISH = { text: 'Skriv ut', lang: 'sv' };

/** The article and every link of the page are there and can be seen. */
async function assertContent(page: Page): Promise<void> {
  assert.ok(await page.getByText('Människohandel är ett globalt fenomen').isVisible());
  assert.ok((await page.locator('a[href]').count()) > 50);
  assert.equal(await page.locator('vn-press-release h1').isVisible(), true);
}

describe('faults', { concurrency: 2 }, () => {
  const site = useSite();

  const open = async (
    prepare: (page: Page) => Promise<unknown>,
    path = RELEASE,
    options: Parameters<typeof site.open>[0] = {},
  ): Promise<{ page: Page; errors: string[] }> => {
    const page = await site.open(options);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await prepare(page);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    return { page, errors };
  };

  const answers: Readonly<Record<string, (route: Route) => Promise<void>>> = {
    'is not there': (route) => route.fulfill({ status: 404, body: 'not found' }),
    'is a server error': (route) => route.fulfill({ status: 500, body: '' }),
    'is cut off': (route) => route.abort('connectionreset'),
    'is a login page': (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>login</p>' }),
    'is malformed': (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'const t={print:' }),
    'is of another kind': (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const templates = 7;' }),
    'is empty': (route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
  };
  for (const [what, answer] of Object.entries(answers)) {
    it(`a catalogue that ${what}: Finnish words, marked as Finnish`, async () => {
      const asked: string[] = [];
      const { page, errors } = await open((page) =>
        page.route('**/locales/sv.js*', async (route) => {
          asked.push(new URL(route.request().url()).search);
          await answer(route);
        }),
      );
      assert.deepEqual(await button(page), FINNISH);
      assert.deepEqual(asked, ['', '?again=1'], 'asked again under another address');
      await assertContent(page);
      assert.deepEqual(errors, []);
      await page.context().close();
    });
  }

  it('a catalogue that comes at the second try: its own words', async () => {
    const { page, errors } = await open((page) =>
      page.route('**/locales/sv.js*', (route) =>
        route.request().url().endsWith('?again=1') ? route.continue() : route.abort(),
      ),
    );
    assert.deepEqual(await button(page), SWEDISH);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('a catalogue that never answers: Finnish words after the time limit, not before', async () => {
    const { page } = await open(async (page) => {
      await page.clock.install();
      await page.route('**/locales/sv.js*', () => undefined);
    });
    await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
    await page.clock.runFor(5000);
    assert.equal(await page.locator('vn-press-release').getByRole('button').count(), 0);
    await page.clock.runFor(6000);
    await page.clock.runFor(11_000);
    assert.deepEqual(await button(page), FINNISH);
    await assertContent(page);
    await page.context().close();
  });

  for (const [what, pattern] of [
    ['the script', '**/vn-elements.bundle.js'],
    ['the style sheet', '**/*.css'],
    ['every script and style sheet', '**/*.{js,css}'],
  ] as const) {
    it(`${what} does not come: the page is there`, async () => {
      const { page, errors } = await open((page) =>
        page.route(pattern, (route) => route.fulfill({ status: 503, body: '' })),
      );
      await assertContent(page);
      assert.deepEqual(errors, []);
      await page.context().close();
    });
  }

  it('storage that is blocked: the notice opens and closes all the same', async () => {
    const { page, errors } = await open(
      (page) =>
        page.addInitScript(() => {
          for (const storage of ['sessionStorage', 'localStorage']) {
            Object.defineProperty(window, storage, {
              get: () => {
                throw new DOMException('blocked', 'SecurityError');
              },
            });
          }
        }),
      SITEMAP,
      { locale: 'sv-FI' },
    );
    const close = page.getByRole('button', { name: 'Stäng' });
    await close.click();
    await close.waitFor({ state: 'hidden' });
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('a visitor whose language’s catalogue does not come: no notice rather than a wrong one', async () => {
    const { page, errors } = await open(
      (page) => page.route('**/locales/*.js*', (route) => route.abort()),
      SITEMAP,
      { locale: 'ru' },
    );
    await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
    await page.waitForTimeout(300);
    assert.equal(await page.locator('vn-language-notice').isVisible(), false);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('a script that changes the page’s language: the words follow', async () => {
    const { page } = await open(() => Promise.resolve(), SITEMAP);
    const first = page.locator('vn-sitemap-tree').getByRole('button').first();
    await page.getByRole('button', { name: 'Avaa kaikki' }).waitFor();
    await page.evaluate(() => {
      document.documentElement.lang = 'se';
    });
    await page.getByRole('button', { name: 'Čájet buot' }).waitFor();
    assert.equal(await first.getAttribute('lang'), 'se');
    await page.context().close();
  });
});
