import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { nothing, TemplateResult } from 'lit';
import '../../src/bundles/locales.js';
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
  pageAddress,
  pressRelease,
  siteTree,
  skipLink,
} from '../../src/markup/index.js';

const text = async (template: TemplateResult | typeof nothing): Promise<string> =>
  (await collectResult(render(template)))
    .replace(/<!--[\s\S]*?-->|<\?>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?\w[^>]*?) ?(?=>)/g, '$1');

const EVIL = 'javascript:alert(1)';
const HTML = '<img src=x onerror=alert(1)>';

describe('markup from hostile data', () => {
  const all: Readonly<Record<string, TemplateResult>> = {
    breadcrumbs: breadcrumbs([{ title: HTML, href: EVIL }], { lang: 'fi', current: HTML }),
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
    notice: languageNotice([{ lang: 'sv', href: EVIL, name: HTML }]),
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
    it(`${name}: no element, no script address, and the text is kept`, async () => {
      const html = await text(template);
      assert.doesNotMatch(html, /<img|<script|href="javascript/i);
      if (name !== 'notice' && name !== 'selector') assert.match(html, /&lt;img/);
    });
  }
});

describe('Finnish words on a page in a language that is not spoken', () => {
  const lang = 'et';
  const links = [{ text: 'Meist', href: '/' }];
  const CASES: readonly (readonly [string, TemplateResult, readonly string[]])[] = [
    ['skip link', skipLink('sisu', { lang }), ['<span lang="fi">Hyppää sisältöön</span>']],
    ['search', headerSearch('/otsi/', { lang }), ['<span lang="fi">Hakusivulle</span>']],
    [
      'home',
      headerHome({ lang, href: '/', name: { text: 'Meie', lang } }),
      ['lang="fi">Palaa <span lang="et">Meie</span>', '<strong>Meie</strong>'],
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
    it(`${name}: they say that they are Finnish, and what is in them what it is`, async () => {
      const close = (html: string): string => html.replace(/\s*([<>])\s*/g, '$1');
      const html = close(await text(template));
      for (const part of expected) assert.ok(html.includes(close(part)), html);
    });
  }
});

describe('search form markup', () => {
  it('asks by GET, and says its words in each language', async () => {
    const html = await text(headerSearchForm('/haku/', { lang: 'fi' }));
    assert.equal(
      html,
      '<form slot="search" role="search" action="/haku/" method="get"><label for="vn-search">Haku</label><input id="vn-search" type="search" name="q" /><button>Hae</button></form>',
    );
    const said = {
      sv: 'Sök',
      en: 'Search',
      se: 'Oza',
      ru: 'Найти',
      fr: 'Rechercher',
      de: 'Suchen',
    };
    for (const [lang, word] of Object.entries(said)) {
      assert.match(
        await text(headerSearchForm('/haku/', { lang })),
        new RegExp(`<form [^>]*method="get"><label.*<button>${word}</button>`),
      );
    }
  });
  it('marks its Finnish words where it does not speak the page’s language', async () => {
    const html = await text(headerSearchForm('/otsi/', { lang: 'et' }));
    assert.match(html, /<label [^>]*><span lang="fi">Haku<\/span>/);
    assert.match(html, /<button><span lang="fi">Hae<\/span>/);
  });
  it('takes the field’s name and id', async () => {
    const html = await text(headerSearchForm('/s', { lang: 'en', name: 'text', id: 'a"b' }));
    assert.match(html, /<label for="a&quot;b">/);
    assert.match(html, /<input id="a&quot;b" type="search" name="text" \/>/);
  });
  it('is left out where its address is unsafe, and development says so', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (line: unknown) => said.push(String(line));
    try {
      for (const address of ['javascript:alert(3)', 'data:text/html,x', '']) {
        assert.equal((await text(headerSearchForm(address, { lang: 'fi' }))).trim(), '');
      }
    } finally {
      console.warn = warn;
    }
    assert.equal(
      said[0],
      'vn-elements expected a web address but found "javascript:alert(3)": there is no search form.',
    );
    assert.equal(said.length, 2);
  });
});

describe('language selector markup', () => {
  it('does not take a language with an unsafe address for the current one', async () => {
    const html = await text(
      languageSelector([{ lang: 'fi' }, { lang: 'sv', href: EVIL }], { lang: 'fi' }),
    );
    assert.match(html, /lang="fi" aria-current="true"/);
    assert.doesNotMatch(html, /lang="sv" aria-current/);
  });
});

describe('press release markup', () => {
  const base = { lang: 'sv', headline: 'Rubrik' };
  it('keeps a date that does not exist as text', async () => {
    const html = await text(pressRelease({ ...base, published: '2021-02-30T10:00' }));
    assert.doesNotMatch(html, /<time/);
    assert.match(html, /2021-02-30T10:00/);
  });
  it('says the exact time in datetime', async () => {
    const html = await text(pressRelease({ ...base, published: '2021-11-18T13:27:00+02:00' }));
    assert.match(html, /<time datetime="2021-11-18T13:27:00\+02:00">18\.11\.2021 13\.27<\/time>/);
  });
  it('links no obfuscated address and no number that is none', async () => {
    const html = await text(
      pressRelease({
        ...base,
        contacts: [{ name: 'N', email: '[email protected]', phone: 'vaihde' }],
      }),
    );
    assert.doesNotMatch(html, /mailto:|tel:/);
    assert.match(html, /\[email protected\]/);
    assert.match(html, /vaihde/);
  });
  it('writes its own words in the article’s language, Finnish where it does not speak it', async () => {
    const contacts = [{ name: 'N' }];
    assert.match(await text(pressRelease({ ...base, contacts })), /Mer information/);
    assert.match(
      await text(pressRelease({ ...base, lang: 'ru', contacts })),
      /Дополнительная информация/,
    );
    assert.match(await text(pressRelease({ ...base, lang: 'et', contacts })), /Lisätietoja/);
  });
  it('draws nothing for what is missing', async () => {
    const html = await text(pressRelease(base));
    assert.doesNotMatch(html, /<section|<ul|<dt|vn-language-selector|vn-lead/);
  });
});

describe('page address markup', () => {
  it('says the address in the language of the page, and nothing of an unsafe one', async () => {
    const url = 'https://example.fi/a?b=1&c=<b>';
    assert.equal(
      (await text(pageAddress(url, { lang: 'sv' }))).trim(),
      '<p class="vn-address"> Adress: https://example.fi/a?b=1&amp;c=&lt;b&gt;</p>',
    );
    assert.equal((await text(pageAddress(EVIL, { lang: 'sv' }))).trim(), '');
  });
});

describe('navigation markup', () => {
  it('marks the page and its section apart', async () => {
    const html = await text(
      navigation(
        [
          { title: 'a', href: '/a', children: [{ title: 'b', href: '/b' }] },
          { title: 'c', href: '/c' },
        ],
        { lang: 'fi', currentSection: '/a', currentPage: '/b' },
      ),
    );
    assert.match(html, /href="\/a"[^>]*aria-current="true"/);
    assert.match(html, /href="\/b"[^>]*aria-current="page"/);
    assert.doesNotMatch(html, /href="\/c"[^>]*aria-current/);
  });
});

describe('site tree markup', () => {
  it('opens two levels, and the way to the current page', async () => {
    const tree = [
      {
        title: 'a',
        href: '/a',
        children: [{ title: 'b', href: '/b', children: [{ title: 'c', href: '/c' }] }],
      },
    ];
    const opened = async (options: object): Promise<number> =>
      (await text(siteTree(tree, { lang: 'fi', ...options }))).split('<details open').length - 1;
    assert.equal(await opened({}), 1);
    assert.equal(await opened({ levels: 1 }), 0);
    assert.equal(await opened({ levels: 1, currentPage: '/c' }), 2);
  });
});

describe('an address that is unsafe', () => {
  it('is left out, and one warning says so', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (line: unknown) => said.push(String(line));
    const evil = 'javascript:alert(2)';
    const html = await text(
      navigation([{ title: 'Etusivu', href: evil, children: [{ title: 'Uutiset', href: evil }] }], {
        lang: 'fi',
      }),
    );
    console.warn = warn;
    assert.match(html, /<span[^>]*>Etusivu<\/span>/);
    assert.match(html, /<span[^>]*>Uutiset<\/span>/);
    assert.deepEqual(said, [
      'vn-elements expected a web address but found "javascript:alert(2)": the text has no link.',
    ]);
  });
});
