import { chromium } from 'playwright-core';
import { ensureBrowsers } from '../../scripts/browsers/ensure.js';
import { CHROMIUM_ARGS } from '../support/chromium-args.js';

/** A page that was restored from the back/forward cache. */
export interface RestoredPage {
  /** The text of the tree's filter, if the page has one. */
  readonly filter: string;
  readonly filteredOut: number;
  readonly problems: readonly string[];
}

/**
 * Uses pages, leaves each and goes back, in a Chromium that has the back/forward cache.
 *
 * @throws if a page is loaded again instead of restored
 */
export async function leaveAndReturn(urls: readonly string[]): Promise<readonly RestoredPage[]> {
  const browser = await chromium.launch({
    executablePath: ensureBrowsers(['chromium']).chromium.path,
    args: CHROMIUM_ARGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const context = await browser.newContext({ locale: 'sv-FI' });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.toggleAttribute('data-persisted', persisted);
      });
    });
    const restored: RestoredPage[] = [];
    for (const url of urls) {
      await page.goto(url);
      await page.waitForFunction(() => customElements.get('vn-footer'));
      const field = page.locator('vn-sitemap-tree input');
      if ((await field.count()) > 0) {
        await field.fill('budj');
        await page.locator('[data-vn-out]').first().waitFor({ state: 'attached' });
      }
      await page.goto('about:blank');
      const isBack = page.waitForURL(url, { waitUntil: 'commit' });
      await page.evaluate(() => {
        setTimeout(() => {
          history.back();
        });
      });
      await isBack;
      await page.locator('html[data-persisted]').waitFor();
      restored.push({
        filter: (await field.count()) > 0 ? await field.inputValue() : '',
        filteredOut: await page.locator('[data-vn-out]').count(),
        problems: problems.splice(0),
      });
    }
    return restored;
  } finally {
    await browser.close();
  }
}
