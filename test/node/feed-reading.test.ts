import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ParseError,
  parseFeed,
  type Feed,
  type ParseFeedOptions,
} from '../../src/readers/index.js';
import {
  atom,
  body,
  files,
  headline,
  html,
  json,
  lang,
  lead,
  LINK,
  people,
  published,
  release,
  rss,
  testFeeds,
  url,
} from '../support/odd-feeds.js';
import { withProblems } from '../support/problems.js';

const count = ({ releases }: Feed): number => releases.length;
const headlines = ({ releases }: Feed): unknown => releases.map((one) => one.headline);
const keywords = (feed: Feed): unknown => release(feed).keywords?.map((one) => one.text);
const versions = (feed: Feed): unknown => release(feed).versions;

const UNRESOLVED = 'an absolute URL, or a base to resolve it';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
/** A feed with a text in HTML, of an item at `https://a.example/x/1`. */
const text = (markup: string): string =>
  rss(`${LINK}<description>${escaped(`<p>${markup}</p>`)}</description>`);
/** A feed with a text in HTML whose URL is unknown. */
const homeless = (markup: string): string =>
  rss(`<title>a</title><description>${escaped(`<p>${markup}</p>`)}</description>`);
const withContent = (summary: string): string =>
  rss(
    `${LINK}<description>${escaped(summary)}</description><content:encoded><![CDATA[<p>Uusi laki. Toinen.</p>]]></content:encoded>`,
  );

function failure(source: string): ParseError<Feed> {
  try {
    parseFeed(source);
  } catch (error) {
    assert.ok(error instanceof ParseError, String(error));
    return error as ParseError<Feed>;
  }
  throw new Error('no error');
}

