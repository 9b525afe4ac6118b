import type { SiteNode } from './site-tree.js';

/** Above it on the top level. */
const NONE = -1;

/**
 * Nodes that share their title with another page, and what tells them apart: the nodes above each,
 * nearest first, as few as are needed. Eight links called "Lainsäädäntö" each get their parent.
 * Nodes are added in the order of the page; what tells a title's pages apart is looked for when
 * one of them is asked for.
 */
export class SameTitles {
  readonly #nodes: SiteNode[] = [];
  readonly #parents: number[] = [];
  /** The first entry of each title. */
  readonly #first = new Map<string, number>();
  /** All entries of a title that several have. */
  readonly #several = new Map<string, number[]>();
  /** How many nodes above tell those of a title apart. */
  readonly #depths = new Map<string, number>();

  /**
   * Adds the next node.
   *
   * @param node the node @param parent number of the node above it, counted from 0; -1 on the top
   *   level
   */
  add(node: SiteNode, parent: number): void {
    const { title } = node;
    const index = this.#nodes.length;
    this.#nodes.push(node);
    this.#parents.push(parent);
    const first = this.#first.get(title);
    if (first === undefined) this.#first.set(title, index);
    else {
      const several = this.#several.get(title);
      if (several) several.push(index);
      else this.#several.set(title, [first, index]);
    }
  }

  /** The nodes above an entry that tell it apart; none where its title is its page's alone. */
  above(index: number): readonly SiteNode[] {
    const title = this.#nodes[index]?.title ?? '';
    const group = this.#several.get(title);
    if (!group) return [];
    let depth = this.#depths.get(title);
    if (depth === undefined) {
      depth = this.#depthOf(group);
      this.#depths.set(title, depth);
    }
    return this.#wayUp(index, depth);
  }

  #depthOf(group: readonly number[]): number {
    const [first = 0] = group;
    const href = this.#nodes[first]?.href;
    if (group.every((index) => this.#nodes[index]?.href === href)) return 0;
    const deepest = Math.max(
      ...group.slice(0, 1000).map((index) => this.#wayUp(index, Infinity).length),
    );
    for (let depth = 1; depth < deepest; depth += 1) {
      const names = group.map((index) =>
        this.#wayUp(index, depth)
          .map(({ title }) => title)
          .join('\n'),
      );
      if (new Set(names).size === group.length) return depth;
    }
    return deepest;
  }

  #wayUp(index: number, depth: number): readonly SiteNode[] {
    const above: SiteNode[] = [];
    let one = this.#parents[index] ?? NONE;
    while (one !== NONE && above.length < depth) {
      const node = this.#nodes[one];
      if (node) above.push(node);
      one = this.#parents[one] ?? NONE;
    }
    return above;
  }
}

/** What tells the nodes of a tree apart that share their title with another page. */
export function sameTitles(tree: readonly SiteNode[]): ReadonlyMap<SiteNode, readonly SiteNode[]> {
  const same = new SameTitles();
  const all: SiteNode[] = [];
  const add = (nodes: readonly SiteNode[], parent: number): void => {
    for (const node of nodes) {
      const index = all.push(node) - 1;
      same.add(node, parent);
      if (node.children) add(node.children, index);
    }
  };
  add(tree, NONE);
  const told = new Map<SiteNode, readonly SiteNode[]>();
  for (const [index, node] of all.entries()) {
    const above = same.above(index);
    if (above.length > 0) told.set(node, above);
  }
  return told;
}
