import { readSiteTree, type SiteNode } from '../../../model/site/site-tree.js';

// Of a large tree, what the viewport shows is rendered before the rest is read.

/** Trees of more pages start collapsed. */
export const MAX_EXPANDED_PAGES = 500;

/** Less than the height of an item of the top level. */
const MIN_ITEM_HEIGHT_PX = 32;

/** An iframe may have little height until the page around it has resized it. */
const MIN_FIRST_ITEMS = 20;

/** A node of the top level as it can be rendered before its children have been read. */
export interface FirstNode {
  readonly node: SiteNode;
  /** Whether it has children, or lazy ones. */
  readonly isBranch: boolean;
}

/** The children of a node that has not been read. */
function childrenOf(node: unknown): readonly unknown[] | undefined {
  try {
    const children = (node as { readonly children?: unknown } | null | undefined)?.children;
    return Array.isArray(children) ? children : undefined;
  } catch {
    // A getter or a proxy throws: reading the tree warns of it.
    return undefined;
  }
}

/** Whether a tree, read or not, is too large to start with two levels. Counts no further than needed. */
export function isLarge(tree: readonly unknown[]): boolean {
  const lists = [tree];
  let count = 0;
  for (const list of lists) {
    count += list.length;
    if (count > MAX_EXPANDED_PAGES) return true;
    for (const node of list) {
      const below = childrenOf(node);
      if (below) lists.push(below);
    }
  }
  return false;
}

/**
 * The nodes of the top level that the viewport shows of a tree that starts collapsed. They need no
 * index: the top level has no ancestors that could tell pages with the same title apart.
 *
 * @param tree as given, not read
 * @returns `undefined` if any of them is invalid: then the whole tree is read first
 */
export function firstScreenOf(tree: readonly unknown[]): readonly FirstNode[] | undefined {
  const given = tree.slice(
    0,
    Math.max(MIN_FIRST_ITEMS, Math.ceil(innerHeight / MIN_ITEM_HEIGHT_PX)),
  );
  let isValid = true;
  const nodes = readSiteTree(
    given.map((value) => (childrenOf(value) ? { ...(value as object), children: null } : value)),
    { onProblem: () => (isValid = false) },
  );
  if (!isValid || nodes.length < given.length) return undefined;
  return nodes.map((node, place) => ({
    node,
    isBranch: Boolean(childrenOf(given[place])?.length) || node.lazyChildren !== undefined,
  }));
}

/** Whether a node still looks as it was rendered before all was read. */
export const isAsRendered = (
  { node, isBranch }: FirstNode,
  read: SiteNode | undefined,
  isBranchNow: boolean,
): boolean =>
  node.title === read?.title &&
  node.href === read.href &&
  node.id === read.id &&
  node.lang === read.lang &&
  isBranch === isBranchNow;
