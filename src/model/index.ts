/*
 * The data that the markup functions take, and pure functions on it. Files that concern one subject
 * are in its folder (`feed/`, `organisation/`, `page/`, `release/`, `site/`, `text/`); the others are used by several.
 */
export {
  readContactText,
  readEmail,
  readPhone,
  readPhones,
  type ContactPiece,
  type Phone,
} from './release/contact.js';
export type { PhoneOptions } from './release/dial.js';
export { formatDateTime, readDateTime, type DateTime } from './date.js';
export { formatMonth } from './month.js';
export type { CardContact, ContactCard, ContactDetails } from './page/contact-card.js';
export type {
  FeedbackForm,
  FormChoices,
  FormField,
  FormOption,
  FormText,
  FormTextarea,
} from './page/feedback-form.js';
export type {
  FilterCheckboxes,
  FilterField,
  FilterForm,
  FilterOption,
  FilterSelect,
  FilterText,
} from './page/filter-form.js';
export type { PageHead, PageVersion } from './page/page-head.js';
export type { Pagination } from './page/pagination.js';
export type { Person, PersonCard, PersonList, Portrait } from './page/person-card.js';
export type { ResultItem, ResultList } from './page/result-list.js';
export type { SideNavigation } from './page/side-navigation.js';
export type { NoticeSeverity, SiteNotice } from './page/site-notice.js';
export type { SummaryList, SummaryRow } from './page/summary-list.js';
export {
  capitalised,
  hrefIn,
  nameIn,
  readOrganisations,
  type LocalisedName,
  type NameIn,
  type Organisation,
} from './organisation/organisation.js';
export { GOVERNMENT, GOVERNMENT_LIST_VERSION } from './organisation/government.js';
export {
  canonicalTag,
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
export { isEmbargoed, type Clock } from './release/embargo.js';
export { breadcrumbsJsonLd, type BreadcrumbsJsonLdOptions } from './json-ld/breadcrumbs.js';
export {
  governmentOrganizationJsonLd,
  type GovernmentOrganization,
} from './json-ld/government-organization.js';
export { jsonLdText, type JsonLd, type JsonLdOptions } from './json-ld/json-ld.js';
export { newsArticleJsonLd, type NewsArticleJsonLdOptions } from './json-ld/news-article.js';
export { atomFeed } from './feed/atom-feed.js';
export type { FeedSource } from './feed/feed-source.js';
export { rssFeed } from './feed/rss-feed.js';
export { plainText } from './text/plain-text.js';
export type {
  Attachment,
  Author,
  Contact,
  Correction,
  PressRelease,
  Release,
  ReleaseBlock,
  ReleaseBox,
  ReleaseContact,
  ReleaseEvent,
  ReleaseImage,
  ReleaseProject,
  ReleaseTable,
  ReleaseVersion,
  TextLink,
} from './release/press-release.js';
export { readRelease } from './release/read-release.js';
export { readPublishers, type Publisher, type ReadPublishersOptions } from './release/publisher.js';
export { readRichText, type DomNode, type ReadRichTextOptions } from './text/read-rich-text.js';
export { BOX_CLASSES, type RichElement, type RichNode, type RichTag } from './text/rich-text.js';
export type { Problem, ReadOptions } from './problem.js';
export {
  countNodes,
  readSiteTree,
  type LazyChildrenSource,
  type ReadSiteTreeOptions,
  type SiteNode,
  type TreeNode,
} from './site/site-tree.js';
export type { SiteTreeKeys } from './site/site-tree-keys.js';
export { matchCurrentPage } from './site/current-page.js';
export { trail } from './site/trail.js';
export { safeHref } from './url.js';
