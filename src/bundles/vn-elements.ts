import { define } from '../elements/define.js';
import { VnBreadcrumbs } from '../elements/breadcrumbs/breadcrumbs-element.js';
import { VnFooter } from '../elements/footer/footer-element.js';
import { VnHeader } from '../elements/header/header-element.js';
import { VnLanguageNotice } from '../elements/language-notice/language-notice-element.js';
import { VnLanguageSelector } from '../elements/language-selector/language-selector-element.js';
import { VnMinistrySwitcher } from '../elements/ministry-switcher/ministry-switcher-element.js';
import { VnNavigation } from '../elements/navigation/navigation-element.js';
import { VnPressRelease } from '../elements/press-release/press-release-element.js';
import { VnSitemapTree } from '../elements/sitemap-tree/sitemap-tree-element.js';
import { VnSkipLink } from '../elements/skip-link/skip-link-element.js';

/** Every element, those that people meet first in front. */
const ELEMENTS: readonly (readonly [string, CustomElementConstructor])[] = [
  ['vn-skip-link', VnSkipLink],
  ['vn-navigation', VnNavigation],
  ['vn-ministry-switcher', VnMinistrySwitcher],
  ['vn-header', VnHeader],
  ['vn-language-selector', VnLanguageSelector],
  ['vn-breadcrumbs', VnBreadcrumbs],
  ['vn-press-release', VnPressRelease],
  ['vn-sitemap-tree', VnSitemapTree],
  ['vn-footer', VnFooter],
  ['vn-language-notice', VnLanguageNotice],
];

// One task for each, so that upgrading a page blocks nothing for long.
for (const [tag, element] of ELEMENTS) {
  setTimeout(() => {
    define(tag, element);
  });
}

export {
  VnBreadcrumbs,
  VnFooter,
  VnHeader,
  VnLanguageNotice,
  VnLanguageSelector,
  VnMinistrySwitcher,
  VnNavigation,
  VnPressRelease,
  VnSitemapTree,
  VnSkipLink,
};

// The types of `document.createElement('vn-…')` and the like: these modules declare them.
export type {} from '../elements/breadcrumbs/breadcrumbs.js';
export type {} from '../elements/footer/footer.js';
export type {} from '../elements/header/header.js';
export type {} from '../elements/language-notice/language-notice.js';
export type {} from '../elements/language-selector/language-selector.js';
export type {} from '../elements/ministry-switcher/ministry-switcher.js';
export type {} from '../elements/navigation/navigation.js';
export type {} from '../elements/press-release/press-release.js';
export type {} from '../elements/sitemap-tree/sitemap-tree.js';
export type {} from '../elements/skip-link/skip-link.js';
