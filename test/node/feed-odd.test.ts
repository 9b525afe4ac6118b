import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { PressRelease } from '../../src/model/index.js';
import { parseFeed, type Feed } from '../../src/readers/index.js';

const NAMESPACES = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
].join(' ');
const rss = (item: string, channel = '', root = ''): string =>
  `<rss version="2.0" ${NAMESPACES} ${root}><channel><title>t</title>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string, feed = '', root = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${root}><title>t</title>${feed}<entry>${entry}</entry></feed>`;
const json = (item: object, feed: object = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 't',
    items: [item],
    ...feed,
  });

const release = ({ releases: [first] }: Feed): PressRelease => {
  assert.ok(first);
  return first;
};
const headline = (feed: Feed): unknown => release(feed).headline;
const lang = (feed: Feed): unknown => release(feed).lang;
const url = (feed: Feed): unknown => release(feed).url;
const html = (feed: Feed): unknown => release(feed).html;
const lead = (feed: Feed): unknown => release(feed).lead;
const body = (feed: Feed): unknown =>
  release(feed).body?.map((one) => (one as { paragraph: string }).paragraph);
const published = (feed: Feed): unknown => release(feed).published;
const people = (feed: Feed): unknown => [
  release(feed).publishers ?? [],
  release(feed).authors ?? [],
];
const files = (feed: Feed): unknown =>
  (release(feed).attachments ?? []).map((one) => (typeof one === 'string' ? one : one.href));
const images = (feed: Feed): unknown =>
  [release(feed).image, ...(release(feed).images ?? [])].flatMap((one) => one?.src ?? []);

