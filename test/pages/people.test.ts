import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import '../../src/bundles/catalogues.js';
import { PEOPLE_PAGES } from '../../stories/pages/people.js';
import { joinedTexts } from './ax-tree.js';
import { axeFindings } from './axe.js';
import { overflowAtTwice } from './overflow.js';
import { useSite } from './support.js';

/** Paths that the language selector leads to. */
const versions = (page: Page): Promise<string[]> =>
  page
    .locator('vn-language-selector a[href]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));

/** Links of cards that are lower or narrower than 44 px. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(':is(.vn-contact-card, .vn-person-card) a')].flatMap((link) => {
      const { width, height } = link.getBoundingClientRect();
      return width < 43.9 || height < 43.9 ? [link.outerHTML.slice(0, 90)] : [];
    }),
  );

describe('the pages of contacts and ministers', { concurrency: 2 }, () => {
  const site = useSite();

  it('have no axe finding or small target, lead to their language versions, and fit into 320 px with text of 200 %', async () => {
    const page = await site.open();
    await page.route('**/*.js', (route) => route.abort());
    for (const { path, lang, alternates = {} } of PEOPLE_PAGES) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      // The languages differ in their texts only.
      if (lang === 'fi') assert.deepEqual(await axeFindings(page), [], path);
      assert.deepEqual((await versions(page)).sort(), Object.values(alternates).sort(), path);
      assert.deepEqual(await small(page), [], path);
      assert.deepEqual(await joinedTexts(page), [], path);
      assert.equal(await overflowAtTwice(page), 0, path);
    }
    await page.context().close();
  });
});
