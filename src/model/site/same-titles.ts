import type { SiteNode } from './site-tree.js';

/**
 * Distinguishes nodes that share their title by as few ancestors as needed, nearest first. Eight links
 * called "Lainsäädäntö" each get their parent. A title's nodes are compared when the first of them is
 * requested.
 */
export class SameTitles {
  readonly #nodes: readonly SiteNode[];
  readonly #parents: readonly number[];
  /** Index of the first entry with each title. */
  readonly #first = new Map<string, number>();
  /** Indexes of all entries with a title, if there are several. */
  readonly #several = new Map<string, number[]>();
  /** Number of ancestors that distinguish the entries with a title. */
  readonly #depths = new Map<string, number>();

  /**
   * @param nodes the nodes in the order of the page @param parents for each, the number of the one
   *   above it; -1 on the top level. Both may grow
   */
  constructor(nodes: readonly SiteNode[], parents: readonly number[]) {
    this.#nodes = nodes;
    this.#parents = parents;
  }

  /** Call it for each node, in order. */
  add(index: number): void {
    const title = this.#nodes[index]?.title ?? '';
    const first = this.#first.get(title);
    if (first === undefined) this.#first.set(title, index);
    else {
      const several = this.#several.get(title);
      if (several) several.push(index);
      else this.#several.set(title, [first, index]);
    }
  }

  /** The ancestors that distinguish an entry; none if its title is unique. */
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
    let names = group.map(() => '');
    let above = group;
    for (let depth = 0; ; depth += 1) {
      if (new Set(names).size === group.length) return depth;
      above = above.map((index) => this.#parents[index] ?? -1);
      if (above.every((index) => index < 0)) return depth;
      names = names.map(
        (name, place) => `${name}\n${this.#nodes[above[place] ?? -1]?.title ?? ''}`,
      );
    }
  }

  #wayUp(index: number, depth: number): readonly SiteNode[] {
    const above: SiteNode[] = [];
    for (
      let one = this.#parents[index] ?? -1;
      above.length < depth;
      one = this.#parents[one] ?? -1
    ) {
      const node = this.#nodes[one];
      if (!node) break;
      above.push(node);
    }
    return above;
  }
}

/** The ancestors that distinguish the nodes of a tree whose titles are not unique. */
export function sameTitles(tree: readonly SiteNode[]): ReadonlyMap<SiteNode, readonly SiteNode[]> {
  const all: SiteNode[] = [];
  const parents: number[] = [];
  const same = new SameTitles(all, parents);
  const add = (nodes: readonly SiteNode[], parent: number): void => {
    for (const node of nodes) {
      const index = all.push(node) - 1;
      parents.push(parent);
      same.add(index);
      if (node.children) add(node.children, index);
    }
  };
  add(tree, -1);
  const result = new Map<SiteNode, readonly SiteNode[]>();
  for (const [index, node] of all.entries()) {
    const above = same.above(index);
    if (above.length > 0) result.set(node, above);
  }
  return result;
}
