import { textsOf } from '../page/read-card.js';
import { element, feedItems, lastChange, webUrl, xml, type FeedSource } from './feed-source.js';

/** Text that readers would take for HTML: it has a tag or a character reference. */
const LOOKS_LIKE_HTML = /<|&(?:#\w+|\w+);/;

/** RSS does not state whether a text is HTML, so one that looks like it is escaped as HTML. */
const plain = (text: string | undefined): string | undefined =>
  text !== undefined && LOOKS_LIKE_HTML.test(text) ? xml(text) : text;

/** A date of RFC 822. */
const date = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toUTCString().replace('GMT', '+0000');

/**
 * An RSS 2.0 feed of a list. Items without an absolute web URL are left out; `parseFeed()` reads the
 * others back.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function rssFeed(source: FeedSource): string {
  const { title, lang, url, feedUrl, description = title, base } = source;
  const items = feedItems(source);
  const own = webUrl(feedUrl, base);
  const self =
    own === undefined
      ? ''
      : `<atom:link rel="self" type="application/rss+xml" href="${xml(own)}"/>\n`;
  const entries = items.map(
    ({ url: link, item, published }) =>
      `<item>\n${element('title', plain(item.title))}${element('link', link)}${element('guid', link, ' isPermaLink="true"')}${element('pubDate', date(published))}${element('dc:language', item.lang)}${element('dc:type', plain(item.type))}${textsOf(
        item.publishers,
      )
        .map((one) => element('dc:publisher', plain(one)))
        .join('')}${element('description', plain(item.summary))}</item>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element('title', plain(title))}${element('link', webUrl(url, base))}${element('description', plain(description))}${element('language', lang)}${element('lastBuildDate', date(lastChange(source, items)))}${self}${entries.join('')}</channel>
</rss>
`;
}
