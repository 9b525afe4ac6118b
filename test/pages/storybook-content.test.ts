import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { markdownFiles, pathOf, readText } from '../../scripts/storybook/guides.js';
import { renderFile } from '../../scripts/storybook/markdown.js';
import { search, type IndexedPage } from '../../stories/learn/search.js';

const FOLDER = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

interface Index {
  readonly entries: Readonly<Record<string, { readonly type: string }>>;
}

const built = existsSync(FOLDER);
const entries = built ? (JSON.parse(read('index.json')) as Index).entries : {};
const pages = built ? (JSON.parse(read('search.json')) as readonly IndexedPage[]) : [];

/** Built files that contain pages: the first page, and the modules of stories. */
const files = built
  ? ['index.html', ...readdirSync(join(FOLDER, 'assets')).map((file) => `assets/${file}`)].filter(
      (file) => /\.(?:html|js)$/.test(file),
    )
  : [];

/** Ids of the headings of a page, by its path in Storybook. */
const idsOf = new Map(
  markdownFiles().map((file) => {
    const html = renderFile(readText(file), file).sections.map((section) => section.html);
    const ids = [...html.join('').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    return [pathOf(file), ids] as const;
  }),
);

/** What is wrong with a link between pages of Storybook. */
function faultOf(link: string): string | undefined {
  const [path = '', hash] = link.split('#');
  const [, type = '', id = ''] = path.split('/');
  if (entries[id]?.type !== type) return 'no such page';
  if (hash !== undefined && idsOf.get(path)?.includes(hash) === false) return 'no such heading';
  return undefined;
}

/** Terms and tasks, and the page that must be among the first results. */
const TERMS: readonly (readonly [string, string])[] = [
  ['murupolku', 'elements-breadcrumbs'],
  ['brödsmulor', 'elements-breadcrumbs'],
  ['breadcrumb', 'elements-breadcrumbs'],
  ['kielivalinta', 'elements-language-selector'],
  ['språkval', 'elements-language-selector'],
  ['language switcher', 'elements-language-selector'],
  ['kieli-ilmoitus', 'elements-language-notice'],
  ['skip link', 'elements-skip-link'],
  ['hyppylinkki', 'elements-skip-link'],
  ['hopplänk', 'elements-skip-link'],
  ['päävalikko', 'elements-navigation'],
  ['valikko', 'elements-navigation'],
  ['meny', 'elements-navigation'],
  ['mega menu', 'elements-navigation'],
  ['sivukartta', 'elements-sitemap-tree'],
  ['webbkarta', 'elements-sitemap-tree'],
  ['site map', 'elements-sitemap-tree'],
  ['tiedote', 'elements-press-release'],
  ['pressmeddelande', 'elements-press-release'],
  ['press release', 'elements-press-release'],
  ['print', 'elements-press-release'],
  ['ministeriöt', 'elements-ministry-switcher'],
  ['ministerier', 'elements-ministry-switcher'],
  ['alatunniste', 'elements-footer'],
  ['sidfot', 'elements-footer'],
  ['ylätunniste', 'elements-header'],
  ['sticky', 'elements-header'],
  ['keyboard', 'elements-'],
  ['sivutus', 'patterns-pagination'],
  ['sidomeny', 'patterns-side-navigation'],
  ['search results', 'patterns-result-list'],
  ['määritelmäluettelo', 'patterns-summary-list'],
  ['error summary', 'patterns-feedback-form'],
  ['palautelomake', 'patterns-feedback-form'],
  ['häiriötiedote', 'patterns-site-notice'],
  ['henkilökortti', 'patterns-person-card'],
  ['CSP', 'guide-readme'],
  ['Content Security Policy', 'guide-'],
  ['Trusted Types', 'guide-'],
  ['install', 'guide-readme'],
  ['asennus', 'guide-readme'],
  ['npm', 'guide-readme'],
  ['Liferay', 'guide-servers-liferay'],
  ['WordPress', 'guide-servers-wordpress'],
  ['Drupal', 'guide-servers-drupal'],
  ['React', 'guide-frameworks-react'],
  ['Angular', 'guide-frameworks-angular'],
  ['dark mode', 'guide-themes'],
  ['värit', 'guide-themes'],
  ['saavutettavuus', 'guide-for-auditors'],
  ['tillgänglighet', 'guide-for-auditors'],
  ['WCAG', 'guide-for-auditors'],
  ['screen reader', 'guide-'],
  ['puhelinnumerot', 'guide-contacts'],
  ['felsökning', 'guide-troubleshooting'],
  ['upgrade', 'guide-upgrading'],
  ['integrity', 'guide-frameworks-cdn'],
  ['Bootstrap', 'guide-'],
  ['otsikon pituus', 'guide-editors-fi-press-release'],
  ['väliotsikot', 'guide-editors-fi-press-release'],
  ['linkkiteksti', 'guide-editors-fi'],
  ['alt-teksti', 'guide-editors-fi'],
  ['selkeä kieli', 'guide-editors-fi'],
  ['päivämäärät', 'guide-editors-fi-press-release'],
  ['konekäännös', 'guide-editors-fi-language-selector'],
  ['rubrikens längd', 'guide-editors-sv-press-release'],
  ['länktext', 'guide-editors-sv'],
  ['alternativtext', 'guide-editors-sv'],
  ['klarspråk', 'guide-editors-sv'],
  ['klockslag', 'guide-editors-sv-press-release'],
  ['ministeriernas namn', 'guide-editors-sv-ministry-switcher'],
  ['headline length', 'guide-editors-en-press-release'],
  ['link text', 'guide-editors-en'],
  ['alt text', 'guide-editors-en'],
  ['plain language', 'guide-editors-'],
  ['accessibility statement', 'guide-accessibility-statement'],
  ['saavutettavuusseloste', 'guide-accessibility-statement'],
  ['tillgänglighetsutlåtande', 'guide-accessibility-statement'],
  ['toimittaja', 'guide-editors-readme'],
  ['redaktör', 'guide-editors-readme'],
];
const FIRST_RESULTS = 5;

describe('the pages of Storybook', () => {
  it('contain every Markdown file of the documentation', () => {
    const missing = markdownFiles().filter((file) => faultOf(pathOf(file) ?? '') !== undefined);
    assert.deepEqual(missing, []);
    assert.ok(markdownFiles().length > 60);
  });

  it('link to existing pages and headings', () => {
    const links = files.flatMap((file) =>
      [...read(file).matchAll(/\.\/\?path=([\w/-]+(?:#[\w-]+)?)/g)].map(([, link = '']) => link),
    );
    const faults = [...new Set(links)].flatMap((link) => {
      const fault = faultOf(link);
      return fault === undefined ? [] : [`${link}: ${fault}`];
    });
    assert.deepEqual(faults, []);
    assert.ok(new Set(links).size > 60, 'too few links were found');
  });

  it('of editors have their own language in the search index', () => {
    const languages = pages
      .filter(({ path }) => path.includes('/guide-editors-'))
      .map(
        ({ path, lang = 'en' }) => `${/editors-(fi|sv|en|readme)/.exec(path)?.[1] ?? ''} ${lang}`,
      );
    const count = (pair: string): number => languages.filter((one) => one === pair).length;
    assert.equal(languages.length, 31);
    assert.deepEqual(
      ['fi fi', 'sv sv', 'en en', 'readme en'].map(count),
      [10, 10, 10, 1],
      languages.join(', '),
    );
  });

  it('of the accessibility statement have the language of each template', () => {
    const file = 'docs/accessibility-statement.md';
    const html = renderFile(readText(file), file).sections.map((section) => section.html);
    for (const [lang, title] of [
      ['fi', 'Saavutettavuusseloste'],
      ['sv', 'Tillgänglighetsutlåtande'],
    ] as const) {
      const template = new RegExp(`<div lang="${lang}">(?:(?!</div>)[^])*${title}`);
      assert.match(html.join(''), template);
    }
  });

  it('link to existing headings of the same page', () => {
    const rendered = markdownFiles().map((file) =>
      renderFile(readText(file), file)
        .sections.map((section) => section.html)
        .join(''),
    );
    const faults = [...rendered, built ? read('index.html') : ''].flatMap((html) =>
      [...html.matchAll(/<a href="#([^"]+)"/g)]
        .map(([, id = '']) => id)
        .filter((id) => !html.includes(` id="${id}"`)),
    );
    assert.deepEqual(faults, []);
  });

  for (const [term, wanted] of TERMS) {
    it(`are found by “${term}”`, () => {
      const found = search(pages, term).map(({ path }) => path);
      assert.ok(
        found.slice(0, FIRST_RESULTS).some((path) => path.includes(`/${wanted}`)),
        `found only ${found.slice(0, FIRST_RESULTS).join(', ')}`,
      );
    });
  }

  it('are not found by a word that no page contains', () => {
    assert.deepEqual(search(pages, 'xylophone'), []);
    assert.deepEqual(search(pages, ' '), []);
  });
});
