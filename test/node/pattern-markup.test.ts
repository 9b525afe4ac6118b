import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../src/bundles/catalogues.js';
import {
  renderToString,
  resultList,
  sideNavigation,
  siteNotice,
  siteTree,
  summaryList,
} from '../../src/markup/index.js';
import { localize } from '../../src/markup/localize.js';
import { treeTools } from '../../src/markup/tree-tools.js';

/** HTML without white space beside tags. */
const squeezed = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .trim();

describe('the markup of a side navigation', () => {
  const pages = [
    { title: 'A', href: '/s/a/', children: [{ title: 'A1', href: '/s/a/1/' }] },
    { title: 'B', href: '/s/b/', children: [{ title: 'B1', href: '/s/b/1/' }] },
  ];
  const at = (currentUrl: string): string =>
    renderToString(sideNavigation({ title: 'S', href: '/s/', pages, currentUrl }, { lang: 'en' }));

  it('is a disclosure named by the section, with its pages as nested lists', () => {
    assert.equal(
      squeezed(at('/s/a/')),
      '<nav class="vn-side-navigation" aria-label="S"><details><summary>S</summary><ul>' +
        '<li><a href="/s/">S</a></li>' +
        '<li><a href="/s/a/" aria-current="page">A</a><ul><li><a href="/s/a/1/">A1</a></li></ul></li>' +
        '<li><a href="/s/b/">B</a></li></ul></details></nav>',
    );
  });

  it('marks languages that are not that of the page', () => {
    const of = (data: object): string =>
      squeezed(
        renderToString(
          sideNavigation({ title: 'S', pages: [], currentUrl: '/', ...data }, { lang: 'en' }),
        ),
      );
    const name = (lang: string, list: string): string =>
      `<nav class="vn-side-navigation" aria-label="S"${lang}><details><summary>S</summary><ul${list}>`;
    const end = '</ul></details></nav>';
    const page = '<li><a href="/a" lang="se">A</a></li>';
    assert.equal(
      of({ titleLang: 'sv', href: '/s/', pages: [{ title: 'A', href: '/a', lang: 'se' }] }),
      `${name(' lang="sv"', ' lang="en"')}<li><a href="/s/" lang="sv">S</a></li>${page}${end}`,
    );
    assert.equal(of({ titleLang: 'en' }), name('', '') + end);
  });

  it('opens the branches on each level, and lists pages without a URL as text', () => {
    const below = { title: 'C', href: '/c/', children: [{ title: 'D', href: '/d/' }] };
    const nested = [{ title: 'A', children: [{ title: 'B', children: [below] }] }];
    const listed = (currentUrl: string): readonly (string | undefined)[] =>
      [
        ...renderToString(
          sideNavigation({ title: 'S', pages: nested, currentUrl }, { lang: 'en' }),
        ).matchAll(/<(?:a|span)[^>]*>(.*?)</g),
      ].map(([, text]) => text);
    assert.deepEqual(listed('/d/'), ['A', 'B', 'C', 'D']);
    assert.deepEqual(listed('/c/'), ['A', 'B', 'C', 'D']);
    assert.deepEqual(listed('/e/'), ['A']);
  });

  it('marks the page with the same query, on any level', () => {
    const children = ['/?a=1', '/?a=2'].map((href) => ({ title: href, href }));
    const data = { title: 'S', pages: [{ title: 'A', children }], currentUrl: '/?a=2' };
    const html = renderToString(sideNavigation(data, { lang: 'en' }));
    assert.equal(html.match(/aria-current/g)?.length, 1);
    assert.match(html, /href="\/\?a=2" aria-current="page"/);
  });
});

