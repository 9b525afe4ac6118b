import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TemplateResult } from 'lit';
import '../../src/bundles/catalogues.js';
import {
  breadcrumbs,
  feedbackForm,
  filterForm,
  footer,
  headerHome,
  headerSearch,
  headerSearchForm,
  languageNotice,
  languageSelector,
  ministrySwitcher,
  navigation,
  pageUrl,
  pagination,
  pressRelease,
  renderToString,
  siteTree,
  skipLink,
  withBranches,
} from '../../src/markup/index.js';
import { translator } from '../../src/i18n/translator.js';
import { disclosureName } from '../../src/markup/branch.js';
import { heading } from '../../src/markup/heading.js';

const text = (template: TemplateResult): string =>
  renderToString(template)
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?\w[^>]*?) ?(?=>)/g, '$1');

const EVIL = 'javascript:alert(1)';
const HTML = '<img src=x onerror=alert(1)>';

describe('markup from hostile data', () => {
  const all: Readonly<Record<string, TemplateResult>> = {
    breadcrumbs: breadcrumbs([{ title: HTML, href: EVIL }], { lang: 'fi', title: HTML }),
    navigation: navigation([{ title: HTML, href: EVIL, children: [{ title: HTML, href: EVIL }] }], {
      lang: 'sv',
    }),
    'site tree': siteTree(
      [{ title: HTML, href: EVIL, lang: '"><script>', children: [{ title: HTML }] }],
      { lang: 'en' },
    ),
    switcher: ministrySwitcher({
      lang: 'fi',
      organisations: [{ key: 'x', names: { fi: HTML }, href: EVIL }],
    }),
    selector: languageSelector([{ lang: 'sv', href: EVIL, name: HTML }], { lang: 'fi' }),
    notice: languageNotice([{ lang: 'sv', href: EVIL, name: HTML }], { lang: 'fi' }),
    home: headerHome({ lang: 'fi', href: EVIL, name: { text: HTML, lang: 'fi' } }),
    footer: footer({
      lang: 'fi',
      names: [{ text: HTML, lang: 'fi' }],
      links: [{ text: HTML, href: EVIL }],
      switchboard: HTML,
      addressLines: [HTML],
    }),
    release: pressRelease({
      lang: 'sv',
      headline: HTML,
      published: HTML,
      type: HTML,
      publishers: [HTML],
      lead: HTML,
      body: [{ paragraph: HTML }, { heading: HTML }, { link: { text: HTML, href: EVIL } }],
      versions: [{ lang: 'fi', href: EVIL }],
      contacts: [{ name: HTML, title: HTML, phone: HTML, email: HTML }],
      keywords: [{ text: HTML, href: EVIL }],
    }),
  };
  for (const [name, template] of Object.entries(all)) {
    it(`${name}: no injected element, no javascript: URL, and the text is kept`, () => {
      const html = text(template);
      assert.doesNotMatch(html, /<img|<script|href="javascript/i);
      if (name !== 'notice' && name !== 'selector') assert.match(html, /&lt;img/);
    });
  }
});

describe('Finnish messages on a page in a language without messages', () => {
  const lang = 'et';
  const links = [{ text: 'Meist', href: '/' }];
  const CASES: readonly (readonly [string, TemplateResult, readonly string[]])[] = [
    ['skip link', skipLink('sisu', { lang }), ['<span lang="fi">Hyppää sisältöön</span>']],
    ['search', headerSearch('/otsi/', { lang }), ['<span lang="fi">Haku</span>']],
    [
      'home',
      headerHome({ lang, href: '/', name: { text: 'Meie', lang } }),
      ['<strong>Meie</strong>', 'lang="fi">: Palaa <span lang="et">Meie</span>'],
    ],
    [
      'footer',
      footer({ lang, names: [], links, social: links }),
      [
        'aria-label="Tietoa sivustosta" lang="fi"><ul lang="et">',
        'aria-label="Sosiaalinen media" lang="fi"><ul lang="et">',
      ],
    ],
    [
      'navigation',
      navigation([{ title: 'Meist', href: '/' }], { lang }),
      [
        'aria-label="Päävalikko" lang="fi"><details lang="et"><summary><span lang="fi">Valikko</span>',
      ],
    ],
    [
      'navigation with a name of its own',
      navigation([{ title: 'Meist', href: '/' }], { lang, label: 'Menüü' }),
      ['aria-label="Menüü"><details><summary><span lang="fi">Valikko</span>'],
    ],
    [
      'ministry switcher',
      ministrySwitcher({ lang }),
      [
        'aria-label="Valtioneuvosto ja ministeriöt" lang="fi">',
        '<div lang="et"><a href="https://valtioneuvosto.fi" lang="en">',
      ],
    ],
  ];
  for (const [name, template, expected] of CASES) {
    it(`${name}: they are marked as Finnish, and their parts by their own language`, () => {
      const close = (html: string): string => html.replace(/\s*([<>])\s*/g, '$1');
      const html = close(text(template));
      for (const part of expected) assert.ok(html.includes(close(part)), html);
    });
  }
});

describe('search form markup', () => {
  it('submits by GET, and has messages in each language', () => {
    const html = text(headerSearchForm('/haku/', { lang: 'fi' }));
    assert.equal(
      html,
      '<form slot="search" role="search" action="/haku/" method="get"><label for="vn-search">Haku</label><input id="vn-search" type="search" name="q" /><button>Hae</button></form>',
    );
    const buttonTexts = {
      sv: 'Sök',
      en: 'Search',
      se: 'Oza',
      ru: 'Найти',
      fr: 'Rechercher',
      de: 'Suchen',
    };
    for (const [lang, label] of Object.entries(buttonTexts)) {
      assert.match(
        text(headerSearchForm('/haku/', { lang })),
        new RegExp(`<form [^>]*method="get"><label.*<button>${label}</button>`),
      );
    }
  });
  it('marks its Finnish messages if it has none in the page’s language', () => {
    const html = text(headerSearchForm('/otsi/', { lang: 'et' }));
    assert.match(html, /<label [^>]*><span lang="fi">Haku<\/span>/);
    assert.match(html, /<button><span lang="fi">Hae<\/span>/);
  });
  it('accepts the name and id of the field', () => {
    const html = text(headerSearchForm('/s', { lang: 'en', name: 'text', id: 'a"b' }));
    assert.match(html, /<label for="a&quot;b">/);
    assert.match(html, /<input id="a&quot;b" type="search" name="text" \/>/);
  });
  it('is left out if its URL is unsafe, with a warning in development', () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (line: unknown) => warnings.push(String(line));
    try {
      for (const url of ['javascript:alert(3)', 'data:text/html,x', '']) {
        assert.equal(text(headerSearchForm(url, { lang: 'fi' })).trim(), '');
      }
    } finally {
      console.warn = warn;
    }
    assert.equal(
      warnings[0],
      'vn-elements expected a web URL but found "javascript:alert(3)": there is no search form.',
    );
    assert.equal(warnings.length, 2);
  });
});

