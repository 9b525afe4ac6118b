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

/** A row, even one that wraps once, has no space for more pages. */
const MAX_ROW_ITEMS = 12;

/** The URLs of pages on all levels. */
function* hrefsOf(pages: readonly SiteNode[]): Generator<string | undefined> {
  for (const { href, children = [] } of pages) {
    yield href;
    yield* hrefsOf(children);
  }
}

/** Levels with disclosures; deeper levels expand together with the last one. */
const MAX_DISCLOSED_LEVEL = 2;

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
    if (level > MAX_DISCLOSED_LEVEL) return list;
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
    class=${pages.length > MAX_ROW_ITEMS ? 'vn-menu' : nothing}
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
