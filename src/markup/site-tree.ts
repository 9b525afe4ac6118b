import { html, nothing } from 'lit';
import { fill } from '../i18n/fill.js';
import { translator } from '../i18n/translator.js';
import { sameTitles } from '../model/same-titles.js';
import { readSiteTree, type SiteNode, type TreeNode } from '../model/site-tree.js';
import { originOf, pageKeys } from '../model/url.js';
import { hrefOf, type Markup, type MarkupOptions } from './parts.js';

/** What `siteTree()` needs beside the tree. */
export interface SiteTreeOptions extends MarkupOptions {
  /** How many levels are seen at first; branches below are closed. By default 2. */
  readonly levels?: number | undefined;
  /** Address of the page being read, as in `trail()`: it is marked, and the way to it is open. */
  readonly currentPage?: string | undefined;
}

/** The branches on the way to a page, and its own. */
function wayTo(
  tree: readonly SiteNode[],
  isPage: (href: string | undefined) => boolean,
): ReadonlySet<SiteNode> {
  const way = new Set<SiteNode>();
  const visit = (nodes: readonly SiteNode[]): boolean => {
    let found = false;
    for (const node of nodes) {
      const below = node.children !== undefined && visit(node.children);
      if (below) way.add(node);
      found ||= below || isPage(node.href);
    }
    return found;
  };
  visit(tree);
  return way;
}

/**
 * Children of `<vn-sitemap-tree>`: a nested list, each branch its link followed by a disclosure
 * that names what it opens. Pages that share a title also say, for assistive technology, below
 * which page they stand. Data of any origin is read as `readSiteTree()` does.
 */
export function siteTree(tree: readonly TreeNode[], options: SiteTreeOptions): Markup {
  const { lang, levels = 2, currentPage } = options;
  const words = translator(lang);
  const { nodes } = readSiteTree(tree);
  const same = sameTitles(nodes);
  const keyOf = pageKeys(originOf(currentPage ?? ''));
  const current = keyOf(currentPage ?? '');
  const isCurrent = (href: string | undefined): boolean =>
    current !== '' && href !== undefined && keyOf(href) === current;
  const way = wayTo(nodes, isCurrent);

  const name = (node: SiteNode): Markup | string => {
    const above = same.get(node);
    if (!above?.length) return node.title;
    // A title above in another language says so.
    const parts = above.map(({ title, lang: own }, index) => {
      const tag = own ?? (node.lang === undefined ? nothing : lang);
      const space = index > 0 ? ', ' : '';
      return tag === nothing ? `${space}${title}` : html`${space}<span lang=${tag}>${title}</span>`;
    });
    return html`${node.title}<span class="vn-hidden"> (${parts})</span>`;
  };
  const branch = (node: SiteNode, level: number): Markup => {
    const { id, title, href, children } = node;
    const address = hrefOf(href);
    const own = node.lang ?? nothing;
    const mark = isCurrent(address) ? 'page' : nothing;
    const above = same.get(node)?.map((one) => one.title);
    const full = above?.length ? `${title} (${above.join(', ')})` : title;
    return html`<li>
      ${
        address === undefined
          ? html`<span id=${id ?? nothing} lang=${own}>${name(node)}</span>`
          : html`<a id=${id ?? nothing} href=${address} lang=${own} aria-current=${mark}
              >${name(node)}</a
            >`
      }${
        children?.length
          ? html`<details ?open=${level < levels || way.has(node)}>
              <summary>
                <span class="vn-hidden"
                  >${
                    full === ''
                      ? words.msg('Alasivut', { id: 'tree.pages' })
                      : fill(words.msg('{title}: alasivut', { id: 'tree.branch' }), { title: full })
                  }</span
                >
              </summary>
              ${list(children, level + 1)}
            </details>`
          : nothing
      }
    </li>`;
  };
  const list = (items: readonly SiteNode[], level: number): Markup =>
    html`<ul>
      ${items.map((node) => branch(node, level))}
    </ul>`;
  return list(nodes, 1);
}