testFeeds({
  'which elements are items': [
    [
      'not an entry inside a content',
      atom(
        '<title>a</title><content type="application/atom+xml"><entry><title>b</title></entry></content>',
      ),
      count,
      1,
    ],
    [
      'not an entry inside another',
      atom('<title>a</title><entry><title>b</title></entry>'),
      count,
      1,
    ],
    [
      'not an entry of another vocabulary',
      atom('<title>a</title>', '<entry xmlns="https://cms.example/"/>'),
      count,
      1,
    ],
    [
      'not an item in a list of the system',
      rss('<title>a</title>', '<itemsOfWeek><item><title>b</title></item></itemsOfWeek>'),
      headlines,
      ['a'],
    ],
  ],
  'names that contain that of an item or channel': [
    [
      'are not items',
      rss('<title>a</title>', '<newsitem/><newsitems><item><title>b</title></item></newsitems>'),
      headlines,
      ['a'],
    ],
    [
      'are not channels',
      rss('<title>a</title>').replace(
        '<channel>',
        '<subchannel><title>u</title></subchannel><channels><title>v</title></channels><channel>',
      ),
      ({ title }) => title,
      't',
    ],
  ],
  'the feed itself': [
    [
      'is not an HTML page in a text',
      rss('<description><![CDATA[<html><body>b</body></html>]]></description>'),
      count,
      1,
    ],
    ['may begin with white space in JSON', `\n ${json({ id: '1', title: 'a' })}`, headline, 'a'],
    [
      'has no URL that is not of the Web',
      rss('<title>a</title>', '<link>urn:https:a</link>'),
      (feed) => feed.url,
      undefined,
    ],
    [
      'has no title if its root is an entry',
      '<entry xmlns="http://www.w3.org/2005/Atom"><title>a</title></entry>',
      ({ title }) => title,
      '',
    ],
    [
      'is not a channel in an extension',
      rss('<title>a</title>').replace(
        '<channel>',
        '<x><channel><title>u</title></channel></x><channel>',
      ),
      ({ title }) => title,
      't',
    ],
    [
      'may have an unencrypted site',
      rss('<title>a</title>', '<link>http://a.example/</link>'),
      (feed) => feed.url,
      'http://a.example/',
    ],
    [
      'has no URL if none is named',
      rss('<title>a</title>'),
      (feed) => Object.keys(feed),
      ['title', 'lang', 'releases'],
    ],
    [
      'keeps a byte order mark that is not at its start',
      rss('<title>Sana\ufeffliitto</title>'),
      headline,
      'Sana\ufeffliitto',
    ],
  ],
  'URLs in a text': [
    ['without a value stay', text('<a href>b</a>'), html, '<p><a href>b</a></p>'],
    [
      'with a quotation mark are escaped',
      homeless(`<a href='//b.example/"c"'>b</a>`),
      html,
      '<p><a href="https://b.example/&quot;c&quot;">b</a></p>',
    ],
    [
      'of other attributes stay',
      text('<a data-href="b" href="c">b</a>'),
      html,
      '<p><a data-href="b" href="https://a.example/x/c">b</a></p>',
    ],
    [
      'of several images stay',
      text('<img src="b.jpg" srcset="b.jpg 1x, c.jpg 2x">'),
      html,
      '<p><img src="https://a.example/x/b.jpg" srcset="b.jpg 1x, c.jpg 2x"></p>',
    ],
    ['that are empty stay', text('<a href="">b</a>'), html, '<p><a href="">b</a></p>'],
    [
      'with a fragment are resolved',
      text('<a href="b#c">b</a>'),
      html,
      '<p><a href="https://a.example/x/b#c">b</a></p>',
    ],
    [
      'with a colon in the path are resolved',
      text('<a href="b/c:d">b</a>'),
      html,
      '<p><a href="https://a.example/x/b/c:d">b</a></p>',
    ],
    [
      'with an ampersand are escaped',
      text('<a href="?b=1&amp;c=2">b</a>'),
      html,
      '<p><a href="https://a.example/x/1?b=1&amp;c=2">b</a></p>',
    ],
    [
      'that are absolute stay as they are written',
      text("<a href='https://b.example'>b</a>"),
      html,
      "<p><a href='https://b.example'>b</a></p>",
    ],
    [
      'with white space before the scheme stay',
      text('<a href=" https://b.example">b</a>'),
      html,
      '<p><a href=" https://b.example">b</a></p>',
    ],
    ['of an end tag stay', text('<b>b</b href="c">'), html, '<p><b>b</b href="c"></p>'],
    [
      'without a scheme are those of an encrypted site',
      homeless('<a href="//b.example/c">b</a>'),
      html,
      '<p><a href="https://b.example/c">b</a></p>',
    ],
    [
      'that nothing resolves are removed',
      homeless('<a href="b//c">b</a>'),
      html,
      '<p><a >b</a></p>',
    ],
  ],
  'a summary whose links are in the text': [
    [
      'to the item itself',
      withContent('<p>Uusi laki. <a href=" https://a.example/x/1 ">Lue lisää</a></p>'),
      (feed) => [lead(feed), html(feed)],
      [undefined, '<p>Uusi laki. Toinen.</p>'],
    ],
    [
      'to a note',
      withContent('<p>Uusi laki.<a href="#n"></a></p>'),
      (feed) => [lead(feed), html(feed)],
      [undefined, '<p>Uusi laki. Toinen.</p>'],
    ],
    [
      'without a URL',
      withContent('<p>Uusi laki.<a href=""></a></p>'),
      (feed) => [lead(feed), html(feed)],
      [undefined, '<p>Uusi laki. Toinen.</p>'],
    ],
  ],
  'unsafe URLs': [
    [
      'are not resolved',
      rss('<title>a</title><link>javascript:alert(1)</link>', '<link>https://a.example/</link>'),
      url,
      undefined,
    ],
  ],
  'fields of JSON Feed': [
    [
      'only the date of its last change',
      json({ id: '1', date_modified: '2025-01-03' }),
      (feed) => [published(feed), release(feed).updated],
      ['2025-01-03', undefined],
    ],
    [
      'the URL of the feed',
      json({ id: '1', url: '1' }, { feed_url: 'https://a.example/x/feed.json' }),
      url,
      'https://a.example/x/1',
    ],
    [
      'an author without a name, and the authors of the feed',
      json({ id: '1', authors: [{ url: 'https://a.example/' }] }, { authors: [{ name: 'Bo' }] }),
      people,
      [[], ['Bo']],
    ],
    [
      'an author whose name is white space',
      json({ id: '1', authors: [{ name: '&nbsp;' }] }),
      people,
      [[], []],
    ],
    ['an empty keyword', json({ id: '1', tags: ['', 'b'] }), keywords, ['b']],
    [
      'a summary with other words than the text',
      json({ id: '1', summary: 'Muu.', content_text: 'Uusi laki.' }),
      lead,
      'Muu.',
    ],
    [
      'dates',
      json({ id: '1', date_published: '2025-01-02', date_modified: '2025-01-03' }),
      (feed) => [published(feed), release(feed).updated],
      ['2025-01-02', '2025-01-03'],
    ],
    [
      'a summary with a tag is plain text',
      json({ id: '1', summary: '<p> on tagi' }),
      (feed) => [lead(feed), html(feed)],
      ['<p> on tagi', undefined],
    ],
    [
      'a summary that repeats the text',
      json({ id: '1', summary: 'Uusi laki.', content_text: 'Uusi laki. Toinen.' }),
      (feed) => [lead(feed), body(feed)],
      [undefined, ['Uusi laki. Toinen.']],
    ],
    [
      'a page elsewhere only',
      json({ id: '1', external_url: 'https://b.example/' }),
      (feed) => [url(feed), release(feed).related],
      ['https://b.example/', undefined],
    ],
    [
      'a file without a URL',
      json({ id: '1', attachments: [{ title: 'b' }] }),
      (feed) => release(feed).attachments,
      undefined,
    ],
    ['no version but a title', '{"title":"t","items":[{"id":"1","title":"a"}]}', headline, 'a'],
  ],
  'the languages of the texts of an entry': [
    [
      'a title without a text',
      atom('<title xml:lang="sv">a</title>', '', 'xml:lang="fi"'),
      lang,
      'sv',
    ],
    [
      'a text in the language of its title is not marked',
      atom(
        '<title xml:lang="sv">a</title><content type="html" xml:lang="sv">&lt;p&gt;b&lt;/p&gt;</content>',
        '',
        'xml:lang="fi"',
      ),
      html,
      '<p>b</p>',
    ],
    [
      'all texts but a summary above the content',
      atom(
        '<title xml:lang="sv">a</title><summary>b</summary><content xml:lang="sv">c</content>',
        '',
        'xml:lang="fi"',
      ),
      lang,
      'sv',
    ],
    [
      'only the title',
      atom('<title xml:lang="sv">a</title><content>c</content>', '', 'xml:lang="fi"'),
      lang,
      'fi',
    ],
  ],
  'the versions of an entry': [
    [
      'have a language',
      atom(
        '<title>a</title><link href="https://a.example/1"/><link hreflang="kaikki kielet" href="https://a.example/2"/>',
      ),
      versions,
      undefined,
    ],
    [
      'are not those in its own language',
      atom(
        '<title>a</title><link href="https://a.example/1"/><link hreflang="fi" href="https://a.example/2"/>',
        '',
        'xml:lang="fi"',
      ),
      versions,
      undefined,
    ],
    [
      'have safe URLs',
      atom(
        '<title>a</title><link href="https://a.example/1"/><link hreflang="sv" href="javascript:alert(1)"/>',
        '',
        'xml:lang="fi"',
      ),
      versions,
      undefined,
    ],
  ],
  'names in an item': [
    [
      'a keyword with markup',
      rss('<category>&lt;b&gt;Laki&lt;/b&gt;</category>'),
      keywords,
      ['Laki'],
    ],
    [
      'a ministry and a person',
      rss('<dc:creator>Oikeusministeriö, Anna Esimerkki</dc:creator>'),
      people,
      [['Oikeusministeriö, Anna Esimerkki'], []],
    ],
    [
      'a file whose URL nothing resolves',
      rss('<enclosure url="1.pdf"/>'),
      (feed) => [files(feed), release(feed).attachments],
      [[], undefined],
    ],
  ],
});

