import { html, nothing } from 'lit';
import { fill } from '../i18n/fill.js';
import type { TextLink } from '../model/press-release.js';
import type { SiteNode } from '../model/site-tree.js';
import { barLink } from './header.js';
import { link, wordsIn, type Current, type Markup, type MarkupOptions } from './parts.js';

/** What `navigation()` needs beside the pages. */
export interface NavigationOptions extends MarkupOptions {
  /** Address of the page being read, as it stands in the data. */
  readonly currentPage?: string | undefined;
  /** Address of the part of the site that holds the page. */
  readonly currentSection?: string | undefined;
  /** Name of the navigation; by default "Päävalikko" in the language of the page. */
  readonly label?: string | undefined;
  /**
   * Links of the header's bar, there written with `inMenu`, which narrow windows show in the menu
   * instead. Only inside `<vn-header>`.
   */
  readonly barLinks?: readonly TextLink[] | undefined;
  /** Text of the button that opens it on narrow screens; by default "Valikko". */
  readonly button?: string | undefined;
}

/** Zeros of the same letters that a text, a gap and a submenu's button are as wide as, measured. */
const LATIN = 0.81;
const OTHER = 1;
const GAP = 1.8;
const BUTTON = 2;

/**
 * The class that says how wide the row is: from that many zeros on it is one, else the menu. Items
 * that the row does not show leave their gap. Where the letters are wider than reckoned, the element
 * sees that they take two rows.
 */
function rowClass(pages: readonly SiteNode[], hasMore: boolean): string {
  let width = (pages.length - (hasMore ? 0 : 1)) * GAP;
  for (const { title, children } of pages) {
    for (const letter of title) width += letter < '\u0250' ? LATIN : OTHER;
    if (children?.length) width += BUTTON;
  }
  if (width <= 30 && pages.every(({ children }) => !children?.length)) return 'vn-from-30';
  const step = Math.max(70, Math.ceil(width / 5) * 5);
  return step > 120 ? 'vn-menu' : `vn-from-${String(step)}`;
}

/** Levels with a disclosure each; what lies deeper is open with the last of them. */
const DISCLOSED = 2;

/**
 * Children of `<vn-navigation>`: a list of links in a disclosure, submenus in their own. Pages that
 * come from outside go through `readSiteTree()` first: a page below itself has no end here.
 */
export function navigation(pages: readonly SiteNode[], options: NavigationOptions): Markup {
  const { barLinks = [] } = options;
  const words = wordsIn(options.lang);
  const currentOf = ({ href }: SiteNode): Current | undefined => {
    if (href === undefined) return undefined;
    if (href === options.currentPage) return 'page';
    return href === options.currentSection ? 'true' : undefined;
  };
  const item = (page: SiteNode, level: number): Markup => {
    const { title, href, lang, children = [] } = page;
    const list = html`<ul>
      ${children.map((child) => item(child, level + 1))}
    </ul>`;
    const below =
      level > DISCLOSED
        ? list
        : html`<details>
            <summary>
              <span class="vn-hidden"
                >${fill(words.msg('{title}: alavalikko', { id: 'nav.submenu' }), { title })}</span
              >
            </summary>
            ${list}
          </details>`;
    return html`<li>
      ${link({ text: title, href }, { lang, current: currentOf(page) })}${
        children.length > 0 ? below : nothing
      }
    </li>`;
  };
  const { label = words.msg('Päävalikko', { id: 'nav.main' }) } = options;
  // An attribute's language is that of its element: what stands in it has its own again.
  const labelLang = options.label === undefined ? words.langIn('nav.main') : undefined;
  return html`<nav
    class=${rowClass(pages, barLinks.length > 0)}
    aria-label=${label}
    lang=${labelLang ?? nothing}
  >
    <details lang=${labelLang === undefined ? nothing : options.lang}>
      <summary>
        ${options.button ?? words.said('menu', words.msg('Valikko', { id: 'menu' }))}
      </summary>
      <ul>
        ${pages.map((page) => item(page, 1))}${barLinks.map(
          (one) => html`<li class="vn-narrow">${barLink(one)}</li>`,
        )}
      </ul>
    </details>
  </nav>`;
}
