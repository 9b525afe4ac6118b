import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parseFeed } from '../../src/readers/index.js';
import {
  atom,
  body,
  files,
  headline,
  html,
  json,
  lead,
  LINK,
  people,
  published,
  release,
  rss,
  url,
  testFeeds,
} from '../support/odd-feeds.js';

testFeeds({
  'the form of the document': [
    ['a comment before the root', `<!-- CMS 4 -->\n${rss('<title>a</title>')}`, headline, 'a'],
    [
      'a stylesheet instruction and a byte order mark',
      `\ufeff<?xml version="1.0"?><?xml-stylesheet href="/f.xsl" type="text/xsl"?>${rss('<title>a</title>')}`,
      headline,
      'a',
    ],
    [
      'an XML declaration with single quotes and version 1.1',
      `<?xml version='1.1' encoding='UTF-8' standalone='yes' ?>${rss('<title>a</title>')}`,
      headline,
      'a',
    ],
    [
      'entities of a document type, one with a bracket, one with an angle bracket',
      `<!DOCTYPE rss [<!ENTITY org "Org [x]"><!ENTITY gt2 ">">\n<!-- ] --> <!ELEMENT rss ANY>]>${rss('<title>a &amp; b&nbsp;c</title>')}`,
      headline,
      'a & b\u00a0c',
    ],
    [
      'a document type in lower case',
      `<!doctype rss SYSTEM "x.dtd">${rss('<title>a</title>')}`,
      headline,
      'a',
    ],
    [
      'elements in capitals',
      '<RSS><CHANNEL><TITLE>t</TITLE><ITEM><TITLE>a</TITLE><LINK>https://a.example/1</LINK></ITEM></CHANNEL></RSS>',
      (feed) => [feed.title, headline(feed), url(feed)],
      ['t', 'a', 'https://a.example/1'],
    ],
    [
      'camel case',
      '<rss><Channel><title>t</title><Item><Title>a</Title><PubDate>Thu, 18 Nov 2021 13:27:00 +0200</PubDate></Item></Channel></rss>',
      (feed) => [headline(feed), published(feed)],
      ['a', '2021-11-18T13:27:00+02:00'],
    ],
    [
      'text between the items',
      '<rss><channel><title>t</title>x<item><title>a</title></item> y</channel></rss>',
      headline,
      'a',
    ],
    ['white space after the root', `${rss('<title>a</title>')}\n\n<!-- 0.2 s -->\n`, headline, 'a'],
    [
      'attributes with single quotes, line breaks and references',
      "<rss\n version='2.0'\n><channel><title>t</title><item><title>a</title><enclosure\n url='https://a.example/a.pdf?x=1&amp;y=2'\n type='application/pdf'/></item></channel></rss>",
      files,
      ['https://a.example/a.pdf?x=1&y=2'],
    ],
    [
      'two channels',
      '<rss><channel><title>t</title><item><title>a</title></item></channel><channel><title>u</title><item><title>b</title></item></channel></rss>',
      (feed) => [feed.title, feed.releases.map((one) => one.headline)],
      ['t', ['a', 'b']],
    ],
  ],
  'text and CDATA': [
    [
      'CDATA in two sections',
      rss('<title><![CDATA[a ]]]]><![CDATA[> b]]></title>'),
      headline,
      'a ]]> b',
    ],
    [
      'CDATA beside escaped text',
      rss('<title>1 &lt; 2 <![CDATA[& 3 > 2]]> &#228;</title>'),
      headline,
      '1 < 2 & 3 > 2 ä',
    ],
    [
      'CDATA with a reference',
      rss('<title><![CDATA[Ty&ouml;t &amp; toimet]]></title>'),
      headline,
      'Työt & toimet',
    ],
    ['a title escaped twice', rss('<title>A &amp;amp; B</title>'), headline, 'A & B'],
    [
      'a title with a tag',
      rss('<title>&lt;b&gt;Uusi&lt;/b&gt; laki</title>'),
      headline,
      'Uusi laki',
    ],
    [
      'a title that only looks like a tag',
      rss('<title>Kun x &lt; 5 ja y &gt; 3</title>'),
      headline,
      'Kun x < 5 ja y > 3',
    ],
    ['a title on several lines', rss('<title>\n  Uusi\n  laki\n</title>'), headline, 'Uusi laki'],
    ['a comment inside a title', rss('<title>Uusi <!-- x -->laki</title>'), headline, 'Uusi laki'],
    [
      'a paragraph break in plain text',
      rss('<description>Eka.\n\nToka.</description>'),
      lead,
      'Eka.\n\nToka.',
    ],
    [
      'a line break in HTML',
      rss('<description>Eka.&lt;br/&gt;Toka.</description>'),
      lead,
      'Eka.\nToka.',
    ],
    [
      'markup in CDATA inside xhtml:body',
      `<rss xmlns:x="http://www.w3.org/1999/xhtml"><channel><title>t</title><item><x:body><x:p>a <x:em>b</x:em></x:p></x:body></item></channel></rss>`,
      html,
      '<p>a <em>b</em></p>',
    ],
    [
      'an emoji by its number',
      rss('<title>&#x1F1EB;&#x1F1EE; juhlii</title>'),
      headline,
      '🇫🇮 juhlii',
    ],
    [
      'content:encoded before an empty description',
      rss('<description/><content:encoded>&lt;p&gt;a&lt;/p&gt;</content:encoded>'),
      html,
      '<p>a</p>',
    ],
    [
      'an empty content:encoded after a description',
      rss('<description>a</description><content:encoded></content:encoded>'),
      lead,
      'a',
    ],
    [
      'a description that only has an image',
      rss(`${LINK}<description>&lt;img src="/k.jpg" alt="Kuva"&gt;</description>`),
      html,
      '<img src="https://a.example/k.jpg" alt="Kuva">',
    ],
  ],
  'Atom text constructs': [
    [
      'type text with tags in it',
      atom('<title type="text">&lt;b&gt; on tagi</title>'),
      headline,
      '<b> on tagi',
    ],
    [
      'type xhtml in the title',
      atom(
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Less: <em> &lt; </em></div></title>',
      ),
      headline,
      'Less: <',
    ],
    [
      'a prefixed div',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><a:title>t</a:title><a:entry><a:title>a</a:title><a:content type="xhtml"><h:div><h:p>b</h:p><h:hr/></h:div></a:content></a:entry></a:feed>',
      html,
      '<p>b</p><hr>',
    ],
    [
      'a media type for HTML',
      atom('<content type="text/html">&lt;p&gt;a&lt;/p&gt;</content>'),
      html,
      '<p>a</p>',
    ],
    [
      'content elsewhere',
      atom(
        '<title>a</title><content src="/a.pdf" type="application/pdf"/>',
        '',
        'xml:base="https://a.example/"',
      ),
      files,
      ['https://a.example/a.pdf'],
    ],
    [
      'content in base64 is no text',
      atom('<title>a</title><summary>s</summary><content type="image/png">iVBORw0KGgo=</content>'),
      (feed) => [lead(feed), body(feed), html(feed)],
      ['s', undefined, undefined],
    ],
    [
      'only a summary in HTML',
      atom(
        '<summary type="html">&lt;p&gt;a &lt;a href="https://b.example/"&gt;b&lt;/a&gt;&lt;/p&gt;</summary>',
      ),
      html,
      '<p>a <a href="https://b.example/">b</a></p>',
    ],
    [
      'an entry as the root',
      '<entry xmlns="http://www.w3.org/2005/Atom"><title>a</title><link href="https://a.example/1"/></entry>',
      (feed) => [headline(feed), url(feed)],
      ['a', 'https://a.example/1'],
    ],
    [
      'a source inside an entry is not an entry',
      atom('<title>a</title><source><title>s</title><author><name>Kuka</name></author></source>'),
      (feed) => [feed.releases.length, people(feed)],
      [1, [[], ['Kuka']]],
    ],
  ],
  'JSON Feed': [
    ['a number as its id', json({ id: 7, content_text: 'a' }), (feed) => release(feed).id, '7'],
    [
      'text and HTML',
      json({ id: '1', content_text: 'a', content_html: '<p>b</p>' }),
      html,
      '<p>b</p>',
    ],
    [
      'a text with tags stays text',
      json({ id: '1', content_text: '<b>a</b>' }),
      body,
      ['<b>a</b>'],
    ],
    [
      'items that are no objects',
      json({ id: '1', title: 'a' }, { items: [null, 'x', { id: '1', title: 'a' }] }),
      (feed) => feed.releases.map((one) => one.headline).filter(Boolean),
      ['a'],
    ],
    [
      'an author and a file that are null',
      json({ id: '1', title: 'a', authors: null, attachments: [null], tags: [null, 'x'] }),
      (feed) => [people(feed), files(feed), release(feed).keywords],
      [[[], []], [], [{ text: 'x' }]],
    ],
    ['a byte order mark', `\ufeff${json({ id: '1', title: 'a' })}`, headline, 'a'],
  ],
});

