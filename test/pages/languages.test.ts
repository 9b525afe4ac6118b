import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { WRITTEN } from '../../stories/pages/pages.js';
import { LOCALES, type Locale } from '../../src/model/index.js';
import { linter, textsOf, type Found, type Vocabulary } from '../support/language-lint.js';
import { defined, emptySkipLink, RELEASE, settled, useSite } from './support.js';

// The languages of the built site: the notice for a visitor, catalogues that fail to load, and that
// no message is ever rendered with the wrong `lang`.

const data = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const { mismatches, languagesOf } = linter(data('xliff/translation-memory.json') as Vocabulary);
const { cells } = data('test/data/language-messages.json') as {
  cells: readonly { page: Locale; visitor: Locale; state: string }[];
};
const home = (lang: Locale): string => (lang === 'fi' ? '/' : `/${lang}/`);

declare global {
  interface Window {
    frames_: Found[][];
    textsOf: typeof textsOf;
  }
}

const texts = (page: Page): Promise<Found[]> => page.evaluate(`(${textsOf.toString()})(document)`);

describe('languages of the site', { concurrency: 2 }, () => {
  const site = useSite();

  for (const visitor of LOCALES) {
    it(`a visitor who reads ${visitor} gets the right notice on each page, and every message has the right lang`, async () => {
      const page = await site.open({ locale: visitor });
      await page.addInitScript(() => {
        sessionStorage.clear();
      });
      for (const lang of LOCALES) {
        await page.goto(home(lang));
        await settled(page);
        const notice = page.locator('vn-language-notice > :not([hidden])');
        const cell = cells.find((one) => one.page === lang && one.visitor === visitor);
        if (cell) await notice.waitFor();
        assert.equal(await notice.isVisible(), cell !== undefined, lang);
        if (cell) {
          assert.equal((await notice.locator('p').textContent())?.trim(), cell.state);
          assert.equal(await notice.getAttribute('lang'), visitor);
        }
        const found = await texts(page);
        assert.deepEqual(mismatches(found), [], home(lang));
        assert.ok(found.filter(({ text }) => languagesOf(text).size > 0).length > 15);
      }
      await page.context().close();
    });
  }

  it('every message of every page has the right lang', async () => {
    const page = await site.open();
    for (const { path } of WRITTEN) {
      await page.goto(path);
      await settled(page);
      assert.deepEqual(mismatches(await texts(page)), [], path);
    }
    await page.context().close();
  });

  it('no frame shows a message with the wrong lang', async () => {
    const page = await site.open();
    const message = (lang: string): Locator =>
      page.locator(`:is([part=button], vn-skip-link [part=link])[lang=${lang}]`);
    await page.addInitScript(`window.textsOf = ${textsOf.toString()}`);
    await page.addInitScript(() => {
      window.frames_ = [];
      const frame = (): void => {
        const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot ? window.textsOf(shadowRoot) : [],
        );
        if (JSON.stringify(shadows) !== JSON.stringify(window.frames_.at(-1))) {
          window.frames_.push(shadows);
        }
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    await page.route('**/locales/*.js*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await emptySkipLink(page);
    // The skip link is the only element of the demo site's pages that can render messages.
    for (const path of [RELEASE]) {
      await page.goto(path);
      await settled(page);
      // The content keeps its language. The language around it changes to each of the others, and
      // to the next one before a catalogue has loaded.
      for (const lang of [...LOCALES, 'sv', 'fi', 'ru']) {
        await page.evaluate((tag) => {
          document.documentElement.lang = tag;
        }, lang);
        // Changes from English before its catalogue has loaded.
        if (lang === 'en') await page.waitForTimeout(50);
        else await message(lang).first().waitFor({ state: 'attached' });
        await page.waitForTimeout(50);
      }
      const frames = await page.evaluate(() => window.frames_);
      assert.ok(frames.length > 5, `${String(frames.length)} different frames`);
      assert.deepEqual([...new Set(frames.flatMap(mismatches))], [], path);
      const spoken = new Set(frames.flat().map(({ lang }) => lang));
      for (const lang of LOCALES) assert.ok(lang === 'en' || spoken.has(lang), [...spoken].join());
      // A single frame with a wrong message is detected.
      const planted = await page.evaluate(async () => {
        const button = [...document.querySelectorAll('*')]
          .map(({ shadowRoot }) => shadowRoot?.querySelector('[part=button], [part=link]'))
          .find((one) => one instanceof HTMLElement)!;
        const { lang } = button;
        button.lang = lang === 'de' ? 'fr' : 'de';
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        button.lang = lang;
        return window.frames_;
      });
      assert.equal(new Set(planted.flatMap(mismatches)).size, 1);
    }
    await page.context().close();
  });

  it('a catalogue that failed to load is requested again by the next element that needs it', async () => {
    const page = await site.open();
    let broken = true;
    await page.route('**/locales/sv.js*', (route) => (broken ? route.abort() : route.continue()));
    await emptySkipLink(page, ' lang="sv"');
    await page.goto(RELEASE);
    await page.locator('vn-skip-link [part=link][lang=fi]').waitFor({ state: 'attached' });
    assert.deepEqual(mismatches(await texts(page)), []);
    broken = false;
    await page.evaluate(() => {
      const skipLink = document.querySelector('vn-skip-link')!;
      skipLink.setAttribute('lang', 'fi');
      requestAnimationFrame(() => {
        skipLink.setAttribute('lang', 'sv');
      });
    });
    await page.locator('vn-skip-link [part=link][lang=sv]').waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('a catalogue without a response: Finnish messages, marked as such, after the time limit', async () => {
    const page = await site.open();
    await page.route('**/locales/sv.js*', () => undefined);
    await emptySkipLink(page, ' lang="sv"');
    await page.goto(RELEASE);
    await defined(page);
    assert.equal(await page.locator('vn-skip-link [part=link]').count(), 0);
    await page
      .locator('vn-skip-link [part=link][lang=fi]')
      .waitFor({ state: 'attached', timeout: 25_000 });
    assert.deepEqual(mismatches(await texts(page)), []);
    await page.context().close();
  });
});
