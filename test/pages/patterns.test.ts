import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { PATTERN_STYLES } from '../../scripts/lib/patterns.js';
import { renderToString } from '../../src/markup/index.js';
import '../../src/bundles/catalogues.js';
import { LOCALES, type Locale } from '../../src/model/index.js';
import { PATTERN_EXAMPLES } from '../../stories/examples/patterns.js';
import { accessibilityTree } from '../support/accessibility-tree.js';
import { joinedTexts } from './ax-tree.js';
import { show } from './show.js';
import { sharedBrowser } from './support.js';

// The patterns in the built stylesheets, without a script. `VN_UPDATE_GOLDEN=1` writes the golden trees.

const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const isUpdating = process.env['VN_UPDATE_GOLDEN'] === '1';
const golden = (id: string): string =>
  fileURLToPath(new URL(`../golden/accessibility-tree/${id}.txt`, import.meta.url));

/** A page with the stylesheets of all patterns. */
const pageOf = (lang: Locale, content: string): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Patterns</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/dist/vn-elements.css">
${PATTERN_STYLES.map((name) => `<link rel="stylesheet" href="/dist/patterns/${name}.css">`).join('')}
<style>html { background: var(--vn-color-ground) } body { margin: 0 16px }</style></head>
<body>${content}</body></html>`;

const EXAMPLES = Object.entries(PATTERN_EXAMPLES).flatMap(([pattern, examples]) =>
  examples.map((example) => ({ id: `${pattern}/${example.name}`, ...example })),
);

/** All examples in a language, as the main content of a page. */
const allIn = (lang: Locale): string =>
  pageOf(
    lang,
    `<main><h1>${lang}</h1>${EXAMPLES.filter(({ langs = LOCALES }) => langs.includes(lang))
      .map(({ id, render }) => `<div data-example="${id}">${renderToString(render(lang))}</div>`)
      .join('\n')}</main>`,
  );

/** What is wider than the viewport. */
const wide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-example] *')]
      .filter((one) => !one.closest('.vn-hidden') && one.checkVisibility())
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
      .map(
        (one) =>
          `${one.closest('[data-example]')?.getAttribute('data-example')}: ${one.outerHTML.slice(0, 80)}`,
      ),
  );

/** Links, buttons and summaries that are lower or narrower than 44 px. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-example] :is(a, button, summary)')]
      .filter((one) => one.checkVisibility() && !one.closest('.vn-summary'))
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 43.9 || height < 43.9;
      })
      .map((one) => one.outerHTML.slice(0, 90)),
  );

describe('the patterns', { concurrency: 1 }, () => {
  let page: Page;
  before(async () => {
    page = await (await sharedBrowser()).newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
  });
  after(() => page.close());

  for (const lang of LOCALES) {
    it(`are accessible and keep words apart in ${lang}`, async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await show(page, { 'page.html': allIn(lang) });
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate<AxeResults>(() =>
        (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
          // Each example is one part of a page.
          rules: { 'landmark-unique': { enabled: false } },
          resultTypes: ['violations'],
        }),
      );
      assert.deepEqual(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        [],
      );
      assert.deepEqual(await joinedTexts(page), []);
      assert.deepEqual(await small(page), []);
    });
  }

  for (const lang of ['fi', 'ru'] as const) {
    it(`fit into 320 px with text of 100 and 200 % in ${lang}`, async () => {
      await page.setViewportSize({ width: 320, height: 900 });
      await show(page, { 'page.html': allIn(lang) });
      assert.deepEqual(await wide(page), []);
      assert.deepEqual(await small(page), []);
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      assert.deepEqual(await wide(page), []);
    });
  }

  it('limit a list by a form that is open where there is a column for it', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    await show(page, { 'page.html': allIn('fi') });
    const form = page.locator('[data-example="filter-form/default"]');
    assert.equal(await form.locator('form').isVisible(), false);
    await form.locator('summary').click();
    assert.equal(await form.locator('form').isVisible(), true);
    await form.locator('summary').click();
    await page.setViewportSize({ width: 1280, height: 900 });
    assert.equal(await form.locator('form').isVisible(), true);
    assert.equal(await form.locator('summary').isVisible(), false);
  });

  for (const { id, render, langs } of EXAMPLES) {
    it(`${id} has the accessibility tree of its golden file`, async () => {
      const lang = langs?.includes('fi') === false ? (langs[0] ?? 'fi') : 'fi';
      await page.setViewportSize({ width: 1280, height: 900 });
      await show(page, { 'page.html': pageOf(lang, renderToString(render(lang))) });
      const tree = await accessibilityTree(page);
      const file = golden(id);
      if (isUpdating) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, tree);
      }
      assert.ok(existsSync(file), `${file} is missing`);
      assert.equal(tree, readFileSync(file, 'utf8'));
    });
  }
});
