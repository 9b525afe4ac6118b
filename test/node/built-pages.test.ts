import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { answerQuery } from '../../site/answer.js';
import { RELEASE_PATHS } from '../../stories/data/release-paths.js';
import { home } from '../../stories/data/site.js';
import { bodyHtml } from '../../stories/pages/document.js';
import { pageAt, pages, PAGES_WITH_CONTENT } from '../../stories/pages/pages.js';
import { samePath } from '../../stories/pages/shell.js';
import { SITEMAP_PATHS } from '../../stories/pages/site-pages.js';
import { UNREVIEWED } from '../../stories/pages/unreviewed.js';
import { attribute, elements, named, textOf, type ParsedElement } from '../support/parsed-html.js';

const ROOT = fileURLToPath(new URL('../../site/dist', import.meta.url));

/** Every page of the built site, by path. */
const files = readdirSync(ROOT, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const all = elements(parse(readFileSync(join(ROOT, file), 'utf8')));
    const path = `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
    return { path, all, lang: attribute(named(all, 'html')[0], 'lang') ?? '' };
  });

/** Answers of the server, which are no files. */
const ANSWERS = [
  '/haku/?q=usein',
  '/haku/?q=turvallisuus&sivu=2',
  '/sv/search/?q=zzzz',
  '/ajankohtaista/tiedotteet-ja-uutiset/?tyyppi=tiedote&tyyppi=uutinen&vuosi=2026&q=e',
  '/en/topical/events/?aika=menneet',
  '/sv/publications/?q=zzzz&vuosi=2025',
].map((url) => {
  const [path = '', query] = url.split('?');
  const all = elements(parse(answerQuery(path, new URLSearchParams(query))?.body ?? ''));
  return { path: url, all };
});

const SPACE = /\s+/g;

/** The accessible name of a link. */
function nameOf(link: ParsedElement, all: readonly ParsedElement[]): string {
  const label = attribute(link, 'aria-label');
  const ids = attribute(link, 'aria-labelledby')?.split(' ');
  const labels = ids?.map((id) => all.find((one) => attribute(one, 'id') === id));
  const images = named(elements(link), 'img').map((one) => attribute(one, 'alt') ?? '');
  const text = labels?.map((one) => (one ? textOf(one) : '')) ?? [
    label ?? [textOf(link), ...images].join(' '),
  ];
  return text.join(' ').replace(SPACE, ' ').trim();
}

describe('every page', () => {
  const every = [...files, ...ANSWERS];

  it('has different names for links to different pages', () => {
    assert.ok(files.length > 300);
    const ambiguous = every.flatMap(({ path, all }) => {
      const urls = new Map<string, string>();
      return named(all, 'a').flatMap((link) => {
        const href = attribute(link, 'href');
        if (href === undefined) return [];
        const name = nameOf(link, all);
        const url = new URL(href, `https://site.invalid${path}`).href.replace(/\/$/, '');
        const other = urls.get(name) ?? url;
        urls.set(name, other);
        return name === '' || other !== url ? [`${path}: ${name} → ${url}, ${other}`] : [];
      });
    });
    assert.deepEqual(ambiguous, []);
  });

  it('has one first heading, and skips no level', () => {
    const wrong = every.flatMap(({ path, all }) => {
      const headings = all.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
      const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
      const skipped = headings.filter((_, at) => (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1);
      return [
        ...skipped.map((one) => `${path}: ${one.tagName} ${textOf(one)}`),
        ...(levels.filter((level) => level === 1).length === 1 ? [] : [`${path}: no single h1`]),
      ];
    });
    assert.deepEqual(wrong, []);
  });
});

/** The releases of the ministry, whose texts are its own. */
const AUTHENTIC: readonly string[] = Object.values(RELEASE_PATHS);

