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
import { decodeSource as decode } from './decode-source.js';
import { parseDate as date } from './date/parse-date.js';
import { parseFeed as feed, type ParseFeedOptions } from './feed/parse-feed.js';
import { guardedGenerator, guardedReader } from './guarded-reader.js';
import { parseNewsArticle as newsArticle } from './linked-data/parse-news-article.js';
import { parseSitemap as sitemap } from './parse-sitemap.js';
import { parseSiteTree as siteTree } from './site-tree.js';
import { parseXml as xml, parseXmlEvents as xmlEvents, xmlText as textOfXml } from './xml.js';

export const parseDate = /* @__PURE__ */ guardedReader(date, 'text', 'options');
export const parseNewsArticle = /* @__PURE__ */ guardedReader(newsArticle, 'jsonLd', 'options');
export const parseFeed = /* @__PURE__ */ guardedReader(feed, 'source', 'options');
export const decodeSource = /* @__PURE__ */ guardedReader(decode, 'source', 'options');
export const parseSiteTree = /* @__PURE__ */ guardedReader(siteTree, 'json', 'options');
export const parseSitemap = /* @__PURE__ */ guardedReader(sitemap, 'source', 'options');
export const parseXml = /* @__PURE__ */ guardedReader(xml, 'text', 'options');
export const parseXmlEvents = /* @__PURE__ */ guardedGenerator(xmlEvents, 'text', 'options');
export const xmlText = /* @__PURE__ */ guardedReader(textOfXml, 'element');

/** @deprecated Use `parseFeed()`, which also parses Atom and JSON Feed. */
export const parseRss = parseFeed;
/** @deprecated Use `ParseFeedOptions`. */
export type ParseRssOptions = ParseFeedOptions;

export { DataError } from '../model/data-error.js';
export { ParseError, type ParseErrorCode } from './parse-error.js';
export type { ByteSource, DecodeSourceOptions } from './decode-source.js';
export type { ParseDateOptions } from './date/parse-date.js';
export type { Feed, ParseFeedOptions } from './feed/parse-feed.js';
export type { ParseNewsArticleOptions } from './linked-data/parse-news-article.js';
export type { ParseSitemapOptions, SitemapPage } from './sitemap.js';
export type { XmlElement, XmlEvent, XmlLimits, XmlOptions } from './xml.js';
