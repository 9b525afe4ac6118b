import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString } from '../../src/markup/index.js';
import { parseHtml, type ParseHtmlOptions } from '../../src/readers/html.js';

const { window } = new JSDOM('');
const dom = (html: string): HTMLElement => new JSDOM(`<body>${html}</body>`).window.document.body;

/** HTML as `pressRelease()` renders it: the element `.vn-text`. */
async function shown(html: string, options: ParseHtmlOptions = {}): Promise<HTMLElement> {
  const body = await parseHtml(html, { window, ...options });
  const release = renderToString(pressRelease({ lang: 'fi', headline: 'Otsikko', body }));
  return dom(release).querySelector<HTMLElement>('.vn-text') ?? dom('');
}

const clean = (text: string | null): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
/** The text that a program gets which does not know which elements are blocks. */
const text = (root: HTMLElement): string => clean(root.textContent);
const links = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('a')].map(
    (link) =>
      `${clean(link.textContent) || (link.querySelector('img')?.alt ?? '')} → ${link.getAttribute('href') ?? ''}`,
  );
/** Elements with a language, with their text. */
const langs = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('[lang]')].map(
    (one) =>
      `${one.getAttribute('lang') ?? ''} ${clean(one.textContent) || ((one.closest('img') ?? one.querySelector('img'))?.alt ?? '')}`,
  );
/** The text of the element that each in-page link leads to. */
const targets = (root: HTMLElement): (string | undefined)[] =>
  [...root.querySelectorAll('a[href^="#"]')].map((link) => {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    return root.querySelector(`[id="${id}"]`)?.localName;
  });
const tags =
  (selector: string) =>
  (root: HTMLElement): string[] =>
    [...root.querySelectorAll(selector)].map((one) => `${one.localName} ${clean(one.textContent)}`);

const images = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll('img')].map((image) => image.getAttribute('src'));

