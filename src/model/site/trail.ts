import { originOf, pageKeys } from '../url.js';
import { matchCurrentPage } from './current-page.js';
import type { SiteNode } from './site-tree.js';

/** Whether a page is `ancestor` itself or below it by path. Both are keys of `pageKeys()`. */
const isWithin = (page: string, ancestor: string): boolean =>
  page.startsWith(ancestor) &&
  (page.length === ancestor.length || ancestor.endsWith('/') || page[ancestor.length] === '/');

/** A node with the way to it. */
interface Step {
  readonly node: SiteNode;
  readonly parent: Step | undefined;
}

/** The nodes with a property, in preorder. Not recursive: data may be nested 100,000 levels deep. */
function stepsTo(tree: readonly SiteNode[], isWanted: (node: SiteNode) => boolean): Step[] {
  const found: Step[] = [];
  const followed = new Set<SiteNode>();
  const pending: Step[] = [];
  const add = (nodes: readonly SiteNode[], parent?: Step): void => {
    for (let index = nodes.length - 1; index >= 0; index -= 1) {
      const node = nodes[index];
      if (typeof node === 'object') pending.push({ node, parent });
    }
  };
  add(tree);
  for (let step = pending.pop(); step; step = pending.pop()) {
    const { node } = step;
    if (node === null || followed.has(node)) continue;
    if (node.children) followed.add(node);
    if (isWanted(node)) found.push(step);
    if (Array.isArray(node.children)) add(node.children, step);
  }
  return found;
}

/**
 * The nodes from the site's root to a page: its ancestors and its own, outermost first. URLs are
 * compared as `matchCurrentPage()` does; for a URL that the tree does not contain, the result is the
 * trail of its nearest ancestor by path. A branch that contains itself is followed once.
 *
 * @param tree the site's top level
 * @param url relative to the site's root, or absolute: relative URLs in the tree are then of its origin
 */
export function trail(tree: readonly SiteNode[], url: string): readonly SiteNode[] {
  const keyOf = pageKeys(originOf(url));
  const wanted = keyOf(url);
  if (wanted === '') return [];
  const found = stepsTo(tree, ({ href }) => {
    const own = typeof href === 'string' ? keyOf(href) : '';
    return own !== '' && isWithin(wanted, own);
  });
  const hrefOf = ({ node }: Step): string => node.href ?? '';
  const isCurrent = matchCurrentPage(url, found.map(hrefOf));
  const closenessOf = (step: Step): number =>
    isCurrent(hrefOf(step)) ? Infinity : keyOf(hrefOf(step)).length;
  let [best] = found;
  for (const step of found) if (best && closenessOf(step) > closenessOf(best)) best = step;
  const nodes: SiteNode[] = [];
  for (let step = best; step; step = step.parent) nodes.push(step.node);
  return nodes.reverse();
}
