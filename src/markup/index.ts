// The pure functions that write the elements' children.
export {
  breadcrumbs,
  breadcrumbsJsonLd,
  type BreadcrumbsJsonLdOptions,
  type BreadcrumbsOptions,
} from './breadcrumbs.js';
export {
  footer,
  governmentOrganization,
  type FooterOptions,
  type GovernmentOrganizationOptions,
} from './footer.js';
export {
  barLink,
  headerHome,
  headerSearch,
  headerSearchForm,
  type HeaderHomeOptions,
  type HeaderSearchFormOptions,
  type LocalisedName,
} from './header.js';
export {
  languageNotice,
  languageSelector,
  languageVersions,
  type LanguageLink,
  type LanguageSelectorOptions,
  type LanguageState,
  type LanguageVersionsOptions,
} from './language-links.js';
export { ministrySwitcher, type MinistrySwitcherOptions } from './ministry-switcher.js';
export { navigation, type NavigationOptions } from './navigation.js';
export { type Current, type Markup, type MarkupOptions } from './parts.js';
export { pageAddress } from './page-address.js';
export { pressRelease, type PressReleaseOptions } from './press-release.js';
export { siteTree, type SiteTreeOptions } from './site-tree.js';
export { withBranches, type WithBranchesOptions } from './with-branches.js';
export { skipLink, type SkipTarget } from './skip-link.js';