type Case = readonly [string, string, (root: HTMLElement) => unknown, unknown];
const groups: Readonly<Record<string, readonly Case[]>> = {
  'links that hold no text': [
    [
      'an icon',
      '<p><a href="https://x.example/jaa" title="Jaa"><i class="icon"></i></a></p>',
      links,
      ['Jaa → https://x.example/jaa'],
    ],
    [
      'aria-label comes before title',
      '<p><a href="/a" title="Jaa" aria-label="Jaa sivu"><svg aria-hidden="true"></svg></a></p>',
      links,
      ['Jaa sivu → /a'],
    ],
    [
      'a name with a colon',
      '<p><a href="/a" aria-label="Huom: uusi ohje"></a></p>',
      links,
      ['Huom: uusi ohje → /a'],
    ],
    ['no URL', '<p>a<a href="" aria-label="Jaa"></a></p>', text, 'a'],
    ['a mark beside a heading', '<h2>A <a href="#x" title="Linkki"></a></h2>', text, 'A'],
    ['nothing', '<p>a <a href="/x"></a></p>', links, []],
    ['nothing, in code', '<pre>a <a href="/x"></a> b</pre>', links, []],
    [
      'an image, in code',
      '<pre><a href="/kuva.png"><img src="/k.jpg" alt=""></a> x</pre>',
      links,
      ['kuva.png → /kuva.png'],
    ],
    [
      'an image that leads to a place in the text',
      '<p><a href="#osa" title="Osaan"><img src="/k.jpg" alt=""></a><a href="#osa"><img src="/l.jpg" alt=""></a></p><h2 id="osa">Osa</h2>',
      (root) => links(root).map((link) => link.split(' ')[0]),
      ['Osaan', 'osa'],
    ],
    [
      'an image that leads to a page without a path',
      '<a href="/"><img src="/k.jpg" alt=""></a><a href="?sivu=2"><img src="/k.jpg" alt=""></a><a href="/%20"><img src="/k.jpg" alt=" "></a>',
      links,
      ['/ → /', '?sivu=2 → ?sivu=2', '/%20 → /%20'],
    ],
    ['a script', '<p>a <a href="javascript:x" title="Jaa"></a></p>', text, 'a'],
    [
      'an image without alternative text',
      '<a href="/suuri.jpg" title="Kuva"><em><img src="/k.jpg" alt=""></em></a>',
      links,
      ['Kuva → /suuri.jpg'],
    ],
    [
      'an image in another element, with no name at all',
      '<a href="/suuri.jpg"><em><img src="/k.jpg" alt=""></em></a>',
      links,
      ['suuri.jpg → /suuri.jpg'],
    ],
    [
      'an image of one pixel',
      '<a href="/a/"><img src="/k.jpg" width="1" height="1" alt="Kuva"></a><a href="/b"><img src="/k.jpg" width="1" height="1" alt=""></a><img src="/laskuri.gif" width="1" height="1" alt="">',
      links,
      ['Kuva → /a/'],
    ],
  ],
  'lists without content': [
    ['of empty items', '<p>a</p><ul><li><a href="/x"></a></li><li> </li></ul>', tags('ul'), []],
    ['an empty block beside items', '<ul><li>a</li><div></div></ul>', tags('li'), ['li a']],
    [
      'with one image',
      '<ol><li></li><li><img src="/k.jpg" alt=""></li></ol>',
      tags('li'),
      ['li ', 'li '],
    ],
  ],
  'targets of links': [
    [
      'a name with spaces',
      '<p><a href="#Sarja A  15">a</a> <a href="#Sarja%20B">b</a></p><h2><a name="Sarja A  15"></a>A</h2><h3 id="Sarja B">B</h3>',
      targets,
      ['span', 'h3'],
    ],
    [
      'an anchor after two line breaks',
      '<p><a href="#a">a</a></p>Teksti<br><br><a name="a"></a><h2>A</h2>',
      targets,
      ['h2'],
    ],
    [
      'an anchor after a rule in a heading',
      '<p><a href="#a">a</a></p><h2>B<hr><a name="a"></a>A</h2>',
      targets,
      ['span'],
    ],
    [
      'an empty block in a heading',
      '<p><a href="#a">a</a></p><h2>B<div id="a"></div>A</h2>',
      targets,
      ['span'],
    ],
    [
      'an anchor at the end of a heading',
      '<p><a href="#a">a</a></p><h2>B<div></div><a name="a"></a></h2>',
      targets,
      ['span'],
    ],
  ],
  'targets in what is removed or moved': [
    ...(
      [
        ['an anchor before an image', '<p><a id="x"></a><img src="/k.jpg" alt=""></p>', 'figure'],
        [
          'an anchor after an image',
          '<p>t<br><img src="/k.jpg" alt=""><a id="x"></a></p>',
          'figure',
        ],
        ['text around an image', '<p><b id="x"> <img src="/k.jpg" alt=""> t</b></p>', 'strong'],
        ['an anchor between items', '<ul><li>a</li><a id="x"></a><li>b</li></ul>', 'li'],
        ['an empty block between items', '<ul><li>a</li><div id="x"></div><li>b</li></ul>', 'li'],
        [
          'an image of one pixel',
          '<p><img id="x" src="/k.gif" width="1" height="1" alt="">t</p>',
          'p',
        ],
        ['an image that cannot be loaded', '<p>a <img id="x" alt="A"></p>', 'span'],
        ['an SVG image', '<p>a <svg id="x"><title>S</title></svg></p>', 'span'],
        ['a frame', '<p>a</p><iframe id="x" src="https://v.example/"></iframe>', 'span'],
        ['an element with a letter outside ASCII', '<p>a <xä id="x">t</xä></p>', 'span'],
      ] as const
    ).map(([title, html, target]): Case => [
      title,
      `<p><a href="#x">1</a></p>${html}`,
      targets,
      [target],
    ]),
    [
      'several at one place',
      '<p><a href="#x">1</a><a href="#y">2</a><a href="#z">3</a></p><p><img src="/k.jpg" alt=""><a id="x"></a><a id="y"></a><a id="z"></a></p><h2>H</h2>',
      (root) => [
        targets(root),
        new Set([...root.querySelectorAll('[id]')].map(({ id }) => id)).size,
      ],
      [['h2', 'span', 'span'], 3],
    ],
  ],
  'images that a script was to load': [
    ['a source outside a picture', '<source srcset="/ääni.webp"><img alt="Kuva">', images, []],
    [
      'for browsers without scripts, loaded lazily',
      '<p>a</p><noscript><img data-src="/k.jpg" alt="Kuva"></noscript>',
      images,
      ['/k.jpg'],
    ],
    ...[
      'data-lsrc',
      'data-img-url',
      'data-gt-lazy-src',
      'data-delayed-url',
      'data-original',
      'srcset',
      'data-srcset',
    ].map((name): Case => [
      name,
      `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" ${name}="/k.jpg${name.endsWith('set') ? ' 2x' : ''}" alt="Kuva">`,
      images,
      ['/k.jpg'],
    ]),
    [
      'a picture with sources',
      '<picture><source data-srcset="/k.webp 1x, /k2.webp 2x"><source srcset="/k.jpg"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Kuva"></picture><picture><img src="/l.jpg" alt="Toinen"></picture>',
      images,
      ['/k.webp', '/l.jpg'],
    ],
    [
      'a URL of something else',
      '<img src="data:image/svg+xml,x" data-share-url="/jaa" data-pin-url="/p" alt="Kuva">',
      text,
      'Kuva',
    ],
    [
      'for browsers without scripts only',
      '<figure><a href="/suuri"><noscript><img src="/k.jpg" alt="Kuva"></noscript><img data-alt="Kuva"></a></figure>',
      images,
      ['/k.jpg'],
    ],
    [
      'repeated for browsers without scripts',
      '<img data-src="/k.jpg" alt="Kuva"> <noscript><img src="/k.jpg" alt="Kuva"></noscript>',
      images,
      ['/k.jpg'],
    ],
    [
      'repeated before',
      '<noscript><img src="/k.jpg" alt="Kuva"></noscript><img data-src="/k.jpg" alt="Kuva">',
      images,
      ['/k.jpg'],
    ],
    [
      'a counter for browsers without scripts',
      '<p>a</p><noscript><img src="/laskuri.gif" width="1" height="1">Salli skriptit</noscript>',
      images,
      [],
    ],
  ],
  'languages in figures': [
    [
      'of a text, an image and its caption',
      '<figure><div lang="sv"><img src="/k.jpg" alt="Bild"><figcaption>Text</figcaption></div><div lang="en"><p>Play</p></div></figure>',
      langs,
      ['sv Bild', 'sv Text', 'en Play'],
    ],
  ],
  'words are never joined': [
    [
      'two sections in a cell',
      '<table><tr><td><section>ma</section><section>ti</section></td></tr></table>',
      text,
      'ma ti',
    ],
    ['two paragraphs', '<p>eka</p><p>toka</p>', text, 'eka toka'],
    ['a line break in a heading', '<h2>Suomi<br>Finland</h2>', text, 'Suomi Finland'],
    [
      'a list in a cell',
      '<table><tr><td>a<ul><li>b</li><li>c</li></ul>d</td></tr></table>',
      text,
      'a b c d',
    ],
    [
      'a quotation with its source',
      '<blockquote><p>Näin on.</p><footer>Ministeri</footer></blockquote>',
      text,
      'Näin on. Ministeri',
    ],
    [
      'terms in groups',
      '<dl><div><dt>a</dt><dd>b</dd></div><div><dt>c</dt><dd>d</dd></div></dl>',
      text,
      'a b c d',
    ],
    [
      'blocks beside an image in a figure',
      '<figure><div><p>Katso kuva</p><p>Kuva: N. N.</p></div><img src="/k.jpg" alt="x"></figure>',
      text,
      'Katso kuva Kuva: N. N.',
    ],
    ['an empty paragraph in a figure', '<figure>eka<p></p>toka</figure>', text, 'eka toka'],
    ['a line break in a figure', '<figure>eka<br>toka</figure>', text, 'eka toka'],
    ['an empty caption', '<figure>eka<figcaption></figcaption>toka</figure>', text, 'eka toka'],
    [
      'an image in a link that is not closed',
      '<p><a href="/a">eka<img src="/k.jpg" alt="">\n<a>toka</p>',
      text,
      'eka toka',
    ],
    ['a group of terms', '<dl>a<div>b<dd>c</dd>d</div>e</dl>', text, 'a b c d e'],
    ['custom elements are inline', '<p>vero<x-tip>prosentti</x-tip></p>', text, 'veroprosentti'],
    [
      'a soft hyphen and a word break stay in the word',
      '<p>vero&shy;prosen<wbr>tti</p>',
      text,
      'vero\u00adprosentti',
    ],
  ],
  'content is never lost': [
    [
      'in an element with is=""',
      '<div is="bb-header"><p>Otsake</p></div><p is="x-y">Teksti</p>',
      text,
      'Otsake Teksti',
    ],
    [
      'after an SVG that is not closed',
      '<p>a <svg><path d="M0 0"></p><p>b</p><p>c <svg><path/></svg></p>',
      text,
      'a b c',
    ],
    [
      'the fallback of a drawing by a script',
      '<p>a</p><canvas role="img"><p>Kaavio: <b>5 %</b></p></canvas>',
      text,
      'a Kaavio: 5 %',
    ],
    [
      'labels of a chart without a name',
      '<svg><text x="1">2024</text><text>31 %</text></svg>',
      text,
      '2024 31 %',
    ],
    [
      'a chart with a name',
      '<svg><title>Työttömyys</title><text>31 %</text></svg>',
      text,
      'Työttömyys',
    ],
    [
      'HTML in an SVG image',
      '<p><svg><foreignObject><div>Laatikko</div></foreignObject></svg></p>',
      text,
      'Laatikko',
    ],
    [
      'an attribute longer than 4,000 characters',
      `<p>a</p><x-island data="${'y'.repeat(5000)}"><p>b</p></x-island>`,
      text,
      'a b',
    ],
    [
      'a form around the page',
      '<form action="/haku"><p>Sisältö</p><input name="attributes"><input name="childNodes"></form>',
      text,
      'Sisältö',
    ],
    [
      'escaped markup in code',
      '<p>Kirjoita <code>&lt;b&gt;lihava&lt;/b&gt;</code> näin.</p>',
      text,
      'Kirjoita <b>lihava</b> näin.',
    ],
    ['escaped markup as the only text', '<p>&lt;script&gt;</p>', text, '<script>'],
    ['a less-than sign', '<p>Jos a < b, niin b > a.</p>', text, 'Jos a < b, niin b > a.'],
    ['a paragraph in a list without items', '<ul><p>a</p><li>b</li></ul>', text, 'a b'],
    [
      'text in a table row without cells',
      '<table><tr>irto<td>a</td></tr></table>',
      (root) => text(root).split(' ').sort(),
      ['a', 'irto'],
    ],
    ['a button', '<p>Avaa <button>valikko</button> ensin.</p>', text, 'Avaa valikko ensin.'],
    [
      'details',
      '<details><summary>Lue lisää</summary><p>Lisää.</p></details>',
      text,
      'Lue lisää Lisää.',
    ],
    ['an unfinished comment', '<p>a</p><!-- jäi kesken <p>b</p>', text, 'a'],
    [
      'Word’s conditional comments and o:p',
      '<p>a<o:p></o:p></p><!--[if gte mso 9]><xml>x</xml><![endif]--><p>b</p>',
      text,
      'a b',
    ],
    ['a CDATA section', '<p>a <![CDATA[b]]> c</p>', text, 'a c'],
  ],
  'lines of preformatted text': [
    [
      'stay',
      '<pre>yksi\n  kaksi</pre>',
      (root) => root.querySelector('pre')?.textContent,
      'yksi\n  kaksi',
    ],
    [
      'written as line breaks',
      '<pre>yksi<br>kaksi<br><br>kolme</pre>',
      (root) => root.querySelector('pre')?.textContent,
      'yksi\nkaksi\n\nkolme',
    ],
    [
      'written as blocks',
      '<pre><div>yksi</div><div>kaksi</div></pre>',
      (root) => root.querySelector('pre')?.textContent?.trim(),
      'yksi\nkaksi',
    ],
    [
      'in highlighted code',
      '<pre><code><span>a</span>\n<span>b</span></code></pre>',
      (root) => root.querySelector('pre')?.textContent,
      'a\nb',
    ],
  ],
  languages: [
    [
      'of a caption',
      '<figure><img src="/k.jpg" alt="x"><figcaption lang="sv">Bild</figcaption></figure>',
      langs,
      ['sv Bild'],
    ],
    [
      'of a paragraph in a caption',
      '<figure><img src="/k.jpg" alt="x"><figcaption><p lang="sv">Bild</p><p>Kuva</p></figcaption></figure>',
      langs,
      ['sv Bild'],
    ],
    ['of a block in a heading', '<h2><div lang="en">Finland</div></h2>', langs, ['en Finland']],
    [
      'of a group of terms',
      '<dl><div lang="sv"><dt>a</dt><dd>b</dd></div></dl>',
      langs,
      ['sv a', 'sv b'],
    ],
    [
      'of an image in a paragraph of its own',
      '<p lang="sv"><img src="/k.jpg" alt="Riksdagen"></p>',
      langs,
      ['sv Riksdagen'],
    ],
    [
      'of elements that are not kept',
      '<p><font lang="ru">мир</font> <x-y lang="de">Welt</x-y> <label lang="fr">monde</label></p>',
      langs,
      ['ru мир', 'de Welt', 'fr monde'],
    ],
    [
      'of a table caption and rows',
      '<table><caption lang="sv">Tabell</caption><tr lang="en"><td>One</td></tr></table>',
      (root) => langs(root).filter((one) => !one.startsWith('fi')),
      ['sv Tabell', 'en One'],
    ],
    ['of a section', '<section lang="se"><p>Buorre</p></section>', langs, ['se Buorre']],
    ['in XHTML', '<p xml:lang="sv" lang="sv">Hej</p>', langs, ['sv Hej']],
  ],
  'in-page links find their target': [
    ['a rule', '<p><a href="#raja">raja</a></p><hr id="raja"><p>x</p>', targets, ['hr']],
    [
      'a block that begins with a rule',
      '<p><a href="#k">k</a></p><div id="k"><hr><h2>Kommentit</h2></div>',
      targets,
      ['hr'],
    ],
    [
      'an image of its own',
      '<p><a href="#k">k</a></p><p id="k"><img src="/k.jpg" alt="x"></p>',
      targets,
      ['figure'],
    ],
    [
      'a caption of a table',
      '<p><a href="#t">t</a></p><table><caption id="t">T</caption><tr><td>1</td></tr></table>',
      targets,
      ['caption'],
    ],
    [
      'a figure caption',
      '<p><a href="#c">c</a></p><figure><img src="/k.jpg" alt="x"><figcaption id="c">C</figcaption></figure>',
      targets,
      ['figcaption'],
    ],
    [
      'a group of terms',
      '<p><a href="#g">g</a></p><dl><div id="g"><dt>a</dt><dd>b</dd></div></dl>',
      targets,
      ['dt'],
    ],
    [
      'an element that is not kept',
      '<p><a href="#l">l</a></p><p><label id="l">nimi</label></p>',
      targets,
      ['span'],
    ],
    [
      'a paragraph that is split at an image, once',
      '<p><a href="#p">p</a></p><p id="p">a<br><img src="/k.jpg" alt="x"><br>b</p>',
      (root) => [root.querySelectorAll('[id$="to-p"]').length, ...targets(root)],
      [1, 'p'],
    ],
    [
      'an id with a space in the link',
      '<p><a href="#osa%201">o</a></p><h2 id="osa 1">Osa</h2>',
      targets,
      ['h2'],
    ],
  ],
  links: [
    [
      'around a card',
      '<a href="/x"><div><h3>Otsikko</h3><p>Teksti</p></div></a>',
      links,
      ['Otsikko → /x', 'Teksti → /x'],
    ],
    [
      'with a line break in the URL',
      '<p><a href="/pitkä\n/osoite">a</a></p>',
      (root) => root.querySelectorAll('a').length,
      1,
    ],
    [
      'in a link',
      '<p><a href="/a">ulompi <a href="/b">sisempi</a></a></p>',
      links,
      ['ulompi → /a', 'sisempi → /b'],
    ],
    [
      'with a scheme in capitals',
      '<p><a href="HTTPS://A.example/x">a</a></p>',
      links,
      ['a → HTTPS://A.example/x'],
    ],
    [
      'with an unsafe scheme become text',
      '<p><a href=" java\nscript:alert(1)">a</a> <a href="data:text/html,x">b</a></p>',
      (root) => [links(root), text(root)],
      [[], 'a b'],
    ],
    [
      'an image map leaves its picture',
      '<img src="/kartta.png" usemap="#m" alt="Kartta"><map name="m"><area href="/a" alt="A"></map>',
      (root) => root.querySelector('img')?.getAttribute('alt'),
      'Kartta',
    ],
    [
      'a lazily loaded frame',
      '<iframe data-src="https://v.example/1" title="Tallenne"></iframe>',
      links,
      ['Upotettu sisältö: Tallenne (v.example) → https://v.example/1'],
    ],
  ],
  structure: [
    [
      'headings in cells and items stay in order',
      '<h2>A</h2><ul><li><h5>B</h5></li></ul>',
      tags('h2,h3,h4'),
      ['h2 A', 'h3 B'],
    ],
    [
      'nested lists beside items',
      '<ul><li>a</li><ul><li>b</li></ul></ul>',
      tags('li li'),
      ['li b'],
    ],
    [
      'a table in a table',
      '<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>',
      tags('td td'),
      ['td b'],
    ],
    [
      'two line breaks outside blocks begin a paragraph',
      'eka<br><br>toka',
      tags('p'),
      ['p eka', 'p toka'],
    ],
    [
      'a list numbered down',
      '<ol reversed start="3"><li>c</li><li value="1">a</li></ol>',
      (root) => [
        root.querySelector('ol')?.hasAttribute('reversed'),
        root.querySelector('ol')?.start,
        root.querySelectorAll('li')[1]?.value,
      ],
      [true, 3, 1],
    ],
    ['row headers', '<table><tr><th>x</th><td>1</td></tr></table>', tags('th'), ['th x']],
  ],
};

for (const [group, cases] of Object.entries(groups)) {
  describe(`odd HTML: ${group}`, () => {
    for (const [title, html, read, want] of cases) {
      it(title, async () => {
        assert.deepEqual(read(await shown(html)), want);
      });
    }
  });
}
