import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString } from '../../src/markup/index.js';
import { newsArticleJsonLd, plainText, type PressRelease } from '../../src/model/index.js';
import { parseHtml, type ParseHtmlOptions } from '../../src/readers/html.js';

const { window } = new JSDOM('');

const dom = (html: string): HTMLElement => new JSDOM(`<body>${html}</body>`).window.document.body;
const clean = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

const rendered = (release: Partial<PressRelease>): HTMLElement =>
  dom(renderToString(pressRelease({ lang: 'fi', headline: 'Otsikko', ...release })));

/** HTML as `pressRelease()` renders it: the element `.vn-text`. */
async function shown(
  html: string,
  release: Partial<PressRelease> = {},
  options: ParseHtmlOptions = {},
): Promise<HTMLElement> {
  const body = await parseHtml(html, { window, ...options });
  return rendered({ ...release, body }).querySelector<HTMLElement>('.vn-text') ?? dom('');
}

/** Text blocks as `tag text`; a line break is a slash. */
const blocks = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('p,h1,h2,h3,h4,h5,h6,li,td,th,dt,dd,figcaption,caption,pre')]
    .filter((one) => !one.querySelector('p,h2,h3,h4,li,td,dt,dd'))
    .map((one) => {
      for (const br of one.querySelectorAll('br')) br.replaceWith(' / ');
      return `${one.localName} ${clean(one.textContent)}`;
    });
const hrefs = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll('a[href]')].map((one) => one.getAttribute('href'));
const links = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('a[href]')].map(
    (one) =>
      `${clean(one.textContent) || (one.querySelector('img')?.alt ?? '')} → ${one.getAttribute('href') ?? ''}`,
  );
const count =
  (selector: string) =>
  (root: HTMLElement): number =>
    root.querySelectorAll(selector).length;
const attribute =
  (selector: string, name: string) =>
  (root: HTMLElement): string =>
    root.querySelector(selector)?.getAttribute(name) ?? '';
const names = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('[role=region], aside')].map((one) => {
    const id = one.getAttribute('aria-labelledby');
    return clean(
      id === null
        ? one.getAttribute('aria-label')
        : root.querySelector(`[id="${id}"]`)?.textContent,
    );
  });
/** In-page links whose target is not in the text. */
const lostTargets = (root: HTMLElement): (string | null)[] =>
  hrefs(root).filter(
    (href) => href?.startsWith('#') && !root.querySelector(`[id="${href.slice(1)}"]`),
  );

