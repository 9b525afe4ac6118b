import type { SiteNode } from './site-tree.js';

interface Place {
  readonly node: SiteNode;
  /** The nodes above, the nearest first. */
  readonly above: readonly SiteNode[];
}

/**
 * Nodes that share their title with another page, and what tells them apart: the nodes above each,
 * nearest first, as few as are needed. Eight links called "Lainsäädäntö" each get their parent.
 */
export function sameTitles(tree: readonly SiteNode[]): ReadonlyMap<SiteNode, readonly SiteNode[]> {
  const first = new Map<string, string | undefined>();
  const several = new Set<string>();
  const count = (nodes: readonly SiteNode[]): void => {
    for (const { title, href, children } of nodes) {
      if (!first.has(title)) first.set(title, href);
      else if (first.get(title) !== href) several.add(title);
      if (children) count(children);
    }
  };
  count(tree);
  const told = new Map<SiteNode, readonly SiteNode[]>();
  if (several.size === 0) return told;

  const places = new Map<string, Place[]>();
  const collect = (nodes: readonly SiteNode[], above: readonly SiteNode[]): void => {
    for (const node of nodes) {
      if (several.has(node.title)) {
        const group = places.get(node.title);
        if (group) group.push({ node, above });
        else places.set(node.title, [{ node, above }]);
      }
      if (node.children) collect(node.children, [node, ...above]);
    }
  };
  collect(tree, []);
  for (const group of places.values()) {
    const deepest = Math.max(...group.slice(0, 1000).map(({ above }) => above.length));
    for (let depth = 1; depth <= deepest; depth += 1) {
      const names = group.map(({ above }) =>
        above
          .slice(0, depth)
          .map(({ title }) => title)
          .join('\n'),
      );
      const different = new Set(names).size;
      if (different < group.length && depth < deepest) continue;
      for (const { node, above } of group) told.set(node, above.slice(0, depth));
      break;
    }
  }
  return told;
}
