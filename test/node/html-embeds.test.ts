import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString } from '../../src/markup/index.js';
import { rewriteHtml } from '../../src/readers/html-source.js';
import { parseHtml } from '../../src/readers/html.js';

const { window } = new JSDOM('');
const dom = (html: string): HTMLElement => new JSDOM(`<body>${html}</body>`).window.document.body;

/** HTML as `pressRelease()` renders it: the element `.vn-text`. */
async function shown(html: string): Promise<HTMLElement> {
  const body = await parseHtml(html, { window });
  const release = renderToString(pressRelease({ lang: 'fi', headline: 'Otsikko', body }));
  return dom(release).querySelector<HTMLElement>('.vn-text') ?? dom('');
}

const clean = (text: string | null): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
const text = (root: HTMLElement): string => clean(root.textContent);
const hrefs = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll('a')].map((one) => one.getAttribute('href'));
const links = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('a')].map((one) => clean(one.textContent));
const langs = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('[lang]')].map(
    (one) => `${one.getAttribute('lang') ?? ''} ${clean(one.textContent)}`,
  );
const images = (root: HTMLElement): (string | null)[] =>
  [...root.querySelectorAll('img')].map((one) => one.getAttribute('src'));
const strong = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('strong')].map((one) => clean(one.textContent));
const items = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('ul > li')].map((one) => clean(one.textContent));

const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const LONG = 'y'.repeat(5000);
/** Elements whose content is not markup. */
const OPAQUE = [
  ...['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes', 'select'],
];
/** Elements without content. */
const VOID = ['input', 'source', 'track', 'area', 'param', 'col', 'wbr', 'keygen'];

