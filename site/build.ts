import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { patternStylesIn } from '../scripts/lib/patterns.js';
import { pageStylesheet } from '../scripts/lib/stylesheets.js';
import '../src/bundles/catalogues.js';
import { rssFeed } from '../src/model/index.js';
import { bodyHtml, documentHtml, headOf } from '../stories/pages/document.js';
import { NEWS_FEEDS } from '../stories/pages/news.js';
import { NOT_FOUND } from '../stories/pages/not-found.js';
import { pages } from '../stories/pages/pages.js';
import type { Page } from '../stories/pages/shell.js';

// Writes the demonstration site as static files. The elements are not registered here: their
// children are complete HTML, and the browser upgrades them.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'site/dist');

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

/** Stylesheets by URL: pages with the same elements share one. */
const sheets = new Map<string, string>();

function sheetOf(html: string, variants?: readonly string[]): string {
  const css = pageStylesheet(html, variants);
  const name = `vn/page-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  sheets.set(name, css);
  return name;
}

function document(page: Page): string {
  const content = bodyHtml(page);
  return documentHtml({
    ...headOf(page),
    siteName: 'VN Elements demo',
    policy: POLICY,
    robots: 'noindex',
    assets: '/vn/',
    stylesheets: [
      { href: `/${sheetOf(content, page.variants)}` },
      ...patternStylesIn(content).map((name) => ({ href: `/vn/patterns/${name}.css` })),
      { href: '/site.css' },
      { href: '/vn/modes.css', media: MODES },
      { href: '/vn/print.css', media: 'print' },
      ...(content.includes('<vn-press-release') ? [] : [{ href: '/text.css' }]),
    ],
    feeds: NEWS_FEEDS.filter(({ url }) => url === page.path).map(({ title, feedUrl }) => ({
      title,
      href: feedUrl,
    })),
    content,
  });
}

await rm(OUT, { recursive: true, force: true });
const all = pages();
for (const page of all) {
  const file = join(OUT, decodeURI(page.path), 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, document(page));
}
await writeFile(join(OUT, NOT_FOUND.path), document(NOT_FOUND));
for (const feed of NEWS_FEEDS) await writeFile(join(OUT, feed.feedUrl), rssFeed(feed));
const asset = (from: string, to: string): Promise<void> =>
  cp(join(ROOT, from), join(OUT, to), { recursive: true });
for (const filename of ['site.css', 'text.css']) {
  const css = await readFile(join(ROOT, 'stories/pages', filename));
  await writeFile(join(OUT, filename), transform({ filename, code: css, minify: true }).code);
}
for (const name of [
  'language-notice-early.js',
  'vn-elements.bundle.js',
  'vn-elements.css',
  'bundle',
  'locales',
  'patterns',
]) {
  await asset(`dist/${name}`, `vn/${name}`);
}
for (const name of ['modes.css', 'print.css']) await asset(`dist/css/${name}`, `vn/${name}`);
for (const [name, css] of sheets) await writeFile(join(OUT, name), css);
console.log(`Wrote ${String(all.length)} pages to site/dist.`);
