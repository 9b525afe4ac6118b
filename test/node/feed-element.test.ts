import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { walkFeed, type FeedElement } from '../../src/readers/feed/feed-element.js';
import { ParseError, parseFeed } from '../../src/readers/index.js';
import { atom, headline, html, lang, rss, testFeeds } from '../support/odd-feeds.js';

function rootOf(xml: string): FeedElement {
  const found: FeedElement[] = [];
  walkFeed(xml, {}, { open: (element) => found.push(element), close: () => undefined });
  assert.ok(found[0]);
  return found[0];
}

describe('the vocabulary of an element', () => {
  const known: readonly (readonly [string, string])[] = [
    ['http://my.netscape.com/rdf/simple/0.9/', 'rss'],
    ['http://backend.userland.com/rss2', 'rss'],
    ['http://purl.org/rss/1.0/', 'rss'],
    ['http://blogs.law.harvard.edu/tech/rss', 'rss'],
    ['https://www.w3.org/2005/Atom', 'atom'],
    ['http://purl.org/atom/ns#', 'atom'],
    ['http://purl.org/atom/ns', 'atom'],
    [' http://purl.org/dc/elements/1.1/ ', 'dc'],
    ['http://purl.org/rss/1.0/modules/content/', 'content'],
    ['http://www.rssboard.org/media-rss', 'media'],
    ['http://purl.oclc.org/net/rss_2.0/enc#', 'enc'],
    ['http://purl.oclc.org/net/rss_2.0/enc', 'enc'],
    ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ];
  for (const [uri, vocabulary] of known) {
    it(`is ${vocabulary} in ${uri}`, () => {
      assert.equal(rootOf(`<a xmlns="${uri}"/>`).vocabulary, vocabulary);
    });
  }
  const others = [
    'https://cms.example/backend.userland.com/rss',
    'https://cms.example/atom',
    'https://cms.example/enc',
    'https://cms.example/feedburner',
    ...['dc', 'dcterms', 'content', 'media', 'itunes', 'blogs.law.harvard.edu/rss'].map(
      (name) => `https://cms.example/${name}`,
    ),
    'https://cms.example/www.w3.org/1999/xhtml',
    'http://www.w3.org/1999/xhtml/x',
    'http://purl.org/dc/elements/1.1/x',
    'http://purl.org/dc/terms/x',
    'http://purl.oclc.org/net/rss_2.0/enclosure',
    'http://rssnamespace.org/feedburner/ext/1.0/x',
    'http://www.w3.org/2005/Atom/links',
    'http://purl.org/rss/1.0/modules/content/images',
    'http://search.yahoo.com/mrss/player',
    'http://www.itunes.com/dtds/podcast-1.0.dtd/chapters',
  ];
  for (const uri of others) {
    it(`is ${uri} itself`, () => {
      assert.equal(rootOf(`<a xmlns="${uri}"/>`).vocabulary, uri);
    });
  }
});

describe('a document that is no feed', () => {
  it('is an error at its root element', () => {
    assert.throws(
      () => parseFeed('<!-- CMS 4 -->\n<svg/>'),
      (error) => {
        assert.ok(error instanceof ParseError);
        assert.deepEqual([error.code, error.line, error.column], ['kind', 2, 1]);
        return true;
      },
    );
  });
});

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';

testFeeds({
  'markup in XML': [
    [
      'a title in another namespace of RSS',
      '<rss><channel><item><title xmlns="http://backend.userland.com/rss2">a</title></item></channel></rss>',
      headline,
      'a',
    ],
    [
      'several attributes and a greater-than sign',
      atom(
        `<content type="xhtml"><p ${XHTML} xmlns:x="urn:x" title="a" id="b">c &gt; d</p></content>`,
      ),
      html,
      '<p title="a" id="b">c &gt; d</p>',
    ],
    [
      'elements whose names contain those of void ones',
      atom(
        `<content type="xhtml"><table ${XHTML}><colgroup/></table><vn-link ${XHTML}/></content>`,
      ),
      html,
      '<table><colgroup></colgroup></table><vn-link></vn-link>',
    ],
    [
      'a query against xml:base',
      atom('<title>a</title><link href="?b=1"/>', '', 'xml:base="https://a.example/x/"'),
      ({ releases }) => releases[0]?.url,
      'https://a.example/x/?b=1',
    ],
    [
      'a quotation mark in an attribute',
      atom(`<content type="xhtml"><p ${XHTML} title='a "b"'>c</p></content>`),
      html,
      '<p title="a &quot;b&quot;">c</p>',
    ],
    [
      'xml:base is no attribute of HTML',
      atom(`<content type="xhtml"><p ${XHTML} xml:base="https://a.example/">b</p></content>`),
      html,
      '<p>b</p>',
    ],
    [
      'lang in XHTML',
      atom(
        `<title>a</title><content type="xhtml"><div ${XHTML} lang="sv">b</div></content>`,
        '',
        'xml:lang="fi"',
      ),
      html,
      '<div lang="sv">b</div>',
    ],
    [
      'lang in another vocabulary has no meaning',
      atom('<title lang="sv">a</title>', '', 'xml:lang="fi"'),
      (feed) => [lang(feed), headline(feed)],
      ['fi', 'a'],
    ],
    [
      'xml:base that is no URL of the Web',
      rss('<title>a</title><link>1</link>', '<link>https://a.example/</link>').replace(
        '<item>',
        '<item xml:base="urn:https:a">',
      ),
      ({ releases }) => releases[0]?.url,
      'https://a.example/1',
    ],
    [
      'xml:base without encryption',
      rss('<title>a</title><link>1</link>', '<link>https://a.example/</link>').replace(
        '<item>',
        '<item xml:base="http://b.example/">',
      ),
      ({ releases }) => releases[0]?.url,
      'http://b.example/1',
    ],
  ],
});
