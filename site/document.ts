import { createHash } from 'node:crypto';
import { patternStylesIn } from '../scripts/lib/patterns.js';
import { ELEMENTS } from '../scripts/lib/elements.js';
import { joinedStylesheet } from '../scripts/lib/stylesheets.js';
import { bodyHtml, documentHtml, headOf } from '../stories/pages/document.js';
import { FEEDS } from '../stories/pages/lists.js';
import type { Page } from '../stories/pages/shell.js';

/** As strict as on a ministry's site: no inline script or style, no strings evaluated as code. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types vn-elements',
].join('; ');

/** Who needs `modes.css`: for others it does not block rendering. */
const MODES = '(prefers-color-scheme: dark), (prefers-contrast: more), (forced-colors: active)';

/** An element of a single page. Its stylesheet has a file of its own, and all pages share that of the others. */
const SITEMAP = 'sitemap-tree';

const shared = joinedStylesheet(ELEMENTS.filter((name) => name !== SITEMAP));
const sharedHash = createHash('sha256').update(shared).digest('hex').slice(0, 8);
const sharedPath = `vn/page-${sharedHash}.css`;

/** The stylesheet that all pages share: a path of the site, and its content. */
export const SHARED_SHEET = { path: sharedPath, css: shared };

/** A page of the site as a file. */
export function siteDocument(page: Page): string {
  const content = bodyHtml(page);
  return documentHtml({
    ...headOf(page),
    siteName: 'VN Elements demo',
    policy: POLICY,
    robots: 'noindex',
    assets: '/vn/',
    stylesheets: [
      { href: `/${sharedPath}` },
      ...(content.includes(`<vn-${SITEMAP}`) ? [{ href: `/vn/css/${SITEMAP}.css` }] : []),
      ...patternStylesIn(content).map((name) => ({ href: `/vn/patterns/${name}.css` })),
      { href: '/site.css' },
      { href: '/vn/modes.css', media: MODES },
      { href: '/vn/print.css', media: 'print' },
      ...(content.includes('<vn-press-release') ? [] : [{ href: '/text.css' }]),
      ...(/class="(?:section|small-print)"/.test(content) ? [{ href: '/sections.css' }] : []),
    ],
    feeds: FEEDS.filter(({ url }) => url === page.path).map(({ title, feedUrl }) => ({
      title,
      href: feedUrl,
    })),
    content,
  });
}
