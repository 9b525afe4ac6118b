import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/launch.js';
import { compareColours } from './colours.js';
import { buildExample, EXAMPLE_NAMES } from './install.js';
import { routeCdn, serveFolder, startServer, type Site } from './serve.js';

/** The policy of docs/README.md, for the example that follows it. */
const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types vn-elements";

/** Examples whose HTML is complete when it leaves the server. */
const SERVER_RENDERED = [
  'plain-html',
  'cdn',
  'next',
  'nuxt',
  'sveltekit',
  'astro',
  'eleventy',
  'lit-ssr',
  'vue-ssr',
];

/** The elements whose identity must not change when scripts run. */
const SERVED = ['h1', 'vn-navigation nav', 'vn-language-selector a', 'vn-sitemap-tree ul'];

// `VN_EXAMPLES=vue-vite,react-vite` tests these alone.
const chosen = process.env['VN_EXAMPLES']?.split(',');

/** Keeps the first element that matches each selector, before any script of the page runs. */
const KEEP_SERVED = `
  globalThis.served = {};
  new MutationObserver(() => {
    for (const selector of ${JSON.stringify(SERVED)})
      served[selector] ??= document.querySelector(selector);
  }).observe(document, { childList: true, subtree: true });`;

const serveExample = (name: string, folder: string): Promise<Site> =>
  name === 'next'
    ? startServer(folder, 'node_modules/next/dist/bin/next')
    : serveFolder(join(folder, 'dist'), name === 'plain-html' ? STRICT_CSP : undefined);

/** The sum of all layout shifts without user input. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[]) {
            if (!entry.hadRecentInput) sum += entry.value;
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

describe('examples', { concurrency: 1 }, () => {
  let browser: Browser;

  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  for (const name of EXAMPLE_NAMES.filter((one) => chosen?.includes(one) ?? true)) {
    describe(name, () => {
      let folder = '';
      let site: Site;
      let page: Page;
      const messages: string[] = [];

      before(async () => {
        folder = buildExample(name);
        site = await serveExample(name, folder);
        page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        page.on('console', (message) => messages.push(message.text()));
        page.on('pageerror', (error) => messages.push(String(error)));
        await page.addInitScript({ content: KEEP_SERVED });
        if (name === 'cdn') await routeCdn(page, folder);
        await page.goto(site.url);
        await page.waitForFunction(() => customElements.get('vn-sitemap-tree') !== undefined);
      });
      after(async () => {
        await page.close();
        site.close();
      });

      it('moves nothing while loading', async () => {
        assert.equal(await layoutShift(page), 0);
      });

      it('shows the content in the colours of the stylesheet', async () => {
        await page.getByRole('heading', { name: 'Pressmeddelande' }).waitFor();
        await compareColours(page);
      });

      it('opens a menu, and closes it with Escape', async () => {
        const link = page.getByRole('link', { name: 'Tiedotteet' });
        await page.locator('vn-navigation li > details > summary').click();
        await link.waitFor({ state: 'visible' });
        await page.keyboard.press('Escape');
        await link.waitFor({ state: 'hidden' });
      });

      it('receives an event', async () => {
        await page.getByRole('link', { name: 'Svenska' }).click();
        await page.locator('vn-ministry-switcher[lang="sv"]').waitFor();
      });

      it('switches the language of an element', async () => {
        const summary = page.locator('vn-ministry-switcher summary');
        await summary.filter({ hasText: 'Statsrådet' }).waitFor();
        await page.getByRole('link', { name: 'English' }).click();
        await summary.filter({ hasText: 'Government' }).waitFor();
      });

      it('renders no shadow root twice', async () => {
        const slots = await page.evaluate(() =>
          [...document.querySelectorAll('*')].map(
            ({ shadowRoot }) => shadowRoot?.querySelectorAll('slot:not([name])').length ?? 0,
          ),
        );
        assert.equal(Math.max(...slots), 1);
      });

      if (SERVER_RENDERED.includes(name)) {
        it('is complete without JavaScript, and keeps the nodes of the server', async () => {
          const html = await (await fetch(site.url)).text();
          for (const text of ['Tiedotteet', 'Pressmeddelande', 'Framsidan'])
            assert.ok(html.includes(text), text);
          const replaced = await page.evaluate(
            (selectors) =>
              selectors.filter(
                (selector) =>
                  (globalThis as unknown as { served: Record<string, Element> }).served[
                    selector
                  ] !== document.querySelector(selector),
              ),
            SERVED,
          );
          assert.deepEqual(replaced, []);
        });
      }

      it('prints nothing to the console', () => {
        assert.deepEqual(messages, []);
      });

      if (name === 'cdn') {
        it('never runs a file that was tampered with', async () => {
          const other = await browser.newPage();
          await routeCdn(other, folder, (file, content) =>
            file === 'locales/sv.js' ? `globalThis.isTampered = true;${content}` : content,
          );
          await other.goto(site.url);
          await other.locator('vn-ministry-switcher summary').waitFor();
          await other.getByRole('link', { name: 'Svenska' }).click();
          // The messages are Finnish instead.
          await other.locator('vn-ministry-switcher[lang="sv"] nav[lang="fi"]').waitFor();
          assert.equal(await other.evaluate(() => 'isTampered' in globalThis), false);
          await other.close();
        });
      }
    });
  }
});
