import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { buildExample } from '../examples/install.js';
import { serveFolder, type Site } from '../examples/serve.js';
import { launchChromium } from '../support/launch.js';
import { installChromium } from './install.js';

/** The oldest that npm has of the versions in docs/browser-support.md. There is no package of 120. */
const VERSION = process.env['VN_OLD_CHROMIUM'] ?? '121.0.0';
/** `<details>` dispatches its event in a later task than the click. */
const TOGGLE_MS = 500;
const WIDTHS_PX = [320, 1280];

describe(`Chromium ${VERSION}`, { concurrency: 1 }, () => {
  const messages: string[] = [];
  let browser: Browser;
  let site: Site;
  let page: Page;

  before(async () => {
    browser = await launchChromium(['--headless=old'], installChromium(VERSION));
    site = await serveFolder(join(buildExample('plain-html'), 'dist'));
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.goto(site.url);
    await page.waitForFunction(() => customElements.get('vn-sitemap-tree') !== undefined);
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('is the version that was asked for', () => {
    assert.equal(browser.version().split('.')[0], VERSION.split('.')[0]);
  });

  it('shows the content in the light colours', async () => {
    await page.getByRole('heading', { name: 'Pressmeddelande' }).waitFor();
    const bar = page.locator('vn-header > [slot="bar"]');
    const colour = await bar.evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.match(colour, /^rgb\(/);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.equal(
        await bar.evaluate((element) => getComputedStyle(element).backgroundColor),
        colour,
      );
    }
  });

  it('does not scroll sideways', async () => {
    for (const width of WIDTHS_PX) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0, `${String(width)} px`);
    }
  });

  it('opens the menu and a submenu, and closes them with Escape', async () => {
    await page.locator('vn-navigation nav > details > summary').click();
    await page.locator('vn-navigation li > details > summary').click();
    const link = page.getByRole('link', { name: 'Tiedotteet' });
    await link.waitFor();
    await page.keyboard.press('Escape');
    await link.waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Ajankohtaista' }).waitFor({ state: 'hidden' });
  });

  it('moves in the switcher with arrow keys and type-ahead', async () => {
    const waitForFocus = (text: string): Promise<unknown> =>
      page.waitForFunction((expected) => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.matches('a') && element.textContent.trim() === expected;
      }, text);
    await page.locator('vn-ministry-switcher summary').click();
    await page.getByRole('link', { name: 'Ulkoministeriö' }).waitFor();
    await page.waitForTimeout(TOGGLE_MS);
    await page.keyboard.press('ArrowDown');
    await waitForFocus('Valtioneuvosto');
    await page.keyboard.press('ArrowDown');
    await waitForFocus('Valtioneuvoston kanslia');
    await page.keyboard.type('ulko');
    await waitForFocus('Ulkoministeriö');
    await page.keyboard.press('Escape');
  });

  it('receives an event and switches the language', async () => {
    await page.getByRole('link', { name: 'Svenska' }).click();
    await page
      .locator('vn-ministry-switcher[lang="sv"] summary')
      .filter({ hasText: 'Statsrådet' })
      .waitFor();
  });

  it('prints nothing to the console', () => {
    assert.deepEqual(messages, []);
  });
});