describe('the markup of a site notice', () => {
  it('has Finnish words on a Finnish page', () => {
    const words = [1, 2, 3].flatMap((severity) =>
      [false, true].map((isCrisis) => {
        const data = { severity, isCrisis, title: 'x' } as Parameters<typeof siteNotice>[0];
        return />([^<]+): <span>x/.exec(renderToString(siteNotice(data, { lang: 'fi' })))?.[1];
      }),
    );
    assert.deepEqual(words, [
      ...['Tiedoksi', 'Tiedoksi', 'Häiriö', 'Varoitus', 'Vakava häiriö', 'Vaaratiedote'],
    ]);
  });

  const notice = (data: object): string =>
    renderToString(siteNotice({ severity: 1, title: 'x', ...data }, { lang: 'sv' }));

  it('says how severe it is in a word, a number and a shape', () => {
    const found = [1, 2, 3].flatMap((severity) =>
      [false, true].map((isCrisis) => {
        const html = notice({ severity, isCrisis });
        const [, number, crisis = ''] = /data-severity="(\d)"( data-crisis)?/.exec(html) ?? [];
        const shape = /<path d="(M\d+ ?\d+)[^"]+"><\/path>/.exec(html)?.[1];
        const word = />([^<]+): <span>x/.exec(html)?.[1];
        return [number, crisis.trim(), shape, word].join();
      }),
    );
    assert.deepEqual(found, [
      '1,,M12 2,För kännedom',
      '1,data-crisis,M12 2,För kännedom',
      '2,,M12 3,Störning',
      '2,data-crisis,M12 3,Varning',
      '3,,M8 2,Allvarlig störning',
      '3,data-crisis,M8 2,Varningsmeddelande',
    ]);
  });

  it('is labelled by its title: a heading, or a paragraph of the crisis banner', () => {
    const labelled = (data: object): string =>
      squeezed(notice(data)).replace(/ class="[^"]*" data-severity="1"|<svg.*<\/svg>/g, '');
    const name = 'För kännedom:<span>x</span>';
    const section = (rest: string, id: string, title: string): string =>
      `<section${rest} aria-labelledby="${id}"><div>${title}</div></section>`;
    const id = 'vn-site-notice';
    assert.equal(labelled({}), section('', id, `<h2 id="${id}">${name}</h2>`));
    assert.equal(
      labelled({ id: 'a', headingLevel: 3 }),
      section('', 'a', `<h3 id="a">${name}</h3>`),
    );
    assert.equal(
      labelled({ isCrisis: true }),
      section(' data-crisis', 'vn-crisis', `<p id="vn-crisis"><strong>${name}</strong></p>`),
    );
    assert.equal(
      labelled({ isCrisis: true, id: 'a' }),
      section(' data-crisis', 'a', `<p id="a"><strong>${name}</strong></p>`),
    );
    assert.match(notice({}), /^<section class="vn-site-notice" data/);
    assert.match(notice({}), /<svg viewBox="0 0 24 24" aria-hidden="true">/);
  });

  it('has its text and links if there are any, in their language', () => {
    const content = (data: object): string | undefined =>
      /<\/h2>(.*)<\/div>/.exec(squeezed(notice(data)))?.[1];
    assert.equal(content({}), '');
    assert.equal(content({ text: '', links: [] }), '');
    assert.equal(content({ text: 'y', textLang: 'sv' }), '<p>y</p>');
    assert.equal(
      content({ text: 'y', textLang: 'fi', links: [{ text: 'z', href: '/z' }] }),
      '<p lang="fi">y</p><ul><li><a href="/z">z</a></li></ul>',
    );
    assert.match(notice({ textLang: 'fi' }), />För kännedom: <span lang="fi">x<\/span>/);
    assert.match(notice({ textLang: 'sv' }), />För kännedom: <span>x<\/span>/);
  });
});

describe('the markup of a site tree', () => {
  it('is only the list if there are no tools', () => {
    const markup = siteTree([{ title: 'A', href: '/' }], { lang: 'fi' });
    assert.equal(renderToString(markup), '<ul><li><a href="/">A</a></li></ul>');
  });

  it('names the parts of the tools in a shadow root', () => {
    const partsIn = (hasParts: boolean): (string | undefined)[] => {
      const tools = treeTools(localize('fi'), { tools: ['filter', 'expand'], hasParts });
      return [...renderToString(tools).matchAll(/ part="([^"]*)"/g)].map(([, name]) => name);
    };
    assert.deepEqual(partsIn(true), [
      ...['tools', 'filter', 'label', 'input', 'button', 'button', 'status'],
    ]);
    assert.deepEqual(partsIn(false), []);
  });
});

describe('the markup of a summary list', () => {
  const list = (...rows: Parameters<typeof summaryList>[0]['rows']): string =>
    renderToString(summaryList({ rows }, { lang: 'fi' }));

  it('is a list of terms with their values, in their languages', () => {
    const values = [
      { text: 'b' },
      { text: 'c', href: '/c' },
      { text: 'd', lang: 'sv' },
      { text: ' ' },
    ];
    const row = { name: 'a', values, actions: [{ text: 'e', href: '/e' }] };
    const before =
      '<dl class="vn-summary-list"><div><dt>a</dt><dd>b</dd><dd><a href="/c">c</a></dd><dd><span lang="sv">d</span></dd>';
    const action = (text: string): string =>
      `<a href="/${text}">${text}<span class="vn-hidden">(a)</span></a>`;
    const end = '</dd></div></dl>';
    assert.equal(squeezed(list(row)), `${before}<dd class="vn-actions">${action('e')}${end}`);
    const actions = [...row.actions, { text: 'f', href: '/f' }, { text: 'g' }];
    assert.equal(
      squeezed(list({ ...row, actions })),
      `${before}<dd class="vn-actions"><ul><li>${action('e')}</li><li>${action('f')}</li></ul>${end}`,
    );
  });

  it('does not mark the language of names on a page whose own is unknown', () => {
    const actions = [{ text: 'b', href: '/b', lang: 'sv' }];
    const row = { name: 'a', values: [{ text: 'c' }], actions };
    const html = renderToString(summaryList({ rows: [row] }, { lang: '' }));
    assert.match(html, /lang="sv">b<span class="vn-hidden"> \(a\)<\/span>/);
  });
});

