import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import '../../src/bundles/catalogues.js';
import { goThere, PAGE_IS_IN } from '../../src/i18n/notice.js';
import { translator } from '../../src/i18n/translator.js';
import type { Locale } from '../../src/model/index.js';
import { collapse, RELEASE, SITEMAP, useSite } from './support.js';

// Compares the text of the original page (test/data/page.txt) with that of the site without script,
// part by part and in order. test/data/differences.json lists the intended differences with
// reasons.

const data = (file: string): string =>
  readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
const seed = data('page.txt').split('\n');
const {
  differences,
  additions,
  messages: corrections,
} = JSON.parse(data('differences.json')) as {
  differences: readonly { part: string; seed: string; ours: string; why: string }[];
  additions: readonly { part: string; ours: string; why: string }[];
  messages: readonly { cells: string; seed?: string; ours?: string; why: string }[];
};
const messages = JSON.parse(data('language-messages.json')) as {
  cells: readonly {
    page: Locale;
    visitor: Locale;
    seed: string | null;
    seedOr: string | null;
  }[];
};

/**
 * Lines of the original page from one text to another, inclusive, without bullets and empty lines.
 */
function lines(from: string, to: string): string[] {
  const first = seed.findIndex((line) => collapse(line.replace('•', '')).startsWith(from));
  const last = seed.findIndex(
    (line, index) => index >= first && collapse(line.replace('•', '')).startsWith(to),
  );
  assert.ok(first >= 0 && last >= first, `${from} … ${to} in the seed`);
  return seed
    .slice(first, last + 1)
    .map((line) => collapse(line.replace('•', '')))
    .filter((line) => line !== '');
}

const used = new Set<object>();

/** Our text in place of a line of the original page. */
function ours(part: string, line: string): string {
  const difference = differences.find(
    (one) => one.part === part && !used.has(one) && `${line} `.startsWith(`${one.seed} `),
  );
  if (!difference) return line;
  used.add(difference);
  return collapse(difference.ours + line.slice(difference.seed.length));
}

/** The expected words of a part: the original lines with the intended differences. */
function wordsOf(part: string, seedLines: readonly string[]): string {
  const added = additions.filter((one) => one.part === part);
  for (const one of added) used.add(one);
  const all = [...seedLines.map((line) => ours(part, line)), ...added.map(({ ours }) => ours)];
  return collapse(all.join(' '));
}

