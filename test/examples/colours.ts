import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const STYLESHEET = new URL('../../dist/vn-elements.css', import.meta.url);
const SELECTORS = [
  'vn-header > [slot="bar"]',
  'vn-language-selector a',
  'vn-header > [slot="home"]',
  'vn-navigation a',
  'vn-press-release h1',
  'vn-sitemap-tree a',
];
/** Bundlers may write a colour in another notation, which rounds differently. */
const TOLERANCE = 2;

/** Red, green, blue and alpha, 0 to 255, of the text and the background of each element. */
const coloursOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate((selectors) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    return selectors.flatMap((selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`nothing matches ${selector}`);
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor].flatMap((value) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = value;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      });
    });
  }, SELECTORS);

/** Replaces the stylesheets of the page with the built one; without `css`, restores them. */
const replaceStyles = (page: Page, css: string | undefined): Promise<void> =>
  page.evaluate((text) => {
    for (const sheet of document.styleSheets) sheet.disabled = text !== undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text ?? '');
    document.adoptedStyleSheets = [sheet];
  }, css);

/**
 * Compares the colours of a page with those of the package's stylesheet as built, in light and dark.
 *
 * @throws an assertion error where they differ
 */
export async function compareColours(page: Page): Promise<void> {
  const css = readFileSync(STYLESHEET, 'utf8');
  const seen = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const actual = await coloursOf(page);
    await replaceStyles(page, css);
    const expected = await coloursOf(page);
    await replaceStyles(page, undefined);
    seen.add(expected.join());
    const isEqual = actual.every((channel, at) => Math.abs(channel - expected[at]!) <= TOLERANCE);
    assert.ok(isEqual, `${colorScheme}: found ${actual.join()}, expected ${expected.join()}`);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  assert.equal(seen.size, 2, 'light and dark have the same colours');
}
