/*
 * The data that the markup functions take, and pure functions on it. Files that concern one subject
 * are in its folder (`feed/`, `organisation/`, `page/`, `release/`, `site/`, `text/`); the others are used by several.
 * What is exported here names the field with the fault in its errors; the library itself uses the functions without that.
 */
import { guarded } from './data-error.js';
import {
  readContactText as readContactTextUnguarded,
  readPhone as readPhoneUnguarded,
  readPhones as readPhonesUnguarded,
} from './release/contact.js';
import { formatDateTime as formatDateTimeUnguarded } from './date.js';
import { formatMonth as formatMonthUnguarded } from './month.js';
import {
  capitalised as capitalisedUnguarded,
  hrefIn as hrefInUnguarded,
  nameIn as nameInUnguarded,
  readOrganisations as readOrganisationsUnguarded,
} from './organisation/organisation.js';
import {
  canonicalTag as canonicalTagUnguarded,
  directionOf as directionOfUnguarded,
  groupOf as groupOfUnguarded,
  lookup as lookupUnguarded,
  matchLocale as matchLocaleUnguarded,
  suggestion as suggestionUnguarded,
} from './language.js';
import { isEmbargoed as isEmbargoedUnguarded } from './release/embargo.js';
import { breadcrumbsJsonLd as breadcrumbsJsonLdUnguarded } from './json-ld/breadcrumbs.js';
import { governmentOrganizationJsonLd as governmentOrganizationJsonLdUnguarded } from './json-ld/government-organization.js';
import { jsonLdText as jsonLdTextUnguarded } from './json-ld/json-ld.js';
import { newsArticleJsonLd as newsArticleJsonLdUnguarded } from './json-ld/news-article.js';
import { atomFeed as atomFeedUnguarded } from './feed/atom-feed.js';
import { rssFeed as rssFeedUnguarded } from './feed/rss-feed.js';
import { plainText as plainTextUnguarded } from './text/plain-text.js';
import { readRelease as readReleaseUnguarded } from './release/read-release.js';
import { readPublishers as readPublishersUnguarded } from './release/publisher.js';
import { readRichText as readRichTextUnguarded } from './text/read-rich-text.js';
import {
  countNodes as countNodesUnguarded,
  readSiteTree as readSiteTreeUnguarded,
} from './site/site-tree.js';
import { matchCurrentPage as matchCurrentPageUnguarded } from './site/current-page.js';
import { trail as trailUnguarded } from './site/trail.js';

export const readContactText = /* @__PURE__ */ guarded(readContactTextUnguarded, [
  'value',
  'options',
]);
export const readPhone = /* @__PURE__ */ guarded(readPhoneUnguarded, ['value', 'options']);
export const readPhones = /* @__PURE__ */ guarded(readPhonesUnguarded, ['value', 'options']);
export const formatDateTime = /* @__PURE__ */ guarded(formatDateTimeUnguarded, ['date', 'lang']);
export const formatMonth = /* @__PURE__ */ guarded(formatMonthUnguarded, ['date', 'lang']);
export const capitalised = /* @__PURE__ */ guarded(capitalisedUnguarded, ['name']);
export const hrefIn = /* @__PURE__ */ guarded(hrefInUnguarded, ['organisation', 'locale']);
export const nameIn = /* @__PURE__ */ guarded(nameInUnguarded, ['organisation', 'locale']);
export const readOrganisations = /* @__PURE__ */ guarded(readOrganisationsUnguarded);
export const canonicalTag = /* @__PURE__ */ guarded(canonicalTagUnguarded, ['value']);
export const directionOf = /* @__PURE__ */ guarded(directionOfUnguarded, ['tag']);
export const groupOf = /* @__PURE__ */ guarded(groupOfUnguarded, ['tag']);
export const lookup = /* @__PURE__ */ guarded(lookupUnguarded, ['tag', 'available']);
export const matchLocale = /* @__PURE__ */ guarded(matchLocaleUnguarded, ['tag']);
export const suggestion = /* @__PURE__ */ guarded(suggestionUnguarded, [
  'page',
  'visitor',
  'offered',
  'alsoReads',
]);
export const isEmbargoed = /* @__PURE__ */ guarded(isEmbargoedUnguarded, ['release', 'clock']);
export const breadcrumbsJsonLd = /* @__PURE__ */ guarded(breadcrumbsJsonLdUnguarded, [
  'trail',
  'options',
]);
export const governmentOrganizationJsonLd = /* @__PURE__ */ guarded(
  governmentOrganizationJsonLdUnguarded,
  ['organisation', 'options'],
);
export const jsonLdText = /* @__PURE__ */ guarded(jsonLdTextUnguarded, ['data']);
export const newsArticleJsonLd = /* @__PURE__ */ guarded(newsArticleJsonLdUnguarded, [
  'release',
  'options',
]);
export const atomFeed = /* @__PURE__ */ guarded(atomFeedUnguarded, ['source']);
export const rssFeed = /* @__PURE__ */ guarded(rssFeedUnguarded, ['source']);
export const plainText = /* @__PURE__ */ guarded(plainTextUnguarded, ['html']);
export const readRelease = /* @__PURE__ */ guarded(readReleaseUnguarded);
export const readPublishers = /* @__PURE__ */ guarded(readPublishersUnguarded, [
  'values',
  'options',
]);
export const readRichText = /* @__PURE__ */ guarded(readRichTextUnguarded, ['root', 'options']);
export const countNodes = /* @__PURE__ */ guarded(countNodesUnguarded, ['nodes']);
export const readSiteTree = /* @__PURE__ */ guarded(readSiteTreeUnguarded);
export const matchCurrentPage = /* @__PURE__ */ guarded(matchCurrentPageUnguarded, [
  'currentUrl',
  'hrefs',
  'base',
]);
export const trail = /* @__PURE__ */ guarded(trailUnguarded, ['tree', 'url']);

export { DataError } from './data-error.js';
export { readEmail, type ContactPiece, type Phone } from './release/contact.js';
export type { PhoneOptions } from './release/dial.js';
export { readDateTime, type DateTime } from './date.js';
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
export type { LocalisedName, NameIn, Organisation } from './organisation/organisation.js';
export { GOVERNMENT, GOVERNMENT_LIST_VERSION } from './organisation/government.js';
export { LOCALES, NATIVE_NAMES, type LanguageGroup, type Locale } from './language.js';
export type { Clock } from './release/embargo.js';
export type { BreadcrumbsJsonLdOptions } from './json-ld/breadcrumbs.js';
export type { GovernmentOrganization } from './json-ld/government-organization.js';
export type { JsonLd, JsonLdOptions } from './json-ld/json-ld.js';
export type { NewsArticleJsonLdOptions } from './json-ld/news-article.js';
export type { FeedSource } from './feed/feed-source.js';
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
export type { Publisher, ReadPublishersOptions } from './release/publisher.js';
export type { DomNode, ReadRichTextOptions } from './text/read-rich-text.js';
export { BOX_CLASSES, type RichElement, type RichNode, type RichTag } from './text/rich-text.js';
export type { Problem, ReadOptions } from './problem.js';
export type {
  LazyChildrenSource,
  ReadSiteTreeOptions,
  SiteNode,
  TreeNode,
} from './site/site-tree.js';
export type { SiteTreeKeys } from './site/site-tree-keys.js';
export { safeHref } from './url.js';
