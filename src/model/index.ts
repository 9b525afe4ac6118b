/*
 * The data that the markup functions take, and pure functions on it. Files that concern one subject
 * are in its folder (`feed/`, `organisation/`, `page/`, `release/`, `site/`, `text/`); the others are used by several.
 * What is exported here names the field with the fault in its errors; the library itself uses the functions without that.
 */
import { guarded } from './data-error.js';
import * as contact from './release/contact.js';
import * as date from './date.js';
import * as month from './month.js';
import * as organisation from './organisation/organisation.js';
import * as language from './language.js';
import * as suggestions from './checked-suggestion.js';
import * as embargo from './release/embargo.js';
import * as breadcrumbs from './json-ld/breadcrumbs.js';
import * as governmentOrganization from './json-ld/government-organization.js';
import * as jsonLd from './json-ld/json-ld.js';
import * as newsArticle from './json-ld/news-article.js';
import * as atom from './feed/atom-feed.js';
import * as rss from './feed/rss-feed.js';
import * as plain from './text/plain-text.js';
import * as releases from './release/read-release.js';
import * as publisher from './release/publisher.js';
import * as richText from './text/read-rich-text.js';
import * as siteTree from './site/site-tree.js';
import * as currentPage from './site/current-page.js';
import * as trails from './site/trail.js';

export const readContactText = /* @__PURE__ */ guarded(contact.readContactText, [
  'value',
  'options',
]);
export const readPhone = /* @__PURE__ */ guarded(contact.readPhone, ['value', 'options']);
export const readPhones = /* @__PURE__ */ guarded(contact.readPhones, ['value', 'options']);
export const formatDateTime = /* @__PURE__ */ guarded(date.formatDateTime, ['date', 'lang']);
export const formatMonth = /* @__PURE__ */ guarded(month.formatMonth, ['date', 'lang']);
export const capitalised = /* @__PURE__ */ guarded(organisation.capitalised, ['name']);
export const hrefIn = /* @__PURE__ */ guarded(organisation.hrefIn, ['organisation', 'locale']);
export const nameIn = /* @__PURE__ */ guarded(organisation.nameIn, ['organisation', 'locale']);
export const readOrganisations = /* @__PURE__ */ guarded(organisation.readOrganisations);
export const canonicalTag = /* @__PURE__ */ guarded(language.canonicalTag, ['value']);
export const directionOf = /* @__PURE__ */ guarded(language.directionOf, ['tag']);
export const groupOf = /* @__PURE__ */ guarded(language.groupOf, ['tag']);
export const lookup = /* @__PURE__ */ guarded(language.lookup, ['tag', 'available']);
export const matchLocale = /* @__PURE__ */ guarded(language.matchLocale, ['tag']);
export const suggestion = /* @__PURE__ */ guarded(suggestions.checkedSuggestion, [
  'page',
  'visitor',
  'offered',
  'alsoReads',
]);
export const isEmbargoed = /* @__PURE__ */ guarded(embargo.isEmbargoed, ['release', 'clock']);
export const breadcrumbsJsonLd = /* @__PURE__ */ guarded(breadcrumbs.breadcrumbsJsonLd, [
  'trail',
  'options',
]);
export const governmentOrganizationJsonLd = /* @__PURE__ */ guarded(
  governmentOrganization.governmentOrganizationJsonLd,
  ['organisation', 'options'],
);
export const jsonLdText = /* @__PURE__ */ guarded(jsonLd.jsonLdText, ['data']);
export const newsArticleJsonLd = /* @__PURE__ */ guarded(newsArticle.newsArticleJsonLd, [
  'release',
  'options',
]);
export const atomFeed = /* @__PURE__ */ guarded(atom.atomFeed, ['source']);
export const rssFeed = /* @__PURE__ */ guarded(rss.rssFeed, ['source']);
export const plainText = /* @__PURE__ */ guarded(plain.plainText, ['html']);
export const readRelease = /* @__PURE__ */ guarded(releases.readRelease);
export const readPublishers = /* @__PURE__ */ guarded(publisher.readPublishers, [
  'values',
  'options',
]);
export const readRichText = /* @__PURE__ */ guarded(richText.readRichText, ['root', 'options']);
export const countNodes = /* @__PURE__ */ guarded(siteTree.countNodes, ['nodes']);
export const readSiteTree = /* @__PURE__ */ guarded(siteTree.readSiteTree);
export const matchCurrentPage = /* @__PURE__ */ guarded(currentPage.matchCurrentPage, [
  'currentUrl',
  'hrefs',
  'base',
]);
export const trail = /* @__PURE__ */ guarded(trails.trail, ['tree', 'url']);

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
