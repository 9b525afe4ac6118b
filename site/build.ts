import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import '../src/bundles/catalogues.js';
import { rssFeed } from '../src/model/index.js';
import { FEEDS } from '../stories/pages/lists.js';
import { NOT_FOUND } from '../stories/pages/not-found.js';
import { pages } from '../stories/pages/pages.js';
import { SHARED_SHEET, siteDocument } from './document.js';
import { STANDALONE, standaloneHtml } from './standalone.js';

// Writes the demonstration site as static files. The elements are not registered here: their
// children are complete HTML, and the browser upgrades them.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'site/dist');

await rm(OUT, { recursive: true, force: true });
const all = pages();
for (const page of all) {
  const file = join(OUT, decodeURI(page.path), 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, siteDocument(page));
}
for (const page of NOT_FOUND) await writeFile(join(OUT, page.path), siteDocument(page));
for (const page of STANDALONE) await writeFile(join(OUT, page.path), standaloneHtml(page));
for (const feed of FEEDS) await writeFile(join(OUT, feed.feedUrl), rssFeed(feed));
const asset = (from: string, to: string): Promise<void> =>
  cp(join(ROOT, from), join(OUT, to), { recursive: true });
for (const filename of ['site.css', 'text.css', 'sections.css']) {
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
  'css/sitemap-tree.css',
]) {
  await asset(`dist/${name}`, `vn/${name}`);
}
for (const name of ['modes.css', 'print.css']) await asset(`dist/css/${name}`, `vn/${name}`);
await writeFile(join(OUT, SHARED_SHEET.path), SHARED_SHEET.css);
console.log(`Wrote ${String(all.length)} pages to site/dist.`);
