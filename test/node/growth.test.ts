import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withBranches } from '../../src/markup/index.js';
import { matchCurrentPage, trail } from '../../src/model/index.js';
import { parseFeed, parseNewsArticle } from '../../src/readers/index.js';

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
  'white space in a description': () => parseFeed(feed(`a${run('&#160;')}b`)),
};

describe('the time for a text grows linearly with its length', () => {
  for (const [name, call] of Object.entries(CASES)) {
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
