import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBranches } from '../../src/markup/index.js';
import { matchCurrentPage, trail } from '../../src/model/index.js';
import { parseFeed, parseNewsArticle, parseXml } from '../../src/readers/index.js';

// Texts that once took time in the square of their length: 13 seconds and more.

const LENGTH = 200_000;
const MAX_MS = 1000;

const run = (unit: string): string => unit.repeat(LENGTH / unit.length);
const feed = (description: string): string =>
  `<rss version="2.0"><channel><title>a</title><item><title>a</title><link>https://a.fi/</link><description>${description}</description></item></channel></rss>`;
const fi = { lang: 'fi' };

const CASES: Readonly<Record<string, () => unknown>> = {
  'slashes in a URL': () => matchCurrentPage(`/a${run('/')}b`, ['/a']),
  'slashes in a URL of a tree': () => trail([{ title: 'a', href: `/a${run('/')}b` }], '/a'),
  'signs in the name of a branch': () => withBranches(`<ul><li>a${run('→')}b<ul>`, fi),
  'signs in a link of a branch': () => withBranches(`<ul><li>${run('<a href="/">→</a>')}<ul>`, fi),
  'less-than signs in an item': () => withBranches(`<ul><li>${run('<')}`, fi),
  'lists that are not closed': () => withBranches(run('<ul>a'), fi),
  'end tags of lists that are not open': () => withBranches(run('<details></ul>'), fi),
  'spaces in linked data': () => parseNewsArticle(`{"a":${run(' ')}x`, fi),
  'an open string in linked data': () => parseNewsArticle(`{"a":"${run('\\"')}`, fi),
  'slashes in the type of a text': () =>
    parseFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="${run('text/')}">a</content></entry></feed>`,
    ),
  'white space in a description': () => parseFeed(feed(`a${run('&#160;')}b`)),
};

/** Many units that differ in a number, in place of `#`. */
const numbered = (unit: string, length = LENGTH): string =>
  Array.from({ length: length / unit.length }, (_, index) =>
    unit.replaceAll('#', String(index)),
  ).join('');
const media = (inner: string): string =>
  `<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item>${inner}</item></channel></rss>`;
const article = (field: string): string => `{"@type":"NewsArticle","headline":"a",${field}}`;
const short = (unit: string): string => numbered(unit, LENGTH / 4);
const long = `https://a.fi/${'a'.repeat(LENGTH)}/`;

const DISTINCT: Readonly<Record<string, () => unknown>> = {
  'namespaces of an element': () => parseXml(`<a${numbered(' xmlns:a#="b"')}/>`),
  'namespaces around elements that have one': () =>
    parseXml(`<a${numbered(' xmlns:a#="b"')}>${numbered('<b xmlns:a#="c"/>')}</a>`),
  'images of an item': () => parseFeed(media(numbered('<media:content url="/a#.jpg"/>'))),
  'images of a group': () =>
    parseFeed(media(`<media:group>${numbered('<media:content url="/#"/>')}</media:group>`)),
};

/** What would be repeated in each entry. */
const REPEATED: Readonly<Record<string, string>> = {
  'authors of Atom': `<feed xmlns="http://www.w3.org/2005/Atom">${short('<author><name>#</name></author>')}${short('<entry/>')}</feed>`,
  'authors of JSON Feed': `{"version":"https://jsonfeed.org/version/1.1","title":"a","authors":[{}${short(',{"name":"#"}')}],"items":[{}${short(',{"title":"a"}')}]}`,
  publishers: `<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${short('<dc:publisher>#</dc:publisher>')}${short('<item/>')}</channel></rss>`,
  'the URL of the site': `<rss><channel><link>${long}</link>${short('<item><link>a</link></item>')}</channel></rss>`,
  'a URL of medium length': `<rss><channel><link>${long.slice(0, 900)}/</link>${short('<item><description>&lt;a href=b></description></item>')}</channel></rss>`,
  'the base of Atom': `<feed xmlns="http://www.w3.org/2005/Atom"><entry xml:base="${long}">${short('<link rel="enclosure" href="#"/>')}</entry></feed>`,
};

describe('what the entries of a feed inherit', () => {
  for (const [name, text] of Object.entries(REPEATED)) {
    it(`is no more than 20 times the length of the feed: ${name}`, () => {
      const start = process.cpuUsage();
      const { length } = JSON.stringify(parseFeed(text));
      const { user } = process.cpuUsage(start);
      assert.ok(
        length < 20 * text.length,
        `${String(length)} characters of ${String(text.length)}`,
      );
      assert.ok(user < 3 * MAX_MS * 1000, `${String(user / 1000)} ms`);
    });
  }

  it('is no more than 20 times the length of an article', () => {
    const text = article(`"url":"${long.slice(0, 900)}/","image":["x"${short(',"#.jpg"')}]`);
    assert.ok(JSON.stringify(parseNewsArticle(text)).length < 20 * text.length);
  });

  it('are all names of a feed of usual length', () => {
    const name = `Centre for ${'a'.repeat(200)}`;
    const names = [name, ...Array.from({ length: 12 }, (_, index) => `Office ${String(index)}`)];
    const publishers = names.map((one) => `<dc:publisher>${one}</dc:publisher>`).join('');
    const items = '<item><title>t</title></item>'.repeat(50);
    const { releases } = parseFeed(
      `<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${publishers}${items}</channel></rss>`,
    );
    for (const one of releases) assert.deepEqual(one.publishers, names);
  });

  it('are names, and URLs against a base of usual length', () => {
    const authors = '<author><name>Anna</name></author><author><name>Bo</name></author>';
    const base = `https://a.fi/${'a'.repeat(500)}/`;
    const [first, second] = parseFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${base}">${authors}<entry><link href="b"/></entry><author><name>Cia</name></author><entry/></feed>`,
    ).releases;
    assert.deepEqual(first?.authors, ['Anna', 'Bo']);
    assert.equal(first.url, `${base}b`);
    assert.deepEqual(second?.authors, ['Anna', 'Bo', 'Cia']);
  });
});

describe('the time for a text grows linearly with its length', () => {
  for (const [name, call] of Object.entries({ ...CASES, ...DISTINCT })) {
    it(name, async () => {
      const start = process.cpuUsage();
      try {
        await call();
      } catch {
        // A typed error is a result too.
      }
      const { user, system } = process.cpuUsage(start);
      assert.ok(user + system < MAX_MS * 1000, `${String((user + system) / 1000)} ms`);
    });
  }
});
