import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../scripts/lib/serve.js';
import { launchChromium } from '../support/launch.js';
import { TIMEOUT_MS, trackRequests } from '../support/settle.js';

export { defined, settled, undefinedElements, until } from '../support/settle.js';

let browser: Promise<Browser> | undefined;
after(async () => {
  await (await browser)?.close();
});

/** One Chromium for all tests of the process, because starting it takes seconds. */
export async function sharedBrowser(): Promise<Browser> {
  const running = await browser;
  if (running?.isConnected()) return running;
  return (browser = launchChromium());
}

/** The built site on a port of its own, in a Chromium. */
export interface Site {
  readonly url: string;
  /** Opens a new page in a context of its own. The visitor reads Finnish by default. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
}

export function useSite(): Site {
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  const site = {
    url: '',
    async open(options: BrowserContextOptions = {}) {
      const running = await sharedBrowser();
      const context = await running.newContext({
        locale: 'fi-FI',
        baseURL: site.url,
        ...options,
      });
      context.setDefaultTimeout(TIMEOUT_MS);
      // tsx names functions by a helper that the page does not have.
      await context.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
      const page = await context.newPage();
      trackRequests(page);
      return page;
    },
  };
  before(async () => {
    // A test may have less time than the browser needs to start.
    await sharedBrowser();
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

/** Empties the skip link of the release page, so that the element renders a message. */
export const emptySkipLink = (page: Page, attributes = ''): Promise<unknown> =>
  page.route(`**${RELEASE}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /<vn-skip-link>[^]*?<\/vn-skip-link>/,
      `<vn-skip-link${attributes}></vn-skip-link>`,
    );
    await route.fulfill({ response, body });
  });

export const collapse = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
