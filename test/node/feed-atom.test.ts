import type { Feed } from '../../src/readers/index.js';
import {
  atom,
  body,
  files,
  headline,
  html,
  images,
  lang,
  lead,
  people,
  published,
  release,
  testFeeds,
  url,
} from '../support/odd-feeds.js';

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
const ENTRY_IN_FINNISH = 'xml:lang="fi"';

const versions = (feed: Feed): unknown =>
  release(feed).versions?.map((one) => [one.lang, 'href' in one ? one.href : undefined]);
const keywords = (feed: Feed): unknown => release(feed).keywords?.map((one) => one.text);

testFeeds({
  'the elements of an Atom entry': [
    [
      'an element of another vocabulary before the title',
      atom(`<media:title ${MEDIA}>Kuva</media:title><title>a</title>`),
      headline,
      'a',
    ],
    [
      'white space around an id',
      atom('<title>a</title><id>\n  tag:a\n</id>'),
      (feed) => release(feed).id,
      'tag:a',
    ],
    [
      'a category without a name',
      atom('<title>a</title><category scheme="https://a.example/"/><category term="b"/>'),
      keywords,
      ['b'],
    ],
    [
      'an author with only a URL',
      atom('<title>a</title><author><uri>https://a.example/anna</uri></author>'),
      people,
      [[], []],
    ],
    [
      'a date of Atom 0.3 on which the entry was created',
      atom('<title>a</title><created>2004-01-02T10:00:00Z</created>'),
      published,
      '2004-01-02T10:00:00Z',
    ],
    [
      'a date of Atom 0.3 on which the entry was modified',
      atom(
        '<title>a</title><issued>2004-01-02T10:00:00Z</issued><modified>2004-01-03T10:00:00Z</modified>',
      ),
      (feed) => [published(feed), release(feed).updated],
      ['2004-01-02T10:00:00Z', '2004-01-03T10:00:00Z'],
    ],
  ],
  'the markup of an Atom text': [
    [
      'white space around the div and inside it',
      atom(`<content type="xhtml">\n <div ${XHTML}>\n <p>b</p>\n </div>\n</content>`),
      html,
      '<p>b</p>',
    ],
    [
      'several elements without a div',
      atom(`<content type="xhtml"><p ${XHTML}>b</p><p ${XHTML}>c</p></content>`),
      html,
      '<p>b</p><p>c</p>',
    ],
    [
      'one element that is not a div',
      atom(`<content type="xhtml"><p ${XHTML}>b</p></content>`),
      html,
      '<p>b</p>',
    ],
    [
      'a div that is not the only element',
      atom(`<content type="xhtml"><div ${XHTML}>b</div><p ${XHTML}>c</p></content>`),
      html,
      '<div>b</div><p>c</p>',
    ],
    ['no element', atom('<content type="xhtml">b &amp; c</content>'), html, 'b &amp; c'],
    [
      'the base and the language of the div',
      atom(
        `<title>a</title><content type="xhtml"><div ${XHTML} xml:base="https://c.example/x/" xml:lang="sv"><a href="b">b</a></div></content>`,
        '',
        `xml:base="https://a.example/" ${ENTRY_IN_FINNISH}`,
      ),
      (feed) => [lang(feed), html(feed)],
      ['fi', '<div lang="sv"><a href="https://c.example/x/b">b</a></div>'],
    ],
    [
      'XML of the type text/xml',
      atom(`<content type="text/xml"><p>b</p></content>`),
      html,
      '<p>b</p>',
    ],
    [
      'XML of another format',
      atom('<content type="application/docbook+xml"><p>b</p></content>'),
      html,
      '<p>b</p>',
    ],
    [
      'elements in a text of Atom 0.3',
      atom(`<content type="text/html" mode="xml"><p ${XHTML}>b</p></content>`),
      html,
      '<p>b</p>',
    ],
    [
      'white space around escaped HTML',
      atom('<content type="html">\n &lt;p&gt;b&lt;/p&gt;\n</content>'),
      html,
      '<p>b</p>',
    ],
    [
      'an empty content below a summary with a link',
      atom(
        '<content type="html"> </content><summary type="html">a &lt;a href="https://b.example/"&gt;b&lt;/a&gt;</summary>',
      ),
      html,
      'a <a href="https://b.example/">b</a>',
    ],
    [
      'a summary of plain text with a tag in it',
      atom('<summary type="text">&lt;p&gt; on tagi</summary>'),
      (feed) => [lead(feed), html(feed)],
      ['<p> on tagi', undefined],
    ],
    [
      'the XML of a format that only contains the name of another',
      atom(`<title>a</title><content type="x-text/xml"><p>b</p></content>`),
      (feed) => [body(feed), html(feed)],
      [undefined, undefined],
    ],
    [
      'the code of a format that is not plain text',
      atom(String.raw`<title>a</title><content type="text/richtext">{\b b}</content>`),
      (feed) => [body(feed), html(feed)],
      [undefined, undefined],
    ],
  ],
  'the links of an Atom entry': [
    [
      'a link without a URL',
      atom('<title>a</title><link rel="alternate"/>', '', 'xml:base="https://a.example/"'),
      url,
      undefined,
    ],
    [
      'the page without a type after another format',
      atom(
        '<title>a</title><link type="application/json" href="https://a.example/1.json"/><link href="https://a.example/1"/>',
      ),
      url,
      'https://a.example/1',
    ],
    [
      'a relative URL that nothing resolves',
      atom('<title>a</title><link href="1"/>'),
      url,
      undefined,
    ],
    [
      'a URL that is wrong',
      atom('<title>a</title><link href="https://[/"/>', '', 'xml:base="https://a.example/"'),
      url,
      undefined,
    ],
    [
      'an absolute URL without a base stays as it is written',
      atom('<title>a</title><link href="https://a.example/työ"/>'),
      url,
      'https://a.example/työ',
    ],
    [
      'the page without a language before the one in another language',
      atom(
        '<title>a</title><link hreflang="sv" href="https://a.example/sv"/><link href="https://a.example/fi"/>',
        '',
        ENTRY_IN_FINNISH,
      ),
      (feed) => [url(feed), versions(feed)],
      [
        'https://a.example/fi',
        [
          ['sv', 'https://a.example/sv'],
          ['fi', undefined],
        ],
      ],
    ],
    [
      'the page in the language of the entry',
      atom(
        '<title>a</title><link hreflang="sv" href="https://a.example/sv"/><link hreflang="fi" href="https://a.example/fi"/>',
        '',
        ENTRY_IN_FINNISH,
      ),
      url,
      'https://a.example/fi',
    ],
    [
      'a page in another language is no version of itself',
      atom(
        '<title>a</title><link hreflang="sv" href="https://a.example/sv"/>',
        '',
        ENTRY_IN_FINNISH,
      ),
      (feed) => [url(feed), versions(feed)],
      ['https://a.example/sv', undefined],
    ],
    [
      'a related page in another language is no version',
      atom(
        '<title>a</title><link rel="related" hreflang="sv" href="https://b.example/"/>',
        '',
        ENTRY_IN_FINNISH,
      ),
      versions,
      undefined,
    ],
    [
      'the language of a file',
      atom(
        '<title>a</title><link rel="enclosure" hreflang="sv" href="https://a.example/1.pdf"/>',
        '',
        ENTRY_IN_FINNISH,
      ),
      (feed) => release(feed).attachments,
      [{ href: 'https://a.example/1.pdf', lang: 'sv' }],
    ],
  ],
  'the content of an Atom entry elsewhere': [
    [
      'a file with its type',
      atom('<title>a</title><content src="https://a.example/a" type="application/pdf"/>'),
      (feed) => release(feed).attachments,
      [{ href: 'https://a.example/a', type: 'application/pdf' }],
    ],
    [
      'an image',
      atom('<title>a</title><content src="https://a.example/a" type="image/png"/>'),
      images,
      ['https://a.example/a'],
    ],
    [
      'a page, below a summary with a link',
      atom(
        '<summary type="html">a &lt;a href="https://b.example/"&gt;b&lt;/a&gt;</summary><content src="https://a.example/1" type="application/xhtml+xml"/>',
      ),
      (feed) => [html(feed), files(feed)],
      ['a <a href="https://b.example/">b</a>', ['https://a.example/1']],
    ],
    [
      'an image in base64 is no image of the entry: its thumbnail is',
      atom(
        `<title>a</title><content type="image/png">iVBORw0KGgo=</content><media:thumbnail ${MEDIA} url="https://a.example/t.jpg"/>`,
      ),
      images,
      ['https://a.example/t.jpg'],
    ],
  ],
});
