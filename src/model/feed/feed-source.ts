import { absoluteUrl } from '../json-ld/json-ld.js';
import { readDateTime } from '../date.js';
import type { ResultItem } from '../page/result-list.js';

/** What a published feed consists of. The items are those of a list of results. */
export interface FeedSource {
  readonly title: string;
  /** Language of the feed (BCP 47). An Atom feed also states that of each item. */
  readonly lang: string;
  /** URL of the page with the list. */
  readonly url: string;
  /** URL of the feed itself. */
  readonly feedUrl: string;
  /** What the feed is about; by default its title. */
  readonly description?: string | undefined;
  /** When the feed last changed (ISO 8601); by default the date of the newest item. */
  readonly updated?: string | undefined;
  readonly items: readonly ResultItem[];
  /** Base URL of relative URLs: feeds need absolute ones. */
  readonly base?: string | undefined;
}

/** An item with its absolute URL. */
export interface FeedItem {
  readonly url: string;
  readonly item: ResultItem;
  /** Time of publication, in milliseconds since 1970 UTC. */
  readonly published: number | undefined;
}

/** An absolute `http` or `https` URL, or `undefined`. */
export function webUrl(value: string, base: string | undefined): string | undefined {
  const url = absoluteUrl(value, { base });
  return url !== undefined && /^https?:/i.test(url) ? url : undefined;
}

/** The items that a feed can have: those with a title and an absolute URL. */
export const feedItems = ({ items, base }: FeedSource): readonly FeedItem[] =>
  items.flatMap((item) => {
    const url = webUrl(item.href, base);
    if (url === undefined || item.title.trim() === '') return [];
    return [{ url, item, published: readDateTime(item.date)?.instant }];
  });

/** When the feed last changed, in milliseconds since 1970 UTC. */
export const lastChange = (source: FeedSource, items: readonly FeedItem[]): number | undefined =>
  readDateTime(source.updated)?.instant ??
  items.reduce<number | undefined>(
    (last, { published }) =>
      published === undefined ? last : Math.max(last ?? published, published),
    undefined,
  );

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** Characters that XML 1.0 does not have, and halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- These are control characters.
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as XML. */
export const xml = (text: string): string =>
  text.replace(NOT_XML, '').replace(/[&<>"]/g, (character) => ESCAPED[character] ?? '');

/** An element with text; nothing without text. */
export const element = (name: string, text: string | undefined, attributes = ''): string =>
  text === undefined || text.trim() === ''
    ? ''
    : `<${name}${attributes}>${xml(text.trim())}</${name}>\n`;
