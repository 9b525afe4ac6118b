import { html, nothing } from 'lit';
import type { TextLink } from '../model/release/press-release.js';
import { matchCurrentPage } from '../model/site/current-page.js';
import { sameTitles } from '../model/site/same-titles.js';
import { readSiteTree, type SiteNode } from '../model/site/site-tree.js';
import { contextOf, hiddenContext, piecesIn, renderPieces, titleOf } from './branch.js';
import { barLink } from './header.js';
import { localize } from './localize.js';
import { link, warningsAbout, type AriaCurrent, type Markup, type MarkupOptions } from './parts.js';

/** Options of `navigation()`. */
export interface NavigationOptions extends MarkupOptions {
  /** URL of the current page: its link gets `aria-current="page"`. */
  readonly currentUrl?: string | undefined;
  /** URL of the section that contains the current page: its link gets `aria-current="true"`. */
  readonly currentSectionUrl?: string | undefined;
  /** Accessible name of the navigation; by default "Päävalikko" in the language of the page. */
  readonly label?: string | undefined;
  /**
   * The links of the header's bar that have `inMenu`: narrow viewports display them in the menu
   * instead. Only inside `<vn-header>`.
   */
  readonly barLinks?: readonly TextLink[] | undefined;
  /** Text of the button that opens the menu in narrow viewports; by default "Valikko". */
  readonly buttonText?: string | undefined;
}

// Widths in hundredths of 1ch, measured: a Latin letter, any other letter, a gap and the button of a
// submenu. Whole numbers give the same sum in the templates for other servers.
const LATIN = 81;
const OTHER = 100;
const GAP = 180;
const BUTTON = 200;

/**
 * The class with the minimum width of the row: `vn-from-70` is a row from 70ch, otherwise a menu.
 * Hidden items still take their gap. If the text is wider than estimated, the element detects the
 * second row.
 */
function rowClass(pages: readonly SiteNode[], hasMore: boolean): string {
  let width = (pages.length - (hasMore ? 0 : 1)) * GAP;
  for (const { title, children } of pages) {
    for (const letter of title) width += letter < '\u0250' ? LATIN : OTHER;
    if (children?.length) width += BUTTON;
  }
  if (width <= 3000 && pages.every(({ children }) => !children?.length)) return 'vn-from-30';
  const step = Math.max(70, Math.ceil(width / 500) * 5);
  return step > 120 ? 'vn-menu' : `vn-from-${String(step)}`;
}

/** The URLs of pages on all levels. */
function* hrefsOf(pages: readonly SiteNode[]): Generator<string | undefined> {
  for (const { href, children = [] } of pages) {
    yield href;
    yield* hrefsOf(children);
  }
}

/** Levels with disclosures; deeper levels expand together with the last one. */
const DISCLOSED = 2;

/**
 * Children of `<vn-navigation>`: a disclosure with a list of links; submenus are disclosures inside it.
 * The pages may come from anywhere: they are read as `readSiteTree()` does.
 */
export function navigation(tree: readonly SiteNode[], options: NavigationOptions): Markup {
  const { barLinks = [] } = options;
  const pages = readSiteTree(tree, warningsAbout('a navigation'));
  const { msg, ownLang, renderMessage } = localize(options.lang);
  // Hidden text tells pages with the same title apart.
  const same = sameTitles(pages);
  const hrefs = [...hrefsOf(pages)];
  const isPage = matchCurrentPage(options.currentUrl, hrefs);
  const isSection = matchCurrentPage(options.currentSectionUrl, hrefs);
  const currentOf = ({ href }: SiteNode): AriaCurrent | undefined => {
    if (isPage(href)) return 'page';
    return isSection(href) ? 'true' : undefined;
  };
  const context = (page: SiteNode): { after?: Markup | typeof nothing } =>
    same.has(page) ? { after: hiddenContext(page, same.get(page), options.lang) } : {};
  const item = (page: SiteNode, level: number, itemLang?: string): Markup => {
    const { title, href, lang, children = [] } = page;
    return html`<li lang=${itemLang ?? nothing}>
      ${link({ text: title, href }, { lang, current: currentOf(page), ...context(page) })}${
        children.length > 0 ? submenu(page, children, level) : nothing
      }
    </li>`;
  };
  const submenu = (page: SiteNode, children: readonly SiteNode[], level: number): Markup => {
    const list = html`<ul>
      ${children.map((child) => item(child, level + 1))}
    </ul>`;
    if (level > DISCLOSED) return list;
    const message = msg('{title}: alavalikko', { id: 'nav.submenu' });
    // The title may be in a language of its own.
    const [before = '', after = ''] = message.text.split('{title}');
    const name = piecesIn(options.lang, [
      { text: before, lang: message.lang },
      titleOf(page, options.lang),
      ...contextOf(same.get(page) ?? [], options.lang),
      { text: after, lang: message.lang },
    ]);
    return html`<details>
      <summary>
        <span class="vn-hidden">${renderPieces(name)}</span>
      </summary>
      ${list}
    </details>`;
  };
  const name = options.label ?? msg('Päävalikko', { id: 'nav.main' });
  // `lang` applies to `aria-label` too, so the content restores its own language. The list has a
  // name because it scrolls when it is a menu, and is a tab stop of its own in Firefox.
  const nameLang = typeof name === 'string' ? undefined : ownLang(name);
  const label = typeof name === 'string' ? name : name.text;
  const contentLang = nameLang && options.lang;
  return html`<nav
    class=${rowClass(pages, barLinks.length > 0)}
    aria-label=${label}
    lang=${nameLang ?? nothing}
  >
    <details lang=${contentLang ?? nothing}>
      <summary>${options.buttonText ?? renderMessage(msg('Valikko', { id: 'menu' }))}</summary>
      <ul aria-label=${label} lang=${nameLang ?? nothing}>
        ${pages.map((page) => item(page, 1, contentLang))}${barLinks.map(
          (one) =>
            html`<li class="vn-narrow-only" lang=${contentLang ?? nothing}>${barLink(one)}</li>`,
        )}
      </ul>
    </details>
  </nav>`;
}
