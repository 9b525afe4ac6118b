import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import '../../src/bundles/locales.js';
import { EXAMPLES } from '../../stories/examples/index.js';
import { FOREIGN, markupOf, show, type Foreign } from './foreign.js';
import { upgraded, useSite } from './support.js';

// Our elements look the same whatever style sheet the page has beside ours, before it or after it.
// docs/foreign-css.md lists what a page's sheet does change.

/** How far an edge may lie from where it lies on a page with our sheet alone. */
const TOLERANCE = 1.5;

/** One element, or a pseudo-element of it. */
interface Look {
  readonly example: string;
  /** Where it stands: names from the host down. */
  readonly path: string;
  /** Start, top, width and height, from the outermost element of ours; empty where there is none. */
  readonly box: readonly number[];
  readonly style: readonly string[];
}

const PROPERTIES = [
  ...['color', 'background-color', 'background-image', 'opacity', 'visibility', 'display'],
  ...['font-size', 'font-weight', 'font-family', 'font-style', 'font-variant', 'line-height'],
  ...['letter-spacing', 'word-spacing', 'text-align', 'text-indent', 'text-transform'],
  ...['text-decoration-line', 'text-decoration-color', 'text-decoration-thickness', 'text-shadow'],
  ...['text-underline-offset', 'white-space', 'list-style-type', 'list-style-position'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
  ...['border-top-color', 'border-right-color', 'border-bottom-color', 'border-left-color'],
  ...['border-top-style', 'border-right-style', 'border-bottom-style', 'border-left-style'],
  ...['border-top-left-radius', 'box-shadow', 'outline-style', 'transform', 'rotate', 'float'],
  ...['fill', 'stroke', 'stroke-width', 'content', 'cursor', 'vertical-align', 'hyphens'],
  ...['transition-duration', 'overflow-wrap', 'text-wrap', 'columns', 'word-break', 'filter'],
  ...[
    'position',
    'z-index',
    'flex',
    'order',
    'align-self',
    'gap',
    'justify-content',
    'align-items',
  ],
  ...['translate', 'scale', 'animation-name'],
];

function look(properties: readonly string[]): Look[] {
  const looks: Look[] = [];
  const walk = (node: Element, example: string, path: string, origin: DOMRect): void => {
    const rect = node.getBoundingClientRect();
    const shown = rect.width > 0 || rect.height > 0;
    const box = [rect.x - origin.x, rect.y - origin.y, rect.width, rect.height];
    for (const pseudo of ['', '::before', '::after', '::marker']) {
      const computed = getComputedStyle(node, pseudo);
      if (pseudo === '::marker' ? node.localName !== 'li' : pseudo && computed.content === 'none')
        continue;
      looks.push({
        example,
        path: path + pseudo,
        box: shown && !pseudo ? box : [],
        // What has no box is not seen: how it would look is no matter.
        style: properties.map((property) => {
          if (!shown && property !== 'visibility') return '';
          // Nobody sees the colour of a border that has no width.
          const width = property.replace(/^(border-\w+)-(?:color|style)$/, '$1-width');
          const unseen = width !== property && computed.getPropertyValue(width) === '0px';
          return unseen ? '' : computed.getPropertyValue(property);
        }),
      });
    }
    const counts = new Map<string, number>();
    for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) {
      if (child.localName === 'style') continue;
      const at = (counts.get(child.localName) ?? 0) + 1;
      counts.set(child.localName, at);
      walk(child, example, `${path} > ${child.localName}${at > 1 ? `:${String(at)}` : ''}`, origin);
    }
  };
  for (const frame of document.querySelectorAll<HTMLElement>('[data-example]')) {
    const all = [...frame.querySelectorAll<HTMLElement>('*')].filter(
      (node) =>
        node.localName.startsWith('vn-') &&
        node.parentElement?.closest(':is(vn-header, vn-press-release)') === null,
    );
    for (const [index, host] of all.entries())
      walk(
        host,
        frame.getAttribute('data-example') ?? '',
        `${host.localName} ${String(index)}`,
        host.getBoundingClientRect(),
      );
  }
  return looks;
}

/** The first differences of each example. */
function differences(alone: readonly Look[], beside: readonly Look[]): string[] {
  const others = new Map(beside.map((one) => [`${one.example} ${one.path}`, one]));
  const found = new Map<string, string[]>();
  const say = (example: string, text: string): void => {
    found.set(example, [...(found.get(example) ?? []), text]);
  };
  for (const one of alone) {
    const other = others.get(`${one.example} ${one.path}`);
    others.delete(`${one.example} ${one.path}`);
    if (!other) {
      say(one.example, `${one.path} is missing`);
      continue;
    }
    const changed = PROPERTIES.flatMap((property, index) =>
      one.style[index] === other.style[index]
        ? []
        : [`${property} ${String(one.style[index])} → ${String(other.style[index])}`],
    );
    const moved =
      one.box.length !== other.box.length ||
      one.box.some((edge, index) => Math.abs(edge - (other.box[index] ?? 0)) > TOLERANCE);
    const round = (box: readonly number[]): string => box.map((edge) => edge.toFixed(1)).join(' ');
    if (moved) changed.push(`box ${round(one.box)} → ${round(other.box)}`);
    if (changed.length > 0) say(one.example, `${one.path}: ${changed.slice(0, 4).join(', ')}`);
  }
  for (const { example, path } of others.values()) say(example, `${path} was not there`);
  return [...found].map(
    ([example, texts]) =>
      `${example}: ${String(texts.length)}\n    ${texts.slice(0, 3).join('\n    ')}`,
  );
}

