import { textsOf } from '../page/read-card.js';
import { element, feedItems, lastChange, webUrl, xml, type FeedSource } from './feed-source.js';

/** A date of RFC 3339. Atom requires one: without any date it is the beginning of 1970. */
const date = (instant: number | undefined): string => new Date(instant ?? 0).toISOString();

const link = (rel: string, url: string | undefined, type: string): string =>
  url === undefined ? '' : `<link rel="${rel}" type="${type}" href="${xml(url)}"/>\n`;

/**
 * An Atom feed of a list. Items without an absolute web URL are left out; `parseFeed()` reads the
 * others back.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(source: FeedSource): string {
  const { title, lang, url, feedUrl, description, base } = source;
  const items = feedItems(source);
  const changed = lastChange(source, items);
  const own = webUrl(feedUrl, base);
  const entries = items.map(({ url: page, item, published }) => {
    const itemLang = item.lang === undefined ? '' : ` xml:lang="${xml(item.lang)}"`;
    const author = textsOf(item.publishers).map(
      (name) => `<author>\n${element('name', name)}</author>\n`,
    );
    const category = item.type === undefined ? '' : `<category term="${xml(item.type)}"/>\n`;
    return `<entry${itemLang}>\n${element('title', item.title)}${element('id', page)}${link('alternate', page, 'text/html')}${published === undefined ? '' : element('published', date(published))}${element('updated', date(published ?? changed))}${author.join('')}${category}${element('summary', item.summary)}</entry>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(lang)}">
${element('title', title)}${element('subtitle', description)}${element('id', own ?? feedUrl)}${element('updated', date(changed))}<author>\n${element('name', title)}</author>
${link('self', own, 'application/atom+xml')}${link('alternate', webUrl(url, base), 'text/html')}${entries.join('')}</feed>
`;
}