type Case = readonly [
  title: string,
  html: string,
  read: (root: HTMLElement) => unknown,
  want: unknown,
];

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  'text outside paragraphs': [
    [
      'is one paragraph with its inline elements',
      'Ministeri sanoi <strong>tänään</strong>, että <a href="/laki">laki</a> tulee voimaan.',
      blocks,
      ['p Ministeri sanoi tänään, että laki tulee voimaan.'],
    ],
    [
      'is one paragraph per div',
      '<div>Ministeri <em>Esimerkki</em> puhui.</div><div>Toinen kappale.</div>',
      blocks,
      ['p Ministeri Esimerkki puhui.', 'p Toinen kappale.'],
    ],
    [
      'has spaces for newlines',
      'Eka rivi\n   jatkuu tässä\nja tässä.',
      blocks,
      ['p Eka rivi jatkuu tässä ja tässä.'],
    ],
    [
      'has spaces for newlines between inline elements',
      '<b>Eka</b>\n<i>toka</i>\r\n<a href="/x">kolmas</a>',
      blocks,
      ['p Eka toka kolmas'],
    ],
    [
      'is separate from a block beside it',
      '<div>Alku <p>kappale</p> loppu</div>',
      blocks,
      ['p Alku', 'p kappale', 'p loppu'],
    ],
    [
      'is separate from blocks without a meaning here',
      'Alku<section>osa</section><article>juttu</article>loppu',
      blocks,
      ['p Alku', 'p osa', 'p juttu', 'p loppu'],
    ],
    [
      'is separate for details, forms and addresses',
      '<details><summary>Lue</summary>Teksti</details><form>Lomake</form><address>Osoite</address>',
      blocks,
      ['p Lue', 'p Teksti', 'p Lomake', 'p Osoite'],
    ],
    [
      'stays whole around unknown inline elements',
      'Eka <font color="red">punainen</font> <x-y>oma</x-y> sana.',
      blocks,
      ['p Eka punainen oma sana.'],
    ],
    ['splits at two line breaks', 'a<br>\n<br>b<br>c', blocks, ['p a', 'p b / c']],
    [
      'has no line breaks at its ends',
      '<p><br>Teksti.<br><br></p><div><br/>Toinen<br/></div>',
      blocks,
      ['p Teksti.', 'p Toinen'],
    ],
    [
      'keeps preformatted lines',
      '<pre>a\n  b</pre>',
      (root) => root.querySelector('pre')?.textContent,
      'a\n  b',
    ],
  ],
  'blocks within blocks that hold lines': [
    [
      'divs in a cell',
      '<table><tr><td><div>Anna Esimerkki</div><div>puh. 0295 160 123</div></td></tr></table>',
      blocks,
      ['p Anna Esimerkki', 'p puh. 0295 160 123'],
    ],
    [
      'sections in a cell',
      '<table><tr><td><section>ma</section><section>ti</section></td></tr></table>',
      blocks,
      ['p ma', 'p ti'],
    ],
    [
      'divs in a description',
      '<dl><dt>Aika</dt><dd><div>ma 9–15</div><div>ti 9–12</div></dd></dl>',
      blocks,
      ['dt Aika', 'p ma 9–15', 'p ti 9–12'],
    ],
    [
      'divs in a term',
      '<dl><dt><div>Aika</div><div>ja paikka</div></dt><dd>x</dd></dl>',
      blocks,
      ['dt Aika / ja paikka', 'dd x'],
    ],
    [
      'paragraphs in a figure caption',
      '<figure><img src="/k.jpg" alt="x"><figcaption><p>Ministeri puhui.</p><p>Kuva: N.</p></figcaption></figure>',
      blocks,
      ['figcaption Ministeri puhui. / Kuva: N.'],
    ],
    [
      'divs in a table caption',
      '<table><caption><div>Tuki</div><div>euroa</div></caption><tr><td>1</td></tr></table>',
      blocks,
      ['caption Tuki / euroa', 'td 1'],
    ],
    [
      'a table in a heading',
      '<h3>Aukiolo<table><tr><td>ma</td><td>9–15</td></tr></table></h3>',
      blocks,
      ['h2 Aukiolo / ma 9–15'],
    ],
    ['divs in a heading', '<h2><div>Eka</div><div>toka</div></h2>', blocks, ['h2 Eka / toka']],
    [
      'a list in a heading',
      '<h2>Eka<ul><li>a</li><li>b</li></ul></h2>',
      blocks,
      ['h2 Eka / a / b'],
    ],
  ],
  links: [
    [
      'with an icon and text',
      '<p>Liitteet: <a href="/liite.pdf"><img src="/pdf.gif" alt="PDF" width="16" height="16"> Liite 1</a></p>',
      (root) => [blocks(root), hrefs(root)],
      [['p Liitteet: Liite 1'], ['/liite.pdf']],
    ],
    [
      'around an image',
      '<p><a href="/iso.jpg"><img src="/pieni.jpg" alt="Kartta alueesta"></a></p>',
      links,
      ['Kartta alueesta → /iso.jpg'],
    ],
    [
      'around an image without a text alternative',
      '<a href="/kuvat/kartta%20A.jpg?x=1"><img src="/pieni.jpg" alt=""></a>',
      links,
      ['kartta A.jpg → /kuvat/kartta%20A.jpg?x=1'],
    ],
    [
      'around an image of a figure with a caption',
      '<figure><a href="/iso.jpg"><img src="/p.jpg" alt="x"></a><figcaption>Kuva <a href="/k">lähde</a></figcaption></figure>',
      hrefs,
      ['/iso.jpg', '/k'],
    ],
    [
      'around a large image and text',
      '<a href="/x"><img src="/k.jpg" alt="Kuva" width="600"> Lue lisää</a>',
      links,
      ['Kuva → /x', 'Lue lisää → /x'],
    ],
    [
      'around a heading and a paragraph',
      '<a href="/hanke"><h3>Hanke</h3><p>Lyhyesti.</p></a>',
      links,
      ['Hanke → /hanke', 'Lyhyesti. → /hanke'],
    ],
    [
      'around a list',
      '<a href="/x"><ul><li>a</li><li>b</li></ul></a>',
      links,
      ['a → /x', 'b → /x'],
    ],
    [
      'around a table',
      '<a href="/x"><table><tr><td>a</td><td><p>b</p></td></tr></table></a>',
      links,
      ['a → /x', 'b → /x'],
    ],
    [
      'around a div in a heading',
      '<h2><a href="/x"><div>a</div><div>b</div></a></h2>',
      links,
      ['a → /x', 'b → /x'],
    ],
    [
      'empty ones are dropped',
      '<p>Katso <a href="/y"></a>tästä <a href="/z"><em></em></a><a href="/w">&nbsp;</a>.</p>',
      hrefs,
      [],
    ],
    [
      'around a tracking pixel are dropped',
      '<p>a <a href="/y"><img src="/p.gif" width="1" height="1"></a></p>',
      hrefs,
      [],
    ],
    [
      'telephone and e-mail',
      '<a href="tel:+358295160123">soita</a> <a href="mailto:a@b.fi">kirjoita</a>',
      hrefs,
      ['tel:+358295160123', 'mailto:a@b.fi'],
    ],
    [
      'unsafe ones become text',
      '<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a></p>',
      (root) => [blocks(root), hrefs(root)],
      [['p a b'], []],
    ],
    [
      'language marks around blocks stay',
      '<span lang="sv"><p>a</p><p>b</p></span>',
      count('p > [lang=sv]'),
      2,
    ],
  ],
  'links within the text': [
    [
      'footnotes have their targets',
      '<p>Väite<sup><a href="#fn1">1</a></sup></p><p id="fn1">Viite.</p>',
      (root) => [lostTargets(root), hrefs(root)],
      [[], ['#vn-to-fn1']],
    ],
    [
      'both directions',
      '<p>Väite<a href="#_ftn1" name="_ftnref1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> Viite.</p>',
      (root) => [lostTargets(root), hrefs(root).length],
      [[], 2],
    ],
    [
      'to an empty anchor',
      '<p><a href="#luku">Luku</a></p><a name="luku"></a><h2>Otsikko</h2>',
      (root) => [lostTargets(root), hrefs(root).length],
      [[], 1],
    ],
    [
      'to a div, a cell and a list item',
      '<a href="#a">a</a> <a href="#b">b</a> <a href="#c">c</a><div id="a"><p>x</p></div><table><tr><td id="b">x</td></tr></table><ul><li id="c">x</ul>',
      (root) => [lostTargets(root), hrefs(root).length],
      [[], 3],
    ],
    [
      'with percent-encoded letters',
      '<a href="#p%C3%A4%C3%A4">a</a><p id="pää">x</p>',
      (root) => [lostTargets(root), hrefs(root).length],
      [[], 1],
    ],
    [
      'without a target become text',
      '<p><a href="#">Ylös</a> <a href="#puuttuu">pois</a></p>',
      (root) => [blocks(root), hrefs(root)],
      [['p Ylös pois'], []],
    ],
    [
      'ids that nothing refers to are dropped',
      '<p id="x">a</p><h2 id="top">b</h2>',
      count('[id]'),
      0,
    ],
    [
      'an id used twice is rendered once',
      '<a href="#x">a</a><p id="x">b</p><p id="x">c</p>',
      count('[id$="-x"]'),
      1,
    ],
    [
      'header cells that cells refer to',
      '<table><tr><th id="h1">a</th></tr><tr><td headers="h1">b</td></tr></table>',
      (root) =>
        attribute('td', 'headers')(root) === attribute('th', 'id')(root) &&
        attribute('th', 'id')(root) !== '',
      true,
    ],
  ],
  'elements with a meaning': [
    [
      'deleted text',
      '<p>Tuki on <del>100</del> <ins>120</ins> <s>1</s> <strike>2</strike> euroa.</p>',
      (root) => [count('del')(root), count('ins')(root), count('s')(root)],
      [1, 1, 2],
    ],
    ['quotations', '<p>Totesi: <q>näin on</q>.</p>', count('q'), 1],
    [
      'abbreviations',
      '<p><abbr title="Euroopan unioni">EU</abbr> ja <acronym title="Yhdistyneet kansakunnat">YK</acronym></p>',
      (root) => [...root.querySelectorAll('abbr')].map((one) => one.title),
      ['Euroopan unioni', 'Yhdistyneet kansakunnat'],
    ],
    [
      'list types',
      '<ol type="a" start="3" reversed><li value="7">a</li></ol>',
      (root) => [
        attribute('ol', 'type')(root),
        attribute('ol', 'start')(root),
        root.querySelector('ol')?.reversed,
        attribute('li', 'value')(root),
      ],
      ['a', '3', true, '7'],
    ],
    [
      'a header cell by its scope',
      '<table><tr><td scope="row">Tuki</td><td>120</td></tr></table>',
      (root) => [clean(root.querySelector('th')?.textContent), attribute('th', 'scope')(root)],
      ['Tuki', 'row'],
    ],
    [
      'abbreviated header cells',
      '<table><tr><th abbr="Tuki" scope="col">Tuen määrä</th></tr></table>',
      attribute('th', 'abbr'),
      'Tuki',
    ],
    [
      'code, marks and directions',
      '<p><code>x</code><kbd>y</kbd><mark>z</mark><bdo dir="rtl">abc</bdo></p>',
      (root) => ['code', 'kbd', 'mark', 'bdo[dir=rtl]'].map((one) => count(one)(root)),
      [1, 1, 1, 1],
    ],
    [
      'an icon within a sentence',
      '<p>Avaa <img src="/i.png" alt="asetukset" width="16" height="16"> ja valitse kieli.</p>',
      (root) => [count('p')(root), count('p img')(root)],
      [1, 1],
    ],
    [
      'an image of any size within a sentence',
      'Avaa <img src="/i.png" alt="asetukset"> ja valitse.',
      (root) => [count('p')(root), count('p img')(root)],
      [1, 1],
    ],
    ['an image of an emoji', '<p>Hienoa <img src="/e.png" alt="🙂"></p>', blocks, ['p Hienoa 🙂']],
    [
      'a lazily loaded image',
      '<img src="data:image/gif;base64,R0lG" data-src="/k.jpg" alt="x">',
      attribute('img', 'src'),
      '/k.jpg',
    ],
    [
      'text of formulas and graphics',
      '<p>Kaava <math><mi>x</mi><mo>=</mo><mn>1</mn></math> ja <svg role="img" aria-label="kaavio"><path/></svg>.</p>',
      (root) => clean(root.textContent).replace(/ /g, ''),
      'Kaavax=1jakaavio.',
    ],
    [
      'languages and directions',
      '<p>Sanoi: <span lang="sv">så är det</span> <bdi lang="ar">مرحبا</bdi></p><ul lang="en"><li lang="de">x</li></ul>',
      (root) => [...root.querySelectorAll('[lang]')].map((one) => one.getAttribute('lang')),
      ['sv', 'ar', 'en', 'de'],
    ],
  ],
  'content that cannot be embedded': [
    [
      'a frame',
      '<p>Katso:</p><iframe src="https://video.example/embed/1" title="Tiedotustilaisuus">x</iframe>',
      links,
      ['Upotettu sisältö: Tiedotustilaisuus (video.example) → https://video.example/embed/1'],
    ],
    [
      'a frame without a title',
      '<iframe src="//video.example/1"></iframe>',
      links,
      ['Upotettu sisältö: video.example → https://video.example/1'],
    ],
    [
      'a lazily loaded frame',
      '<iframe data-src="https://v.example/1" src="about:blank"></iframe>',
      hrefs,
      ['https://v.example/1'],
    ],
    [
      'a frame of a tag manager',
      '<p>a</p><noscript><iframe src="https://t.example/ns" height="0" width="0"></iframe></noscript>',
      hrefs,
      [],
    ],
    [
      'a frame that only browsers without scripts load',
      '<div data-embed></div><noscript><iframe src="https://v.example/2" title="Puhe"></iframe></noscript>',
      links,
      ['Upotettu sisältö: Puhe (v.example) → https://v.example/2'],
    ],
    [
      'a lazily loaded frame that is repeated for browsers without scripts',
      '<iframe data-src="https://v.example/3"></iframe> <noscript><iframe src="https://v.example/3"></iframe></noscript>',
      hrefs,
      ['https://v.example/3'],
    ],
    [
      'a video with sources',
      '<video controls title="Puhe"><source src="https://v.example/a.mp4" type="video/mp4">Selain ei tue.</video>',
      links,
      ['Video: Puhe (v.example) → https://v.example/a.mp4'],
    ],
    [
      'a recording',
      '<audio src="https://v.example/a.mp3"></audio>',
      links,
      ['Äänite: v.example → https://v.example/a.mp3'],
    ],
    [
      'an object with a fallback',
      '<object data="https://v.example/a.pdf" title="Raportti"><p>Ei tukea.</p></object>',
      links,
      ['Upotettu sisältö: Raportti (v.example) → https://v.example/a.pdf'],
    ],
    [
      'an object around an embed',
      '<object><param name="movie" value="x"><embed src="https://v.example/e"></object>',
      hrefs,
      ['https://v.example/e'],
    ],
    [
      'does not break its sentence',
      '<p>Ennen <iframe src="https://v.example/1" title="T"></iframe> jälkeen.</p>',
      count('p'),
      1,
    ],
    ['an unsafe URL', '<iframe src="javascript:alert(1)" title="T"></iframe>', hrefs, []],
    [
      'frames in comments and attributes stay where they are',
      '<!-- <iframe src="https://v.example/1"></iframe> --><p title="<iframe src=\'https://v.example/2\'>">a</p>',
      (root) => [blocks(root), hrefs(root)],
      [['p a'], []],
    ],
  ],
  'tables and fact boxes': [
    [
      'tables without captions',
      '<table><tr><td>1</td></tr></table><p>x</p><table><tr><td>2</td></tr></table>',
      names,
      ['Taulukko', 'Taulukko 2'],
    ],
    [
      'tables with the same caption',
      '<table><caption>Tuki</caption><tr><td>1</td></tr></table><table><caption>Tuki</caption><tr><td>2</td></tr></table>',
      names,
      ['Tuki', 'Tuki 2'],
    ],
    [
      'a fact box',
      '<h2>A</h2><p>a</p><aside><h2>Fakta</h2><p>x</p></aside><h2>B</h2>',
      (root) => [names(root), blocks(root)],
      [['Fakta'], ['h2 A', 'p a', 'h3 Fakta', 'p x', 'h2 B']],
    ],
    [
      'a fact box by its class',
      '<div class="col fact-box"><h4>Fakta</h4>x</div><div class="FaktaRuutu">y</div>',
      names,
      ['Fakta', 'Tietolaatikko'],
    ],
    [
      'a fact box before the first heading',
      '<aside><h3>Fakta</h3><p>x</p></aside><h2>A</h2>',
      blocks,
      ['h2 Fakta', 'p x', 'h2 A'],
    ],
  ],
};

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(`a text in HTML: ${group}`, () => {
    for (const [title, html, read, want] of cases) {
      it(title, async () => {
        assert.deepEqual(read(await shown(html)), want);
      });
    }
  });
}