describe('the stylesheets of a page', () => {
  const SHEET = /^\/vn\/page-/;
  const documents = files.filter(({ all }) => named(all, 'vn-header').length > 0);
  const sheetsOf = (all: readonly ParsedElement[]): string[] =>
    named(all, 'link')
      .filter((one) => attribute(one, 'rel') === 'stylesheet')
      .map((one) => attribute(one, 'href') ?? '')
      .filter((href) => SHEET.test(href));

  it('contain one stylesheet that all pages share, so that a second page requests none', () => {
    const shared = documents.map(({ all }) => sheetsOf(all));
    assert.ok(shared.length > 300);
    assert.equal(new Set(shared.map(String)).size, 1);
    assert.ok(shared.every((sheets) => sheets.length === 1));
  });
});

describe('the pages of the site in other languages than Finnish', () => {
  const foreign = files.filter(({ lang, path }) => lang !== 'fi' && !AUTHENTIC.includes(path));

  it('all say once, in their footer, that no native speaker has reviewed them', () => {
    assert.ok(foreign.length > 100, String(foreign.length));
    assert.deepEqual([...new Set(foreign.map(({ lang }) => lang))].sort(), [
      'de',
      'en',
      'fr',
      'ru',
      'se',
      'sv',
    ]);
    const unmarked = foreign.filter(({ all, lang }) => {
      const mark = UNREVIEWED[lang as keyof typeof UNREVIEWED] ?? '';
      const footer = named(all, 'footer').map(textOf).join();
      return mark === '' || footer.split(mark).length !== 2;
    });
    assert.deepEqual(
      unmarked.map(({ path }) => path),
      [],
    );
  });

  it('are the only ones that say so', () => {
    const marks = Object.values(UNREVIEWED);
    const marked = files.filter(({ all }) => {
      const text = textOf(named(all, 'body')[0]!);
      return marks.some((mark) => text.includes(mark));
    });
    assert.deepEqual(
      marked.map(({ path }) => path),
      foreign.map(({ path }) => path),
    );
  });
});

/** A page that visitors reach through another of its kind: a form's answer, an item, a later page. */
const IS_BELOW = /\/(?:\d+|\d{4}-\d+|many|one|none|errors|thanks|emergency)\/$/;

for (const lang of ['sv', 'en'] as const) {
  describe(`the pages in ${lang}`, () => {
    const own = PAGES_WITH_CONTENT.filter(
      ({ path, lang: one }) => one === lang && !AUTHENTIC.includes(path) && !IS_BELOW.test(path),
    ).map(({ path }) => path);
    const bodyOf = (path: string): readonly ParsedElement[] =>
      elements(parse(bodyHtml(pageAt(path))));
    const linksIn = (among: readonly ParsedElement[]): readonly string[] =>
      named(among.flatMap(elements), 'a').map((one) => attribute(one, 'href') ?? '');
    const lacking = (links: readonly string[]): readonly string[] =>
      own.filter((path) => !links.some((link) => samePath(link, path)));

    it('include the patterns', () => {
      assert.equal(own.length, 14, own.join());
    });

    it('are all in its sitemap', () => {
      const links = linksIn(named(bodyOf(SITEMAP_PATHS[lang]), 'main'));
      assert.deepEqual(lacking(links), []);
      for (const link of links.filter((one) => one.startsWith(`/${lang}/`)))
        assert.ok(
          pages().some((one) => samePath(link, one.path) && one.lang === lang),
          link,
        );
    });

    it('are in its menu, or on a page that the menu leads to', () => {
      const front = bodyOf(home(lang));
      // The search is beside the menu.
      const search = front.filter((one) => attribute(one, 'slot') === 'search');
      const menu = [
        ...linksIn(named(front, 'vn-navigation')),
        ...search.map((one) => attribute(one, 'href') ?? ''),
      ];
      assert.ok(menu.length > 6);
      const further = menu
        .filter((link) => link.startsWith(`/${lang}/`))
        .flatMap((link) => {
          const body = bodyOf(link);
          return linksIn([...named(body, 'main'), ...named(body, 'vn-navigation')]);
        });
      assert.deepEqual(lacking([...menu, ...further]), []);
    });
  });
}
