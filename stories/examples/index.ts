import { breadcrumbsExamples } from './breadcrumbs.examples.js';
import type { Example } from './example.js';
import { footerExamples } from './footer.examples.js';
import { headerExamples } from './header.examples.js';
import { languageNoticeExamples } from './language-notice.examples.js';
import { languageSelectorExamples } from './language-selector.examples.js';
import { ministrySwitcherExamples } from './ministry-switcher.examples.js';
import { navigationExamples } from './navigation.examples.js';
import { pressReleaseExamples } from './press-release.examples.js';
import { sitemapTreeExamples } from './sitemap-tree.examples.js';
import { skipLinkExamples } from './skip-link.examples.js';

/** All examples by component name. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'skip-link': skipLinkExamples,
  header: headerExamples,
  'ministry-switcher': ministrySwitcherExamples,
  'language-selector': languageSelectorExamples,
  'language-notice': languageNoticeExamples,
  navigation: navigationExamples,
  breadcrumbs: breadcrumbsExamples,
  'sitemap-tree': sitemapTreeExamples,
  'press-release': pressReleaseExamples,
  footer: footerExamples,
};

export type { Example };
