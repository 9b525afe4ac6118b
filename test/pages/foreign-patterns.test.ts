import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import '../../src/bundles/catalogues.js';
import { PATTERN_STYLES } from '../../scripts/lib/patterns.js';
import { renderToString } from '../../src/markup/index.js';
import { PATTERN_EXAMPLES } from '../../stories/examples/patterns.js';
import { differences, PROPERTIES } from './foreign-looks.js';
import { FOREIGN_STYLESHEETS, type ForeignStylesheet } from './foreign-stylesheets.js';
import { isPattern, type Look, readLooks } from './looks.js';
import { show } from './show.js';
import { useSite } from './support.js';

// The patterns look the same whatever other stylesheet the page has, before or after theirs. Each
// day `npm test` takes two other stylesheets; `npm run test:foreign` takes all.

const SAMPLE_SIZE = 2;
const MS_PER_DAY = 86_400_000;

/** The stylesheets of today, or all. */
function stylesheets(): readonly ForeignStylesheet[] {
  if (process.env['VN_FOREIGN'] === 'all') return FOREIGN_STYLESHEETS;
  const from = Math.floor(Date.now() / MS_PER_DAY) * SAMPLE_SIZE;
  return Array.from(
    { length: SAMPLE_SIZE },
    (_, index) => FOREIGN_STYLESHEETS[(from + index) % FOREIGN_STYLESHEETS.length],
  ).filter((one) => one !== undefined);
}

const EXAMPLES = Object.entries(PATTERN_EXAMPLES)
  .flatMap(([pattern, examples]) =>
    examples
      .filter(({ langs }) => langs === undefined || langs.includes('fi'))
      .map(({ name, render }) => [`${pattern} ${name}`, renderToString(render('fi'))] as const),
  )
  .map(([id, html]) => `<div data-example="${id}">${html}</div>`)
  .join('\n');

const OURS = [
  'dist/patterns/reset.css',
  'dist/vn-elements.css',
  ...PATTERN_STYLES.map((name) => `dist/patterns/${name}.css`),
];

/** Only the patterns are compared, so this resets the boxes around them. */
const FRAME = `html, body { margin: 0 !important; padding: 0 !important; border: 0 !important }
  [data-example] { display: block !important; float: none !important; contain: layout;
    padding: 0 !important; margin: 0 !important; border: 0 !important }`;

/** Browsers move focus to `autofocus` at some time after loading. */
const UNFOCUSED = EXAMPLES.replace(/ autofocus(?:="")?/g, '');

const html = (sheets: readonly string[]): string => `<!doctype html>
<html lang="fi" class="vn-reset"><head><meta charset="utf-8"><title>Patterns</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${sheets.map((sheet) => `<link rel="stylesheet" href="/${sheet}">`).join('\n')}
<style>${FRAME}</style></head><body>${UNFOCUSED}</body></html>`;

describe('patterns beside foreign stylesheets', () => {
  const site = useSite();

  async function looksOf(page: Page, sheets: readonly string[], css: string): Promise<Look[]> {
    await show(page, { 'page.html': html(sheets), 'foreign.css': css });
    await page.evaluate(() => {
      for (const node of document.querySelectorAll('details')) node.open = true;
    });
    return readLooks(page, PROPERTIES, isPattern);
  }

  for (const width of [360, 1280]) {
    describe(`at ${String(width)} px`, () => {
      let page: Page;
      before(async () => {
        page = await site.open({
          viewport: { width, height: 900 },
          colorScheme: 'light',
          reducedMotion: 'reduce',
        });
      });
      const references = new Map<string, Look[]>();
      for (const { name, css, limits = '' } of stylesheets()) {
        it(`${name} before or after ours does not change them`, async () => {
          const alone =
            references.get(limits) ?? (await looksOf(page, ['foreign.css', ...OURS], limits));
          references.set(limits, alone);
          assert.ok(alone.length > 400, String(alone.length));
          for (const sheets of [
            ['foreign.css', ...OURS],
            [...OURS, 'foreign.css'],
          ]) {
            const found = differences(alone, await looksOf(page, sheets, css));
            assert.equal(found.length, 0, `\n  ${found.join('\n  ')}`);
          }
        });
      }
    });
  }
});
