import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { WRITTEN } from '../../site/pages.js';
import { LOCALES, type Locale } from '../../src/model/index.js';
import { linter, textsOf, type Found, type Vocabulary } from '../support/language-lint.js';
import { RELEASE, SITEMAP, useSite } from './support.js';

// The languages of the built site: what a visitor is told, what happens when words do not come, and
// that no word is ever on the page in another language than its place says.

const data = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const { mismatches, languagesOf } = linter(data('xliff/vocabulary.json') as Vocabulary);
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

const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
  await page.waitForTimeout(250);
};
const texts = (page: Page): Promise<Found[]> => page.evaluate(`(${textsOf.toString()})(document)`);

describe('languages of the site', { concurrency: 2 }, () => {
  const site = useSite();

  for (const visitor of LOCALES) {
    it(`a reader of ${visitor} is told on each page, and every word says its language`, async () => {
      const page = await site.open({ locale: visitor });
      await page.addInitScript(() => {
        sessionStorage.clear();
      });
      for (const lang of LOCALES) {
        await page.goto(home(lang));
        await settled(page);
        const notice = page.locator('vn-language-notice');
        const cell = cells.find((one) => one.page === lang && one.visitor === visitor);
        if (cell) await notice.waitFor();
        assert.equal(await notice.isVisible(), cell !== undefined, lang);
        if (cell) {
          const message = notice.locator('[part=message]');
          assert.equal((await message.textContent())?.trim(), cell.state);
          assert.equal(await message.getAttribute('lang'), visitor);
        }
        const found = await texts(page);
        assert.deepEqual(mismatches(found), [], home(lang));
        assert.ok(found.filter(({ text }) => languagesOf(text).size > 0).length > 15);
      }
      await page.context().close();
    });
  }

  it('every word of every page says its language', async () => {
    const page = await site.open();
    for (const { path } of WRITTEN) {
      await page.goto(path);
      await settled(page);
      assert.deepEqual(mismatches(await texts(page)), [], path);
    }
    await page.context().close();
  });

  it('no frame shows a word in another language than its place says', async () => {
    const page = await site.open();
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
    for (const path of [SITEMAP, RELEASE]) {
      await page.goto(path);
      await settled(page);
      // The content stays in its language: what changes is the page round it, in each language,
      // and from one to the next before its words have come.
      for (const lang of [...LOCALES, 'sv', 'fi', 'ru']) {
        await page.evaluate((tag) => {
          for (const one of document.querySelectorAll('html, vn-press-release')) {
            one.setAttribute('lang', tag);
          }
        }, lang);
        // English is left before it has come.
        if (lang === 'en') await page.waitForTimeout(50);
        else await page.locator(`[part=button][lang=${lang}]`).first().waitFor();
        await page.waitForTimeout(50);
      }
      const frames = await page.evaluate(() => window.frames_);
      assert.ok(frames.length > 5, `${String(frames.length)} different frames`);
      assert.deepEqual([...new Set(frames.flatMap(mismatches))], [], path);
      const spoken = new Set(frames.flat().map(({ lang }) => lang));
      for (const lang of LOCALES) assert.ok(lang === 'en' || spoken.has(lang), [...spoken].join());
      // One frame with a word in the wrong place is seen.
      const planted = await page.evaluate(async () => {
        const button = [...document.querySelectorAll('*')]
          .map(({ shadowRoot }) => shadowRoot?.querySelector('[part=button]'))
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

  it('a catalogue that did not come is asked for again by the next element that needs it', async () => {
    const page = await site.open();
    let broken = true;
    await page.route('**/locales/sv.js*', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(RELEASE);
    await page.locator('[part=button][lang=fi]').waitFor();
    assert.deepEqual(mismatches(await texts(page)), []);
    broken = false;
    await page.evaluate(() => {
      const release = document.querySelector('vn-press-release')!;
      release.setAttribute('lang', 'fi');
      requestAnimationFrame(() => {
        release.setAttribute('lang', 'sv');
      });
    });
    await page.locator('[part=button][lang=sv]').waitFor();
    await page.context().close();
  });

  it('a catalogue that never comes: after the time limit Finnish words, marked so', async () => {
    const page = await site.open();
    await page.route('**/locales/sv.js*', () => undefined);
    await page.goto(RELEASE);
    await settled(page);
    assert.equal(await page.locator('vn-press-release [part=button]').count(), 0);
    await page.locator('[part=button][lang=fi]').waitFor({ timeout: 25_000 });
    assert.deepEqual(mismatches(await texts(page)), []);
    await page.context().close();
  });
});
