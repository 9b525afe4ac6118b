import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { parseFragment, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';
import { addCatalogue } from '../../src/i18n/catalogue.js';
import { catalogue as english } from '../../src/i18n/generated/all/en.js';
import {
  registerCatalogue,
  registerLocale,
  type MessageId,
  type PartialCatalogue,
} from '../../src/i18n/index.js';
import * as markup from '../../src/markup/index.js';
import { LOCALES } from '../../src/model/language.js';

// Every message that a markup function adds is in an element with its own language, also if it
// comes from a fallback. The author's data below has no letters, so any letters in the result are
// messages of the library.

const memory = JSON.parse(
  readFileSync(new URL('../../xliff/translation-memory.json', import.meta.url), 'utf8'),
) as Record<MessageId, { readonly fi: { readonly text: string } }>;

/** The author's text, without letters. */
const A = '§1';
const link = { text: A, href: '/1' };
const pages = [{ title: A, href: '/1', children: [{ title: A, children: [{ title: '' }] }] }];
const pagesWithoutTitle = [{ title: '', children: [{ title: A, href: '/2' }] }];

/** Calls that together make a function add each of its messages, for a page in `lang`. */
const CALLS: Readonly<Record<string, (lang: string) => readonly unknown[]>> = {
  barLink: () => [markup.barLink(link)],
  breadcrumbs: (lang) => [
    markup.breadcrumbs([...pages, ...pages, ...pages, ...pages], {
      lang,
      title: A,
      collapse: true,
    }),
  ],
  feedbackForm: (lang) => [
    markup.feedbackForm(
      { action: '/1', fields: [{ kind: 'text', name: '1', label: A, error: A, isOptional: true }] },
      { lang },
    ),
  ],
  filterForm: (lang) =>
    [undefined, A].map((value) =>
      markup.filterForm(
        { action: '/1', fields: [{ kind: 'text', name: '1', label: A, value }] },
        { lang },
      ),
    ),
  footer: (lang) => [
    markup.footer({
      lang,
      names: [link, link].map(({ text }) => ({ text, lang })),
      addressLines: [A],
      switchboard: '+358 295 480 171',
      links: [link],
      social: [link],
      top: true,
    }),
  ],
  headerHome: (lang) => [markup.headerHome({ lang, href: '/', name: { text: A, lang } })],
  headerSearch: (lang) => [markup.headerSearch('/1', { lang })],
  headerSearchForm: (lang) => [markup.headerSearchForm('/1', { lang })],
  languageNotice: (lang) => [markup.languageNotice(languages(lang), { lang })],
  languageSelector: (lang) =>
    (['never', 'narrow', 'always'] as const).flatMap((disclosure) =>
      [true, false].flatMap((groups) => [
        markup.languageSelector(languages(lang), { lang, disclosure, groups }),
        markup.languageSelector(languages(lang).slice(1), { lang, disclosure, groups }),
      ]),
    ),
  languageVersions: (lang) =>
    (['hidden', 'visible'] as const).map((purpose) =>
      markup.languageVersions(languages(lang), { lang, purpose }),
    ),
  ministrySwitcher: (lang) => [
    markup.ministrySwitcher({
      lang,
      organisations: Array.from({ length: 20 }, (_, index) => ({
        key: String(index),
        names: { [lang]: A },
        href: '/1',
      })),
    }),
  ],
  navigation: (lang) => [markup.navigation(pages, { lang, barLinks: [link] })],
  pageUrl: (lang) => [markup.pageUrl('https://example.fi/', { lang })],
  pagination: (lang) => [markup.pagination({ page: 2, pages: 3, href: '/{page}' }, { lang })],
  pressRelease: (lang) => [
    ...[true, false].map((isNamed) =>
      markup.pressRelease(
        {
          lang,
          ...(isNamed && { type: A, headline: A }),
          published: '2021-11-18T13:27:00+02:00',
          updated: '2021-11-19T13:27:00+02:00',
          translated: '2021-11-20T13:27:00+02:00',
          publishers: [A],
          lead: A,
          body: [
            { heading: A },
            { paragraph: '+358 295 480 171' },
            { heading: A },
            { table: { rows: [[A]] } },
            { box: { body: [A] } },
            ...['video', 'audio', 'page'].map((kind) => ({
              tag: 'a',
              attributes: { href: 'https://1.1.1.1/', 'data-vn-embed': kind },
              children: [A],
            })),
          ],
          contacts: [{ name: A, phone: '+358 295 480 171' }, '0295 480 171'],
          emailPattern: A,
          persons: [link],
          keywords: [link],
          related: [link],
          attachments: [
            { title: A, href: '/1' },
            ...[1, 1e3, 1e6, 1e9].map((size) => ({ title: A, href: '/1', size, pages: 2 })),
            ...['fi', 'sv', 'en', 'se', 'ru', 'fr', 'de'].map((one) => ({
              title: '2',
              href: '/1',
              lang: one,
            })),
          ],
          events: [{ title: A, start: '2021-11-18', place: A, stream: '/1', registration: link }],
          projects: [link],
          url: 'https://example.fi/',
          archived: true,
          corrections: [{ date: '2021-11-18', text: A }],
          machineTranslated: link,
          versions: languages(lang),
        } as never,
        { actions: ['print', 'copy', 'share'], contents: true, readingTime: true },
      ),
    ),
  ],
  // Names of months and days are not messages: patterns.test.ts.
  resultList: (lang) =>
    [0, 2].flatMap((count) => [
      markup.resultList(
        {
          count,
          links: [link],
          limits: [link],
          clearHref: '/1',
          items: [{ title: A, href: '/1', date: '2021-11-18T13:27:00+02:00', summary: A }],
        },
        { lang },
      ),
      markup.resultList(
        {
          count,
          query: A,
          items: [
            {
              title: A,
              href: '/1',
              date: '2021-11-18T13:27:00+02:00',
              endDate: '2021-11-18T14:27:00+02:00',
              isEvent: true,
              files: [{ href: '/1', size: 1e6, lang: 'sv' }],
            },
          ],
        },
        { lang },
      ),
    ]),
  contactCard: (lang) => [
    markup.contactCard(
      { contacts: [{ name: A, phone: '+358 295 480 171', links: [link] }] },
      { lang },
    ),
  ],
  personCard: (lang) => [
    markup.personCard({ persons: [{ name: A, role: A, phone: '+358 295 480 171' }] }, { lang }),
  ],
  sideNavigation: (lang) => [
    markup.sideNavigation({ title: A, href: '/1', pages, currentUrl: '/1' }, { lang }),
  ],
  siteNotice: (lang) =>
    ([1, 2, 3] as const).flatMap((severity) =>
      [true, false].map((isCrisis) =>
        markup.siteNotice({ severity, isCrisis, title: A, text: A, links: [link] }, { lang }),
      ),
    ),
  summaryList: (lang) => [
    markup.summaryList({ rows: [{ name: A, values: [link], actions: [link] }] }, { lang }),
  ],
  siteTree: (lang) => [
    markup.siteTree(pages, { lang, tools: ['filter', 'expand'] }),
    markup.siteTree(pagesWithoutTitle, { lang }),
  ],
  skipLink: (lang) => [markup.skipLink('1', { lang }), markup.skipLink(['1', '2'], { lang })],
  withBranches: (lang) => [
    markup.withBranches(`<ul><li>${A}<ul><li>${A}</li></ul></li></ul>`, { lang }),
    markup.withBranches(`<ul><li><ul><li>${A}</li></ul></li></ul>`, { lang }),
  ],
};

/** Languages without a catalogue, so that each message about them falls back too. */
const languages = (page: string): readonly markup.LanguageLink[] =>
  [page, 'lv', 'sms', 'sgn', 'sv', 'x-1'].map((lang, index) => ({
    lang,
    name: A,
    ...(index > 0 && { href: '/1', state: STATES[index - 1] }),
  }));
const STATES = ['front-page', 'machine', 'easy', 'sign'] as const;

/** Exports that add no messages: an error, what describes a page, and what prints the results of the others. */
const WITHOUT_MESSAGES = ['DataError', 'pageHead', 'renderToString'];

type Element = DefaultTreeAdapterTypes.Element;
type DocumentFragment = DefaultTreeAdapterTypes.DocumentFragment;

interface Found {
  readonly text: string;
  readonly lang: string;
  readonly html: () => string;
}

const ATTRIBUTES = ['aria-label', 'aria-description', 'alt', 'placeholder', 'title'];

/** Texts and text attributes of some markup, each with its language. */
async function textsOf(result: unknown, lang: string): Promise<readonly Found[]> {
  const html = typeof result === 'string' ? result : await collectResult(render(result));
  const found: Found[] = [];
  const read = (parent: Element | DocumentFragment, around: string): void => {
    const add = (text: string): void => {
      found.push({
        text: text.replace(/https?:\S+/g, '').trim(),
        lang: around,
        html: () => ('tagName' in parent ? serializeOuter(parent) : ''),
      });
    };
    const attributes = 'attrs' in parent ? parent.attrs : [];
    for (const { name, value } of attributes) if (ATTRIBUTES.includes(name)) add(value);
    for (const child of parent.childNodes) {
      if ('value' in child) add(child.value);
      if (!('tagName' in child)) continue;
      read(child, child.attrs.find(({ name }) => name === 'lang')?.value ?? around);
    }
  };
  read(parseFragment(html), lang);
  return found.filter(({ text }) => text !== '');
}

/** The day of an event, such as “to 18.11.2021”: patterns.test.ts. */
const DAY = /^\S+\u00a0[\d./]+$/;
const isMessage = ({ text }: Found): boolean => /\p{L}/u.test(text) && !DAY.test(text);

const functions = Object.entries(markup)
  .filter(([name, value]) => typeof value === 'function' && !WITHOUT_MESSAGES.includes(name))
  .map(([name]) => name);

it('knows a call of every exported markup function', () => {
  assert.deepEqual(functions.sort(), Object.keys(CALLS).sort());
});

/** Texts of all results of a function, each function called once per language. */
const results = new Map<string, Promise<readonly Found[]>>();
function found(name: string, lang: string): Promise<readonly Found[]> {
  const key = `${name} ${lang}`;
  const texts =
    results.get(key) ??
    Promise.all((CALLS[name]?.(lang) ?? []).map((result) => textsOf(result, lang))).then((all) =>
      all.flat(),
    );
  results.set(key, texts);
  return texts;
}

describe('on a page in a language without messages', () => {
  for (const name of functions) {
    it(`${name}() marks each message as Finnish`, async () => {
      for (const one of (await found(name, 'et')).filter(isMessage)) {
        assert.equal(one.lang, 'fi', `"${one.text}" in ${one.html()}`);
      }
    });
    it(`${name}() leaves the author’s text in the author’s language`, async () => {
      for (const one of await found(name, 'et')) {
        if (isMessage(one) || !one.text.includes(A)) continue;
        assert.notEqual(one.lang, 'fi', `"${one.text}" in ${one.html()}`);
      }
    });
  }

  it('sees each message of the markup functions', async () => {
    const folder = new URL('../../src/markup/', import.meta.url);
    const code = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const ids = code
      .flatMap((text) => [...text.matchAll(/\bid: '([\w.]+)'/g)].map(([, id]) => id as MessageId))
      .filter((id) => id in memory);
    assert.ok(ids.length > 30);
    const all = (await Promise.all(functions.map((name) => found(name, 'et')))).flat();
    const seen = all.map(({ text }) => text).join('\n');
    const unseen = ids.filter((id) => {
      const fragments = memory[id].fi.text.replace(/.* other /, '').split(/\{\w*|\}/);
      return !fragments.every((fragment) => seen.includes(fragment.trim()));
    });
    // Links that name their own language have no fallback.
    assert.deepEqual(unseen, ['read.self']);
  });
});

describe('titles in a language of their own', () => {
  const TITLE = 'Études';
  const tree = [
    { title: TITLE, lang: 'fr', href: '/1', children: [{ title: TITLE, lang: 'fr', href: '/2' }] },
    // Told apart by its parent, whose title is in another language again.
    { title: 'Titel', lang: 'de', children: [{ title: TITLE, lang: 'fr', href: '/3' }] },
  ];
  const RENDERED: Readonly<Record<string, (lang: string) => unknown>> = {
    navigation: (lang) => markup.navigation(tree, { lang }),
    siteTree: (lang) => markup.siteTree(tree, { lang }),
    breadcrumbs: (lang) => markup.breadcrumbs(tree, { lang }),
    withBranches: (lang) =>
      markup.withBranches(
        `<ul><li><a href="/1" lang="fr">${TITLE}</a><ul><li lang="de">Titel</li></ul></li></ul>`,
        { lang },
      ),
    languageSelector: (lang) =>
      markup.languageSelector([{ lang }, { lang: 'fr', name: TITLE, href: '/fr/' }], {
        lang,
        disclosure: 'always',
      }),
    barLink: () => markup.barLink({ text: TITLE, href: '/1', lang: 'fr' }),
    headerHome: (lang) => markup.headerHome({ lang, href: '/', name: { text: TITLE, lang: 'fr' } }),
    languageVersions: (lang) =>
      markup.languageVersions([{ lang: 'fr', name: TITLE, href: '/fr/' }], { lang }),
    ministrySwitcher: (lang) =>
      markup.ministrySwitcher({
        lang,
        organisations: [
          { key: 'a', names: { fr: TITLE }, href: '/1' },
          { key: 'b', names: { fr: TITLE }, href: '/2' },
        ],
      }),
    pressRelease: (lang) => {
      const other = { text: TITLE, href: '/1', lang: 'fr' };
      return markup.pressRelease({
        lang,
        headline: '1',
        publishers: [other],
        persons: [other],
        keywords: [other],
        related: [other],
        machineTranslated: other,
        events: [{ title: '1', stream: other, registration: other }],
        attachments: [{ title: TITLE, href: '/1.pdf', lang: 'fr' }],
        body: [{ tag: 'p', attributes: { lang: 'fr' }, children: [TITLE] }],
      } as never);
    },
    footer: (lang) =>
      markup.footer({
        lang,
        names: [{ text: TITLE, lang: 'fr' }],
        addressLines: [{ text: TITLE, lang: 'fr' }],
        links: [{ text: TITLE, href: '/1', lang: 'fr' }],
      }),
  };
  const PAGES = ['fi', 'sv', 'en', 'se', 'ru', 'fr', 'de', 'et', 'ar', 'zh-Hans', 'el', 'uk', 'x!'];
  for (const [name, call] of Object.entries(RENDERED)) {
    it(`${name}() marks them on pages in any language`, async () => {
      for (const lang of PAGES) {
        const all = (await textsOf(call(lang), lang)).filter(({ text }) => text.includes(TITLE));
        assert.ok(all.length > 0);
        for (const one of all) {
          assert.equal(one.lang, 'fr', `${lang}: "${one.text}" in ${one.html()}`);
          assert.equal(one.text.replace(/^[(:\s]+|[)\s]+$/g, ''), TITLE, `${lang}: ${one.html()}`);
        }
      }
    });
  }
});

/** A message that names its language: "se·x {title} se·y". */
function textIn(tag: string, text: string): string {
  const names = text.includes(', plural,') ? [] : (text.match(/\{\w+\}/g) ?? []);
  return [`${tag}·x`, ...names, `${tag}·y`].join(' ');
}

/** Messages that name their language: "se·x". */
const textsIn = (tag: string, every: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(memory)
      .filter((_, index) => index % every === 0)
      .map(([id, { fi }]) => [id, textIn(tag, fi.text)]),
  );

describe('withBranches() finds the language of a title', () => {
  const LISTS: Readonly<Record<string, string>> = {
    'on its link': '<a href=/1 LANG=fr>Études</a>',
    'inside its link': '<a href="/1"><span lang="fr">Études</span></a>',
    'around its link': '<p lang="fr"><a href="/1">Études</a></p>',
    'on any element': '<b lang="fr">Études</b>',
    'of a part of it': '<a href="/1">§1 <i lang="fr">Études</i> §1</a>',
    'inside an element of the same name': '<i>§1 <i lang="fr">É<i>tu</i>des</i> §1</i>',
    'on an element without an end tag': '<p lang="fr">Études',
  };
  const nested = (title: string): string =>
    `<ul><li><p lang="fr">§1</p><ul><li>§1</ul><li>${title}<ul><li>§1</ul></ul>`;
  for (const [where, title] of Object.entries(LISTS)) {
    it(where, async () => {
      const texts = await textsOf(markup.withBranches(nested(title), { lang: 'ar' }), 'ar');
      const names = texts.filter(({ text }) => /^[Études]+$/.test(text));
      assert.ok(names.length > 1);
      for (const one of names) assert.equal(one.lang, 'fr', one.html());
      for (const one of texts.filter(({ text }) => text.includes('alasivut'))) {
        assert.equal(one.lang, 'fi', one.html());
      }
    });
  }
  it('but not in another attribute', async () => {
    const html = markup.withBranches(nested('<a href=/1 title="a lang=fr">Études</a>'), {
      lang: 'ar',
    });
    const names = (await textsOf(html, 'ar')).filter(({ text }) => text === 'Études');
    assert.deepEqual(
      names.map(({ lang }) => lang),
      ['ar', 'ar'],
    );
  });
  it('around the whole list', async () => {
    const html = markup.withBranches(`<div lang="ar">${nested('Études')}</div>`, { lang: 'fi' });
    for (const one of await textsOf(html, 'fi')) {
      if (one.text.includes('alasivut')) assert.equal(one.lang, 'fi', one.html());
      if (one.text === 'Études') assert.equal(one.lang, 'ar', one.html());
    }
  });
});

describe('in a registered language with some messages and a fallback', () => {
  registerLocale('xse', { messages: textsIn('xse', 2) });
  registerLocale('xsm', { messages: textsIn('xsm', 4), fallback: ['xse'] });
  const seen = new Set<string>();
  for (const name of functions) {
    it(`${name}() marks each message with its own language`, async () => {
      for (const one of (await found(name, 'xsm')).filter(isMessage)) {
        const [, tag = 'fi'] = /(\w+)·/.exec(one.text) ?? [];
        seen.add(tag);
        assert.equal(one.lang, tag, `"${one.text}" in ${one.html()}`);
      }
    });
  }
  it('with messages of all three languages', () => {
    assert.deepEqual([...seen].sort(), ['fi', 'xse', 'xsm']);
  });
});

describe('on pages in any language', () => {
  const PAGES = [...LOCALES, 'fi-FI', 'SV', 'et', 'ar', 'zh-Hans', 'el', 'uk', 'x!', 'fi_FI'];
  before(() => {
    for (const locale of LOCALES) {
      addCatalogue(locale, {});
      const texts = Object.entries(english).map(([id, text]) => [id, textIn(locale, text)]);
      registerCatalogue(locale, Object.fromEntries(texts) as PartialCatalogue);
    }
  });
  for (const name of functions) {
    it(`${name}() marks each message with its own language`, async () => {
      for (const lang of PAGES) {
        const texts = await Promise.all(
          (CALLS[name]?.(lang) ?? []).map((result) => textsOf(result, lang)),
        );
        for (const one of texts.flat().filter(isMessage)) {
          const [, tag] = /(\w+)·/.exec(one.text) ?? [];
          const [own = ''] = one.lang.toLowerCase().split(/[-_]/);
          assert.equal(own, tag, `${lang}: "${one.text}" in ${one.html()}`);
        }
      }
    });
  }
});
