import { html, nothing } from 'lit';
import type { SideNavigation } from '../model/page/side-navigation.js';
import { matchCurrentPage } from '../model/site/current-page.js';
import type { SiteNode } from '../model/site/site-tree.js';
import { link, type Markup, type MarkupOptions } from './parts.js';

const hrefsOf = (pages: readonly SiteNode[]): readonly (string | undefined)[] =>
  pages.flatMap(({ href, children }) => [href, ...hrefsOf(children ?? [])]);

/**
 * The pages of a section: the branch of the current page is open, others are closed. In narrow
 * viewports it is a disclosure.
 */
export function sideNavigation(data: SideNavigation, { lang }: MarkupOptions): Markup {
  const { title, href, titleLang, pages, currentUrl } = data;
  const isCurrent = matchCurrentPage(currentUrl, [href, ...hrefsOf(pages)]);
  const isWithin = ({ href: own, children }: SiteNode): boolean =>
    isCurrent(own) || (children ?? []).some(isWithin);
  const item = (page: SiteNode): Markup => {
    const { title: text, href: own, lang: ownLang, children = [] } = page;
    const current = isCurrent(own) ? 'page' : undefined;
    return html`<li>
      ${link({ text, href: own }, { lang: ownLang, current })}${
        children.length > 0 && isWithin(page)
          ? html`<ul>
              ${children.map(item)}
            </ul>`
          : nothing
      }
    </li>`;
  };
  const nameLang = titleLang === lang ? undefined : titleLang;
  // `lang` applies to `aria-label` too, so the content restores its own language.
  return html`<nav class="vn-side-navigation" aria-label=${title} lang=${nameLang ?? nothing}>
    <details>
      <summary>${title}</summary>
      <ul lang=${nameLang === undefined ? nothing : lang}>
        ${
          href === undefined
            ? nothing
            : html`<li>
                ${link({ text: title, href }, { lang: nameLang, current: isCurrent(href) ? 'page' : undefined })}
              </li>`
        }${pages.map(item)}
      </ul>
    </details>
  </nav>`;
}