describe('the text of the page', () => {
  const site = useSite();

  let release: Page | undefined;

  const textOf = async (selector: string): Promise<string> => {
    if (!release) {
      release = await site.open({ javaScriptEnabled: false });
      await release.goto(RELEASE);
    }
    // Blocks separate words, as on screen.
    const html = await release
      .locator(selector)
      .first()
      .evaluate((node) => node.innerHTML);
    const text = html
      .replace(/<svg[\s\S]*?<\/svg>/g, '')
      .replace(/<\/(?:p|li|dd|dt|div|h\d|span|a|strong)>\s*/g, (tag) =>
        /span|a>|strong/.test(tag) ? tag : ' ',
      )
      .replace(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('&amp;', '&');
    return collapse(text);
  };

  // In DOM order.
  const parts: readonly (readonly [string, string, readonly string[]])[] = [
    ['skip link', 'vn-skip-link', lines('Hyppää', 'Hyppää')],
    ['ministries', 'vn-ministry-switcher', lines('Valtioneuvosto', 'Ympäristöministeriö')],
    ['media', '[slot=bar] > a', lines('Media', 'Media')],
    [
      'languages',
      '[slot=bar] vn-language-selector',
      lines('Valitse kieli Suomi', 'Select language English'),
    ],
    ['notice', 'vn-language-notice', []],
    ['home', '[slot=home]', lines('Palaa', 'Palaa')],
    ['names', '[slot=names]', []],
    ['search', '[slot=search]', lines('Hakusivulle', 'Hakusivulle')],
    ['navigation', 'vn-navigation:not([variant])', lines('Etusivu', 'Yhteystiedot')],
    ['section', 'vn-navigation[variant]', lines('Tiedotteet ja uutiset', 'Itärajan tilanne')],
    ['address', 'vn-header > .vn-page-url', []],
    ['breadcrumbs', 'vn-breadcrumbs', []],
    [
      'title',
      'article > header',
      [...lines('Typ:', 'Typ:'), ...lines('Ministrarna', 'Ministrarna')],
    ],
    [
      'metadata',
      '.vn-meta > dl',
      [
        ...lines('Utgivningsdatum', 'Utgivningsdatum'),
        ...lines('inrikesministerietjustitie', 'inrikesministerietjustitie'),
      ],
    ],
    ['versions', 'vn-language-selector[variant]', lines('suomiLue', 'suomiLue')],
    ['body', '.vn-text', lines('Människohandel är ett globalt', 'Läs mer om')],
    ['contacts', '.vn-contacts', lines('Mer information', 'Venla Roth')],
    ['tags', '.vn-tags', lines('Anna-Maja', 'brott')],
    ['actions', '.vn-actions', []],
    ['footer', 'vn-footer', lines('SISÄMINISTERIÖ', 'YouTube')],
    ['demonstration', '.demo-note', []],
  ];
  for (const [part, selector, expected] of parts) {
    it(`has in its ${part} exactly the text of the original`, async () => {
      assert.equal(await textOf(selector), wordsOf(part, expected));
    });
  }

  it('has no text outside these parts', async () => {
    const each: string[] = [];
    for (const [, selector] of parts) each.push(await textOf(selector));
    // White space between blocks is not text.
    const letters = (text: string): string => text.replaceAll(' ', '');
    assert.equal(letters(await textOf('body')), letters(each.join('')));
  });

  it('has the 208 pages of the original sitemap, each on its level', async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(SITEMAP);
    const nodes = await page.locator('vn-sitemap-tree li > a').evaluateAll((links) =>
      links.map((link) => {
        let depth = 0;
        for (let up = link.parentElement; up; up = up.parentElement)
          if (up.localName === 'ul') depth += 1;
        // Pages with the same title have the title of their parent as visually hidden text.
        const own = [...link.childNodes].filter((node) => node.nodeName !== 'SPAN');
        return `${String(depth)} ${own.map((node) => node.textContent).join('')}`;
      }),
    );
    await page.context().close();
    const start = seed.findIndex((line) => line.startsWith('Hakusivulle')) + 1;
    const wanted = seed
      .slice(start)
      .filter((line) => line.trim() !== '')
      .map((line) => `${String(line.indexOf('•') / 2)} ${collapse(line.replace('•', ''))}`);
    assert.equal(wanted.length, 208);
    assert.deepEqual(nodes, wanted);
  });

  it('has each language notice of the original, except for corrected ones', () => {
    const mark = corrections.find(({ cells }) => cells === '*-*');
    assert.equal(mark?.ours, '');
    const changed: string[] = [];
    for (const { page, visitor, seed: was } of messages.cells) {
      const messages = translator(visitor);
      const state = PAGE_IS_IN[page](messages).text;
      const now = [
        `${state} ${goThere(messages, false)?.text}`,
        `${state} ${goThere(messages, true)?.text}`,
      ];
      if (was === null || !now.includes(collapse(was.replace(mark.seed ?? '?', ''))))
        changed.push(`${page}-${visitor}`);
    }
    // `*` matches every language; all cells differ in their end mark.
    const corrected = corrections
      .filter(({ seed }) => seed === undefined)
      .flatMap(({ cells }) => {
        const [page, visitor] = cells.split('-');
        return messages.cells.filter(
          (cell) => (page === '*' || cell.page === page) && cell.visitor === visitor,
        );
      })
      .map(({ page, visitor }) => `${page}-${visitor}`);
    assert.deepEqual(changed.sort(), corrected.sort());
    assert.equal(messages.cells.filter(({ seed: was }) => was !== null).length, 41);
  });

  it('lists no difference that does not exist', () => {
    assert.deepEqual(
      [...differences, ...additions].filter((one) => !used.has(one)),
      [],
    );
  });
});
