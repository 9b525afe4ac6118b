import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import '../../src/bundles/catalogues.js';
import { renderToString } from '../../src/markup/index.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { differences, PROPERTIES } from './foreign-looks.js';
import { FOREIGN_STYLESHEETS, type ForeignStylesheet } from './foreign-stylesheets.js';
import { type Look, readLooks } from './looks.js';
import { show } from './show.js';
import { settled, useSite } from './support.js';

// The elements look the same whatever other stylesheet the page has, before or after theirs.
// docs/foreign-css.md lists what such a stylesheet does change.

describe('beside foreign stylesheets', () => {
  const site = useSite();
  let frames = '';

  before(() => {
    const parts: string[] = [];
    for (const [component, examples] of Object.entries(EXAMPLES))
      // Examples without screenshots have the same tags with other text.
      for (const { name, render } of examples.filter(
        ({ withoutScreenshots }) => !withoutScreenshots,
      ))
        parts.push(
          `<div data-example="${component} ${name}">${renderToString(render('fi'))}</div>`,
        );
    // A search form in place of the link to the search page.
    parts.push(`<div data-example="search form"><vn-header><form slot="search"><label for="q">Haku</label>
      <input type="search" id="q"><button type="submit">Hae</button></form></vn-header></div>`);
    frames = parts.join('\n');
  });

  /** Only the elements are compared, so this resets the boxes around them. */
  const FRAME = `html, body { margin: 0 !important; padding: 0 !important; border: 0 !important }
    [data-example], header, main, footer { display: block !important; float: none !important;
      contain: layout; padding: 0 !important; margin: 0 !important; border: 0 !important }
    /* Lazily loaded code sets it, by the place of the open menu in the viewport at that time. */
    vn-navigation { --vn-internal-menu-room: 40rem !important }`;

  const html = (
    sheets: readonly string[],
  ): string => `<!doctype html><html lang="fi" class="vn-reset"><head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>ForeignStylesheet</title>
    ${sheets.map((sheet) => `<link rel="stylesheet" href="/${sheet}">`).join('\n')}
    <style>${FRAME}</style>
    <script type="module" src="/dist/vn-elements.bundle.js"></script></head>
    <body>${frames}</body></html>`;

  /** Opens all disclosures except those of the header, and measures the elements. */
  async function looksOf(page: Page, sheets: readonly string[], css: string): Promise<Look[]> {
    await show(page, { 'page.html': html(sheets), 'foreign.css': css });
    await settled(page);
    // Data trees are rendered by lazily loaded code, the end of them in idle time.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('vn-sitemap-tree')].every((tree) => {
        const items = (tree.querySelector('li') ? tree : tree.shadowRoot)?.querySelectorAll('li');
        const isRendered = (item: Element): boolean =>
          !item.querySelector(':scope > details, :scope > [aria-expanded]') ||
          item.querySelector('ul') !== null;
        return items !== undefined && items.length > 0 && [...items].every(isRendered);
      }),
    );
    await page.evaluate(() => {
      // Keeps the first pages of each tree: the others look the same.
      for (const root of document.querySelectorAll('vn-sitemap-tree'))
        for (const node of [root, root.shadowRoot ?? root])
          for (const item of node.querySelectorAll('li:nth-child(n + 4)')) item.remove();
      for (const node of document.querySelectorAll('details'))
        node.open ||= node.closest('vn-header') === null;
      document.querySelector('vn-language-notice > [lang="sv"]')?.removeAttribute('hidden');
    });
    return readLooks(page, PROPERTIES);
  }

  for (const width of [360, 1280]) {
    describe(`at ${String(width)} px`, () => {
      let page: Page;
      const references = new Map<string, Look[]>();

      before(async () => {
        page = await site.open({
          viewport: { width, height: 900 },
          colorScheme: 'light',
          reducedMotion: 'reduce',
        });
      });
      const alone = async (limits: string): Promise<Look[]> => {
        const known = references.get(limits);
        if (known) return known;
        const fresh = await looksOf(page, ['foreign.css', 'dist/vn-elements.css'], limits);
        references.set(limits, fresh);
        return fresh;
      };
      const compare = async (
        { css, limits = '' }: ForeignStylesheet,
        first: boolean,
      ): Promise<void> => {
        const reference = await alone(limits);
        assert.ok(reference.length > 500, 'the examples are there');
        const ours = 'dist/vn-elements.css';
        const sheets = first ? ['foreign.css', ours] : [ours, 'foreign.css'];
        const looks = await looksOf(page, sheets, css);
        const found = differences(reference, looks);
        assert.equal(found.length, 0, `\n  ${found.join('\n  ')}`);
      };
      for (const foreign of FOREIGN_STYLESHEETS) {
        for (const first of [true, false]) {
          it(`${foreign.name} ${first ? 'before' : 'after'} ours does not change the elements`, async () => {
            await compare(foreign, first);
          });
        }
      }
    });
  }
});

/** All computed styles of each element and its ::before and ::after. */
function everything(): string[] {
  const properties = [...getComputedStyle(document.documentElement)].filter(
    (property) => !property.startsWith('--'),
  );
  return [...document.querySelectorAll('*')].flatMap((node, index) =>
    ['', '::before', '::after'].map((pseudo) => {
      const computed = getComputedStyle(node, pseudo);
      const all = properties.map(
        (property) => `${property}: ${computed.getPropertyValue(property)}`,
      );
      return `${String(index)} ${node.localName}${pseudo} { ${all.join('; ')} }`;
    }),
  );
}

describe('the rest of the page', () => {
  const site = useSite();
  const body = readFileSync(new URL('../data/all-elements.html', import.meta.url), 'utf8');
  const named = (name: string): ForeignStylesheet => {
    const found = FOREIGN_STYLESHEETS.find((one) => one.name === name);
    assert.ok(found, name);
    return found;
  };

  for (const { name, css } of [
    { name: 'no other stylesheet', css: '' },
    named('Bootstrap'),
    named('DSFR'),
  ]) {
    it(`keeps every computed style, with ${name}`, async () => {
      const page = await site.open({ colorScheme: 'light', reducedMotion: 'reduce' });
      const styles: string[][] = [];
      for (const ours of ['', '<link rel="stylesheet" href="/dist/vn-elements.css">']) {
        await show(page, {
          'foreign.css': css,
          'page.html': `<!doctype html><html lang="fi" class="vn-reset"><head><meta charset="utf-8"><title>Page</title>
            <link rel="stylesheet" href="/foreign.css">${ours || '<link rel="x" href="/x">'}</head>
            <body>${body}</body></html>`,
        });
        assert.equal(await page.evaluate(() => document.styleSheets.length), ours ? 2 : 1);
        styles.push(await page.evaluate(everything));
      }
      await page.context().close();
      const [without = [], beside = []] = styles;
      assert.ok(without.length > 300, 'the elements are there');
      const changed = without.flatMap((style, index) => {
        const now = (beside[index] ?? '').split('; ');
        const was = style.split('; ');
        const at = was.findIndex((one, place) => one !== now[place]);
        return at < 0
          ? []
          : [`${style.slice(0, style.indexOf('{'))}${String(was[at])} → ${String(now[at])}`];
      });
      assert.deepEqual(changed.slice(0, 5), []);
    });
  }
});
