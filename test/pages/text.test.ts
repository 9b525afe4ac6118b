import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import '../../src/bundles/locales.js';
import { goThere, PAGE_IS_IN } from '../../src/i18n/notice.js';
import { translator } from '../../src/i18n/translator.js';
import type { Locale } from '../../src/model/index.js';
import { collapse, RELEASE, SITEMAP, useSite } from './support.js';

// The page that the site was rebuilt from, compared with what the site says without any script,
// part by part and in order. Where the two differ on purpose, test/data/differences.json says why.

const data = (file: string): string =>
  readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
const seed = data('page.txt').split('\n');
const { differences } = JSON.parse(data('differences.json')) as {
  differences: readonly { part: string; seed: string; ours: string; why: string }[];
};
const messages = JSON.parse(data('language-messages.json')) as {
  cells: readonly {
    page: Locale;
    visitor: Locale;
    seed: string | null;
    seedOr: string | null;
  }[];
};

/** The seed's lines from one text to another, both included, without bullets and empty lines. */
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

const used = new Set<string>();

/** What we say where the seed says `line`. */
function ours(part: string, line: string): string {
  for (const difference of differences) {
    if (difference.part !== part || !line.startsWith(difference.seed)) continue;
    used.add(difference.seed);
    return collapse(difference.ours + line.slice(difference.seed.length));
  }
  return line;
}

/** Every line stands in the text, one after the other, and nothing of them is left out. */
function assertInOrder(text: string, part: string, expected: readonly string[]): void {
  let at = 0;
  for (const line of expected) {
    const wanted = ours(part, line);
    const found = text.indexOf(wanted, at);
    assert.ok(found >= 0, `${part}: "${wanted}" after "${text.slice(Math.max(0, at - 60), at)}"`);
    at = found + wanted.length;
  }
}

describe('the text of the page', () => {
  const site = useSite();

  const textOf = async (path: string, selector: string): Promise<string> => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(path);
    // Blocks part words on the screen: they do so here too.
    const html = await page
      .locator(selector)
      .first()
      .evaluate((node) => node.innerHTML);
    await page.context().close();
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

  const parts: readonly (readonly [string, string, readonly string[]])[] = [
    ['skip link', 'vn-skip-link', lines('Hyppää', 'Hyppää')],
    ['ministries', 'vn-ministry-switcher', lines('Valtioneuvosto', 'Ympäristöministeriö')],
    [
      'languages',
      '[slot=bar] vn-language-selector',
      lines('Valitse kieli Suomi', 'Select language English'),
    ],
    ['media', '[slot=bar]', lines('Media', 'Media')],
    ['home', '[slot=home]', lines('Palaa', 'Palaa')],
    ['navigation', 'vn-navigation:not([variant])', lines('Etusivu', 'Yhteystiedot')],
    ['section', 'vn-navigation[variant]', lines('Tiedotteet ja uutiset', 'Itärajan tilanne')],
    ['versions', 'vn-language-selector[variant]', lines('suomiLue', 'suomiLue')],
    ['title', 'h1', lines('Ministrarna', 'Ministrarna')],
    ['metadata', '.vn-meta', lines('Utgivningsdatum', 'Utgivningsdatum')],
    ['metadata', '.vn-meta', lines('inrikesministerietjustitie', 'inrikesministerietjustitie')],
    ['metadata', 'article > header', lines('Typ:', 'Typ:')],
    ['body', '.vn-text', lines('Människohandel är ett globalt', 'Läs mer om')],
    ['contacts', '.vn-contacts', lines('Mer information', 'Venla Roth')],
    ['persons', '.vn-tags', lines('Anna-Maja', 'brott')],
    ['footer', 'vn-footer', lines('SISÄMINISTERIÖ', 'YouTube')],
    ['search', '[slot=search]', lines('Hakusivulle', 'Hakusivulle')],
  ];
  for (const [part, selector, expected] of parts) {
    it(`has the seed’s ${part}: ${expected[0]?.slice(0, 30) ?? ''}`, async () => {
      assertInOrder(await textOf(RELEASE, selector), part, expected);
    });
  }

  it('has the sitemap’s 208 pages, each on its level', async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(SITEMAP);
    const nodes = await page.locator('vn-sitemap-tree li > a').evaluateAll((links) =>
      links.map((link) => {
        let depth = 0;
        for (let up = link.parentElement; up; up = up.parentElement)
          if (up.localName === 'ul') depth += 1;
        return `${String(depth)} ${link.textContent}`;
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

  it('says each language message as the seed, but for the cells that are corrected', () => {
    const changed: string[] = [];
    for (const { page, visitor, seed: was } of messages.cells) {
      const words = translator(visitor);
      const state = PAGE_IS_IN[page](words);
      const now = [`${state} ${goThere(words, false)}`, `${state} ${goThere(words, true)}`];
      if (was === null || !now.includes(collapse(was.replace('»', ''))))
        changed.push(`${page}-${visitor}`);
    }
    // Russian (the wrong noun), French (style) and German (a promise that other languages do not
    // make) in every cell; the wrong language and the missing cell in Northern Sámi; the spelling
    // in Finnish; the language's name in English.
    const corrected = messages.cells
      .map(({ page, visitor }) => `${page}-${visitor}`)
      .filter((cell) => /-(?:ru|fr|de)$/.test(cell))
      .concat('sv-se', 'de-se', 'se-fi', 'se-en');
    assert.deepEqual(changed.sort(), corrected.sort());
    assert.equal(messages.cells.filter(({ seed: was }) => was !== null).length, 41);
  });

  it('lists no difference that there is not', () => {
    assert.deepEqual(
      differences.map((difference) => difference.seed).filter((text) => !used.has(text)),
      [],
    );
  });
});