describe('language selector markup', () => {
  it('does not mark a language with an unsafe URL as current', () => {
    const html = text(
      languageSelector([{ lang: 'fi' }, { lang: 'sv', href: EVIL }], { lang: 'fi' }),
    );
    assert.match(html, /lang="fi" aria-current="true"/);
    assert.doesNotMatch(html, /lang="sv" aria-current/);
  });
});

describe('press release markup', () => {
  const base = { lang: 'sv', headline: 'Rubrik' };
  it('keeps a date that does not exist as text', () => {
    const html = text(pressRelease({ ...base, published: '2021-02-30T10:00' }));
    assert.doesNotMatch(html, /<time/);
    assert.match(html, /2021-02-30T10:00/);
  });
  it('has the exact time in datetime', () => {
    const html = text(pressRelease({ ...base, published: '2021-11-18T13:27:00+02:00' }));
    assert.match(html, /<time datetime="2021-11-18T13:27:00\+02:00">18\.11\.2021 13\.27<\/time>/);
  });
  it('links no obfuscated e-mail address and no invalid number', () => {
    const html = text(
      pressRelease({
        ...base,
        contacts: [{ name: 'N', email: '[email protected]', phone: 'vaihde' }],
      }),
    );
    assert.doesNotMatch(html, /mailto:|tel:/);
    assert.match(html, /\[email protected\]/);
    assert.match(html, /vaihde/);
  });
  it('renders its messages in the article’s language, or Finnish if it has none', () => {
    const contacts = [{ name: 'N' }];
    assert.match(text(pressRelease({ ...base, contacts })), /Mer information/);
    assert.match(
      text(pressRelease({ ...base, lang: 'ru', contacts })),
      /Дополнительная информация/,
    );
    assert.match(text(pressRelease({ ...base, lang: 'et', contacts })), /Lisätietoja/);
  });
  it('renders nothing for missing data', () => {
    const html = text(pressRelease(base));
    assert.doesNotMatch(html, /<section|<ul|<dt|vn-language-selector|vn-lead/);
  });
});

