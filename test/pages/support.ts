import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { launchChromium } from '../support/launch.js';

/** One for the whole test file: starting it takes seconds. */
let browser: Promise<Browser> | undefined;
after(async () => {
  await (await browser)?.close();
});

/** The built site on a port of its own, in a Chromium. */
export interface Site {
  readonly url: string;
  /** Opens a new page in a context of its own. A Finnish reader unless `options` say otherwise. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
}

export function useSite(): Site {
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  const site = {
    url: '',
    async open(options: BrowserContextOptions = {}) {
      if (!browser) throw new Error('no browser');
      const context = await (
        await browser
      ).newContext({ locale: 'fi-FI', baseURL: site.url, ...options });
      // tsx names functions by a helper that the page does not have.
      await context.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
      return context.newPage();
    },
  };
  before(async () => {
    await (browser ??= launchChromium());
    server = await serve({ port: 0 });
    site.url = server.url;
  });
  after(() => {
    server?.server.close();
    server?.server.closeAllConnections();
  });
  return site;
}

export const RELEASE = '/sv/-/ministrarna-henriksson-och-ohisalo/';
export const SITEMAP = '/sivukartta/';

/** Names of the elements on a page that are not defined yet. */
export const waiting = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set([...document.querySelectorAll(':not(:defined)')].map((node) => node.localName)),
  ]);

/** Waits until all elements of a page are defined and have drawn their words. */
export async function upgraded(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
  await page.evaluate(async () => {
    const hosts = [...document.querySelectorAll('*')] as (Element & {
      updateComplete?: Promise<boolean>;
    })[];
    for (let turn = 0; turn < 10; turn += 1) {
      await Promise.all(hosts.map(async (host) => host.updateComplete));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

export const collapse = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
