import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../src/bundles/locales.js';
import { FeedError, fromRss, readDateTime, type PressRelease } from '../../src/model/index.js';

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>Pressmeddelanden &amp; nyheter</title>
    <link>https://intermin.example/sv</link>
    <language>sv-FI</language>
    <item>
      <title>Räddningsväsendet övar i november</title>
      <link>/sv/-/raddningsvasendet-ovar</link>
      <guid isPermaLink="false">1410869</guid>
      <pubDate>Thu, 18 Nov 2021 11:27:00 GMT</pubDate>
      <description>Övningen &lt;em&gt;börjar&lt;/em&gt; på torsdag.</description>
      <content:encoded><![CDATA[<p>Text & mer</p><script>alert(1)</script>]]></content:encoded>
      <dc:creator>Inrikesministeriet</dc:creator>
      <dc:creator>Maija Meikäläinen</dc:creator>
      <dc:type>Pressmeddelande</dc:type>
      <dc:language>sv</dc:language>
      <category>räddning</category>
      <category>räddning</category>
      <dc:subject>övning</dc:subject>
    </item>
    <item>
      <title></title>
      <guid>https://intermin.example/sv/-/2</guid>
      <pubDate>30 Feb 2021 10:00 +0200</pubDate>
      <description><![CDATA[<p>Bara text.</p>]]></description>
    </item>
  </channel>
</rss>`;

function failure(text: string, options = {}): FeedError {
  try {
    fromRss(text, options);
  } catch (error) {
    assert.ok(error instanceof FeedError, String(error));
    return error;
  }
  throw new Error('nothing is wrong with it');
}

describe('reading feeds', () => {
  const { title, lang, releases } = fromRss(FEED, { base: 'https://intermin.example/' });
  const [first, second] = releases as [PressRelease, PressRelease];

  it('reads the channel', () => {
    assert.equal(title, 'Pressmeddelanden & nyheter');
    assert.equal(lang, 'sv-FI');
    assert.equal(releases.length, 2);
  });
  it('reads every field of an item', () => {
    assert.deepEqual(first, {
      lang: 'sv',
      headline: 'Räddningsväsendet övar i november',
      published: '2021-11-18T11:27:00+00:00',
      type: 'Pressmeddelande',
      publishers: ['Inrikesministeriet'],
      authors: ['Maija Meikäläinen'],
      lead: 'Övningen börjar på torsdag.',
      html: '<p>Text & mer</p><script>alert(1)</script>',
      keywords: [{ text: 'räddning' }, { text: 'övning' }],
      url: 'https://intermin.example/sv/-/raddningsvasendet-ovar',
      id: '1410869',
    });
  });
  it('keeps a date that does not exist as text, and an item without a title', () => {
    assert.equal(second.published, '30 Feb 2021 10:00 +0200');
    assert.equal(second.headline, '');
    assert.equal(second.html, '<p>Bara text.</p>');
    assert.equal(second.url, 'https://intermin.example/sv/-/2');
    assert.equal(second.lang, 'sv-FI');
  });

  const dates: readonly (readonly [string, string])[] = [
    ['Thu, 18 Nov 2021 13:27:00 +0200', '2021-11-18T13:27:00+02:00'],
    ['18 Nov 21 13:27 EET', '2021-11-18T13:27:00+02:00'],
    ['Wed, 30 Jun 2021 21:05:00 UT', '2021-06-30T21:05:00+00:00'],
    ['2021-11-18T11:27:00Z', '2021-11-18T11:27:00Z'],
  ];
  for (const [written, iso] of dates) {
    it(`reads ${written}`, () => {
      const [release] = fromRss(
        `<rss><channel><item><pubDate>${written}</pubDate></item></channel></rss>`,
      ).releases;
      assert.equal(release?.published, iso);
      assert.ok(readDateTime(release.published));
    });
  }

  it('reads RSS 1.0, where items stand beside the channel', () => {
    const { releases: found } = fromRss(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>A</title><dc:language>fi</dc:language></channel>
        <item><title>B</title><link>https://x.example/</link><dc:date>2021-11-18</dc:date></item></rdf:RDF>`,
    );
    assert.deepEqual(found, [
      { lang: 'fi', headline: 'B', published: '2021-11-18', url: 'https://x.example/' },
    ]);
  });

  it('takes no unsafe address', () => {
    const [release] = fromRss(
      '<rss><channel><item><link>javascript:alert(1)</link></item></channel></rss>',
    ).releases;
    assert.equal(release?.url, undefined);
  });

  it('says where a feed breaks off, and keeps what stood complete', () => {
    const error = failure(FEED.slice(0, FEED.indexOf('Bara')));
    assert.equal(error.name, 'FeedError');
    assert.equal(error.code, 'truncated');
    assert.deepEqual([error.line, error.column], [26, 20]);
    assert.equal(error.feed.releases.length, 1);
    assert.equal(error.feed.releases[0]?.headline, first.headline);
    assert.equal(error.feed.title, title);
  });
  it('keeps all complete items wherever it breaks off', () => {
    const end = FEED.indexOf('</item>') + '</item>'.length;
    for (let at = 0; at < FEED.length - 1; at += 7) {
      const error = failure(FEED.slice(0, at));
      assert.ok(error.line >= 1 && error.offset <= at);
      assert.equal(error.feed.releases.length > 0, at >= end);
    }
  });
  it('says what is no feed', () => {
    assert.equal(failure('<!doctype html><html><body>404').code, 'syntax');
    assert.equal(failure('{"items": []}').code, 'syntax');
    assert.equal(failure('').code, 'truncated');
    assert.equal(failure(undefined as unknown as string).code, 'truncated');
    const atom = failure('<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"/>');
    assert.equal(atom.code, 'kind');
    assert.deepEqual([atom.line, atom.column], [2, 1]);
    assert.match(atom.message, /expected an RSS feed but found <feed>/);
  });
  it('refuses one that is too long, entities that grow, and nesting without end', () => {
    assert.equal(failure(FEED, { maxLength: 100 }).code, 'limit');
    assert.equal(failure(`<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss>&a;</rss>`).code, 'doctype');
    assert.equal(failure(`<rss>${'<a>'.repeat(10_000)}`).code, 'limit');
  });
  it('reads 5,000 items', () => {
    const item = FEED.slice(FEED.indexOf('<item>'), FEED.indexOf('</item>') + 7);
    const start = FEED.slice(0, FEED.indexOf('<item>'));
    const { releases: many } = fromRss(`${start}${item.repeat(5000)}</channel></rss>`);
    assert.equal(many.length, 5000);
  });
});
