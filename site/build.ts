import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { transform } from 'lightningcss';
import { pageSheet } from '../scripts/lib/sheets.mjs';
import '../src/bundles/locales.js';
import { NOT_FOUND } from './not-found.js';
import { pages } from './pages.js';
import { body, type Page } from './shell.js';

// Writes the demonstration site as static files. The elements themselves are not registered here:
// what stands inside them is complete HTML, and the browser gives them their behaviour.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'site/dist');

/** As strict as a ministry's own: nothing inline, no strings that become code. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c,
  );

/** The page's HTML as a person would have written it: without the marks that Lit hydrates by. */
async function inner(page: Page): Promise<string> {
  const marked = await collectResult(render(body(page)));
  return marked
    .replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '')
    .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/\s+/g, ' ').replace(/ >$/, '>'))
    .replace(/<\/([\w-]+)\s+>/g, '</$1>')
    .replace(/\s*\n\s*/g, '\n');
}

/** Style sheets by address: pages with the same elements share one. */
const sheets = new Map<string, string>();

function sheetOf(html: string, variants?: readonly string[]): string {
  const css = pageSheet(html, variants);
  const name = `vn/page-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  sheets.set(name, css);
  return name;
}

async function document(page: Page): Promise<string> {
  const { lang, contentLang = lang, title, path, alternates = {}, variants } = page;
  const content = await inner(page);
  const links = Object.entries({ ...alternates, [contentLang]: path })
    .map(([tag, href]) => `<link rel="alternate" hreflang="${tag}" href="${href}">`)
    .join('\n');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escape(title)} – VN Elements demo</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/${sheetOf(content, variants)}">
<link rel="stylesheet" href="/site.css">${
    content.includes('<vn-press-release') ? '' : '\n<link rel="stylesheet" href="/text.css">'
  }
<script type="module" src="/vn/vn-elements.bundle.js"></script>
${links}
</head>
<body>
${content}
</body>
</html>
`;
}

await rm(OUT, { recursive: true, force: true });
const all = pages();
for (const page of all) {
  const file = join(OUT, decodeURI(page.path), 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await document(page));
}
await writeFile(join(OUT, NOT_FOUND.path), await document(NOT_FOUND));
const asset = (from: string, to: string): Promise<void> =>
  cp(join(ROOT, from), join(OUT, to), { recursive: true });
for (const filename of ['site.css', 'text.css']) {
  const css = await readFile(join(ROOT, 'site', filename));
  await writeFile(join(OUT, filename), transform({ filename, code: css, minify: true }).code);
}
for (const name of ['vn-elements.bundle.js', 'vn-elements.css', 'bundle', 'locales']) {
  await asset(`dist/${name}`, `vn/${name}`);
}
for (const [name, css] of sheets) await writeFile(join(OUT, name), css);
console.log(`Wrote ${String(all.length)} pages to site/dist.`);