describe('odd feeds: bytes', () => {
  const xml = (encoding: string): string =>
    `<?xml version="1.0" encoding="${encoding}"?>${rss('<title>Pääkirjoitus – “ö”</title>')}`;
  const sources: Readonly<Record<string, Uint8Array | Blob | Response>> = {
    'windows-1252': Buffer.from(
      xml('windows-1252').replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'),
      'latin1',
    ),
    'windows-1252 that is declared as ISO 8859-1': Buffer.from(
      xml('ISO-8859-1').replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'),
      'latin1',
    ),
    'UTF-8 with a byte order mark and a wrong declaration': Buffer.from(
      `\ufeff${xml('iso-8859-1')}`,
    ),
    'UTF-16 without a byte order mark': Buffer.from(xml('utf-16'), 'utf16le'),
    'big-endian UTF-16': Buffer.from(`\ufeff${xml('utf-16')}`, 'utf16le').swap16(),
    'an unknown encoding': Buffer.from(xml('x-user')),
    'gzip in gzip': gzipSync(gzipSync(xml('utf-8'))),
    'a blob': new Blob([xml('utf-8')]),
    'a view of a larger buffer': new Uint8Array(
      Buffer.concat([Buffer.from('xx'), Buffer.from(xml('utf-8')), Buffer.from('yy')]),
    ).subarray(2, -2),
    'a response with a quoted charset': new Response(Buffer.from(xml('utf-8')), {
      headers: { 'content-type': 'text/xml; charset="UTF-8"' },
    }),
  };
  for (const [name, source] of Object.entries(sources)) {
    it(name, async () => {
      assert.equal(headline(await parseFeed(source as Uint8Array)), 'Pääkirjoitus – “ö”');
    });
  }
});