describe('page URL markup', () => {
  it('renders the URL with a message in the language of the page, and no unsafe URL', () => {
    const url = 'https://example.fi/a?b=1&c=<b>';
    assert.equal(
      text(pageUrl(url, { lang: 'sv' })).trim(),
      '<p class="vn-page-url"> Adress: https://example.fi/a?b=1&amp;c=&lt;b&gt;</p>',
    );
    assert.equal(text(pageUrl(EVIL, { lang: 'sv' })).trim(), '');
  });
});

describe('navigation markup', () => {
  it('marks the current page and its section differently', () => {
    const html = text(
      navigation(
        [
          { title: 'a', href: '/a', children: [{ title: 'b', href: '/b' }] },
          { title: 'c', href: '/c' },
        ],
        { lang: 'fi', currentSectionUrl: '/a', currentUrl: '/b' },
      ),
    );
    assert.match(html, /href="\/a"[^>]*aria-current="true"/);
    assert.match(html, /href="\/b"[^>]*aria-current="page"/);
    assert.doesNotMatch(html, /href="\/c"[^>]*aria-current/);
  });
});

describe('site tree markup', () => {
  it('expands two levels, and the ancestors of the current page', () => {
    const tree = [
      {
        title: 'a',
        href: '/a',
        children: [{ title: 'b', href: '/b', children: [{ title: 'c', href: '/c' }] }],
      },
    ];
    const opened = (options: object): number =>
      text(siteTree(tree, { lang: 'fi', ...options })).split('<details open').length - 1;
    assert.equal(opened({}), 1);
    assert.equal(opened({ levels: 1 }), 0);
    assert.equal(opened({ levels: 1, currentUrl: '/c' }), 2);
  });
});

describe('limits of markup', () => {
  const pages = (count: number): { title: string; href: string }[] =>
    Array.from({ length: count }, (_, at) => ({
      title: `a${String(at)}`,
      href: `/${String(at)}/`,
    }));
  const languages = (count: number, name: string): { lang: string; href: string; name: string }[] =>
    Array.from({ length: count }, (_, at) => ({ lang: `x-${String(at)}`, href: '/x/', name }));
  const organisations = (count: number): { key: string; names: { fi: string }; href: string }[] =>
    pages(count).map(({ title, href }) => ({ key: title, names: { fi: title }, href }));
  const lang = 'fi';
  const CASES: readonly (readonly [string, (count: number) => TemplateResult, string, number])[] = [
    ['more than 12 pages are a menu', (n) => navigation(pages(n), { lang }), 'class="vn-menu"', 13],
    [
      'more than 15 organisations have a filter',
      (n) => ministrySwitcher({ lang, organisations: organisations(n) }),
      'type="search"',
      16,
    ],
    [
      '12 languages are in columns',
      (n) => languageSelector(languages(n, 'a'), { lang }),
      'class="vn-columns"',
      12,
    ],
    [
      'more than three breadcrumbs are collapsed',
      (n) => breadcrumbs(pages(n), { lang, collapse: true }),
      '<details>',
      4,
    ],
    [
      'language names of more than 60 letters are always in a disclosure',
      (n) => languageSelector(languages(n, 'abcdefghij'), { lang, disclosure: 'narrow' }),
      '<details>',
      7,
    ],
  ];
  for (const [title, markup, part, count] of CASES) {
    it(title, () => {
      assert.equal(text(markup(count - 1)).includes(part), false);
      assert.equal(text(markup(count)).includes(part), true);
    });
  }
  it('headings have levels from 1 to 6', () => {
    for (const [level, tag] of [1, 2, 3, 4, 5, 6, 6].entries()) {
      const name = `h${String(tag)}`;
      assert.equal(text(heading(level + 1, 'A', 'a')), `<${name} id="a">A</${name}>`);
    }
  });
});

