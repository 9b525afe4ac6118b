import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import { atomFeed, rssFeed, type FeedSource } from '../../src/model/index.js';
import { parseFeed } from '../../src/readers/index.js';

const SOURCE: FeedSource = {
  title: 'Tiedotteet & uutiset',
  lang: 'fi',
  url: '/ajankohtaista/',
  feedUrl: '/rss.xml',
  base: 'https://ministerio.example',
  items: [
    {
      title: 'Laki <b> & käytäntö: 1 &lt; 2',
      href: '/-/1/?a=1&b=2',
      date: '2026-11-26T14:05:00+02:00',
      type: 'Tiedote',
      publishers: ['sisäministeriö', 'oikeusministeriö'],
      summary: 'Lainausmerkit ”näin” ja "noin".',
    },
    { title: 'Beredskapsdagarna', href: 'https://muu.example/sv/', lang: 'sv', date: '2026-10-22' },
    { title: 'Ilman päivää', href: '/-/3/' },
  ],
};

const wellFormed = (xml: string): void => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
};

for (const [name, write] of [
  ['RSS', rssFeed],
  ['Atom', atomFeed],
] as const) {
  describe(`a list as ${name}`, () => {
    it('is well-formed, and the readers read it back', () => {
      const xml = write(SOURCE);
      wellFormed(xml);
      const problems: unknown[] = [];
      const feed = parseFeed(xml, { onProblem: (problem) => problems.push(problem) });
      assert.deepEqual(problems, []);
      assert.equal(feed.title, SOURCE.title);
      assert.equal(feed.lang, 'fi');
      assert.equal(feed.url, 'https://ministerio.example/ajankohtaista/');
      assert.deepEqual(
        feed.releases.map(({ headline, url, lang }) => [headline, url, lang]),
        [
          ['Laki <b> & käytäntö: 1 &lt; 2', 'https://ministerio.example/-/1/?a=1&b=2', 'fi'],
          ['Beredskapsdagarna', 'https://muu.example/sv/', 'sv'],
          ['Ilman päivää', 'https://ministerio.example/-/3/', 'fi'],
        ],
      );
      const [first, second] = feed.releases;
      assert.equal(Date.parse(first?.published ?? ''), Date.UTC(2026, 10, 26, 12, 5));
      assert.equal(Date.parse(second?.published ?? ''), Date.UTC(2026, 9, 21, 21, 0));
      assert.equal(first?.lead, SOURCE.items[0]?.summary);
    });

    it('leaves out items without an absolute web URL, and characters that XML does not have', () => {
      const items = [
        { title: 'a', href: 'javascript:alert(1)' },
        { title: 'b', href: 'mailto:a@b.example' },
        { title: ' ', href: '/c/' },
        { title: 'd\u0000\u0008\ud800\uffff]]>', href: '/d/' },
        { title: 'e', href: 'mailto:a@b.example?body=https:' },
        { title: 'f', href: 'http://muu.example/' },
      ];
      const xml = write({ ...SOURCE, items });
      wellFormed(xml);
      assert.deepEqual(
        parseFeed(xml).releases.map(({ headline }) => headline),
        ['d]]>', 'f'],
      );
      assert.deepEqual(
        [...write({ ...SOURCE, base: undefined }).matchAll(/<(?:item|entry)\b/g)].length,
        1,
      );
    });

    it('contains every field of an item', () => {
      const xml = write(SOURCE);
      const { releases } = parseFeed(xml);
      const [first] = releases;
      if (name === 'RSS') assert.equal(first?.type, 'Tiedote');
      else assert.ok(xml.includes('<category term="Tiedote"/>\n<summary>'));
      assert.deepEqual(
        first?.publishers?.map((one) => (typeof one === 'string' ? one : one.text)),
        ['sisäministeriö', 'oikeusministeriö'],
      );
      assert.equal(releases[1]?.type, undefined);
      assert.match(
        xml,
        name === 'RSS'
          ? /<atom:link rel="self" type="application\/rss\+xml" href="https:\/\/ministerio\.example\/rss\.xml"\/>\n/
          : /<link rel="self" type="application\/atom\+xml" href="https:\/\/ministerio\.example\/rss\.xml"\/>\n/,
      );
      const own = 'https://ministerio.example/-/1/?a=1&amp;b=2';
      const links =
        name === 'RSS'
          ? [`<link>${own}</link>`, `<guid isPermaLink="true">${own}</guid>`]
          : [`<link rel="alternate" type="text/html" href="${own}"/>`, `<id>${own}</id>`];
      for (const link of links) assert.ok(xml.includes(`${link}\n`), link);
      const feed =
        name === 'RSS'
          ? ['<link>https://ministerio.example/ajankohtaista/</link>']
          : [
              '<id>https://ministerio.example/rss.xml</id>',
              '<link rel="alternate" type="text/html" href="https://ministerio.example/ajankohtaista/"/>',
              '<published>2026-11-26T12:05:00.000Z</published>',
            ];
      for (const part of feed) assert.ok(xml.includes(`${part}\n`), part);
      assert.doesNotMatch(xml, /undefined|NaN|1970/);
    });

    it('has a description, and no text between its elements', () => {
      const described = { ...SOURCE, description: ' Kuvaus & <muuta> ', feedUrl: 'data:x' };
      const element = name === 'RSS' ? 'description' : 'subtitle';
      const xml = write(described);
      const text =
        name === 'RSS' ? 'Kuvaus &amp;amp; &amp;lt;muuta&amp;gt;' : 'Kuvaus &amp; &lt;muuta&gt;';
      assert.ok(xml.includes(`<${element}>${text}</${element}>\n`), xml);
      assert.doesNotMatch(xml, /rel="self"/);
      for (const one of [xml, write(SOURCE), write({ ...SOURCE, description: ' ' })]) {
        assert.doesNotMatch(one.replace(/<(\w[\w:]*)[^<>]*>[^<>]*<\/\1>/g, ''), />[^<>]*\S[^<>]*</);
      }
      for (const empty of ['', ' ']) {
        const undescribed = write({ ...SOURCE, description: empty, items: [] });
        assert.doesNotMatch(undescribed, RegExp(`<${element}>`));
      }
    });

    it('has titles that readers do not take for HTML', () => {
      const titles = ['1 &lt; 2', '&#8211;', '&#xe4; b', 'AT&T', 'a & b; c', '<b>'];
      const xml = write({ ...SOURCE, items: titles.map((title) => ({ title, href: '/a' })) });
      assert.deepEqual(
        parseFeed(xml).releases.map(({ headline }) => headline),
        titles,
      );
      assert.ok(xml.includes('<title>AT&amp;T</title>'));
    });

    it('last changed with its newest item, or never', () => {
      const dates = ['2026-10-22', '2026-11-26T12:05:00Z', undefined, '2026-01-01'];
      const items = dates.map((date) => ({ title: 'a', href: '/a', date }));
      const [changed] = write({ ...SOURCE, items }).split(name === 'RSS' ? '<item>' : '<entry>');
      assert.match(changed ?? '', name === 'RSS' ? /26 Nov 2026 12:05:00/ : /2026-11-26T12:05/);
      const undated = write({ ...SOURCE, items: [{ title: 'a', href: '/a' }] });
      if (name === 'RSS') assert.doesNotMatch(undated, /lastBuildDate|pubDate/);
      else assert.match(undated, /<updated>1970-01-01T00:00:00\.000Z<\/updated>/);
      assert.doesNotMatch(undated, /<published>/);
    });

    it('states when it last changed', () => {
      assert.match(
        write(SOURCE),
        name === 'RSS' ? /26 Nov 2026 12:05:00 \+0000/ : /2026-11-26T12:05/,
      );
      assert.match(
        write({ ...SOURCE, updated: '2026-12-01T00:00:00Z' }),
        name === 'RSS' ? /<lastBuildDate>Tue, 01 Dec 2026/ : /<updated>2026-12-01T00:00:00/,
      );
    });
  });
}
