import { isBranch, isOpen, listOf, nameOf } from '../tree-dom.js';

/** More branches are not saved: the storage of a tab is limited. */
const MAX_SAVED_BRANCHES = 2000;

const keyOf = (item: Element): string => {
  const name = nameOf(item);
  return name?.getAttribute('href') ?? name?.textContent?.trim() ?? '';
};

/** Which branches are expanded, kept in `sessionStorage` until the tab is closed. */
export class ExpandedState {
  readonly #storageKey: string;

  /** @param id tells the trees of a page apart */
  constructor(id: string) {
    this.#storageKey = `vn-sitemap-tree ${location.pathname} ${id}`;
  }

  /** Saves which branches are expanded now. */
  save(lists: readonly Element[]): void {
    const expanded: string[] = [];
    const walk = (list: Element): void => {
      for (const item of list.children) {
        const below = listOf(item);
        if (!isBranch(item)) continue;
        if (isOpen(item)) expanded.push(keyOf(item));
        if (below) walk(below);
      }
    };
    for (const list of lists) walk(list);
    if (expanded.length > MAX_SAVED_BRANCHES) return;
    try {
      sessionStorage.setItem(this.#storageKey, JSON.stringify(expanded));
    } catch {
      // Storage is full or switched off.
    }
  }

  /** Expands and collapses branches as they were saved. */
  restore(lists: readonly Element[], open: (item: Element, isOpen: boolean) => void): void {
    let saved: unknown;
    try {
      saved = JSON.parse(sessionStorage.getItem(this.#storageKey) ?? 'null');
    } catch {
      return;
    }
    if (!Array.isArray(saved)) return;
    const expanded = new Set<unknown>(saved);
    const walk = (list: Element): void => {
      for (const item of list.children) {
        if (!isBranch(item)) continue;
        const wasOpen = expanded.has(keyOf(item));
        if (wasOpen !== isOpen(item)) open(item, wasOpen);
        const below = listOf(item);
        if (below) walk(below);
      }
    };
    for (const list of lists) walk(list);
  }
}
