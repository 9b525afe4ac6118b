import { html, nothing } from 'lit';
import { fill } from '../i18n/fill.js';
import { translator } from '../i18n/translator.js';
import type { SiteNode } from '../model/site-tree.js';
import { link, type Current, type Markup, type MarkupOptions } from './parts.js';

/** What `navigation()` needs beside the pages. */
export interface NavigationOptions extends MarkupOptions {
  /** Address of the page being read, as it stands in the data. */
  readonly currentPage?: string | undefined;
  /** Address of the part of the site that holds the page. */
  readonly currentSection?: string | undefined;
  /** Name of the navigation; by default "Päävalikko" in the language of the page. */
  readonly label?: string | undefined;
  /** Text of the button that opens it on narrow screens; by default "Valikko". */
  readonly button?: string | undefined;
}

/** Children of `<vn-navigation>`: a list of links in a disclosure, submenus in their own. */
export function navigation(pages: readonly SiteNode[], options: NavigationOptions): Markup {
  const words = translator(options.lang);
  const currentOf = ({ href }: SiteNode): Current | undefined => {
    if (href === undefined) return undefined;
    if (href === options.currentPage) return 'page';
    return href === options.currentSection ? 'true' : undefined;
  };
  const item = (page: SiteNode): Markup => {
    const { title, href, lang, children } = page;
    return html`<li>
      ${link({ text: title, href }, { lang, current: currentOf(page) })}${
        children?.length
          ? html`<details>
              <summary>
                <span class="vn-hidden"
                  >${fill(words.msg('{title}: alavalikko', { id: 'nav.submenu' }), { title })}</span
                >
              </summary>
              <ul>
                ${children.map(item)}
              </ul>
            </details>`
          : nothing
      }
    </li>`;
  };
  return html`<nav aria-label=${options.label ?? words.msg('Päävalikko', { id: 'nav.main' })}>
    <details>
      <summary>${options.button ?? words.msg('Valikko', { id: 'menu' })}</summary>
      <ul>
        ${pages.map(item)}
      </ul>
    </details>
  </nav>`;
}
