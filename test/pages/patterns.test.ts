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
const PAGE = `<!doctype html>
<html lang="fi"><head><meta charset="utf-8"><title>Patterns</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/dist/vn-elements.css">
${PATTERN_STYLES.map((name) => `<link rel="stylesheet" href="/dist/patterns/${name}.css">`).join('')}
<style>html { background: var(--vn-color-ground) } body { margin: 0 16px }</style></head>
<body></body></html>`;

const EXAMPLES = Object.entries(PATTERN_EXAMPLES).flatMap(([pattern, examples]) =>
  examples.map((example) => ({ id: `${pattern}/${example.name}`, ...example })),
);

/** All examples in a language, as the main content of a page. */
const allIn = (lang: Locale): string =>
  `<main><h1>${lang}</h1>${EXAMPLES.filter(({ langs = LOCALES }) => langs.includes(lang))
    .map(({ id, render }) => `<div data-example="${id}">${renderToString(render(lang))}</div>`)
    .join('\n')}</main>`;

/** Violations that axe finds in a page. */
async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(() =>
    (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      // Each example is one part of a page.
      rules: { 'landmark-unique': { enabled: false } },
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

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

/** The number of the current page where it takes more than two lines. */
const tall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.vn-pagination p')]
      .filter((one) => {
        const { height } = one.getBoundingClientRect();
        return height > 2.5 * parseFloat(getComputedStyle(one).lineHeight);
      })
      .map((one) => one.textContent),
  );

describe('the patterns', { concurrency: 1 }, () => {
  let page: Page;
  before(async () => {
    page = await (await sharedBrowser()).newPage();
    await page.addInitScript({ content: 'globalThis.__name ??= (f) => f;' });
    await show(page, { 'page.html': PAGE });
    await page.addScriptTag({ path: AXE });
  });
  after(() => page.close());

  /** Replaces the content of the page, which keeps its stylesheets. */
  async function fill(lang: Locale, content: string, width = 1280): Promise<void> {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(
      ([tag, html]) => {
        document.documentElement.lang = tag;
        document.documentElement.style.fontSize = '';
        document.body.innerHTML = html;
      },
      [lang, content] as const,
    );
  }

  for (const lang of ['fi', 'ru'] as const) {
    it(`have no axe violation in ${lang}`, async () => {
      await fill(lang, allIn(lang));
      assert.deepEqual(await axeViolations(page), []);
    });
  }

  for (const lang of LOCALES) {
    it(`keep words apart and targets large, and fit into 320 px with text of 200 % in ${lang}`, async () => {
      await fill(lang, allIn(lang));
      assert.deepEqual(await joinedTexts(page), []);
      assert.deepEqual(await small(page), []);
      await page.setViewportSize({ width: 320, height: 900 });
      assert.deepEqual(await wide(page), []);
      assert.deepEqual(await small(page), []);
      assert.deepEqual(await tall(page), []);
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
      assert.deepEqual(await wide(page), []);
      assert.deepEqual(await tall(page), []);
    });
  }

  it('limit a list by a form that is open where there is a column for it', async () => {
    await fill('fi', allIn('fi'), 320);
    const form = page.locator('[data-example="filter-form/default"]');
    assert.equal(await form.locator('form').isVisible(), false);
    await form.locator('summary').click();
    assert.equal(await form.locator('form').isVisible(), true);
    await form.locator('summary').click();
    await page.setViewportSize({ width: 1280, height: 900 });
    assert.equal(await form.locator('form').isVisible(), true);
    assert.equal(await form.locator('summary').isVisible(), false);
  });

  it('focus the error summary of a form without a script, and show the label of a linked field', async () => {
    const own = await (await sharedBrowser()).newPage({ viewport: { width: 320, height: 640 } });
    const form = EXAMPLES.find(({ id }) => id === 'feedback-form/errors');
    const content = `<main><h1>Palaute</h1>${renderToString(form?.render('fi'))}</main>`;
    await show(own, { 'page.html': PAGE.replace('<body>', `<body>${content}`) });
    const focused = own.locator(':focus');
    await own.waitForFunction(() => document.activeElement !== document.body);
    assert.equal(await focused.getAttribute('aria-labelledby'), 'vn-checked-errors');
    await focused.getByRole('link').last().click();
    assert.equal(await focused.getAttribute('id'), 'vn-checked-sahkoposti');
    assert.equal(await focused.inputValue(), 'nimi@example');
    await own.getByRole('link').first().click();
    assert.equal(await focused.getAttribute('id'), 'vn-checked-aihe');
    const legend = await own.locator('legend').boundingBox();
    assert.ok(legend && legend.y >= 0, `the legend is at ${String(legend?.y)} px`);
    await own.close();
  });

  it('put a portrait beside the text where the card has room, whatever the viewport', async () => {
    await fill('fi', allIn('fi'));
    const card = page.locator('[data-example="person-card/default"]');
    const at = async (width: number, size = ''): Promise<[number, number, boolean]> => {
      await card.evaluate(
        (one, [to, text]) => {
          (one as HTMLElement).style.inlineSize = `${String(to)}px`;
          document.documentElement.style.fontSize = text;
        },
        [width, size] as const,
      );
      const portrait = await card.locator('img').boundingBox();
      const name = await card.locator('h3').boundingBox();
      assert.ok(portrait && name);
      return [portrait.width, portrait.height, name.x >= portrait.x + portrait.width];
    };
    assert.deepEqual(await at(900), [144, 180, true]);
    assert.deepEqual(await at(300), [96, 120, true]);
    assert.deepEqual(await at(260), [96, 120, false]);
    assert.deepEqual(await at(300, '200%'), [192, 240, false]);
  });

  it('begin lists of persons beside each other on one line, below each other', async () => {
    await fill('fi', allIn('fi'));
    const tops = (): Promise<number[][]> =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '[data-example="person-card/ministers"] .vn-person-card > li',
          ),
        ].map((one) =>
          [...one.querySelectorAll('h2, h3, ul')].map((part) =>
            Math.round(part.getBoundingClientRect().top),
          ),
        ),
      );
    const [first = [], second] = await tops();
    assert.equal(first.length, 5);
    assert.deepEqual(first, second);
    assert.ok(
      first.every((top, at) => at === 0 || top > (first[at - 1] ?? 0)),
      String(first),
    );
    await page.setViewportSize({ width: 320, height: 900 });
    const [above = [], below = []] = await tops();
    assert.ok((above.at(-1) ?? 0) < (below[0] ?? 0), String([above, below]));
  });

  for (const { id, render, langs } of EXAMPLES) {
    it(`${id} has the accessibility tree of its golden file`, async () => {
      const lang = langs?.includes('fi') === false ? (langs[0] ?? 'fi') : 'fi';
      await fill(lang, renderToString(render(lang)));
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
