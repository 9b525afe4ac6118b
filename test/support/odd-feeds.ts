import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PressRelease } from '../../src/model/index.js';
import { parseFeed, type Feed } from '../../src/readers/index.js';

// Feeds of real systems that deviate from their specifications, and what is read from them.

const NAMESPACES = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
].join(' ');
export const rss = (item: string, channel = '', root = ''): string =>
  `<rss version="2.0" ${NAMESPACES} ${root}><channel><title>t</title>${channel}<item>${item}</item></channel></rss>`;
export const atom = (entry: string, feed = '', root = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${root}><title>t</title>${feed}<entry>${entry}</entry></feed>`;
export const json = (item: object, feed: object = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 't',
    items: [item],
    ...feed,
  });

export const release = ({ releases: [first] }: Feed): PressRelease => {
  assert.ok(first);
  return first;
};
export const headline = (feed: Feed): unknown => release(feed).headline;
export const lang = (feed: Feed): unknown => release(feed).lang;
export const url = (feed: Feed): unknown => release(feed).url;
export const html = (feed: Feed): unknown => release(feed).html;
export const lead = (feed: Feed): unknown => release(feed).lead;
export const body = (feed: Feed): unknown =>
  release(feed).body?.map((one) => (one as { paragraph: string }).paragraph);
export const published = (feed: Feed): unknown => release(feed).published;
export const people = (feed: Feed): unknown => [
  release(feed).publishers ?? [],
  release(feed).authors ?? [],
];
export const files = (feed: Feed): unknown =>
  (release(feed).attachments ?? []).map((one) => (typeof one === 'string' ? one : one.href));
export const images = (feed: Feed): unknown =>
  [release(feed).image, ...(release(feed).images ?? [])].flatMap((one) => one?.src ?? []);

export const LINK = '<link>https://a.example/x/1</link>';
/** A name, a feed, what to read from it and what that is. */
export type Case = readonly [string, string, (feed: Feed) => unknown, unknown];
/** Parses the feed of each case and compares what is read from it. */
export function testFeeds(groups: Readonly<Record<string, readonly Case[]>>): void {
  for (const [group, cases] of Object.entries(groups)) {
    describe(`odd feeds: ${group}`, () => {
      for (const [name, source, value, expected] of cases) {
        it(name, () => {
          assert.deepEqual(value(parseFeed(source)), expected);
        });
      }
    });
  }
}