describe('relative URLs of a text', () => {
  const html =
    '<p><a href="l.pdf">Liite</a> <a href="//b.example/x">b</a></p><img src="/k.jpg" alt="Kuva">';
  const read = async (options: ParseHtmlOptions): Promise<unknown> => {
    const root = await shown(html, {}, options);
    return [...hrefs(root), root.querySelector('img')?.getAttribute('src')];
  };
  it('are resolved against the base', async () => {
    assert.deepEqual(await read({ base: 'https://a.example/news/1' }), [
      'https://a.example/news/l.pdf',
      'https://b.example/x',
      'https://a.example/k.jpg',
    ]);
  });
  it('stay for a text of the embedding site', async () => {
    assert.deepEqual(await read({}), ['l.pdf', 'https://b.example/x', '/k.jpg']);
  });
  it('become text if the base is unknown, with one problem', async () => {
    const found: string[] = [];
    const root = await shown(html, {}, { base: null, onProblem: (one) => found.push(one.found) });
    assert.deepEqual(hrefs(root), ['https://b.example/x']);
    assert.deepEqual(blocks(root), ['p Liite b', 'p Kuva']);
    assert.equal(found.length, 1);
  });
  it('to the article itself stay within it', async () => {
    const base = 'https://a.example/1';
    const root = await shown(`<a href="${base}#x">a</a><p id="x">b</p>`, {}, { base });
    assert.deepEqual(lostTargets(root), []);
    assert.equal(hrefs(root).length, 1);
  });
});