const LINK = '<link>https://a.example/x/1</link>';
type Case = readonly [string, string, (feed: Feed) => unknown, unknown];
const groups: Readonly<Record<string, readonly Case[]>> = {
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
      'an entry inside a source is none',
      atom('<title>a</title><source><title>s</title><author><name>Kuka</name></author></source>'),
      (feed) => [feed.releases.length, people(feed)],
      [1, [[], ['Kuka']]],
    ],
  ],
  languages: [
    ['of the nearest ancestor', atom('<title>a</title>', '', 'xml:lang="sv"'), lang, 'sv'],
    [
      'of an entry',
      atom('<title>a</title>', '', 'xml:lang="sv"').replace('<entry>', '<entry xml:lang="en-gb">'),
      lang,
      'en-GB',
    ],
    [
      'of the title of an entry',
      atom(
        '<title xml:lang="sv">Rubrik</title><content type="text" xml:lang="sv">Text.</content>',
        '',
        'xml:lang="fi"',
      ),
      lang,
      'sv',
    ],
    [
      'an empty xml:lang ends the inheritance',
      rss('<title>a</title>', '<language>sv</language>', 'xml:lang="en"').replace(
        '<item>',
        '<item xml:lang="">',
      ),
      lang,
      'sv',
    ],
    [
      'dc:language before xml:lang',
      rss('<title>a</title><dc:language>fi</dc:language>', '', 'xml:lang="en"'),
      lang,
      'fi',
    ],
    ['a POSIX locale', rss('<title>a</title>', '<language>sv_FI.UTF-8</language>'), lang, 'sv-FI'],
    ['a three-letter code', rss('<title>a</title>', '<language>fin</language>'), lang, 'fi'],
    ['a name in Swedish', rss('<title>a</title>', '<language>Svenska</language>'), lang, 'sv'],
    [
      'two versions of a title',
      atom(
        '<title xml:lang="fi">Otsikko</title><title xml:lang="sv">Rubrik</title>',
        '',
        'xml:lang="sv"',
      ),
      headline,
      'Rubrik',
    ],
    [
      'of markup inside a text',
      atom(
        '<title>a</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p xml:lang="sv">b</p></div></content>',
      ),
      html,
      '<p lang="sv">b</p>',
    ],
    [
      'of a JSON item',
      json({ id: '1', title: 'a', language: 'SV' }, { language: 'fi' }),
      lang,
      'sv',
    ],
  ],
  links: [
    [
      'a link with white space and a CDATA section',
      rss('<link>\n<![CDATA[https://a.example/1?a=1&b=2]]>\n</link>'),
      url,
      'https://a.example/1?a=1&b=2',
    ],
    [
      'a guid that is a permalink',
      rss('<guid>https://a.example/1</guid>'),
      url,
      'https://a.example/1',
    ],
    [
      'a guid that is none',
      rss('<guid isPermaLink="false">https://a.example/1</guid>'),
      url,
      undefined,
    ],
    [
      'atom:link before link',
      rss('<atom:link rel="self" href="https://a.example/self"/><link>https://a.example/1</link>'),
      url,
      'https://a.example/1',
    ],
    [
      'an empty link before atom:link',
      rss('<link/><atom:link href="https://a.example/1"/>'),
      url,
      'https://a.example/1',
    ],
    [
      'rdf:about only',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>t</title></channel><item rdf:about="https://a.example/1"><title>a</title></item></rdf:RDF>',
      url,
      'https://a.example/1',
    ],
    [
      'a link with a script',
      rss('<title>a</title><link>javascript:alert(1)</link>'),
      url,
      undefined,
    ],
    [
      'a path against xml:base of the item',
      rss('<title>a</title><link>2</link>').replace(
        '<item>',
        '<item xml:base="https://b.example/x/">',
      ),
      url,
      'https://b.example/x/2',
    ],
    [
      'xml:base relative to another',
      atom('<title>a</title><link href="3"/>', '', 'xml:base="https://a.example/u/"').replace(
        '<entry>',
        '<entry xml:base="v/">',
      ),
      url,
      'https://a.example/u/v/3',
    ],
    [
      'xml:base of the link itself',
      atom('<title>a</title><link xml:base="https://c.example/" href="4"/>'),
      url,
      'https://c.example/4',
    ],
    [
      'rel as a full name',
      atom(
        '<title>a</title><link rel="http://www.iana.org/assignments/relation/alternate" href="https://a.example/1"/>',
      ),
      url,
      'https://a.example/1',
    ],
    [
      'the HTML page before another format',
      atom(
        '<title>a</title><link rel="alternate" type="application/json" href="https://a.example/1.json"/><link rel="alternate" type="text/html" href="https://a.example/1"/>',
      ),
      url,
      'https://a.example/1',
    ],
    [
      'without a scheme',
      rss('<title>a</title><link>//a.example/1</link>', '<link>https://a.example/</link>'),
      url,
      'https://a.example/1',
    ],
    [
      'a space in the path',
      rss('<title>a</title><link>https://a.example/uusi laki</link>'),
      url,
      'https://a.example/uusi%20laki',
    ],
    [
      'only a query in a text',
      rss(`${LINK}<description>&lt;p&gt;&lt;a href="?p=2"&gt;b&lt;/a&gt;&lt;/p&gt;</description>`),
      html,
      '<p><a href="https://a.example/x/1?p=2">b</a></p>',
    ],
    [
      'an unquoted URL and a srcset',
      rss(`${LINK}<description>&lt;p&gt;&lt;a href=/b&gt;b&lt;/a&gt;&lt;/p&gt;</description>`),
      html,
      '<p><a href="https://a.example/b">b</a></p>',
    ],
    [
      'an external URL of JSON Feed',
      json({ id: '1', title: 'a', url: 'https://a.example/1', external_url: 'https://b.example/' }),
      (feed) => release(feed).related,
      [{ text: 'https://b.example/', href: 'https://b.example/' }],
    ],
  ],
  people: [
    [
      'an address before the name',
      rss('<author>anna@a.example (Anna Esimerkki)</author>'),
      people,
      [[], ['Anna Esimerkki']],
    ],
    [
      'an address behind the name',
      rss('<author>Anna Esimerkki &lt;anna@a.example&gt;</author>'),
      people,
      [[], ['Anna Esimerkki']],
    ],
    [
      'a name behind the address without brackets',
      rss('<author>anna@a.example Anna Esimerkki</author>'),
      people,
      [[], ['Anna Esimerkki']],
    ],
    ['only an address', rss('<author>anna@a.example</author>'), people, [[], ['anna@a.example']]],
    [
      'an author with elements',
      rss('<author><name>Anna</name><email>a@a.example</email></author>'),
      people,
      [[], ['Anna']],
    ],
    [
      'a ministry as dc:creator',
      rss('<dc:creator>Ympäristöministeriö</dc:creator>'),
      people,
      [['Ympäristöministeriö'], []],
    ],
    [
      'a creator in CDATA',
      rss('<dc:creator><![CDATA[ Anna ]]></dc:creator>'),
      people,
      [[], ['Anna']],
    ],
    [
      'a creator as an RDF object',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns="http://purl.org/rss/1.0/"><channel><title>t</title></channel><item><title>a</title><dc:creator><foaf:Person><foaf:name>Anna</foaf:name></foaf:Person></dc:creator></item></rdf:RDF>',
      people,
      [[], ['Anna']],
    ],
    [
      'the same person twice',
      rss('<author>a@a.example (Anna)</author><dc:creator>Anna</dc:creator>'),
      people,
      [[], ['Anna']],
    ],
    [
      'contributors of Atom',
      atom(
        '<title>a</title><author><name>Anna</name></author><contributor><name>Bo</name></contributor>',
      ),
      people,
      [[], ['Anna', 'Bo']],
    ],
    [
      'an author of Atom without a name',
      atom('<title>a</title><author><name/><email>a@a.example</email></author>'),
      people,
      [[], ['a@a.example']],
    ],
    [
      'the publisher of the channel is inherited',
      rss('<title>a</title>', '<dc:publisher>Oikeusministeriö</dc:publisher>'),
      people,
      [['Oikeusministeriö'], []],
    ],
    [
      'the creator of the channel need not be that of an item',
      rss('<title>a</title>', '<dc:creator>Anna</dc:creator>'),
      people,
      [[], []],
    ],
    [
      'an item’s own creator stands before that of the channel',
      rss('<dc:creator>Bo</dc:creator>', '<dc:creator>Anna</dc:creator>'),
      people,
      [[], ['Bo']],
    ],
    [
      'a single author of JSON Feed 1.0',
      json({ id: '1', title: 'a', author: { name: 'Anna' } }),
      people,
      [[], ['Anna']],
    ],
    [
      'an author of JSON Feed with only a URL',
      json({ id: '1', title: 'a', authors: [{ url: 'https://a.example/anna' }, { name: 'Bo' }] }),
      people,
      [[], ['Bo']],
    ],
  ],
  files: [
    [
      'several enclosures',
      rss(
        '<enclosure url="https://a.example/1.pdf" length="10" type="application/pdf"/><enclosure url="https://a.example/2.pdf" length="" type="application/pdf"/>',
      ),
      files,
      ['https://a.example/1.pdf', 'https://a.example/2.pdf'],
    ],
    [
      'the same file twice',
      rss(
        '<enclosure url="https://a.example/1.pdf" type="application/pdf"/><media:content url="https://a.example/1.pdf" type="application/pdf"/>',
      ),
      files,
      ['https://a.example/1.pdf'],
    ],
    [
      'an enclosure without a URL',
      rss('<title>a</title><enclosure type="application/pdf"/>'),
      files,
      [],
    ],
    [
      'a relative enclosure',
      rss(`${LINK}<enclosure url="/1.pdf" type="application/pdf"/>`),
      files,
      ['https://a.example/1.pdf'],
    ],
    [
      'an enclosure with a script',
      rss('<title>a</title><enclosure url="javascript:alert(1)" type="audio/mpeg"/>'),
      files,
      [],
    ],
    [
      'an image without a type',
      rss('<enclosure url="https://a.example/1.JPG?w=3"/>'),
      images,
      ['https://a.example/1.JPG?w=3'],
    ],
    [
      'two groups',
      rss(
        '<media:group><media:content url="https://a.example/1.jpg" medium="image"/></media:group><media:group><media:content url="https://a.example/2.jpg" medium="image"/></media:group>',
      ),
      images,
      ['https://a.example/1.jpg', 'https://a.example/2.jpg'],
    ],
    [
      'a video with a thumbnail of its own',
      rss(
        '<media:content url="https://a.example/v.mp4" type="video/mp4"><media:thumbnail url="https://a.example/v.jpg"/></media:content>',
      ),
      (feed) => [files(feed), images(feed)],
      [['https://a.example/v.mp4'], ['https://a.example/v.jpg']],
    ],
    [
      'a thumbnail in a group',
      rss('<media:group><media:thumbnail url="https://a.example/t.jpg"/></media:group>'),
      images,
      ['https://a.example/t.jpg'],
    ],
    [
      'an image of an episode',
      rss('<itunes:image href="https://a.example/e.jpg"/>'),
      images,
      ['https://a.example/e.jpg'],
    ],
    [
      'the image of a channel is no image of an item',
      rss(
        '<title>a</title>',
        '<image><url>https://a.example/logo.png</url><title>t</title><link>https://a.example/</link></image>',
      ),
      images,
      [],
    ],
    [
      'links rel="enclosure" in Atom',
      atom(
        '<title>a</title><link rel="enclosure" href="https://a.example/1.png" type="image/png"/><link rel="enclosure" href="https://a.example/1.pdf" length="5"/>',
      ),
      (feed) => [images(feed), files(feed)],
      [['https://a.example/1.png'], ['https://a.example/1.pdf']],
    ],
    [
      'Media RSS in Atom',
      atom(
        '<title>a</title><media:content xmlns:media="http://search.yahoo.com/mrss/" url="https://a.example/1.jpg" medium="image"/>',
      ),
      images,
      ['https://a.example/1.jpg'],
    ],
    [
      'an image of JSON Feed with its banner',
      json({
        id: '1',
        title: 'a',
        image: 'https://a.example/1.jpg',
        banner_image: 'https://a.example/2.jpg',
      }),
      images,
      ['https://a.example/1.jpg', 'https://a.example/2.jpg'],
    ],
  ],
  dates: [
    [
      'a date on two lines',
      rss('<pubDate>\n Thu, 18 Nov 2021\n 13:27:00 +0200\n</pubDate>'),
      published,
      '2021-11-18T13:27:00+02:00',
    ],
    [
      'an empty pubDate before dc:date',
      rss('<pubDate/><dc:date>2021-11-18</dc:date>'),
      published,
      '2021-11-18',
    ],
    [
      'only an updated date',
      atom('<title>a</title><updated>2021-11-18T13:27:00+02:00</updated>'),
      published,
      '2021-11-18T13:27:00+02:00',
    ],
    [
      'a date in Finnish',
      rss('<pubDate>to 18.11.2021 klo 13.27</pubDate>'),
      published,
      '2021-11-18T13:27:00+02:00',
    ],
    ['a date that is none stays text', rss('<pubDate>eilen</pubDate>'), published, 'eilen'],
    [
      'the date of the channel is not inherited',
      rss('<title>a</title>', '<pubDate>Thu, 18 Nov 2021 13:27:00 +0200</pubDate>'),
      published,
      undefined,
    ],
    [
      'a date of JSON Feed without a zone',
      json({ id: '1', title: 'a', date_published: '2021-11-18T13:27:00' }),
      published,
      '2021-11-18T13:27:00+02:00',
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
};

for (const [group, cases] of Object.entries(groups)) {
  describe(`odd feeds: ${group}`, () => {
    for (const [name, source, value, expected] of cases) {
      it(name, () => {
        assert.deepEqual(value(parseFeed(source)), expected);
      });
    }
  });
}

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
