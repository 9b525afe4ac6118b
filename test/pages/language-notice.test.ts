import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { RELEASE, settled, SITEMAP, useSite } from './support.js';

// The notice of a visitor who reads English only, displayed by the script in the head, or later by
// the element where that script cannot be loaded.

const SIZES = [
  [320, 256],
  [360, 640],
  [1280, 800],
  [1920, 1080],
] as const;
const OPEN = 'vn-language-notice > :not([hidden])';

/** A tab stop and the open message, measured after the browser has scrolled. */
const measure = async (page: Page): Promise<{ name: string; isCovered: boolean } | undefined> =>
  page.evaluate(async (selector) => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return undefined;
    const message = document.querySelector(selector);
    const stop = active.getBoundingClientRect();
    const box = message?.checkVisibility() ? message.getBoundingClientRect() : new DOMRect();
    const isCovered =
      !message?.contains(active) &&
      Math.min(stop.right, box.right) > Math.max(stop.left, box.left) &&
      Math.min(stop.bottom, box.bottom) > Math.max(stop.top, box.top);
    return { name: active.textContent.trim().slice(0, 40), isCovered };
  }, OPEN);

/** Content that moves by 40 px shifts the page by at least 0.008. */
const MAX_SHIFT = 0.001;

describe('language notice on a page', { concurrency: 2 }, () => {
  const site = useSite();

  const open = async (
    isEarly: boolean,
    viewport: { width: number; height: number },
    path = SITEMAP,
    locale = 'en-GB',
  ): Promise<Page> => {
    const page = await site.open({ locale, viewport });
    if (!isEarly) {
      await page.route('**/language-notice-early.js', (route) => route.abort());
    }
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push((entry as PerformanceEntry & { value: number }).value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path);
    await settled(page);
    await page.locator(OPEN).waitFor();
    return page;
  };

  for (const isEarly of [true, false]) {
    const mode = isEarly ? 'in the flow' : 'floating';
    for (const [width, height] of SIZES) {
      it(`${mode} at ${String(width)} × ${String(height)}: covers nothing that has focus`, async () => {
        const page = await open(isEarly, { width, height });
        const { position, share } = await page.locator(OPEN).evaluate((message) => ({
          position: getComputedStyle(message).position,
          share: message.getBoundingClientRect().height / innerHeight,
        }));
        assert.equal(position, isEarly ? 'static' : 'fixed');
        if (!isEarly) assert.ok(share <= 0.251, `${String(share)} of the height`);
        const covered: string[] = [];
        let stops = 0;
        await page.keyboard.press('Tab');
        for (let at = await measure(page); at; at = await measure(page)) {
          stops += 1;
          if (at.isCovered) covered.push(at.name);
          await page.keyboard.press('Tab');
        }
        assert.deepEqual(covered, []);
        assert.ok(stops > 100, `${String(stops)} tab stops`);
        await page.context().close();
      });

      it(`${mode} at ${String(width)} × ${String(height)}: moves nothing`, async () => {
        for (const path of [RELEASE, SITEMAP]) {
          const page = await open(isEarly, { width, height }, path);
          await page.waitForTimeout(300);
          const shifts = await page.evaluate<number[]>('shifts');
          const sum = shifts.reduce((total, shift) => total + shift, 0);
          // On a slow machine the parser may pause inside a line of text.
          assert.ok(sum < MAX_SHIFT, `${path}: ${String(sum)}`);
          await page.context().close();
        }
      });
    }
  }

  for (const width of [320, 768, 1280]) {
    it(`at ${String(width)} px with text of 200 %: nothing is cut off, no word is broken`, async () => {
      for (const isEarly of [true, false]) {
        const page = await open(isEarly, { width, height: 900 }, RELEASE, 'de-DE');
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        const unreadable = await page.locator(`${OPEN} > *`).evaluateAll((parts) =>
          parts
            .filter((part) => {
              const { left, right, width } = part.getBoundingClientRect();
              part.setAttribute('style', 'position: absolute; inline-size: min-content');
              const longestWord = part.getBoundingClientRect().width;
              part.removeAttribute('style');
              return (
                left < 0 ||
                right > innerWidth ||
                part.scrollWidth > part.clientWidth + 1 ||
                Math.min(longestWord, 250) > width + 1
              );
            })
            .map(({ outerHTML }) => outerHTML),
        );
        assert.deepEqual(unreadable, []);
        await page.context().close();
      }
    });
  }

  it('floating: the end of the page can be scrolled clear of it', async () => {
    const page = await open(false, { width: 360, height: 640 });
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    const [footer, message] = await Promise.all(
      ['vn-footer', OPEN].map((selector) => page.locator(selector).boundingBox()),
    );
    assert.ok(footer && message && footer.y + footer.height <= message.y);
    await page.context().close();
  });

  it('in the flow: complete before the script of the elements runs', async () => {
    const page = await site.open({ locale: 'sv-FI' });
    await page.route('**/vn-elements.bundle.js', (route) => route.abort());
    await page.goto(SITEMAP);
    const group = page.getByRole('group', { name: 'Den här sidan är på finska.' });
    await group.waitFor();
    assert.equal(await group.getByRole('link').getAttribute('hreflang'), 'sv');
    await page.context().close();
  });

  it('in the flow: its button works where the module that handles it cannot be loaded', async () => {
    const page = await site.open({ locale: 'sv-FI' });
    await page.route('**/notice.lazy.js', (route) => route.abort());
    await page.goto(SITEMAP);
    await settled(page);
    await page.getByRole('button', { name: 'Stäng' }).click();
    await page.locator(OPEN).waitFor({ state: 'hidden' });
    await page.context().close();
  });
});