describe('pagination markup', () => {
  const steps = (page: number): (string | undefined)[] => {
    const html = text(pagination({ page, pages: 3, href: '/haku/?page={page}' }, { lang: 'fi' }));
    return [...html.matchAll(/href="([^"]*)" rel="(\w+)"/g)].map(
      ([, href, rel]) => `${rel} ${href}`,
    );
  };
  it('links the previous and the next page, where there is one', () => {
    assert.deepEqual(steps(1), ['next /haku/?page=2']);
    assert.deepEqual(steps(2), ['prev /haku/?page=1', 'next /haku/?page=3']);
    assert.deepEqual(steps(3), ['prev /haku/?page=2']);
  });
});

describe('footer and header markup', () => {
  const names = [{ text: 'Ministeriö', lang: 'fi' }];
  it('has social media and an address only if they are known', () => {
    const html = text(footer({ lang: 'fi', names, links: [] }));
    assert.doesNotMatch(html, /slot="social"|<span/);
    const social = text(
      footer({ lang: 'fi', names, links: [], social: [{ text: 'Mastodon', href: '/m' }] }),
    );
    assert.match(social, /slot="social" aria-label="Sosiaalinen media"/);
  });
  it('leads to the front page if its URL is unsafe', () => {
    const home = headerHome({ lang: 'fi', href: EVIL, name: { text: 'A', lang: 'fi' } });
    assert.match(text(home), /<a slot="home" href="\/"/);
    assert.match(text(headerSearch(EVIL, { lang: 'fi' })), /<a slot="search" href="\/"/);
  });
});

describe('form markup', () => {
  const FIELD = { kind: 'text', name: 'a', label: 'A' } as const;
  const feedback = (data: object): string =>
    text(feedbackForm({ action: '/a', fields: [FIELD], button: 'B', ...data }, { lang: 'fi' }));
  const filter = (data: object): string =>
    text(filterForm({ action: '/a', fields: [], ...data }, { lang: 'fi' }));

  it('names the list of errors by an id of the form', () => {
    const fields = [{ ...FIELD, error: 'Puuttuu' }];
    assert.match(feedback({ fields }), /<section aria-labelledby="vn-form-errors"/);
    assert.match(feedback({ fields, idPrefix: 'x' }), /<section aria-labelledby="x-errors"/);
  });
  it('has no hidden field unless there is one', () => {
    for (const form of [feedback, filter]) {
      assert.doesNotMatch(form({}), /type="hidden"/);
      const hidden = [{ name: 'b', value: 'c' }];
      assert.match(form({ hidden }), /<input type="hidden" name="b" value="c" \/>/);
    }
  });
  it('submits to its own page if its URL is unsafe', () => {
    for (const form of [feedback, filter]) assert.match(form({ action: EVIL }), /<form action="" /);
  });
});

describe('language notice markup', () => {
  it('has a direction only where it is not that of the page', () => {
    const notice = (lang: string): string =>
      text(languageNotice([{ lang: 'sv', href: '/sv/' }], { lang }));
    assert.match(notice('ar'), /^<div role="group" [^>]*lang="sv" dir="ltr"/);
    assert.doesNotMatch(notice('fi'), / dir=/);
  });
});

