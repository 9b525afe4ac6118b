import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { RELEASE, SITEMAP, settled, useSite } from './support.js';

// Long words break with a hyphen by the dictionary of their language, or not at all. Chromium has no
// dictionaries here, so that every break inside a word is one without a hyphen.

/** Words inside an element that are on several lines. */
const brokenWords = (page: Page, selector: string): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const broken: string[] = [];
    for (const root of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent?.checkVisibility() || parent.closest('.vn-hidden')) continue;
        for (const word of (node.nodeValue ?? '').matchAll(/[^\s\u00ad–/-]+/g)) {
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
          if (new Set(boxes.map(({ top }) => Math.round(top))).size > 1) broken.push(word[0]);
        }
      }
    }
    return broken;
  }, selector);

/** Visible texts of the elements and of the page's content that would break without a hyphen in any browser. */
const withoutHyphens = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!/\p{L}/u.test(node.nodeValue ?? '') || !parent?.checkVisibility()) continue;
      let isInside = parent.closest('main') !== null;
      for (let at: Element | null = parent; at; at = at.parentElement) {
        if (at.localName.startsWith('vn-')) isInside = true;
      }
      if (!isInside || parent.closest('button, svg, .vn-page-url')) continue;
      const { hyphens } = getComputedStyle(parent);
      const tag = parent.closest('[lang]')?.getAttribute('lang') ?? '';
      if (hyphens !== 'auto' || tag === '') {
        found.add(`${hyphens} lang="${tag}" ${parent.localName} ${node.nodeValue?.trim() ?? ''}`);
      }
    }
    return [...found];
  });

describe('long words', { concurrency: 1 }, () => {
  const site = useSite();

  for (const path of [RELEASE, SITEMAP, '/en/', '/ru/']) {
    it(`are hyphenated by their language on ${path}`, async () => {
      const page = await site.open({ viewport: { width: 320, height: 800 } });
      await page.goto(path);
      await settled(page);
      assert.deepEqual(await withoutHyphens(page), []);
      await page.context().close();
    });
  }

  for (const path of ['/en/', '/fr/']) {
    it(`in the header of ${path} are not broken at 320 px with text of 200 %`, async () => {
      const page = await site.open({ viewport: { width: 320, height: 800 } });
      await page.goto(path);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      assert.deepEqual(await brokenWords(page, 'vn-header > [slot="home"]'), []);
      await page.context().close();
    });
  }

  it('are not broken in a printed sitemap', async () => {
    const page = await site.open({ viewport: { width: 700, height: 800 } });
    await page.goto(SITEMAP);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await brokenWords(page, 'vn-sitemap-tree'), []);
    await page.context().close();
  });

  it('print each URL below its title, in the same column', async () => {
    const page = await site.open();
    await page.goto(SITEMAP);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('vn-sitemap-tree li > a')].flatMap((link) => {
        const { display, breakInside } = getComputedStyle(link);
        const url = getComputedStyle(link, '::after');
        const isUrl = url.content === `"${link.getAttribute('href') ?? ''}"`;
        const isApart = display === 'block' && breakInside === 'avoid' && url.display === 'block';
        return isUrl && isApart ? [] : [`${link.textContent}: ${url.content}`];
      }),
    );
    assert.deepEqual(found, []);
    await page.context().close();
  });
});
