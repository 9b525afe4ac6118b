import { html, nothing } from 'lit';
import { fill } from '../i18n/fill.js';
import { translator } from '../i18n/translator.js';
import type { SiteNode } from '../model/site-tree.js';
import { link, type Markup, type MarkupOptions } from './parts.js';

/** What `siteTree()` needs beside the tree. */
export interface SiteTreeOptions extends MarkupOptions {
  /** How many levels are seen at first; branches below are closed. By default 2. */
  readonly levels?: number | undefined;
  /** Address of the page being read: it is marked, and the way to it is open. */
  readonly currentPage?: string | undefined;
}

const holds = (node: SiteNode, href: string): boolean =>
  node.children?.some((child) => child.href === href || holds(child, href)) ?? false;

/**
 * Children of `<vn-sitemap-tree>`: a nested list, each branch its link followed by a disclosure
 * that names what it opens.
 */
export function siteTree(nodes: readonly SiteNode[], options: SiteTreeOptions): Markup {
  const { lang, levels = 2, currentPage } = options;
  const words = translator(lang);
  const branch = (node: SiteNode, level: number): Markup => {
    const { title, href, children } = node;
    const open = level < levels || (currentPage !== undefined && holds(node, currentPage));
    return html`<li>
      ${link(
        { text: title, href },
        {
          lang: node.lang,
          current: href !== undefined && href === currentPage ? 'page' : undefined,
        },
      )}${
        children?.length
          ? html`<details ?open=${open}>
              <summary>
                <span class="vn-hidden"
                  >${fill(words.msg('{title}: alasivut', { id: 'tree.branch' }), { title })}</span
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
