import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../src/bundles/catalogues.js';
import { readDateTime, type PressRelease, type Problem } from '../../src/model/index.js';
import { ParseError, parseDate, parseFeed, type Feed } from '../../src/readers/index.js';

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

function failure(text: string, options = {}): ParseError<Feed> {
  try {
    parseFeed(text, options);
  } catch (error) {
    assert.ok(error instanceof ParseError, String(error));
    return error as ParseError<Feed>;
  }
  throw new Error('nothing is wrong with it');
}

describe('parseFeed', () => {
  const { title, lang, releases } = parseFeed(FEED, { base: 'https://intermin.example/' });
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
      const [release] = parseFeed(
        `<rss><channel><item><pubDate>${written}</pubDate></item></channel></rss>`,
      ).releases;
      assert.equal(release?.published, iso);
      assert.ok(readDateTime(release.published));
      assert.equal(parseDate(written), iso);
    });
  }

  for (const text of ['', 'yesterday', '30 Feb 2021 10:00 +0200']) {
    it(`throws a ParseError for the date "${text}"`, () => {
      assert.throws(() => parseDate(text), { name: 'ParseError', code: 'syntax', offset: 0 });
    });
  }

  it('reads RSS 1.0, in which items are siblings of the channel', () => {
    const { releases: found } = parseFeed(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>A</title><dc:language>fi</dc:language></channel>
        <item><title>B</title><link>https://x.example/</link><dc:date>2021-11-18</dc:date></item></rdf:RDF>`,
    );
    assert.deepEqual(found, [
      { lang: 'fi', headline: 'B', published: '2021-11-18', url: 'https://x.example/' },
    ]);
  });

  it('drops an unsafe URL and reports it', () => {
    const problems: Problem[] = [];
    const [release] = parseFeed(
      '<rss><channel><item><link>javascript:alert(1)</link></item></channel></rss>',
      { onProblem: (problem) => problems.push(problem) },
    ).releases;
    assert.equal(release?.url, undefined);
    assert.deepEqual(problems, [{ expected: 'a web URL', found: '"javascript:alert(1)"' }]);
  });
  it('reports a date that does not exist', () => {
    const problems: Problem[] = [];
    parseFeed(FEED, { onProblem: (problem) => problems.push(problem) });
    assert.deepEqual(problems, [{ expected: 'a date', found: '"30 Feb 2021 10:00 +0200"' }]);
  });

  it('reports where a feed is cut off, and keeps complete items', () => {
    const error = failure(FEED.slice(0, FEED.indexOf('Bara')));
    assert.equal(error.name, 'ParseError');
    assert.equal(error.code, 'truncated');
    assert.deepEqual([error.line, error.column], [26, 20]);
    assert.equal(error.partial?.releases.length, 1);
    assert.equal(error.partial?.releases[0]?.headline, first.headline);
    assert.equal(error.partial?.title, title);
  });
  it('keeps all complete items wherever the feed is cut off', () => {
    const end = FEED.indexOf('</item>') + '</item>'.length;
    for (let at = 0; at < FEED.length - 1; at += 7) {
      const error = failure(FEED.slice(0, at));
      assert.ok((error.line ?? 0) >= 1 && (error.offset ?? Infinity) <= at);
      assert.equal((error.partial?.releases.length ?? 0) > 0, at >= end);
    }
  });
  it('names the kind of document that is not a feed', () => {
    assert.equal(failure('{"items": []}').code, 'kind');
    assert.equal(failure('').code, 'truncated');
  });
  it('rejects one that is too long, and ignores recursive entities and endless nesting', () => {
    assert.equal(failure(FEED, { maxLength: 100 }).code, 'limit');
    assert.equal(failure(`<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss>&a;</rss>`).code, 'empty');
    assert.equal(failure(`<rss>${'<a>'.repeat(10_000)}`).code, 'limit');
  });
  it('reads 5,000 items', () => {
    const item = FEED.slice(FEED.indexOf('<item>'), FEED.indexOf('</item>') + 7);
    const start = FEED.slice(0, FEED.indexOf('<item>'));
    const { releases: many } = parseFeed(`${start}${item.repeat(5000)}</channel></rss>`);
    assert.equal(many.length, 5000);
  });
});
