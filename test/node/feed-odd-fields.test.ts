import {
  atom,
  files,
  headline,
  html,
  images,
  json,
  lang,
  LINK,
  people,
  published,
  release,
  rss,
  url,
  testFeeds,
} from '../support/odd-feeds.js';

testFeeds({
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
      'a guid that is not a permalink',
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
    ['text in place of a date stays text', rss('<pubDate>eilen</pubDate>'), published, 'eilen'],
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
});
