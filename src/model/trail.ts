import type { SiteNode } from './site-tree.js';
import { originOf, pageKeys } from './url.js';

/**
 * The way from the site's root to an address: the nodes above it and its own, outermost first.
 * Query, hash, case and a trailing slash do not count; an address that the tree does not hold
 * gives the way to its nearest ancestor. A branch that holds itself is followed once.
 *
 * @param tree the site's top level
 * @param address relative to the site's root, or absolute: the tree's relative addresses are then
 *   of its origin
 */
export function trail(tree: readonly SiteNode[], address: string): readonly SiteNode[] {
  const keyOf = pageKeys(originOf(address));
  const wanted = keyOf(address);
  if (wanted === '') return [];
  let best: readonly SiteNode[] = [];
  let length = -1;
  const seen = new Set<SiteNode>();
  const way: SiteNode[] = [];
  const visit = (nodes: readonly SiteNode[]): void => {
    for (const node of nodes) {
      if (typeof node !== 'object' || node === null || seen.has(node)) continue;
      if (node.children) seen.add(node);
      way.push(node);
      const own = typeof node.href === 'string' ? keyOf(node.href) : '';
      const covers =
        own !== '' && (wanted === own || wanted.startsWith(own.endsWith('/') ? own : `${own}/`));
      if (covers && own.length > length) {
        best = [...way];
        length = own.length;
      }
      if (Array.isArray(node.children)) visit(node.children);
      way.pop();
    }
  };
  visit(tree);
  return best;
}