describe('problems in a feed', () => {
  const problems = (source: string, options: ParseFeedOptions = {}): unknown =>
    withProblems((more) => parseFeed(source, { ...options, ...more })).problems;

  it('are an invalid language', () => {
    assert.deepEqual(problems(rss('<title>a</title>', '<language>kaikki kielet</language>')), [
      { expected: 'a language tag', found: '"kaikki kielet"' },
    ]);
  });
  it('are not a language with a tag', () => {
    assert.deepEqual(problems(rss('<title>a</title>', '<language>sv</language>')), []);
  });
  it('are a URL that nothing resolves', () => {
    assert.deepEqual(problems(rss('<title>a</title><link>1</link>')), [
      { expected: UNRESOLVED, found: '"1"' },
    ]);
  });
  it('are not an empty URL', () => {
    assert.deepEqual(problems(atom('<title>a</title><link href=" "/>')), []);
  });
});

describe('the options of parseFeed', () => {
  const source = rss(`<title>a</title><link>1</link><pubDate>05/06/2021</pubDate>`);
  const options = { lang: 'fr', base: 'https://a.example/feed/' };
  it('are the language and the base of its items', () => {
    const [first] = parseFeed(source, options).releases;
    assert.deepEqual(
      [first?.lang, first?.url, first?.published],
      ['fr', 'https://a.example/feed/1', '2021-06-05'],
    );
  });
  it('count for bytes, too', async () => {
    const feed = await parseFeed(new TextEncoder().encode(source), options);
    assert.deepEqual(feed, parseFeed(source, options));
  });
  it('make no URL of a site that is not named', () => {
    assert.equal(parseFeed(source, options).url, undefined);
  });
});

describe('text that is not a feed', () => {
  const pages: Readonly<Record<string, RegExp>> = {
    '<html lang=fi>': /an HTML page/,
    '\n\n <html lang=fi>': /an HTML page/,
    '<!-- CMS 4 -->\n<!-- -->\n<html lang=fi>': /an HTML page/,
    '<!-- CMS 4 --><html lang=fi>': /an HTML page/,
    '<!DOCTYPE  html><html lang=fi>': /an HTML page/,
    '<feedback/>': /<feedback>/,
    '<newsfeed/>': /<newsfeed>/,
    '<subchannel/>': /<subchannel>/,
    '<rssInfo/>': /<rssInfo>/,
    '{"@context":"https://schema.org"}': /JSON-LD/,
    '{"@type":"NewsArticle"}': /JSON-LD/,
    '{"@graph":[]}': /JSON-LD/,
    '{"items":[]}': /an object/,
  };
  for (const [source, message] of Object.entries(pages)) {
    it(`is named: ${source.trim()}`, () => {
      const error = failure(source);
      assert.equal(error.code, 'kind');
      assert.match(error.message, message);
    });
  }
});
