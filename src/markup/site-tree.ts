import { html, nothing } from 'lit';
import { matchCurrentPage } from '../model/site/current-page.js';
import { sameTitles } from '../model/site/same-titles.js';
import { readSiteTree, type SiteNode, type TreeNode } from '../model/site/site-tree.js';
import { localize } from './localize.js';
import { contextOf, disclosure, disclosureName, hiddenContext, titleOf } from './branch.js';
import { hrefOf, warningsAbout, type Markup, type MarkupOptions } from './parts.js';
import { treeTools, type TreeTool } from './tree-tools.js';

/** Options of `siteTree()`. */
export interface SiteTreeOptions extends MarkupOptions {
  /** How many levels are expanded. By default 2. */
  readonly levels?: number | undefined;
  /** URL of the current page: it gets `aria-current`, and its ancestors are expanded. */
  readonly currentUrl?: string | undefined;
  /** What is above the tree. By default nothing. */
  readonly tools?: readonly TreeTool[] | undefined;
}

function* hrefsIn(nodes: readonly SiteNode[]): Generator<string | undefined, void> {
  for (const { href, children = [] } of nodes) {
    yield href;
    yield* hrefsIn(children);
  }
}

/** The ancestors of a page. */
function ancestorsOf(
  tree: readonly SiteNode[],
  isPage: (href: string | undefined) => boolean,
): ReadonlySet<SiteNode> {
  const ancestors = new Set<SiteNode>();
  const visit = (nodes: readonly SiteNode[]): boolean => {
    let found = false;
    for (const node of nodes) {
      const below = node.children !== undefined && visit(node.children);
      if (below) ancestors.add(node);
      found ||= below || isPage(node.href);
    }
    return found;
  };
  visit(tree);
  return ancestors;
}

/**
 * Children of `<vn-sitemap-tree>`: a nested list, each branch its link followed by a disclosure
 * that names what it opens, and the tools above it. Hidden text tells pages with the same title apart by their ancestors.
 * The tree may come from anywhere: it is read as `readSiteTree()` does.
 */
export function siteTree(tree: readonly TreeNode[], options: SiteTreeOptions): Markup {
  const { lang, levels = 2, currentUrl, tools = [] } = options;
  const messages = localize(lang);
  const nodes = readSiteTree(tree, warningsAbout('a site tree'));
  const same = sameTitles(nodes);
  const isCurrent = matchCurrentPage(currentUrl, hrefsIn(nodes));
  const ancestors = ancestorsOf(nodes, isCurrent);

  // White space between tags would become text nodes.
  // prettier-ignore
  const list = (items: readonly SiteNode[], level: number): Markup =>
    html`<ul>${items.map((node) => item(node, level))}</ul>`;
  // prettier-ignore
  const item = (node: SiteNode, level: number): Markup =>
    html`<li>${name(node)}${branch(node, level)}</li>`;
  // prettier-ignore
  const name = (node: SiteNode): Markup => {
    const { id = nothing, title, lang: own = nothing } = node;
    const href = hrefOf(node.href);
    const current = isCurrent(href) ? 'page' : nothing;
    const text = html`${title}${hiddenContext(node, same.get(node), lang)}`;
    return href === undefined
      ? html`<span id=${id} lang=${own}>${text}</span>`
      : html`<a id=${id} href=${href} lang=${own} aria-current=${current}>${text}</a>`;
  };
  const branch = (node: SiteNode, level: number): Markup | typeof nothing => {
    if (!node.children?.length) return nothing;
    const title = [titleOf(node, lang), ...contextOf(same.get(node) ?? [], lang)];
    const isOpen = level < levels || ancestors.has(node);
    return disclosure(disclosureName(title, messages), isOpen, list(node.children, level + 1));
  };
  if (tools.length === 0) return list(nodes, 1);
  return html`${treeTools(messages, { tools })} ${list(nodes, 1)}`;
}