type Case = readonly [string, string, (root: HTMLElement) => unknown, unknown];
const groups: Readonly<Record<string, readonly Case[]>> = {
  'frames and embedded pages': [
    [
      'are named by their title first',
      '<iframe src="https://v.example/1" title="T" aria-label="L" name="N"></iframe>',
      links,
      ['Upotettu sisältö: T (v.example)'],
    ],
    [
      'are named by their label',
      '<iframe src="https://v.example/1" aria-label="L" name="N"></iframe>',
      links,
      ['Upotettu sisältö: L (v.example)'],
    ],
    [
      'are named by their name',
      '<iframe src="https://v.example/1" name="N"></iframe>',
      links,
      ['Upotettu sisältö: N (v.example)'],
    ],
    [
      'keep the language of their title',
      '<iframe src="https://v.example/1" title="Film" lang="sv"></iframe>',
      (root) => root.querySelector('a [lang=sv], a[lang=sv]') !== null,
      true,
    ],
    [
      'may have quotation marks in their URL',
      `<iframe src='https://v.example/?q="a"&b=1'></iframe>`,
      (root) => hrefs(root).map((href) => decodeURI(href ?? '')),
      ['https://v.example/?q="a"&b=1'],
    ],
    [
      'of a frame set are linked',
      '<p>a</p><frame src="https://v.example/1" name="Sisältö">',
      links,
      ['Upotettu sisältö: Sisältö (v.example)'],
    ],
    [
      'by <embed> are linked',
      '<p>a</p><embed src="https://v.example/1" title="Kartta">',
      links,
      ['Upotettu sisältö: Kartta (v.example)'],
    ],
    [
      'by an <embed> that cannot be seen are removed',
      '<p>a</p><embed src="https://v.example/1" width="0" height="0">',
      hrefs,
      [],
    ],
    [
      'have the first of two URLs, even if it is empty',
      '<p>a</p><iframe src src="https://v.example/1"></iframe>',
      hrefs,
      [],
    ],
    [
      'without a URL are removed with their content',
      '<p>a</p><iframe src="about:blank"><p>b</p></iframe>',
      text,
      'a',
    ],
    [
      'that a script fills get its URL',
      '<iframe src="about:blank" data-src="https://v.example/1"></iframe><iframe src="about:srcdoc" data-src="https://v.example/2"></iframe>',
      hrefs,
      ['https://v.example/1', 'https://v.example/2'],
    ],
  ],
  'objects and applets': [
    [
      'are replaced by a link to their data',
      '<object data="https://v.example/1" title="Kartta"><p>Lataa</p></object><p>b</p>',
      text,
      'Upotettu sisältö: Kartta (v.example) b',
    ],
    [
      'are replaced by a link to the page that they embed',
      '<object title="Kartta"><param name="x"><embed src="https://v.example/1"><p>Lataa</p></object><p>b</p>',
      text,
      'Upotettu sisältö: Kartta (v.example) b',
    ],
    [
      'of a video are called so, in any letters',
      '<object type="Video/mp4" title="T"><embed src="https://v.example/1"></object>',
      links,
      ['Video: T (v.example)'],
    ],
    [
      'of a recording are called so',
      '<object type="audio/mpeg" data="https://v.example/1" title="T"></object>',
      links,
      ['Äänite: T (v.example)'],
    ],
    [
      'with nothing that can be linked keep their content',
      '<object><p>Kuvaus</p></object><applet code="Kello.class"><p>Kello</p></applet>',
      text,
      'Kuvaus Kello',
    ],
    [
      'do not take the page that is embedded after them',
      '<object><p>Kuvaus</p></object><embed src="https://v.example/1" title="T">',
      text,
      'Kuvaus Upotettu sisältö: T (v.example)',
    ],
    [
      'embed nothing by elements with similar names',
      `<object><embed flashvars=${LONG} src="https://v.example/1"><x-embed src="https://v.example/2">c</x-embed><iframe-x src="https://v.example/3">d</iframe-x><iframe src="https://v.example/4"></iframe></object>`,
      hrefs,
      ['https://v.example/4'],
    ],
  ],
  'videos and recordings': [
    [
      'have the URL of their first source, not of a track before it',
      '<video title="T"><track src="/t.vtt"><source src="https://v.example/1.mp4"><source src="https://v.example/2.mp4"></video>',
      hrefs,
      ['https://v.example/1.mp4'],
    ],
    [
      'have their own URL before that of a source',
      '<audio src="https://v.example/1.mp3"><source src="https://v.example/2.mp3"></audio>',
      hrefs,
      ['https://v.example/1.mp3'],
    ],
    [
      'are not closed by a slash',
      '<p>a</p><video src="https://v.example/1.mp4" title="T" /><p>Selaimesi ei toista videota.</p></video>',
      text,
      'a Video: T (v.example)',
    ],
    ['without a URL keep their content', '<video><p>Kuvaus</p></video>', text, 'Kuvaus'],
  ],
  'images with text': [
    [
      'that are hidden from assistive technology are removed',
      '<p>a <svg aria-hidden="true" aria-label="Nuoli"><title>Nuoli</title></svg> b</p>',
      text,
      'a b',
    ],
    [
      'are named by their label before their title',
      '<p><svg aria-label="Kaavio"><title>Otsikko</title></svg></p>',
      text,
      'Kaavio',
    ],
    ['may be closed by a slash', '<p>a <svg/> b <math/> c</p>', text, 'a b c'],
    ['may have a less-than sign', '<p><svg aria-label="a < b"></svg></p>', text, 'a < b'],
  ],
  formulas: [
    [
      'have spaces between their signs',
      '<p><math><mi>a</mi><mo>+</mo><mi>b</mi></math></p>',
      text,
      'a + b',
    ],
    [
      'have their alternative text',
      '<p><math alttext="a plus b"><mi>a</mi></math></p>',
      text,
      'a plus b',
    ],
    [
      'have no annotation',
      '<p><math><semantics><mi>x</mi>\n<annotation encoding="application/x-tex">x\n_1</ANNOTATION ></semantics><mo>=</mo><mn>2</mn></math></p>',
      text,
      'x = 2',
    ],
    [
      'have no annotation in MathML',
      '<p><math><semantics><mi>x</mi><annotation-xml encoding="MathML-Content">\n<ci>y</ci></annotation-xml\n></semantics><mo>=</mo><mn>2</mn></math></p>',
      text,
      'x = 2',
    ],
    [
      'have no annotation of either kind',
      '<p><math><semantics><mi>x</mi><annotation-xml><ci>y</ci></annotation-xml><mi>z</mi><annotation>z_1</annotation></semantics></math></p>',
      text,
      'x z',
    ],
    [
      'have no annotation that is not closed',
      '<p><math><mi>x</mi><annotation>x_1</math></p><p><math><mi>y</mi><annotation-xml><ci>z</ci></math></p>',
      text,
      'x y',
    ],
  ],
  'elements of other kinds': [
    ...OPAQUE.map((name): Case => [
      `tags in the content of <${name}> are none`,
      `<p>a</p><${name}>"<iframe src='about:blank'>"</${name}><p>b</p>`,
      text,
      'a b',
    ]),
    ...VOID.map((name): Case => [
      `the language of <${name}> is not that of the text after it`,
      `<p>a<${name} lang="sv">b</p>`,
      langs,
      [],
    ]),
    [
      '<menu> and <dir> are lists',
      '<menu><li>a</li></menu><dir><li>b</li></dir>',
      items,
      ['a', 'b'],
    ],
    [
      'an end tag of another name does not end bold text',
      '<p><b>a</strong> b</b> c</p>',
      strong,
      ['a b'],
    ],
  ],
  'comments that end early': [
    ['an empty one', '<p>a <!-->b</p>', text, 'a b'],
    ['one of a hyphen', '<p>a <!--->b</p>', text, 'a b'],
    ['one with an exclamation mark', '<p>a <!-- x --!>b<!-- y --></p>', text, 'a b'],
  ],
  'images that a script loads': [
    [
      'have no URL in an attribute that only ends like one of theirs',
      `<p><img src="${DOT}" ng-data-src="{{kuva.url}}" alt="Kuva"></p>`,
      images,
      [DOT],
    ],
    [
      'may be in a picture whose source has an id',
      `<picture><source id="s" srcset="/k.webp"><img src="${DOT}" alt="Kuva"></picture>`,
      images,
      ['/k.webp'],
    ],
    [
      'do not repeat an image that is further up',
      '<img src="/a.jpg" alt="A"><p>b</p><noscript><img src="/b.jpg" alt="B"></noscript>',
      images,
      ['/a.jpg', '/b.jpg'],
    ],
    [
      'are repeated at the beginning of a long text',
      `<img data-src="/k.jpg" alt="Kuva"><noscript><img src="/k.jpg" alt="Kuva"></noscript><p>${'sana '.repeat(2000)}</p>`,
      images,
      ['/k.jpg'],
    ],
    [
      'are at the end of a text, where a space is before the last sign',
      '<p>a</p><noscript><img src="/k.jpg" alt="Kuva"></noscript >',
      images,
      ['/k.jpg'],
    ],
    [
      'are with other elements, which are left out',
      '<p>a</p><noscript><p>Salli skriptit</p><img src="/k.jpg" alt="Kuva"><iframe src="https://v.example/1" title="T"></iframe></noscript>',
      (root) => [images(root), text(root)],
      [['/k.jpg'], 'a Upotettu sisältö: T (v.example)'],
    ],
  ],
};

for (const [group, cases] of Object.entries(groups)) {
  describe(`HTML from elsewhere: ${group}`, () => {
    for (const [title, html, read, want] of cases) {
      it(title, async () => {
        assert.deepEqual(read(await shown(html)), want);
      });
    }
  });
}

describe('the source of HTML', () => {
  it('stays as it is in a comment, even in one that does not end', () => {
    const html = '<p>a</p><!-- <iframe src="https://v.example/1"></iframe>';
    assert.equal(rewriteHtml(html), html);
    assert.equal(rewriteHtml(`${html} --><p>b</p>`), '<p>a</p><p>b</p>');
  });
});
