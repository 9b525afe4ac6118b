import { isBranch, isOpen, listOf, nameOf } from './sitemap-tree.items.js';

/** Branches that are remembered at most: more would fill what a browser keeps for a visit. */
const MOST = 2000;

const keyOf = (item: Element): string => {
  const name = nameOf(item);
  return name?.getAttribute('href') ?? name?.textContent?.trim() ?? '';
};

/** Which branches are open, for the visit: until the tab is closed. */
export class TreeMemory {
  readonly #key: string;

  /** @param id tells apart the trees of one page */
  constructor(id: string) {
    this.#key = `vn-sitemap-tree ${location.pathname} ${id}`;
  }

  /** Keeps which branches are open now. */
  save(lists: readonly Element[]): void {
    const open: string[] = [];
    const walk = (list: Element): void => {
      for (const item of list.children) {
        const below = listOf(item);
        if (!isBranch(item)) continue;
        if (isOpen(item)) open.push(keyOf(item));
        if (below) walk(below);
      }
    };
    for (const list of lists) walk(list);
    try {
      if (open.length <= MOST) sessionStorage.setItem(this.#key, JSON.stringify(open));
    } catch {
      // Storage that is full or switched off: nothing is remembered.
    }
  }

  /** Opens and closes branches as they were. */
  restore(lists: readonly Element[], open: (item: Element, open: boolean) => void): void {
    let known: unknown;
    try {
      known = JSON.parse(sessionStorage.getItem(this.#key) ?? 'null');
    } catch {
      return;
    }
    if (!Array.isArray(known)) return;
    const wanted = new Set<unknown>(known);
    const walk = (list: Element): void => {
      for (const item of list.children) {
        if (!isBranch(item)) continue;
        const should = wanted.has(keyOf(item));
        if (should !== isOpen(item)) open(item, should);
        const below = listOf(item);
        if (below) walk(below);
      }
    };
    for (const list of lists) walk(list);
  }
}
