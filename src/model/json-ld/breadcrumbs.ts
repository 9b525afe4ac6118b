import type { SiteNode } from '../site/site-tree.js';
import { absoluteUrl, type JsonLd, type JsonLdOptions } from './json-ld.js';

/** Options of `breadcrumbsJsonLd()`. */
export interface BreadcrumbsJsonLdOptions extends JsonLdOptions {
  /** Title of the page itself, as in `breadcrumbs()`. */
  readonly title?: string | undefined;
}

/**
 * A trail as schema.org's `BreadcrumbList`. Entries without an absolute URL are omitted, except the
 * last one, which is then only named.
 *
 * @returns `undefined` for an empty trail
 * @see https://schema.org/BreadcrumbList
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function breadcrumbsJsonLd(
  trail: readonly SiteNode[],
  options: BreadcrumbsJsonLdOptions = {},
): JsonLd | undefined {
  const { title } = options;
  const pages: readonly SiteNode[] = title === undefined ? trail : [...trail, { title }];
  const items = pages
    .map(({ title: name, href }) => {
      const item = absoluteUrl(href, options);
      return { name, item: item !== undefined && URL.canParse(item) ? item : undefined };
    })
    // Google requires a URL for every entry but the last.
    .filter(({ item }, index) => item !== undefined || index === pages.length - 1);
  if (items.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ name, item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(item === undefined ? {} : { item }),
    })),
  };
}