describe('the markup of a result list', () => {
  const item = (data: object, lang = 'fi', query = ''): string =>
    renderToString(
      resultList({ items: [{ title: 'a', href: '/a', ...data }], count: 1, query }, { lang }),
    );

  it('has a heading, links and limits above its items', () => {
    const data = {
      items: [{ title: 'a', href: '/a' }],
      count: 1,
      links: [{ text: 'RSS', href: '/rss' }],
      limits: [{ text: 'b', href: '/b' }, { text: 'c' }],
      clearHref: '/',
    };
    const of = (own: object = {}): string =>
      squeezed(renderToString(resultList({ ...data, ...own }, { lang: 'fi' })));
    const start = (id: string, level: number): string =>
      `<section class="vn-result-list" aria-labelledby="${id}-count"><header><h${level} id="${id}-count">1 tulos</h${level}>`;
    const links = '<ul><li><a href="/rss">RSS</a></li></ul></header>';
    const cross =
      '<svg viewBox="0 0 12 12" aria-hidden="true"><path d="m1 1 10 10M11 1 1 11"></path></svg>';
    const limit = `<li><a href="/b">b<span class="vn-hidden">– poista rajaus</span>${cross}</a></li>`;
    const clear = '<li><a href="/">Poista kaikki rajaukset</a></li>';
    const limits = (id: string, last: string): string =>
      `<div class="vn-limits"><p id="${id}-limits">Rajaukset:</p><ul aria-labelledby="${id}-limits">${limit}${last}</ul></div>`;
    const list = (level: number): string =>
      `<ul><li><h${level}><a href="/a">a</a></h${level}></li></ul></section>`;
    const id = 'vn-results';
    assert.equal(of(), start(id, 2) + links + limits(id, clear) + list(3));
    assert.equal(
      of({ headingLevel: 3, idPrefix: 'x', links: [], clearHref: undefined }),
      `${start('x', 3)}</header>${limits('x', '')}${list(4)}`,
    );
    // Without a limit, there is nothing to clear.
    for (const none of [undefined, [], [{ text: 'c' }]]) {
      assert.equal(of({ limits: none }), start(id, 2) + links + list(3));
    }
    assert.equal(of({ limits: [], items: [] }), `${start(id, 2)}${links}</section>`);
  });

  it('has no heading without a number of results', () => {
    const of = (data: object, items: readonly object[]): string =>
      squeezed(renderToString(resultList({ ...data, items } as never, { lang: 'fi' })));
    const around = (content: string): string => `<div class="vn-result-list">${content}</div>`;
    const item = (title: string, level: number, date = ''): string =>
      `<li>${date}<h${level}><a href="/${title}">${title}</a></h${level}></li>`;
    const [a, b] = [
      { title: 'a', href: '/a' },
      { title: 'b', href: '/b', date: '2026-11-02' },
    ];
    const date = '<p class="vn-date"><time datetime="2026-11-02">2.11.2026</time></p>';
    assert.equal(of({}, []), around(''));
    assert.equal(of({ isByMonth: true }, []), around(''));
    assert.equal(of({}, [a, b]), around(`<ul>${item('a', 2)}${item('b', 2, date)}</ul>`));
    assert.equal(of({ headingLevel: 3 }, [a]), around(`<ul>${item('a', 3)}</ul>`));
    // Items before the first month have no heading.
    assert.equal(
      of({ isByMonth: true, headingLevel: 3 }, [a, b]),
      around(`<ul>${item('a', 3)}</ul><h3>Marraskuu 2026</h3><ul>${item('b', 4, date)}</ul>`),
    );
    assert.equal(
      of({ isByMonth: true }, [b, a]),
      around(`<h2>Marraskuu 2026</h2><ul>${item('b', 3, date)}${item('a', 3)}</ul>`),
    );
  });

  const partsOf = (data: object, lang = 'fi', query = ''): string =>
    squeezed(/<li>([^]*)<\/li>/.exec(item(data, lang, query))?.[1] ?? '');
  const TITLE = '<h3><a href="/a">a</a></h3>';
  const ITEMS: readonly (readonly [what: string, data: object, expected: string, lang?: string])[] =
    [
      [
        'has its date, type, place, sections, publishers and summary in this order',
        {
          date: '2026-12-02T09:05:00+02:00',
          type: 'b',
          place: 'c',
          path: ['d', 'e'],
          publishers: ['f', 'g'],
          summary: 'h',
        },
        '<p class="vn-date"><time datetime="2026-12-02T09:05:00+02:00">2.12.2026<span>klo 9.05</span></time></p>' +
          TITLE +
          '<p class="vn-about"><span>b</span><span class="vn-hidden">,</span><span>c</span>' +
          '<span class="vn-hidden">,</span><span>d › e</span><span class="vn-hidden">,</span><span>f, g</span></p>' +
          '<p class="vn-summary">h</p>',
      ],
      [
        'leaves out what is empty',
        { date: '', type: '', place: '', path: [], publishers: [], summary: '', files: [] },
        TITLE,
      ],
      [
        'is in its language',
        { lang: 'sv', type: 'b', summary: 'h' },
        '<h3><a href="/a" lang="sv">a</a></h3><p class="vn-about" lang="sv"><span>b</span></p>' +
          '<p class="vn-summary" lang="sv">h</p>',
      ],
      [
        'has a period',
        { date: '2026-12-02', endDate: '2026-12-05' },
        '<p class="vn-date"><time datetime="2026-12-02">2.12.2026</time>–<time datetime="2026-12-05">5.12.2026</time></p>' +
          TITLE,
      ],
      ['has no date without its beginning', { endDate: '2026-12-05', isEvent: true }, TITLE],
      [
        'marks the language of times',
        { date: '2026-12-02T09:05:00+02:00' },
        '<p class="vn-date"><time datetime="2026-12-02T09:05:00+02:00" lang="fi">2.12.2026<span lang="fi">klo 9.05</span></time></p>' +
          TITLE,
        'et',
      ],
      [
        'emphasises the days of an event',
        { date: '2026-12-02', endDate: '2026-12-03', isEvent: true },
        '<p class="vn-date"><strong><time datetime="2026-12-02">ke 2.12.2026</time>–' +
          '<time datetime="2026-12-03">to 3.12.2026</time></strong></p>' +
          TITLE,
      ],
      [
        'has the time of an event apart from its day',
        { date: '2026-12-02T09:00:00+02:00', isEvent: true },
        '<p class="vn-date"><strong><time datetime="2026-12-02T09:00:00+02:00">ke 2.12.2026</time></strong><span>klo 9.00</span></p>' +
          TITLE,
      ],
      [
        'has one time for an event that ends when it begins',
        { date: '2026-12-02T09:00:00+02:00', endDate: '2026-12-02T09:00:00+02:00', isEvent: true },
        '<p class="vn-date"><strong><time datetime="2026-12-02T09:00:00+02:00">ke 2.12.2026</time></strong><span>klo 9.00</span></p>' +
          TITLE,
      ],
      [
        'lists files with their languages',
        {
          lang: 'sv',
          files: [
            { href: '/b.pdf' },
            { href: '/c.pdf', title: 'C', lang: 'fi' },
            { href: '/d', title: 'D', lang: 'en' },
            { href: '/e', title: 'E' },
          ],
        },
        '<h3><a href="/a" lang="sv">a</a></h3><ul class="vn-files">' +
          '<li><a href="/b.pdf">PDF<span class="vn-hidden" lang="sv">(a)</span></a></li>' +
          '<li><a href="/c.pdf" hreflang="fi"><span>C</span>, PDF, suomeksi</a></li>' +
          '<li><a href="/d" hreflang="en"><span lang="en">D</span>, englanniksi</a></li>' +
          '<li><a href="/e"><span>E</span></a></li></ul>',
      ],
      [
        'has no list of files without a URL or a name',
        { files: [{ href: 'javascript:1', title: 'B' }, { href: '/c' }] },
        TITLE,
      ],
    ];
  for (const [what, data, expected, lang] of ITEMS) {
    it(`an item ${what}`, () => {
      assert.equal(partsOf(data, lang), expected);
    });
  }

  it('reads the words of a summary by the language of the item', () => {
    const marked = (lang: string, own?: string): boolean =>
      partsOf({ summary: 'näin', lang: own }, lang, 'nain').includes('<mark>näin</mark>');
    assert.deepEqual([marked('fi'), marked('fi', 'fr'), marked('fr')], [false, true, true]);
  });
});
