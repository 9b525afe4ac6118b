import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { STANDALONE } from '../../site/standalone.js';
import { NOT_FOUND } from '../../stories/pages/not-found.js';
import { axeFindings } from './axe.js';
import { overflowAtTwice } from './overflow.js';
import { settled, useSite } from './support.js';

/** Languages of the parts of the main content. */
const languagesOf = (page: Page): Promise<string[]> =>
  page
    .locator('main, main [lang]')
    .evaluateAll((all) => [...new Set(all.map((one) => one.closest<HTMLElement>('[lang]')!.lang))]);

describe('the error pages', { concurrency: 2 }, () => {
  const site = useSite();

  for (const { lang, title } of NOT_FOUND) {
    it(`answer missing URLs in ${lang} with status 404, the frame of the site and three languages`, async () => {
      const page = await site.open({ locale: lang });
      const response = await page.goto(`${lang === 'fi' ? '' : `/${lang}`}/nowhere/`);
      assert.equal(response?.status(), 404);
      await settled(page);
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      assert.equal(await page.locator('h1').textContent(), title);
      // The languages differ in their texts only.
      if (lang === 'fi') assert.deepEqual(await axeFindings(page), []);
      assert.equal(await page.locator('.demo-note').count(), 1);
      const main = page.locator('main');
      assert.equal(await main.getByRole('searchbox').count(), 1);
      for (const href of [`/${lang === 'fi' ? '' : `${lang}/`}`, 'tel:+358295480171'])
        assert.equal(await main.locator(`a[href="${href}"]`).count(), 1, href);
      assert.deepEqual((await languagesOf(page)).sort(), ['en', 'fi', 'sv']);
      assert.equal(await overflowAtTwice(page), 0);
      await page.context().close();
    });
  }

  for (const { path, lang, title } of STANDALONE) {
    it(`${path} needs no other file, no script and no other page of the site`, async () => {
      const page = await site.open();
      const requests: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      page.on('console', (message) => errors.push(message.text()));
      await page.goto(path);
      assert.equal(await page.locator('h1').textContent(), title);
      // The languages differ in their texts only.
      if (lang === 'fi') assert.deepEqual(await axeFindings(page), []);
      assert.equal(await page.locator('script, link[href^="/"], img, form').count(), 0);
      assert.equal(await page.locator('a[href^="/"]').count(), 0);
      assert.equal(await page.locator('a[href="tel:112"]').count(), 1);
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      assert.deepEqual((await languagesOf(page)).sort(), ['en', 'fi', 'sv']);
      // The stylesheet is allowed by its hash.
      const rule = await page
        .locator('.section')
        .first()
        .evaluate((section) => getComputedStyle(section).borderBlockStartWidth);
      assert.equal(rule, '2px');
      assert.equal(await overflowAtTwice(page), 0);
      assert.deepEqual(requests, [path]);
      assert.deepEqual(errors, []);
      await page.context().close();
    });
  }
});
