// The pure functions that write the elements' children and the patterns, and what turns their results into HTML.
import { breadcrumbs as breadcrumbsTemplate } from './breadcrumbs.js';
import { contactCard as contactCardTemplate } from './contact-card.js';
import { feedbackForm as feedbackFormTemplate } from './feedback-form.js';
import { filterForm as filterFormTemplate } from './filter-form.js';
import { footer as footerTemplate } from './footer.js';
import {
  barLink as barLinkTemplate,
  headerHome as headerHomeTemplate,
  headerSearch as headerSearchTemplate,
  headerSearchForm as headerSearchFormTemplate,
} from './header.js';
import {
  languageSelector as languageSelectorTemplate,
  languageVersions as languageVersionsTemplate,
} from './language-links.js';
import { languageNotice as languageNoticeTemplate } from './language-notice.js';
import { ministrySwitcher as ministrySwitcherTemplate } from './ministry-switcher.js';
import { navigation as navigationTemplate } from './navigation.js';
import { pageHead as pageHeadHtml } from './page-head.js';
import { pageUrl as pageUrlTemplate } from './page-url.js';
import { pagination as paginationTemplate } from './pagination.js';
import { personCard as personCardTemplate } from './person-card.js';
import { pressRelease as pressReleaseTemplate } from './press-release.js';
import { resultList as resultListTemplate } from './result-list.js';
import { sideNavigation as sideNavigationTemplate } from './side-navigation.js';
import { siteNotice as siteNoticeTemplate } from './site-notice.js';
import { siteTree as siteTreeTemplate } from './site-tree.js';
import { skipLink as skipLinkTemplate } from './skip-link.js';
import { summaryList as summaryListTemplate } from './summary-list.js';
import { withBranches as withBranchesHtml } from './with-branches.js';
import { guarded } from '../model/data-error.js';
import { printable } from './render-to-string.js';

export const breadcrumbs = /* @__PURE__ */ printable(breadcrumbsTemplate);
export const contactCard = /* @__PURE__ */ printable(contactCardTemplate);
export const feedbackForm = /* @__PURE__ */ printable(feedbackFormTemplate);
export const filterForm = /* @__PURE__ */ printable(filterFormTemplate);
export const footer = /* @__PURE__ */ printable(footerTemplate);
export const barLink = /* @__PURE__ */ printable(barLinkTemplate);
export const headerHome = /* @__PURE__ */ printable(headerHomeTemplate);
export const headerSearch = /* @__PURE__ */ printable(headerSearchTemplate);
export const headerSearchForm = /* @__PURE__ */ printable(headerSearchFormTemplate);
export const languageNotice = /* @__PURE__ */ printable(languageNoticeTemplate);
export const languageSelector = /* @__PURE__ */ printable(languageSelectorTemplate);
export const languageVersions = /* @__PURE__ */ printable(languageVersionsTemplate);
export const ministrySwitcher = /* @__PURE__ */ printable(ministrySwitcherTemplate);
export const navigation = /* @__PURE__ */ printable(navigationTemplate);
export const pageUrl = /* @__PURE__ */ printable(pageUrlTemplate);
export const pagination = /* @__PURE__ */ printable(paginationTemplate);
export const personCard = /* @__PURE__ */ printable(personCardTemplate);
export const pressRelease = /* @__PURE__ */ printable(pressReleaseTemplate);
export const resultList = /* @__PURE__ */ printable(resultListTemplate);
export const sideNavigation = /* @__PURE__ */ printable(sideNavigationTemplate);
export const siteNotice = /* @__PURE__ */ printable(siteNoticeTemplate);
export const siteTree = /* @__PURE__ */ printable(siteTreeTemplate);
export const skipLink = /* @__PURE__ */ printable(skipLinkTemplate);
export const summaryList = /* @__PURE__ */ printable(summaryListTemplate);
export const pageHead = /* @__PURE__ */ guarded(pageHeadHtml);
export const withBranches = /* @__PURE__ */ guarded(withBranchesHtml, ['markup', 'options']);

export { DataError } from '../model/data-error.js';
export type { BreadcrumbsOptions } from './breadcrumbs.js';
export type { FooterOptions } from './footer.js';
export type { HeaderHomeOptions, HeaderSearchFormOptions } from './header.js';
export type {
  LanguageLink,
  LanguageSelectorOptions,
  LanguageState,
  LanguageVersionsOptions,
} from './language-links.js';
export type { LanguageNoticeOptions } from './language-notice.js';
export type { MinistrySwitcherOptions } from './ministry-switcher.js';
export type { NavigationOptions } from './navigation.js';
export type { AriaCurrent, Markup, MarkupOptions } from './parts.js';
export type { PressReleaseOptions } from './press-release.js';
export type { ReleaseAction } from './release-actions.js';
export { renderToString } from './render-to-string.js';
export type { SiteTreeOptions } from './site-tree.js';
export type { TreeTool } from './tree-tools.js';
export type { SkipTarget } from './skip-link.js';
export type { WithBranchesOptions } from './with-branches.js';
