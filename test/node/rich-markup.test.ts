import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString } from '../../src/markup/index.js';
import { readRichText, type RichNode } from '../../src/model/index.js';

const { window } = new JSDOM('');

const parse = (html: string): readonly RichNode[] =>
  readRichText(new window.DOMParser().parseFromString(html, 'text/html'));

/** A text as a release renders it, without white space beside tags. */
const markupOf = (body: string | readonly RichNode[], lang = 'fi'): string => {
  const nodes = typeof body === 'string' ? parse(body) : body;
  const release = { lang, headline: 'A', body: nodes } as Parameters<typeof pressRelease>[0];
  return renderToString(pressRelease(release, { actions: [] }))
    .replace(/\s+/g, ' ')
    .replace(/^.*?<div class="vn-text">|<\/div> <\/article> $/g, '')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .replace(/ "/g, '"');
};

describe('the markup of a rich text', () => {
  const COMMON = 'id="vn-to-x" lang="sv" dir="rtl"';
  const LINK = '<p><a href="#x">a</a></p>';
  const RENDERED_LINK = '<p><a href="#vn-to-x">a</a></p>';
  const given = (rest: string): string => `id="x"${rest} lang="sv" dir="rtl"`;
  const written = (rest: string): string => `id="vn-to-x"${rest} lang="sv" dir="rtl"`;

  const INLINE = {
    ...{ a: ' href="/b" hreflang="se"', abbr: ' title="b"', dfn: ' title="b"' },
    ...{ del: ' datetime="2026-01-02"', ins: ' datetime="2026-01-02"' },
    ...{ time: ' datetime="2026-01-02"' },
    ...Object.fromEntries(
      [
        ...['strong', 'em', 'sub', 'sup', 'span', 's', 'q', 'cite', 'code', 'kbd', 'samp'],
        ...['var', 'mark', 'small', 'bdi', 'bdo', 'ruby', 'rt', 'rp'],
      ].map((tag) => [tag, '']),
    ),
  };
  for (const [tag, attributes] of Object.entries(INLINE)) {
    it(`has each attribute of <${tag}>`, () => {
      assert.equal(
        markupOf(`${LINK}<p>b<${tag} ${given(attributes)}>c</${tag}>d</p>`),
        `${RENDERED_LINK}<p>b<${tag} ${written(attributes)}>c</${tag}>d</p>`,
      );
    });
    it(`has no empty attribute of <${tag}>`, () => {
      const start = tag === 'a' ? '<a href="/b">' : `<${tag}>`;
      // A span without attributes is text; so is a time without its machine-readable value.
      const expected =
        tag === 'span' ? 'c' : tag === 'time' ? '<span>c</span>' : `${start}c</${tag}>`;
      assert.equal(markupOf(`<p>b${start}c</${tag}></p>`), `<p>b${expected}</p>`);
    });
  }

  const cell = '<tr><td>b</td></tr>';
  const list = '<li>b</li>';
  const BLOCKS: readonly (readonly [tag: string, attributes: string, content: string])[] = [
    ['p', '', 'b'],
    ['div', '', '<p>b</p>'],
    ['blockquote', '', '<p>b</p>'],
    ['pre', '', 'b'],
    ['ul', '', list],
    ['ol', ' start="3" type="a" reversed', list],
    ['dl', '', '<dt>b</dt><dd>c</dd>'],
    ['figure', '', '<img src="/b" alt="c" loading="lazy" /><figcaption>d</figcaption>'],
    ['h2', '', 'b'],
  ];
  for (const [tag, attributes, content] of BLOCKS) {
    it(`has each attribute of <${tag}>`, () => {
      assert.equal(
        markupOf(`${LINK}<${tag} ${given(attributes)}>${content}</${tag}>`),
        `${RENDERED_LINK}<${tag} ${written(attributes)}>${content}</${tag}>`,
      );
    });
  }

  const PARTS: readonly (readonly [tag: string, attributes: string, around: string])[] = [
    ['li', ' value="4"', '<ul>…</ul>'],
    ['dt', '', '<dl>…<dd>c</dd></dl>'],
    ['dd', '', '<dl><dt>c</dt>…</dl>'],
    ['figcaption', '', '<figure><img src="/b" alt="" loading="lazy" />…</figure>'],
  ];
  for (const [tag, attributes, around] of PARTS) {
    it(`has each attribute of <${tag}>`, () => {
      assert.equal(
        markupOf(LINK + around.replace('…', `<${tag} ${given(attributes)}>b</${tag}>`)),
        RENDERED_LINK + around.replace('…', `<${tag} ${written(attributes)}>b</${tag}>`),
      );
    });
  }

  const CELL = ' colspan="2" rowspan="3"';
  const TABLE_PARTS: readonly (readonly [tag: string, attributes: string, around: string])[] = [
    ['thead', '', `…<tbody>${cell}</tbody>`],
    ['tbody', '', '…'],
    ['tfoot', '', `<tbody>${cell}</tbody>…`],
    ['tr', '', '<tbody>…</tbody>'],
    ['td', CELL, '<tbody><tr>…</tr></tbody>'],
    ['th', ` scope="col" abbr="c"${CELL}`, '<tbody><tr>…</tr></tbody>'],
  ];
  const region = (name: string): string =>
    `<div class="vn-scroll" role="region" tabindex="0" ${name}>`;
  for (const [tag, attributes, around] of TABLE_PARTS) {
    it(`has each attribute of <${tag}>`, () => {
      const content = /^t[dh]$/.test(tag) ? 'b' : tag === 'tr' ? '<td>b</td>' : cell;
      assert.equal(
        markupOf(
          `${LINK}<table>${around.replace('…', `<${tag} ${given(attributes)}>${content}</${tag}>`)}</table>`,
        ),
        `${RENDERED_LINK}${region('aria-label="Taulukko"')}<table>${around.replace(
          '…',
          `<${tag} ${written(attributes)}>${content}</${tag}>`,
        )}</table></div>`,
      );
    });
  }
  it('has each attribute of elements without content', () => {
    assert.equal(markupOf(`${LINK}<hr id="x">b`), `${RENDERED_LINK}<hr id="vn-to-x" /><p>b</p>`);
    assert.equal(
      markupOf(`${LINK}<p>b<br id="x">c</p>`),
      `${RENDERED_LINK}<p>b<br id="vn-to-x" />c</p>`,
    );
    const img = `src="/b.png" alt="c" width="2" height="3"`;
    assert.equal(
      markupOf(`${LINK}<p>b<img id="x" ${img} lang="sv"></p>`),
      `${RENDERED_LINK}<p>b<img id="vn-to-x" ${img} lang="sv" loading="lazy" /></p>`,
    );
    assert.match(
      markupOf('<p>b<img src="/b.png" width=2 height=3></p>'),
      /<img src="\/b.png" alt=""/,
    );
  });

  it('refers to header cells of the text only', () => {
    const cells = '<th id="b">c</th><th id="i" headers="b">j</th><td headers="d b  i">f</td>';
    assert.match(
      markupOf(`<table><tr>${cells}<td headers="d">g</td></table>`),
      /<th id="vn-to-b">c<\/th><th id="vn-to-i" headers="vn-to-b">j<\/th><td headers="vn-to-b vn-to-i">f<\/td><td>g</,
    );
  });

  it('has headings of each level', () => {
    const levels = [2, 3, 4, 5, 6].map((level) => `<h${level}>a</h${level}>`).join('');
    assert.equal(markupOf(levels), levels);
    const attributes = levels.replaceAll('>a', ` lang="sv" dir="rtl">a`);
    assert.equal(markupOf(attributes), attributes);
  });

  const DASH = '<p><span class="vn-dash">–</span>a</p>';
  const PARAGRAPHS: readonly (readonly [what: string, html: string, expected: string])[] = [
    ['a line of speech', '<p>– a</p>', DASH],
    ['a line of speech with a hyphen', '<p>-  a</p>', DASH],
    ['a line of speech with a long dash, after spaces', '<p> — a</p>', DASH],
    [
      'a line of speech with elements',
      '<p>– a<em>b</em>c</p>',
      '<p><span class="vn-dash">–</span>a<em>b</em>c</p>',
    ],
    ['a dash without a space', '<p>–a</p>', '<p>–a</p>'],
    ['a dash within the text', '<p>a – b</p>', '<p>a – b</p>'],
    ['a dash within an element', '<p><em>– a</em></p>', '<p><em>– a</em></p>'],
    ['a link to more', '<p><a href="/b">a</a></p>', '<p class="vn-more"><a href="/b">a</a></p>'],
    [
      'a link to more in another language',
      `<p ${given('')}><a href="/b">a</a></p>`,
      '<p class="vn-more" lang="sv" dir="rtl"><a href="/b">a</a></p>',
    ],
    ['a link and text', '<p><a href="/b">a</a>b</p>', '<p><a href="/b">a</a>b</p>'],
    ['only emphasis', '<p><em>a</em></p>', '<p><em>a</em></p>'],
    [
      'a link to a place that is not in the text',
      '<p><a href="#b">a</a></p>',
      '<p><span>a</span></p>',
    ],
    [
      'such a link in another language',
      '<p>b<a href="#b" lang="sv" dir="rtl">a</a></p>',
      '<p>b<span lang="sv" dir="rtl">a</span></p>',
    ],
  ];
  for (const [what, html, expected] of PARAGRAPHS) {
    it(`of ${what}`, () => {
      assert.equal(markupOf(html), expected);
    });
  }

  it('describes what could not be embedded, in the language of the text', () => {
    const link = (kind: string, lang: string): string =>
      markupOf(
        [
          {
            tag: 'p',
            children: [
              'a',
              {
                tag: 'a',
                attributes: { href: '/b', 'data-vn-embed': kind },
                children: ['Esittely'],
              },
            ],
          },
        ],
        lang,
      );
    for (const [kind, lang, text] of [
      ['video', 'fi', 'Video: Esittely'],
      ['audio', 'fi', 'Äänite: Esittely'],
      ['page', 'fi', 'Upotettu sisältö: Esittely'],
      ['audio', 'sv', 'Ljudinspelning: Esittely'],
    ] as const) {
      assert.equal(link(kind, lang), `<p>a<a href="/b">${text} (b)</a></p>`);
    }
  });

  it('separates blocks, but not words, by white space', () => {
    const body = parse('<p>a<b>b</b>c</p><p>– d</p><p lang="sv">e</p>');
    const html = renderToString(pressRelease({ lang: 'fi', headline: 'A', body }));
    const dash = '<span class="vn-dash">– </span>';
    assert.ok(
      html.includes(
        `<div class="vn-text"><p>a<strong>b</strong>c</p>\n<p>${dash}d</p>\n<p lang="sv">e</p>`,
      ),
      html,
    );
  });

  it('has a title only if it is not empty', () => {
    for (const tag of ['abbr', 'dfn'] as const) {
      const nodes = [
        { tag: 'p', children: ['a', { tag, attributes: { title: '' }, children: ['b'] }] },
      ];
      assert.equal(markupOf(nodes as never), `<p>a<${tag}>b</${tag}></p>`);
    }
  });

  const TABLE = '<tbody><tr><td>b</td></tr></tbody></table>';
  it('names tables by their captions, and otherwise by a number', () => {
    const captioned = `<table><caption>A \n <b>a</b> </caption>${TABLE}`;
    const caption = (id: number): string =>
      `<table><caption id="vn-table-${id}">A<strong>a</strong></caption>${TABLE}</div>`;
    assert.equal(
      markupOf(`${captioned}<table>${TABLE}${captioned}<table>${TABLE}`),
      region('aria-labelledby="vn-table-1"') +
        caption(1) +
        region('aria-label="Taulukko"') +
        `<table>${TABLE}</div>` +
        region('aria-label="A a 2"') +
        caption(3) +
        region('aria-label="Taulukko 2"') +
        `<table>${TABLE}</div>`,
    );
  });

  it('numbers each further table without a caption', () => {
    const html = markupOf(`<table>${TABLE}`.repeat(4));
    assert.deepEqual(
      [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name),
      ['Taulukko', 'Taulukko 2', 'Taulukko 3', 'Taulukko 4'],
    );
  });

  it('has each attribute of a table and its caption', () => {
    assert.equal(
      markupOf(
        `${LINK}<p>a<a href="#c">c</a></p><table ${given('')}><caption id="c" lang="se" dir="ltr">A</caption>${TABLE}`,
      ),
      `${RENDERED_LINK}<p>a<a href="#vn-to-c">c</a></p>${region('aria-labelledby="vn-to-c"')}<table ${COMMON}><caption id="vn-to-c" lang="se" dir="ltr">A</caption>${TABLE}</div>`,
    );
  });

  it('marks the language of the name of a table, and that of its content again', () => {
    const label = region('aria-label="Taulukko" lang="fi"');
    for (const [given, own] of [
      ['', 'et'],
      [' lang="sv"', 'sv'],
    ] as const) {
      assert.equal(
        markupOf(`<table${given}>${TABLE}`, 'et'),
        `${label}<table lang="${own}">${TABLE}</div>`,
      );
    }
    assert.match(markupOf(`<table><caption>A</caption>${TABLE}`, 'et'), /"vn-table-1"><table><cap/);
  });

  const BOX = '<aside class="vn-box"';
  const BOXES: readonly (readonly [string, html: string, expected: string, lang?: string])[] = [
    [
      'is named by its heading',
      '<aside><h2>A <i>b</i> </h2><p>c</p></aside>',
      `${BOX} aria-labelledby="vn-box-1"><h2 id="vn-box-1">A<em>b</em></h2><p>c</p></aside>`,
    ],
    [
      'is named by the id of its heading, if that is linked',
      `${LINK}<aside><h2 id="x">A</h2><p>c</p></aside>`,
      `${RENDERED_LINK}${BOX} aria-labelledby="vn-to-x"><h2 id="vn-to-x">A</h2><p>c</p></aside>`,
    ],
    [
      'is named by a message without a heading',
      '<aside><p>a</p><h2>B</h2></aside><aside>c</aside>',
      `${BOX} aria-label="Tietolaatikko"><p>a</p><h2>B</h2></aside>${BOX} aria-label="Tietolaatikko 2"><p>c</p></aside>`,
    ],
    [
      'has a name of its own',
      '<aside><h2>A</h2><p>b</p></aside><aside><h2>A</h2><p>c</p></aside>',
      `${BOX} aria-labelledby="vn-box-1"><h2 id="vn-box-1">A</h2><p>b</p></aside>${BOX} aria-label="A 2"><h2>A</h2><p>c</p></aside>`,
    ],
    [
      'has its language, direction and id',
      `${LINK}<aside ${given('')}><h2>A</h2><p>b</p></aside>`,
      `${RENDERED_LINK}${BOX} id="vn-to-x" aria-labelledby="vn-box-1" lang="sv" dir="rtl"><h2 id="vn-box-1">A</h2><p>b</p></aside>`,
    ],
    [
      'has the language of its message, and its content its own again',
      '<aside>a</aside><aside lang="sv">b</aside><aside><h2>C</h2><p>d</p></aside>',
      `${BOX} aria-label="Tietolaatikko" lang="fi"><div lang="et"><p>a</p></div></aside>` +
        `${BOX} aria-label="Tietolaatikko 2" lang="fi"><div lang="sv"><p>b</p></div></aside>` +
        `${BOX} aria-labelledby="vn-box-3"><h2 id="vn-box-3">C</h2><p>d</p></aside>`,
      'et',
    ],
  ];
  for (const [what, html, expected, lang] of BOXES) {
    it(`of a fact box ${what}`, () => {
      assert.equal(markupOf(html, lang), expected);
    });
  }

  it('names tables and fact boxes without spaces that have no meaning', () => {
    const table = `<table><caption>&nbsp;A&nbsp; a&nbsp;</caption>${TABLE}`;
    const box = '<aside><h2>&nbsp;B&nbsp; b&nbsp;</h2><p>c</p></aside>';
    const body = parse(table + table + box + box);
    const html = renderToString(pressRelease({ lang: 'fi', headline: 'A', body }));
    assert.deepEqual(
      [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name),
      ['A a 2', 'B b 2'],
    );
  });

  it('numbers tables within a fact box, too', () => {
    const table = `<table><caption>A</caption>${TABLE}`;
    const ids = markupOf(`<aside><h2>B</h2>${table}</aside>${table.replace('A', 'C')}`).matchAll(
      /<(?:caption|h2) id="([^"]*)"/g,
    );
    assert.deepEqual(
      [...ids].map(([, id]) => id),
      ['vn-box-1', 'vn-table-2', 'vn-table-3'],
    );
  });
});