describe('beside other people’s style sheets', () => {
  const site = useSite();
  let frames = '';

  before(async () => {
    const parts: string[] = [];
    for (const [component, examples] of Object.entries(EXAMPLES))
      // What is not pictured either has the same tags, with other words in them.
      for (const { name, render } of examples.filter(({ unpictured }) => !unpictured))
        parts.push(
          `<div data-example="${component} ${name}">${await markupOf(render('fi'))}</div>`,
        );
    // A search form in place of the link to the search page.
    parts.push(`<div data-example="search form"><vn-header><form slot="search"><label for="q">Haku</label>
      <input type="search" id="q"><button type="submit">Hae</button></form></vn-header></div>`);
    frames = parts.join('\n');
  });

  /** The page's own box is not ours: only what stands in it is compared. */
  const FRAME = `html, body { margin: 0 !important; padding: 0 !important; border: 0 !important }
    [data-example], header, main, footer { display: block !important; float: none !important;
      contain: layout; padding: 0 !important; margin: 0 !important; border: 0 !important }
    /* Below the window's end items are not laid out until they come near it. */
    vn-sitemap-tree > ul > li { content-visibility: visible !important }`;

  const html = (sheets: readonly string[]): string => `<!doctype html><html lang="fi"><head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Foreign</title>
    ${sheets.map((sheet) => `<link rel="stylesheet" href="/${sheet}">`).join('\n')}
    <style>${FRAME}</style>
    <script type="module" src="/dist/vn-elements.bundle.js"></script></head>
    <body>${frames}</body></html>`;

  /** Everything is open, but for the header. */
  async function looksOf(page: Page, sheets: readonly string[], css: string): Promise<Look[]> {
    await show(page, { 'page.html': html(sheets), 'foreign.css': css });
    await upgraded(page);
    // Trees from data are drawn by code that comes on demand, and to their end in idle time.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('vn-sitemap-tree')].every((tree) => {
        const items = (tree.querySelector('li') ? tree : tree.shadowRoot)?.querySelectorAll('li');
        const isDrawn = (item: Element): boolean =>
          !item.querySelector(':scope > details, :scope > [aria-expanded]') ||
          item.querySelector('ul') !== null;
        return items !== undefined && items.length > 0 && [...items].every(isDrawn);
      }),
    );
    await page.evaluate(() => {
      // Two hundred pages of a site look like the first twenty.
      for (const root of document.querySelectorAll('vn-sitemap-tree'))
        for (const node of [root, root.shadowRoot ?? root])
          for (const item of node.querySelectorAll('li:nth-child(n + 4)')) item.remove();
      for (const node of document.querySelectorAll('details'))
        node.open ||= node.closest('vn-header') === null;
      document.querySelector('vn-language-notice')?.showPopover();
    });
    return page.evaluate(look, PROPERTIES);
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
      const compare = async ({ css, limits = '' }: Foreign, first: boolean): Promise<void> => {
        const reference = await alone(limits);
        assert.ok(reference.length > 500, 'the examples are there');
        const ours = 'dist/vn-elements.css';
        const sheets = first ? ['foreign.css', ours] : [ours, 'foreign.css'];
        const looks = await looksOf(page, sheets, css);
        const found = differences(reference, looks);
        assert.equal(found.length, 0, `\n  ${found.join('\n  ')}`);
      };
      for (const foreign of FOREIGN) {
        for (const first of [true, false]) {
          it(`${foreign.name} ${first ? 'before' : 'after'} ours changes nothing in ours`, async () => {
            await compare(foreign, first);
          });
        }
      }
    });
  }
});

/** Everything that the engine computes for each element and what stands before and after it. */
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

describe('what is not ours', () => {
  const site = useSite();
  const body = readFileSync(new URL('../data/all-elements.html', import.meta.url), 'utf8');
  const named = (name: string): Foreign => {
    const found = FOREIGN.find((one) => one.name === name);
    assert.ok(found, name);
    return found;
  };

  for (const { name, css } of [
    { name: 'no other sheet', css: '' },
    named('Bootstrap'),
    named('DSFR'),
  ]) {
    it(`keeps every computed style, with ${name}`, async () => {
      const page = await site.open({ colorScheme: 'light', reducedMotion: 'reduce' });
      const styles: string[][] = [];
      for (const ours of ['', '<link rel="stylesheet" href="/dist/vn-elements.css">']) {
        await show(page, {
          'foreign.css': css,
          'page.html': `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Page</title>
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
