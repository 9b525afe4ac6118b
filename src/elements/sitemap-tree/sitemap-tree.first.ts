import { readSiteTree, type SiteNode } from '../../model/site-tree.js';

// What of a tree of thousands of pages is drawn before the others are read.

/** Pages up to which a tree begins with two levels, all read; larger ones begin closed. */
const SMALL = 500;

/** Pixels that an item of the top level takes at least, with room to spare. */
const ITEM = 32;

/** Items that are drawn at least: a frame can be low until its page has made it higher. */
const LEAST = 20;

/** A node of the top level as it can be drawn before what is below it has been read. */
export interface FirstNode {
  readonly node: SiteNode;
  /** Whether it opens something. */
  readonly isBranch: boolean;
}

function listBelow(node: unknown): readonly unknown[] | undefined {
  try {
    const children = (node as { readonly children?: unknown } | null | undefined)?.children;
    return Array.isArray(children) ? children : undefined;
  } catch {
    // A getter or a proxy: reading the tree says so.
    return undefined;
  }
}

/** Whether data has more pages than a small tree, read or not; it counts no further. */
export function isLarge(tree: readonly unknown[]): boolean {
  const lists = [tree];
  let count = 0;
  for (const list of lists) {
    count += list.length;
    if (count > SMALL) return true;
    for (const node of list) {
      const below = listBelow(node);
      if (below) lists.push(below);
    }
  }
  return false;
}

/**
 * The nodes that the window shows of a large tree whose branches are all closed. Nothing above
 * tells them apart, so that they need no order.
 *
 * @param tree as given
 * @returns undefined where something is wrong with them: then all is read first
 */
export function firstNodes(tree: readonly unknown[]): readonly FirstNode[] | undefined {
  const given = tree.slice(0, Math.max(LEAST, Math.ceil(innerHeight / ITEM)));
  const { nodes, problems } = readSiteTree(
    given.map((value) => (listBelow(value) ? { ...(value as object), children: null } : value)),
  );
  if (problems.length > 0 || nodes.length < given.length) return undefined;
  return nodes.map((node, place) => ({
    node,
    isBranch: Boolean(listBelow(given[place])?.length) || node.later !== undefined,
  }));
}

/** Whether a node that has been read is what was drawn of it before. */
export const isAsDrawn = (
  { node, isBranch }: FirstNode,
  read: SiteNode | undefined,
  hasBelow: boolean,
): boolean =>
  node.title === read?.title &&
  node.href === read.href &&
  node.id === read.id &&
  node.lang === read.lang &&
  isBranch === hasBelow;