describe('branches of a tree', () => {
  /** The names of the disclosures of a tree. */
  const named = (tree: Parameters<typeof siteTree>[0]): (string | undefined)[] =>
    [...text(siteTree(tree, { lang: 'fi' })).matchAll(/<summary>(.*?)<\/summary>/g)].map(
      ([, name]) => name?.replace(/<[^>]*>/g, ''),
    );
  const children = [{ title: 'x', href: '/x' }];

  it('with the same titles have all their ancestors in their names', () => {
    const tree = (title: string): { title: string; href: string; children: object[] } => ({
      ...{ title, href: `/${title}/` },
      children: [
        {
          ...{ title: 'Osasto', href: `/${title}/o/` },
          children: [{ title: 'Yksikkö', href: `/${title}/o/y/`, children }],
        },
      ],
    });
    const names = named([tree('A'), tree('B')] as Parameters<typeof named>[0]);
    assert.deepEqual(names.slice(0, 3), [
      'A: alasivut',
      'Osasto (A): alasivut',
      'Yksikkö (Osasto, A): alasivut',
    ]);
  });
  it('without a title are named by a message', () => {
    const messages = { msg: translator('sv').msg, tag: 'sv' };
    assert.deepEqual(disclosureName([{ text: '' }], messages), [
      { text: 'Undersidor', lang: undefined },
    ]);
  });
});

describe('languages of messages', () => {
  it('are not marked on pages in a variant of the same language', () => {
    for (const lang of ['sv', 'sv-FI', 'SV_fi']) {
      assert.doesNotMatch(text(skipLink('a', { lang })), /lang=/, lang);
      assert.match(text(skipLink('a', { lang })), />Hoppa till innehållet</, lang);
      assert.match(
        withBranches('<ul><li>A<ul><li>b</ul></ul>', { lang }),
        /"vn-hidden">A: undersidor<\/span>/,
        lang,
      );
    }
  });
  it('are marked apart from the title of a branch in another language', () => {
    const named = (title: string): string | undefined =>
      /<summary>(.*?)<\/summary>/.exec(
        withBranches(`<ul><li>${title}<ul><li>b</ul></ul>`, { lang: 'et' }),
      )?.[1];
    assert.equal(named('A'), '<span class="vn-hidden">A<span lang="fi">: alasivut</span></span>');
    assert.equal(
      named('<b lang="fi">A</b>'),
      '<span class="vn-hidden"><span lang="fi">A: alasivut</span></span>',
    );
  });
  it('the list of breadcrumbs keeps the language of the page', () => {
    const list = (lang: string): string | undefined =>
      /<ol[^>]*>/.exec(text(breadcrumbs([{ title: 'A', href: '/' }], { lang })))?.[0];
    assert.equal(list('et'), '<ol lang="et">');
    assert.equal(list('fi'), '<ol>');
  });
});

describe('an unsafe URL', () => {
  it('is reported once for all links, and a blank one is not', () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (line: unknown) => warnings.push(String(line));
    try {
      const evil = 'javascript:alert(4)';
      for (const href of [evil, ' ', '', evil]) {
        footer({ lang: 'fi', names: [], links: [{ text: 'A', href }] });
      }
    } finally {
      console.warn = warn;
    }
    assert.deepEqual(warnings, [
      'vn-elements expected a web URL but found "javascript:alert(4)": the text has no link.',
    ]);
  });
  it('is left out, with one warning', () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (line: unknown) => warnings.push(String(line));
    const evil = 'javascript:alert(2)';
    const html = text(
      navigation([{ title: 'Etusivu', href: evil, children: [{ title: 'Uutiset', href: evil }] }], {
        lang: 'fi',
      }),
    );
    console.warn = warn;
    assert.match(html, /<span[^>]*>Etusivu<\/span>/);
    assert.match(html, /<span[^>]*>Uutiset<\/span>/);
    assert.deepEqual(warnings, [
      'vn-elements expected a web URL as href but found "javascript:alert(2)" in a navigation.',
    ]);
  });
});
