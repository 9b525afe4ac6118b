import { html, nothing } from 'lit';
import { plural } from '../i18n/plural.js';
import { translator } from '../i18n/translator.js';
import { jsonLdText } from '../model/json-ld.js';
import type { SiteNode } from '../model/site-tree.js';
import { safeHref } from '../model/url.js';
import { link, type Markup, type MarkupOptions } from './parts.js';

/** What `breadcrumbs()` needs beside the trail. */
export interface BreadcrumbsOptions extends MarkupOptions {
  /** Title of the page itself, shown last and without a link. Leave it out where the h1 says it. */
  readonly current?: string | undefined;
  /** Language of that title where it differs from `lang` (BCP 47). */
  readonly currentLang?: string | undefined;
  /** Puts what lies between the first page and the last link into a disclosure, which narrow places close. */
  readonly collapse?: boolean | undefined;
}

/** Children of `<vn-breadcrumbs>`: the way to the page, outermost first. */
export function breadcrumbs(way: readonly SiteNode[], options: BreadcrumbsOptions): Markup {
  const { lang, current, currentLang, collapse = false } = options;
  const words = translator(lang);
  const item = (node: SiteNode): Markup =>
    html`<li>${link({ text: node.title, href: node.href }, { lang: node.lang })}</li>`;
  const middle = collapse && way.length > 3 ? way.slice(1, -1) : [];
  const label = (): string =>
    plural(
      words.msg('{n, plural, one {Näytä {n} välisivu} other {Näytä {n} välisivua}}', {
        id: 'breadcrumb.more',
      }),
      words.lang,
      { n: middle.length },
    );
  return html`<nav aria-label=${words.msg('Murupolku', { id: 'breadcrumb' })}>
    <ol>
      ${
        middle.length === 0
          ? way.map(item)
          : [
              ...way.slice(0, 1).map(item),
              html`<li>
                <details>
                  <summary>${label()}</summary>
                  <ol>
                    ${middle.map(item)}
                  </ol>
                </details>
              </li>`,
              ...way.slice(-1).map(item),
            ]
      }${
        current === undefined
          ? nothing
          : html`<li>
              <span lang=${currentLang ?? nothing} aria-current="page">${current}</span>
            </li>`
      }
    </ol>
  </nav>`;
}

/** What `breadcrumbsJsonLd()` needs beside the trail. */
export interface BreadcrumbsJsonLdOptions {
  /** The site's origin, for addresses that are relative to its root: `https://intermin.fi`. */
  readonly origin: string;
  /** Title of the page itself, as in `breadcrumbs()`. */
  readonly current?: string | undefined;
}

/**
 * The way as schema.org's `BreadcrumbList`, for `<script type="application/ld+json">`: JSON in which
 * no character ends the script. Addresses are absolute; a page without one is named only.
 *
 * @throws {TypeError} where `origin` is no web address
 * @see https://schema.org/BreadcrumbList
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function breadcrumbsJsonLd(
  way: readonly SiteNode[],
  { origin, current }: BreadcrumbsJsonLdOptions,
): string {
  const base = new URL(origin);
  const pages: readonly SiteNode[] = current === undefined ? way : [...way, { title: current }];
  const itemListElement = pages.map(({ title, href }, index) => {
    const address = safeHref(href);
    return {
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      ...(address !== undefined && URL.canParse(address, base)
        ? { item: new URL(address, base).href }
        : {}),
    };
  });
  return jsonLdText({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement,
  });
}
