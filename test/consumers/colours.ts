import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = [
  'index.html',
  'sivukartta/index.html',
  'sv/-/ministrarna-henriksson-och-ohisalo/index.html',
];

/** Colours of a page in both schemes. */
const PARTS = {
  bar: 'vn-header > [slot="bar"]',
  link: 'vn-navigation a[href]',
  heading: 'vn-press-release h1, vn-header strong',
  footer: 'vn-footer',
} as const;

/** Red, green, blue and alpha, 0 to 255, of text and background. */
type Colours = Readonly<Record<string, readonly number[]>>;

/** Bundlers may write a colour in another notation, which rounds differently. */
const TOLERANCE = 2;

async function coloursOf(
  browser: Browser,
  html: string,
  css: string,
  colorScheme: 'light' | 'dark',
): Promise<Colours> {
  const page = await browser.newPage({ colorScheme, bypassCSP: true });
  // tsx names functions by a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('http://consumer/');
  await page.addStyleTag({ content: css });
  const colours = await page.evaluate((parts) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) throw new Error('no canvas');
    const channels = (color: string): number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const found: Record<string, number[]> = {};
    for (const [name, selector] of Object.entries(parts)) {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`nothing matches ${selector}`);
      const { color, backgroundColor } = getComputedStyle(element);
      found[name] = [...channels(color), ...channels(backgroundColor)];
    }
    return found;
  }, PARTS);
  await page.close();
  return colours;
}

/**
 * Compares colours on pages of the demo site, styled by the package's stylesheet as published and
 * as written by a bundler.
 *
 * @throws an assertion error where they differ
 */
export async function comparePages(browser: Browser, css: string): Promise<void> {
  const original = readFileSync(`${ROOT}/dist/vn-elements.css`, 'utf8');
  for (const path of PAGES) {
    const html = readFileSync(`${ROOT}/site/dist/${path}`, 'utf8')
      .replace(/<link rel="stylesheet"[^>]*>/g, '')
      .replace(/<script type="module"[^>]*><\/script>/g, '');
    const expected = {
      light: await coloursOf(browser, html, original, 'light'),
      dark: await coloursOf(browser, html, original, 'dark'),
    };
    assert.notDeepEqual(expected.light, expected.dark, `${path} has a dark scheme`);
    for (const scheme of ['light', 'dark'] as const) {
      const actual = await coloursOf(browser, html, css, scheme);
      for (const [name, channels] of Object.entries(expected[scheme])) {
        const isEqual = channels.every(
          (channel, at) => Math.abs(channel - (actual[name]?.[at] ?? NaN)) <= TOLERANCE,
        );
        const found = `found ${String(actual[name])}, expected ${String(channels)}`;
        assert.ok(isEqual, `${name} of ${path}, ${scheme}: ${found}`);
      }
    }
  }
}
