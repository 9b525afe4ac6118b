import { fieldsOf, listOf, textOf } from '../../model/lenient.js';
import { describe } from '../../model/problem.js';
import { parseJson } from '../json.js';
import { ParseError } from '../parse-error.js';
import {
  InheritedNames,
  type FeedEntry,
  type FeedHead,
  type FeedText,
  type Medium,
} from './entry.js';

const text = (value: unknown): string | undefined => textOf(value) || undefined;

const feedText = (kind: FeedText['kind'], value: unknown): FeedText | undefined => {
  const found = textOf(value);
  return found === '' ? undefined : { kind, value: found };
};

/** Names of `authors`, or of the single `author` of version 1. */
const namesOf = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  [...listOf(fields['authors']), ...listOf(fields['author'])].flatMap((author) => {
    const name = textOf(fieldsOf(author)['name'] ?? author);
    return name === '' ? [] : [name];
  });

function mediaOf(item: Readonly<Record<string, unknown>>): readonly Medium[] {
  const images = [item['image'], item['banner_image']].flatMap((value): Medium[] => {
    const url = textOf(value);
    return url === '' ? [] : [{ url, isImage: true }];
  });
  const files = listOf<unknown>(item['attachments']).map((value): Medium => {
    const { url, mime_type: type, title, size_in_bytes: size } = fieldsOf(value);
    const bytes = Number(textOf(size)) || undefined;
    return { url: textOf(url), type: text(type), title: text(title), size: bytes };
  });
  return [...images, ...files];
}

function entryOf(value: unknown, feedAuthors: () => readonly string[]): FeedEntry {
  const item = fieldsOf(value);
  const own = namesOf(item);
  const published = text(item['date_published']);
  const updated = text(item['date_modified']);
  const external = textOf(item['external_url']);
  const page = textOf(item['url']);
  return {
    lang: text(item['language']),
    title: feedText('text', item['title']),
    url: page || external || undefined,
    id: text(item['id']),
    published: published ?? updated,
    updated: published === undefined ? undefined : updated,
    authors: own.length > 0 ? own : feedAuthors(),
    keywords: listOf<unknown>(item['tags']).map(textOf),
    summary: feedText('text', item['summary']),
    content: feedText('html', item['content_html']) ?? feedText('text', item['content_text']),
    media: mediaOf(item),
    related: external !== '' && page !== '' ? [{ text: external, href: external }] : [],
  };
}

/**
 * Parses a JSON Feed.
 *
 * @throws {ParseError} if the text is not JSON, or not a feed
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function parseJsonFeed(json: string): {
  readonly head: FeedHead;
  readonly entries: readonly FeedEntry[];
} {
  const feed = fieldsOf(parseJson(json));
  const { items, version } = feed;
  const isFeed = /jsonfeed\.org/i.test(textOf(version)) || textOf(feed['title']) !== '';
  if (!Array.isArray(items) || !isFeed) {
    const isLinkedData = '@context' in feed || '@type' in feed || '@graph' in feed;
    const found = isLinkedData ? 'JSON-LD' : describe(feed);
    throw new ParseError('kind', `expected a feed but found ${found}`);
  }
  const authors = namesOf(feed);
  const inherited = new InheritedNames();
  return {
    head: {
      title: feedText('text', feed['title']),
      lang: text(feed['language']),
      url: text(feed['home_page_url']),
      base: text(feed['feed_url']),
    },
    entries: items.map((item: unknown) => entryOf(item, () => inherited.next(authors))),
  };
}
