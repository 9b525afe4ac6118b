import type { Feed } from '../../src/readers/index.js';
import {
  files,
  headline,
  html,
  images,
  lang,
  lead,
  LINK,
  people,
  published,
  release,
  rss,
  testFeeds,
  url,
  type Case,
} from '../support/odd-feeds.js';

const TERMS =
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:enc="http://purl.oclc.org/net/rss_2.0/enc#" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"';
const item = (xml: string, channel = ''): string => rss(xml, channel, TERMS);
const rdf = (root: string, inner = ''): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>t</title></channel><item ${root}>${inner}</item></rdf:RDF>`;

const id = (feed: Feed): unknown => release(feed).id;
const attachments = (feed: Feed): unknown => release(feed).attachments;
const image = (feed: Feed): unknown => release(feed).image;
const filesAndImages = (feed: Feed): unknown => [files(feed), images(feed)];

const THUMBNAIL = '<media:thumbnail url="https://a.example/t.jpg"/>';
const PDF = 'https://a.example/1.pdf';
const DAY = '2025-01-02';

const dates = ['dcterms:issued', 'atom:published', 'dcterms:date', 'dcterms:available'].map(
  (name): Case => [
    `in <${name}>`,
    item(`<title>a</title><${name}>${DAY}</${name}>`),
    published,
    DAY,
  ],
);
const leads = ['dcterms:abstract', 'atom:summary', 'itunes:summary'].map((name): Case => [
  `in <${name}>`,
  item(`<title>a</title><${name}>b</${name}>`),
  lead,
  'b',
]);

testFeeds({
  'the date of an item': [
    ...dates,
    [
      'is that of its last change if there is no other',
      item(`<title>a</title><atom:updated>${DAY}</atom:updated>`),
      (feed) => [published(feed), release(feed).updated],
      [DAY, undefined],
    ],
  ],
  'the summary of an item': [
    ['with inline markup', item('<description>Eka <b>toka</b></description>'), lead, 'Eka toka'],
    ...leads,
    ['below an empty one', item('<description/><dc:description>b</dc:description>'), lead, 'b'],
    [
      'text beside markup, and white space around it',
      item('<description>\n Eka <p>toka</p>\n</description>'),
      html,
      'Eka <p>toka</p>',
    ],
  ],
  'the content of an item': [
    [
      'of Atom',
      item('<atom:content type="html">&lt;p&gt;b&lt;/p&gt;</atom:content>'),
      html,
      '<p>b</p>',
    ],
  ],
  'the title of an item': [
    ['in Dublin Core', item('<dc:title>a</dc:title>'), headline, 'a'],
    [
      'in Media RSS, where there is no other',
      item('<media:title>Kuva</media:title>'),
      headline,
      'Kuva',
    ],
    [
      'of its media before its own',
      item('<media:title>Kuva</media:title><title>a</title>'),
      headline,
      'a',
    ],
  ],
  'the URL of an item': [
    ['as in Atom', item('<link href="https://a.example/1"/>'), url, 'https://a.example/1'],
    [
      'as its identifier in Dublin Core terms',
      item('<dcterms:identifier>https://a.example/1</dcterms:identifier>'),
      url,
      'https://a.example/1',
    ],
    ['without encryption', item('<guid>http://a.example/1</guid>'), url, 'http://a.example/1'],
    [
      'before the link of FeedBurner',
      item(
        '<link>https://feeds.example/~r/1</link><feedburner:origLink>https://a.example/1</feedburner:origLink>',
      ),
      url,
      'https://a.example/1',
    ],
    [
      'behind a link with another purpose',
      item('<link rel="self">https://a.example/feed</link><link>https://a.example/1</link>'),
      url,
      'https://a.example/1',
    ],
    [
      'is not that of a link of Atom with another purpose',
      item('<title>a</title><atom:link rel="self" href="https://a.example/feed"/>'),
      (feed) => [url(feed), files(feed)],
      [undefined, []],
    ],
    [
      'as its identifier',
      item('<guid>urn:https:1</guid><dc:identifier>https://a.example/1</dc:identifier>'),
      url,
      'https://a.example/1',
    ],
  ],
  'the id of an item': [
    ['in Dublin Core', item('<title>a</title><dc:identifier>b-1</dc:identifier>'), id, 'b-1'],
    [
      'in RDF',
      rdf('rdf:about="https://a.example/1"', '<title>a</title>'),
      id,
      'https://a.example/1',
    ],
  ],
  'the people of an item': [
    [
      'an author of Atom with only an address',
      item('<atom:author><atom:email>a@a.example</atom:email></atom:author>'),
      people,
      [[], ['a@a.example']],
    ],
    [
      'an author with elements and only an address',
      item('<author><email>a@a.example</email></author>'),
      people,
      [[], ['a@a.example']],
    ],
    [
      'an author with elements and white space',
      item('<author>\n <name>Anna</name>\n <uri>https://a.example/anna</uri>\n</author>'),
      people,
      [[], ['Anna']],
    ],
    [
      'a contributor of Atom',
      item('<atom:contributor><atom:name>Bo</atom:name></atom:contributor>'),
      people,
      [[], ['Bo']],
    ],
    [
      'the author of an episode',
      item('<itunes:author>Anna</itunes:author>'),
      people,
      [[], ['Anna']],
    ],
  ],
  'the language of an item': [
    ['in an element of its own', item('<title>a</title><language>sv</language>'), lang, 'sv'],
  ],
  'the language of a channel': [
    ['in Dublin Core', item('<title>a</title>', '<dc:language>sv</dc:language>'), lang, 'sv'],
  ],
  'the files of an item': [
    [
      'that are named twice',
      item(
        `<enclosure url="${PDF}" type="application/pdf" length=" 5 "/><media:content url="${PDF}" type="application/pdf"/>`,
      ),
      attachments,
      [{ href: PDF, type: 'application/pdf', size: 5 }],
    ],
    [
      'of Media RSS, whose type decides that they are no images',
      item('<media:content url="https://a.example/levy" type="application/x-raw-disk-image"/>'),
      filesAndImages,
      [['https://a.example/levy'], []],
    ],
    [
      'of RSS 1.0',
      item(
        `<enc:enclosure xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:resource="${PDF}" enc:type="application/pdf" enc:length="5"/>`,
      ),
      attachments,
      [{ href: PDF, type: 'application/pdf', size: 5 }],
    ],
    [
      'in a link of Atom',
      item(`<atom:link rel="enclosure" href="${PDF}" type="application/pdf" length="5"/>`),
      attachments,
      [{ href: PDF, type: 'application/pdf', size: 5 }],
    ],
    [
      'with lengths that are no number of bytes',
      item(
        ['0', '1.5', '1.5 MB', '']
          .map((size, at) => `<enclosure url="https://a.example/${String(at)}" length="${size}"/>`)
          .join(''),
      ),
      attachments,
      [0, 1, 2, 3].map((at) => ({ href: `https://a.example/${String(at)}` })),
    ],
    [
      'whose type decides that they are no images',
      item(
        `<enclosure url="https://a.example/get.jpg" type="application/pdf"/><enclosure url="https://a.example/levy" type="application/x-raw-disk-image"/>${THUMBNAIL}`,
      ),
      filesAndImages,
      [['https://a.example/get.jpg', 'https://a.example/levy'], ['https://a.example/t.jpg']],
    ],
    [
      'whose type decides that they are images',
      item(
        '<enclosure url="https://a.example/1" type="image/png"/><media:content url="https://a.example/2" type="image/png"/><media:content url="https://a.example/3" medium="image"/>',
      ),
      filesAndImages,
      [[], ['https://a.example/1', 'https://a.example/2', 'https://a.example/3']],
    ],
    [
      'with an empty type',
      item('<enclosure url="https://a.example/1.jpg" type=""/>'),
      images,
      ['https://a.example/1.jpg'],
    ],
    [
      'of Media RSS, with only a medium',
      item('<media:content url="https://a.example/1" medium="document"/>'),
      filesAndImages,
      [['https://a.example/1'], []],
    ],
  ],
  'a group of files': [
    [
      'has an image and a file without a type',
      item(
        `<media:group><media:content url="${PDF}"/><media:content url="https://a.example/1.jpg" medium="image"/></media:group>`,
      ),
      filesAndImages,
      [[PDF], ['https://a.example/1.jpg']],
    ],
    [
      'has one image, the largest',
      item(
        '<media:group><media:content url="https://a.example/s.jpg" medium="image" width="100"/><media:content url="https://a.example/l.jpg" medium="image" width="900"/></media:group>',
      ),
      images,
      ['https://a.example/l.jpg'],
    ],
    [
      'has one image, the default',
      item(
        '<media:group><media:content url="https://a.example/s.jpg" medium="image" width="100" isDefault="true"/><media:content url="https://a.example/l.jpg" medium="image" width="900" isDefault="false"/></media:group>',
      ),
      images,
      ['https://a.example/s.jpg'],
    ],
    [
      'has an image and another file',
      item(
        '<media:group><media:content url="https://a.example/v.mp4" type="video/mp4" fileSize="1000"/><media:content url="https://a.example/1.jpg" medium="image" width="100"/></media:group>',
      ),
      filesAndImages,
      [['https://a.example/v.mp4'], ['https://a.example/1.jpg']],
    ],
    [
      'has a file without a URL',
      item(
        '<media:group><media:content type="video/mp4"/><media:content url="https://a.example/v.mp4" type="video/mp4"/></media:group>',
      ),
      files,
      ['https://a.example/v.mp4'],
    ],
  ],
  'the thumbnail of an item': [
    [
      'is not shown beside an enclosure that is an image by its type',
      item(`<enclosure url="https://a.example/1" type="image/png"/>${THUMBNAIL}`),
      images,
      ['https://a.example/1'],
    ],
    [
      'is shown in place of an enclosure whose URL is white space',
      item(`<enclosure url=" " type="image/png"/>${THUMBNAIL}`),
      images,
      ['https://a.example/t.jpg'],
    ],
    [
      'is shown in place of an enclosure without a URL',
      item(`<enclosure type="image/png"/>${THUMBNAIL}`),
      images,
      ['https://a.example/t.jpg'],
    ],
    [
      'is shown in place of media whose URL is white space',
      item(`<media:content url=" " medium="image"/>${THUMBNAIL}`),
      images,
      ['https://a.example/t.jpg'],
    ],
    [
      'is shown in place of empty images',
      item(`${LINK}<itunes:image href=""/><itunes:image/><image/>${THUMBNAIL}`),
      images,
      ['https://a.example/t.jpg'],
    ],
    [
      'is not shown beside an image of an episode',
      item(`<itunes:image href="https://a.example/e.jpg"/>${THUMBNAIL}`),
      images,
      ['https://a.example/e.jpg'],
    ],
  ],
  'an image of an item': [
    [
      'with texts',
      item(
        '<media:content url="https://a.example/1" type="image/png"><media:title>a</media:title><media:description>Satama</media:description><media:text>Kartta</media:text></media:content><media:credit>Anna</media:credit>',
      ),
      image,
      { src: 'https://a.example/1', alt: 'Kartta', caption: 'Satama (Anna)' },
    ],
    [
      'with a URL as in a channel',
      item('<image><url>https://a.example/1</url><title>a</title></image>'),
      images,
      ['https://a.example/1'],
    ],
    [
      'with an attribute',
      item('<image url="https://a.example/1"/>'),
      images,
      ['https://a.example/1'],
    ],
    ['as text', item('<image>https://a.example/1</image>'), images, ['https://a.example/1']],
    [
      'that counts visits is none',
      item('<media:content url="https://a.example/p.gif" medium="image" width="1"/>'),
      images,
      [],
    ],
  ],
  'several sizes of an image': [
    [
      'of which one is encrypted',
      item('<enclosure url="http://a.example/a.jpg"/><enclosure url="https://a.example/a.jpg"/>'),
      images,
      ['http://a.example/a.jpg'],
    ],
    [
      'of which one is a thumbnail',
      item(
        '<enclosure url="https://a.example/a-thumb.jpg"/><enclosure url="https://a.example/a-thumbnail.jpg"/><enclosure url="https://a.example/600x338/a.jpg"/>',
      ),
      images,
      ['https://a.example/a-thumb.jpg'],
    ],
    [
      'are not different images with sizes within their names',
      item(
        ['1-20x20.a', '1-30x30.a', '2-small.a', '2-large.a']
          .map((name) => `<enclosure url="https://a.example/${name}.jpg"/>`)
          .join(''),
      ),
      images,
      ['1-20x20.a', '1-30x30.a', '2-small.a', '2-large.a'].map(
        (name) => `https://a.example/${name}.jpg`,
      ),
    ],
    [
      'that are equal',
      item(
        '<media:content url="https://a.example/a.jpg?1" medium="image" width="600"/><media:content url="https://a.example/a.jpg?2" medium="image" width="600"/>',
      ),
      images,
      ['https://a.example/a.jpg?1'],
    ],
    [
      'in the query',
      item(
        '<enclosure url="https://a.example/a.jpg?w=600"/><enclosure url="https://a.example/a.jpg?w=1200"/>',
      ),
      images,
      ['https://a.example/a.jpg?w=600'],
    ],
    [
      'in the path',
      item(
        '<enclosure url="https://a.example/600x338/a.jpg"/><enclosure url="https://a.example/1200x675/a.jpg"/>',
      ),
      images,
      ['https://a.example/600x338/a.jpg'],
    ],
    [
      'in the name',
      item(
        '<enclosure url="https://a.example/a-scaled.jpg"/><enclosure url="https://a.example/a.jpg"/>',
      ),
      images,
      ['https://a.example/a-scaled.jpg'],
    ],
    [
      'of which the larger is taken',
      item(
        '<media:content url="https://a.example/a.jpg?s" medium="image" width="600"/><media:content url="https://a.example/a.jpg?l" medium="image" width="1200"/><media:content url="https://a.example/a.jpg?m" medium="image" width="900"/>',
      ),
      (feed) => [image(feed), release(feed).images],
      [{ src: 'https://a.example/a.jpg?l', width: 1200 }, undefined],
    ],
    [
      'of which the first has no size, and stays',
      item(
        '<media:content url="https://a.example/a.jpg" medium="image"/><media:content url="https://a.example/a.jpg?m" medium="image" width="900"/>',
      ),
      images,
      ['https://a.example/a.jpg'],
    ],
  ],
});
