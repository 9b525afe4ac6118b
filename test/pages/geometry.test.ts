import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { renderToString } from '../../src/markup/index.js';
import { LOCALES, type Locale } from '../../src/model/index.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { framePage } from './frame.js';
import { addGeometry } from './geometry.js';
import { show } from './show.js';
import { settled, useSite } from './support.js';

// Targets, focus rings and scroll containers of the examples.

/** High enough that few things have to be scrolled to be hit. */
const HEIGHT_PX = 20_000;
const THEMES = new URL('../../dist/themes/', import.meta.url);

const examplesIn = (lang: Locale): ReadonlyMap<string, string> =>
  new Map(
    // Skip links are over the page. A sticky header has links of a page around it.
    Object.entries(EXAMPLES).flatMap(([component, examples]) =>
      examples
        .filter(({ name, hidden, langs = LOCALES }) => {
          const isOver = component === 'skip-link' || name === 'sticky';
          return !hidden && !isOver && langs.includes(lang);
        })
        .map(({ name, render }) => [`${component} ${name}`, renderToString(render(lang))] as const),
    ),
  );

describe('all examples', { concurrency: 1 }, () => {
  const site = useSite();
  let page: Page;
  before(async () => {
    page = await site.open({ reducedMotion: 'reduce' });
    await addGeometry(page);
  });

  const open = async (lang: Locale): Promise<void> => {
    await show(page, { 'page.html': framePage(lang, examplesIn(lang)) });
    await settled(page);
  };
  const resize = async (width: number, height: number): Promise<void> => {
    await page.setViewportSize({ width, height });
    await settled(page);
  };

  for (const lang of LOCALES) {
    it(`have targets of 44 × 44 px in ${lang}`, async () => {
      await open(lang);
      for (const width of [320, 360, 768, 1280]) {
        await resize(width, HEIGHT_PX);
        const found = await page.evaluate(() => geometry.smallTargets(document));
        // Menus depend little on the language.
        if (lang === 'fi')
          found.push(
            ...(await page.evaluate(() =>
              geometry.inEachMenu((menu) => geometry.smallTargets(menu)),
            )),
          );
        assert.deepEqual(found, [], `at ${String(width)} px`);
      }
    });
  }

  it('have focus rings that cover no text', async () => {
    await open('fi');
    for (const [width, textSize, forcedColors] of [
      [1280, '100%', 'none'],
      [360, '100%', 'none'],
      [360, '100%', 'active'],
      [320, '200%', 'none'],
      [1280, '200%', 'active'],
    ] as const) {
      await page.emulateMedia({ forcedColors });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, textSize);
      await resize(width, HEIGHT_PX);
      await page.keyboard.press('Tab');
      const found = await page.evaluate(async () => [
        ...geometry.ringsOverText(document),
        ...(await geometry.inEachMenu((menu) => geometry.ringsOverText(menu))),
      ]);
      const colours = forcedColors === 'active' ? ', in forced colours' : '';
      assert.deepEqual(found, [], `at ${String(width)} px with text of ${textSize}${colours}`);
    }
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('have focus rings that cover no text in any theme', async () => {
    await open('fi');
    await resize(360, HEIGHT_PX);
    for (const theme of readdirSync(THEMES)) {
      const style = await page.addStyleTag({
        content: readFileSync(new URL(theme, THEMES), 'utf8'),
      });
      await page.keyboard.press('Tab');
      const found = await page.evaluate(async () => [
        ...geometry.ringsOverText(document),
        ...(await geometry.inEachMenu((menu) => geometry.ringsOverText(menu))),
      ]);
      assert.deepEqual(found, [], theme);
      await style.evaluate((node) => (node as Element).remove());
    }
  });

  it('have a role and a name on each scroll container', async () => {
    await open('fi');
    for (const [width, height] of [
      [360, 740],
      [320, 256],
      [1280, 400],
    ] as const) {
      await resize(width, height);
      const found = await page.evaluate(async () => [
        ...geometry.unnamedScrollers(document),
        ...(await geometry.inEachMenu((menu) => geometry.unnamedScrollers(menu))),
      ]);
      assert.deepEqual(found, [], `at ${String(width)} × ${String(height)} px`);
    }
  });
});

it('the stylesheets have only colours that all engines parse', () => {
  const folder = new URL('../../dist/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found = files.filter(
    (file) =>
      file.endsWith('.css') &&
      /\b(?:oklch|oklab|lch|lab|color)\(/.test(readFileSync(new URL(file, folder), 'utf8')),
  );
  assert.deepEqual(found, []);
});
