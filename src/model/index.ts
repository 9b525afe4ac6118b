// The data that the markup functions take, and pure functions over it.
export {
  readContactText,
  readEmail,
  readPhone,
  readPhones,
  type ContactPiece,
  type Phone,
} from './contact.js';
export { formatDateTime, readDateTime, type DateTime } from './date.js';
export {
  capitalised,
  GOVERNMENT,
  GOVERNMENT_LIST_VERSION,
  hrefIn,
  nameIn,
  readOrganisations,
  type NameIn,
  type Organisation,
  type OrganisationsReading,
} from './government.js';
export {
  directionOf,
  groupOf,
  LOCALES,
  lookup,
  matchLocale,
  NATIVE_NAMES,
  suggestion,
  type LanguageGroup,
  type Locale,
} from './language.js';
export { isEmbargoed, type Clock } from './embargo.js';
export { fromNewsArticle, type FromNewsArticleOptions } from './from-news-article.js';
export { FeedError, fromRss, type Feed, type FromRssOptions } from './from-rss.js';
export { jsonLdText, type JsonLd } from './json-ld.js';
export { newsArticleJsonLd, type NewsArticleOptions } from './news-article.js';
export { plainText } from './plain-text.js';
export type {
  Contact,
  Correction,
  PressRelease,
  ReleaseBlock,
  ReleaseImage,
  ReleaseTable,
  ReleaseVersion,
  TextLink,
} from './press-release.js';
export { readPublishers, type Publisher } from './publisher.js';
export { readHtml, type Purifier, type ReadHtmlOptions } from './read-html.js';
export {
  readRichText,
  type DomNode,
  type RichElement,
  type RichNode,
  type RichTag,
} from './rich-text.js';
export type { Problem } from './problem.js';
export {
  countNodes,
  readSiteTree,
  type LaterNodes,
  type SiteNode,
  type SiteTreeReading,
  type TreeNode,
} from './site-tree.js';
export {
  readSitemap,
  type SitemapOptions,
  type SitemapPage,
  type SitemapReading,
} from './sitemap-xml.js';
export { trail } from './trail.js';
export { safeHref } from './url.js';
export { XmlError, type XmlErrorCode } from './xml-error.js';
export {
  readXml,
  xmlEvents,
  xmlText,
  type XmlElement,
  type XmlEvent,
  type XmlLimits,
} from './xml.js';
