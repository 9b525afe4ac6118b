/*
 * Parsers of external text: XML, feeds, sitemap.xml, JSON-LD, dates. (HTML has an entry of its
 * own, `vn-elements/readers/html.js`, so that nothing else pulls in a sanitiser.)
 *
 * One convention for all of them:
 * - `parse…` takes text from outside the page and returns data. Where nothing can be parsed, or not to
 *   the end, it throws a `ParseError`: `code`, `line`, `column` and `offset` where they are known, and
 *   `partial`, what was complete before the fault.
 * - `decodeSource()` turns bytes or a response into text, and throws a `ParseError` too. The parsers that
 *   accept bytes use it.
 * - `read…` (in `vn-elements/model.js`) normalises data that is already parsed. It never throws.
 * - Both return the result itself and take options as the last argument. `options.onProblem` is called
 *   with `{ expected, found }` for everything that was skipped or replaced.
 */
export { parseDate, type ParseDateOptions } from './date/parse-date.js';
export {
  parseNewsArticle,
  type ParseNewsArticleOptions,
} from './linked-data/parse-news-article.js';
export { ParseError, type ParseErrorCode } from './parse-error.js';
export { parseFeed, type Feed, type ParseFeedOptions } from './feed/parse-feed.js';
export { decodeSource, type ByteSource, type DecodeSourceOptions } from './decode-source.js';
import { parseFeed, type ParseFeedOptions } from './feed/parse-feed.js';

/** @deprecated Use `parseFeed()`, which also parses Atom and JSON Feed. */
export const parseRss = parseFeed;
/** @deprecated Use `ParseFeedOptions`. */
export type ParseRssOptions = ParseFeedOptions;
export { parseSiteTree } from './site-tree.js';
export { parseSitemap } from './parse-sitemap.js';
export type { ParseSitemapOptions, SitemapPage } from './sitemap.js';
export {
  parseXml,
  parseXmlEvents,
  xmlText,
  type XmlElement,
  type XmlEvent,
  type XmlLimits,
  type XmlOptions,
} from './xml.js';