describe('plain text of HTML', () => {
  for (const [html, want] of [
    ['<p>Caf&eacute; &uuml;ber &euro;5 &sect;3 &szlig; &deg;</p>', 'Café über €5 §3 ß °'],
    ['&hearts; &check; &frac12; &ccaron;&dstrok;&eng; &NotEqualTilde;', '♥ ✓ ½ čđŋ ≂̸'],
    ['Hyv&auml p&aumliv&auml; &amp &copy2024', 'Hyvä päivä & ©2024'],
    ['&#8211;&#x2013;&#150;&#128;', '–––€'],
    ['&unknown; &; & a&b=c', '&unknown; &; & a&b=c'],
    ['Tuki on <del>100</del> 120 e', 'Tuki on 120 e'],
    ['10<sup>6</sup> ja <q>näin</q>', '10⁶ ja ”näin”'],
  ] as const) {
    it(html, () => {
      assert.equal(plainText(html)[0]?.replace(/\s+/g, ' '), want);
    });
  }
});

describe('a release with a text in HTML', () => {
  it('has its images in the JSON-LD', async () => {
    const body = await parseHtml('<figure><img src="/k.jpg" alt="x"></figure><p>y</p>', { window });
    const data = newsArticleJsonLd(
      { lang: 'fi', headline: 'O', body },
      { base: 'https://a.example/' },
    );
    assert.deepEqual((data?.['image'] as { url: string }[])[0]?.url, 'https://a.example/k.jpg');
  });
  it('keeps line breaks and paragraphs of its lead', () => {
    const root = rendered({ lead: 'Eka kappale.\n\nToka\nkappale.' });
    assert.equal(root.querySelectorAll('.vn-lead').length, 2);
    assert.equal(root.querySelectorAll('.vn-lead br').length, 1);
  });
  it('can have fact boxes in its data', () => {
    const root = rendered({
      body: [{ heading: 'A' }, { box: { title: 'Fakta', body: ['x', { list: ['y'] }] } }],
    });
    assert.deepEqual(blocks(root.querySelector('.vn-text')!), ['h2 A', 'h3 Fakta', 'p x', 'li y']);
    assert.equal(root.querySelectorAll('aside[aria-labelledby]').length, 1);
  });
});
