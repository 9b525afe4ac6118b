import { readFileSync } from 'node:fs';

/** In the order of a page, which is also the order of the cascade. */
export const ELEMENTS = [
  'skip-link',
  'header',
  'ministry-switcher',
  'language-selector',
  'language-notice',
  'navigation',
  'breadcrumbs',
  'sitemap-tree',
  'press-release',
  'footer',
];

/**
 * The style sheet of a page that takes only what it needs: the base, its elements, and the
 * variants that it names.
 *
 * @param {string} html the page
 * @param {readonly string[]} [variants] names of sheets of variants (`navigation.mega`)
 * @returns {string} CSS
 */
export function pageSheet(html, variants = []) {
  const used = ELEMENTS.filter((name) => new RegExp(`<vn-${name}[\\s>]`).test(html));
  const parts = used.flatMap((name) => [
    name,
    ...variants.filter((variant) => variant.startsWith(`${name}.`)),
  ]);
  const files = ['base', ...parts.map((part) => `elements/${part}`)];
  return files
    .map((file) => readFileSync(new URL(`../../dist/${file}.css`, import.meta.url), 'utf8').trim())
    .join('\n');
}

/**
 * The files that the demonstration site's release page loads: its sheets and scripts, and the words
 * of the article's language.
 *
 * @returns {string[]} paths from the project's folder
 */
export function releaseFiles() {
  const folder = 'site/dist/sv/-/ministrarna-henriksson-och-ohisalo/';
  const html = readFileSync(new URL(`../../${folder}index.html`, import.meta.url), 'utf8');
  return [...html.matchAll(/<(?:link rel="stylesheet" href|script[^>]* src)="([^"]+)"/g)]
    .map(([, address]) => `site/dist${address}`)
    .concat('site/dist/vn/locales/sv.js');
}
