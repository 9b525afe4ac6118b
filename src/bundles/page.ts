import { define, defineWhenPresent } from '../elements/define.js';
import { VnBreadcrumbs } from '../elements/breadcrumbs/breadcrumbs-element.js';
import { VnFooter } from '../elements/footer/footer-element.js';
import { VnHeader } from '../elements/header/header-element.js';
import { VnLanguageNotice } from '../elements/language-notice/language-notice-element.js';
import { VnLanguageSelector } from '../elements/language-selector/language-selector-element.js';
import { VnMinistrySwitcher } from '../elements/ministry-switcher/ministry-switcher-element.js';
import { VnNavigation } from '../elements/navigation/navigation-element.js';
import { VnPressRelease } from '../elements/press-release/press-release-element.js';
import { VnSkipLink } from '../elements/skip-link/skip-link-element.js';

// For a page without a build of its own: becomes `vn-elements.bundle.js`, which holds Lit too.

/** What stands on most pages, those that people meet first in front. */
const ELEMENTS: readonly (readonly [string, CustomElementConstructor])[] = [
  ['vn-skip-link', VnSkipLink],
  ['vn-navigation', VnNavigation],
  ['vn-ministry-switcher', VnMinistrySwitcher],
  ['vn-header', VnHeader],
  ['vn-language-selector', VnLanguageSelector],
  ['vn-breadcrumbs', VnBreadcrumbs],
  ['vn-press-release', VnPressRelease],
  ['vn-footer', VnFooter],
  ['vn-language-notice', VnLanguageNotice],
];

// One task for each, so that upgrading a page blocks nothing for long.
for (const [tag, element] of ELEMENTS) {
  setTimeout(() => {
    define(tag, element);
  });
}

// Few pages have one: its code comes when it is needed.
defineWhenPresent('vn-sitemap-tree', () => import('../elements/sitemap-tree/sitemap-tree.js'));

// A host without a build says its own words, or adds a language, by these.
export { registerCatalogue, registerLanguage } from '../i18n/catalogue.js';
export type * from './vn-elements.js';
