import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TemplateResult } from 'lit';
import '../../src/bundles/catalogues.js';
import {
  breadcrumbs,
  footer,
  headerHome,
  headerSearch,
  headerSearchForm,
  languageNotice,
  languageSelector,
  ministrySwitcher,
  navigation,
  pageUrl,
  pressRelease,
  renderToString,
  siteTree,
  skipLink,
} from '../../src/markup/index.js';

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

describe('an unsafe URL', () => {
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
