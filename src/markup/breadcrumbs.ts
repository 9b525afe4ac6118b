import { html, nothing } from 'lit';
import { plural } from '../i18n/plural.js';
import { matchCurrentPage } from '../model/site/current-page.js';
import type { SiteNode } from '../model/site/site-tree.js';
import { localize } from './localize.js';
import { link, type Markup, type MarkupOptions } from './parts.js';

/** Options of `breadcrumbs()`. */
export interface BreadcrumbsOptions extends MarkupOptions {
  /** Title of the page itself, displayed last and without a link. Omit it where the h1 is enough. */
  readonly title?: string | undefined;
  /** Language of that title where it differs from `lang` (BCP 47). */
  readonly titleLang?: string | undefined;
  /** URL of the current page: a link of the trail that leads to it gets `aria-current`. */
  readonly currentUrl?: string | undefined;
  /** Puts the links between the first and the last one into a disclosure, for narrow viewports. */
  readonly collapse?: boolean | undefined;
}

/** Children of `<vn-breadcrumbs>`: the trail to the page, outermost first. */
export function breadcrumbs(trail: readonly SiteNode[], options: BreadcrumbsOptions): Markup {
  const { lang, title, titleLang, currentUrl, collapse = false } = options;
  const isCurrent = matchCurrentPage(
    currentUrl,
    trail.map(({ href }) => href),
  );
  const { msg, ownLang, renderMessage } = localize(lang);
  const item = ({ title: text, href, lang: own }: SiteNode): Markup =>
    html`<li>
      ${link({ text, href }, { lang: own, current: isCurrent(href) ? 'page' : undefined })}
    </li>`;
  const middle = collapse && trail.length > 3 ? trail.slice(1, -1) : [];
  const more = plural(
    msg('{n, plural, one {Näytä {n} välisivu} other {Näytä {n} välisivua}}', {
      id: 'breadcrumb.more',
    }),
    { n: middle.length },
  );
  const name = msg('Murupolku', { id: 'breadcrumb' });
  const nameLang = ownLang(name);
  // `lang` applies to `aria-label` too, so the content restores its own language.
  return html`<nav aria-label=${name.text} lang=${nameLang ?? nothing}>
    <ol lang=${nameLang === undefined ? nothing : lang}>
      ${
        middle.length === 0
          ? trail.map(item)
          : [
              ...trail.slice(0, 1).map(item),
              html`<li>
                <details>
                  <summary>${renderMessage(more)}</summary>
                  <ol>
                    ${middle.map(item)}
                  </ol>
                </details>
              </li>`,
              ...trail.slice(-1).map(item),
            ]
      }${
        title === undefined
          ? nothing
          : html`<li>
              <span lang=${titleLang ?? nothing} aria-current="page">${title}</span>
            </li>`
      }
    </ol>
  </nav>`;
}
