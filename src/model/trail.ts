import type { SiteNode } from './site-tree.js';

const path = (address: string): string => {
  try {
    const { origin, pathname } = new URL(address, 'https://site.invalid');
    return origin + (pathname.replace(/(?:\/index\.html?)?\/*$/i, '').toLowerCase() || '/');
  } catch {
    return '';
  }
};

/**
 * The way from the site's root to an address: the nodes above it and its own, outermost first.
 * Query, hash, case and a trailing slash do not count; an address that the tree does not hold
 * gives the way to its nearest ancestor.
 *
 * @param tree the site's top level
 * @param address absolute, or relative to the site's root
 */
export function trail(tree: readonly SiteNode[], address: string): readonly SiteNode[] {
  const wanted = path(address);
  if (wanted === '') return [];
  let best: readonly SiteNode[] = [];
  let length = -1;
  const visit = (nodes: readonly SiteNode[], above: readonly SiteNode[]): void => {
    for (const node of nodes) {
      const way = [...above, node];
      const own = node.href === undefined ? '' : path(node.href);
      const covers =
        own !== '' && (wanted === own || wanted.startsWith(own.endsWith('/') ? own : `${own}/`));
      if (covers && own.length > length) {
        best = way;
        length = own.length;
      }
      visit(node.children ?? [], way);
    }
  };
  visit(tree, []);
  return best;
}
