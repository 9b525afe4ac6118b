import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { defined, emptySkipLink, RELEASE, SITEMAP, useSite } from './support.js';

// One fault at a time: content and links survive, nothing is thrown into the page, and messages
// that cannot be loaded are Finnish, marked as such.

/** Text and language of the skip link, whose Swedish catalogue fails to load. */
const skipLink = async (page: Page): Promise<{ text: string; lang: string }> => {
  const found = page.locator('vn-skip-link [part=link]');
  await found.waitFor({ state: 'attached' });
  return {
    text: ((await found.textContent()) ?? '').trim(),
    lang: (await found.getAttribute('lang')) ?? '',
  };
};
const FINNISH = { text: 'Hyppää sisältöön', lang: 'fi' };
const SWEDISH = { text: 'Hoppa till innehållet', lang: 'sv' };

/** Longer than a busy machine takes to paint a page. */
const CLOCK_DEADLINE_MS = 90_000;

/** Asserts that the article and every link of the page are visible. */
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
    await emptySkipLink(page, ' lang="sv"');
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
      route.fulfill({ contentType: 'text/javascript', body: 'export const catalogue = 7;' }),
    'is empty': (route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
  };
  for (const [what, answer] of Object.entries(answers)) {
    it(`a catalogue that ${what}: Finnish messages, marked as Finnish`, async () => {
      const asked: string[] = [];
      const { page, errors } = await open((page) =>
        page.route('**/locales/sv.js*', async (route) => {
          asked.push(new URL(route.request().url()).search);
          await answer(route);
        }),
      );
      assert.deepEqual(await skipLink(page), FINNISH);
      assert.deepEqual(asked, [''], 'requested once');
      await assertContent(page);
      assert.deepEqual(errors, []);
      await page.context().close();
    });
  }

  it('a catalogue that failed to load: its messages are shown after a reload', async () => {
    let isOffline = true;
    const { page, errors } = await open((page) =>
      page.route('**/locales/sv.js*', (route) => (isOffline ? route.abort() : route.continue())),
    );
    assert.deepEqual(await skipLink(page), FINNISH);
    isOffline = false;
    await page.reload();
    await page.locator('vn-skip-link [part=link][lang=sv]').waitFor({ state: 'attached' });
    assert.deepEqual(await skipLink(page), SWEDISH);
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  for (const isTampered of [false, true]) {
    const title = isTampered ? 'a tampered catalogue never runs' : 'an intact catalogue is used';
    it(`with integrity in an import map, ${title}`, async () => {
      const source = await readFile('dist/locales/sv.js', 'utf8');
      const digest = createHash('sha384').update(source).digest('base64');
      const importMap = { integrity: { '/vn/locales/sv.js': `sha384-${digest}` } };
      const requested: string[] = [];
      const { page, errors } = await open(async (page) => {
        await page.route('**/integrity.html', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Integrity</title>
              <script type="importmap">${JSON.stringify(importMap)}</script>
              <script type="module" src="/vn/vn-elements.bundle.js"></script>
              <vn-skip-link></vn-skip-link>`,
          }),
        );
        await page.route('**/locales/sv.js*', (route) => {
          requested.push(route.request().url());
          return route.fulfill({
            contentType: 'text/javascript',
            body: isTampered ? `globalThis.wasTampered = true; ${source}` : source,
          });
        });
      }, '/integrity.html');
      assert.deepEqual(await skipLink(page), isTampered ? FINNISH : SWEDISH);
      assert.equal(await page.evaluate(() => 'wasTampered' in globalThis), false);
      assert.deepEqual(requested, [`${site.url}/vn/locales/sv.js`]);
      assert.deepEqual(errors, []);
      await page.context().close();
    });
  }

  it('a catalogue without a response: Finnish messages after the time limit, not before', async () => {
    let isRequested = false;
    const { page } = await open(async (page) => {
      await page.clock.install();
      await page.route('**/locales/sv.js*', () => {
        isRequested = true;
      });
    });
    await defined(page);
    /** In steps: frames of this clock let the page do what follows from the step before. */
    const runUntil = async (stepMs: number, isTrue: () => Promise<boolean>): Promise<void> => {
      const deadline = Date.now() + CLOCK_DEADLINE_MS;
      while (!(await isTrue())) {
        assert.ok(Date.now() < deadline, isTrue.toString());
        await page.clock.runFor(stepMs);
      }
    };
    const link = page.locator('vn-skip-link [part=link]');
    await runUntil(20, () => Promise.resolve(isRequested));
    await page.clock.runFor(5000);
    assert.equal(await link.count(), 0);
    await runUntil(1000, async () => (await link.count()) > 0);
    assert.deepEqual(await skipLink(page), FINNISH);
    await assertContent(page);
    await page.context().close();
  });

  for (const [what, pattern] of [
    ['the script', '**/vn-elements.bundle.js'],
    ['the stylesheet', '**/*.css'],
    ['every script and stylesheet', '**/*.{js,css}'],
  ] as const) {
    it(`${what} fails to load: the page is complete`, async () => {
      const { page, errors } = await open((page) =>
        page.route(pattern, (route) => route.fulfill({ status: 503, body: '' })),
      );
      await assertContent(page);
      assert.deepEqual(errors, []);
      await page.context().close();
    });
  }

  it('blocked storage: the notice opens and closes all the same', async () => {
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

  it('a visitor whose catalogue cannot be loaded: the notice is complete, because its messages are in the page', async () => {
    const { page, errors } = await open(
      (page) => page.route('**/locales/*.js*', (route) => route.abort()),
      SITEMAP,
      { locale: 'ru' },
    );
    await page.getByRole('group', { name: 'Эта страница на финском языке.' }).waitFor();
    assert.deepEqual(errors, []);
    await page.context().close();
  });

  it('a script that changes the page’s language: the messages follow', async () => {
    const { page } = await open(() => Promise.resolve(), SITEMAP);
    await page.evaluate(() => {
      const tree = document.createElement('vn-sitemap-tree');
      tree.setAttribute('tree', '[{ "title": "A", "href": "/a" }]');
      document.querySelector('vn-sitemap-tree')?.replaceWith(tree);
    });
    await page.getByRole('button', { name: 'Avaa kaikki' }).waitFor();
    await page.evaluate(() => {
      document.documentElement.lang = 'se';
    });
    await page.getByRole('button', { name: 'Čájet buot' }).waitFor();
    const text = page.locator('vn-sitemap-tree').getByText('Čájet buot');
    assert.ok(await text.evaluate((node) => node.matches(':lang(se)')));
    await page.context().close();
  });
});
