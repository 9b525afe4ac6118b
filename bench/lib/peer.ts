import type { Content, Link } from './content.js';

/** One of the libraries that the benchmarks compare with, as `bench/peers/<name>/adapter.ts`. */
export interface Peer {
  /** npm package whose version the report names. */
  readonly package: string;
  /** Its stylesheets: `@import` of files in the adapter's `node_modules`. */
  readonly css?: string;
  /** The same as Sass, with load paths in `node_modules`, for libraries that are tailored that way. */
  readonly sass?: string;
  readonly sassPaths?: readonly string[];
  /** Source of the page's module. */
  readonly script: string;
  /** Folders below `node_modules` that are served as they are, by URL path. */
  readonly folders?: Readonly<Record<string, string>>;
  /** More of `<head>`, for example a script that must run first. */
  readonly head?: string;
  /** Class attributes of `<html>` and `<body>`. */
  readonly htmlClass?: string;
  readonly bodyClass?: string;
  /** Class of visually hidden text, if the library has one. */
  readonly hiddenClass?: string;
  readonly breadcrumbs: (links: readonly Link[]) => string;
  /** Everything inside `<body>`. */
  readonly page: (content: Content) => string;
}

/** Escapes an attribute value. */
export const quote = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** ` class="…"`, or nothing. */
export const classAttribute = (name = ''): string => (name === '' ? '' : ` class="${name}"`);

/** A link, or the text of the current language. */
export function anchor({ html, href, lang, isCurrent }: Link, className?: string): string {
  const attributes = `${classAttribute(className)}${lang ? ` lang="${lang}"` : ''}${isCurrent ? ' aria-current="true"' : ''}`;
  return href === undefined
    ? `<span${attributes}>${html}</span>`
    : `<a href="${quote(href)}"${attributes}>${html}</a>`;
}

/** A list of links, each with the given class names. */
export const list = (
  links: readonly Link[],
  { ul, li, a }: { readonly ul?: string; readonly li?: string; readonly a?: string } = {},
): string =>
  `<ul${classAttribute(ul)}>${links
    .map((link) => `<li${classAttribute(li)}>${anchor(link, a)}</li>`)
    .join('')}</ul>`;

/** Adds a class to every tag of the given names that has none. */
export const withClasses = (html: string, classes: Readonly<Record<string, string>>): string =>
  html.replace(/<([a-z][a-z0-9]*)(?=[\s>])(?![^>]* class=)/g, (start, tag: string) => {
    const name = classes[tag];
    return name === undefined ? start : `${start} class="${name}"`;
  });
