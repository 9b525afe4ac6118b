import { plain, searched, standsAt } from '../../model/fold.js';
import {
  detailsOf,
  firstBelow,
  firstItem,
  isBranch,
  isOpen,
  lastItem,
  nameOf,
  nextItem,
  parentOf,
  previousItem,
  topLists,
} from './sitemap-tree.items.js';

/** Milliseconds after which typed letters begin a new word. */
const PAUSE = 1000;

/** What keys do on a tree that is a list of disclosures, beside Tab, Enter and Space. */
export class TreeKeys {
  readonly #open: (item: Element, open: boolean) => void;
  #typed = '';
  #last = 0;

  /** @param open opens or closes a branch, and draws what is below where it is not drawn yet */
  constructor(open: (item: Element, open: boolean) => void) {
    this.#open = open;
  }

  /** Where focus goes in an item: its link, or its button where the name is no link. */
  static target(item: Element): HTMLElement | undefined {
    const name = nameOf(item);
    if (name?.matches('a[href], [tabindex]')) return name;
    return detailsOf(item)?.querySelector<HTMLElement>(':scope > summary') ?? undefined;
  }

  /**
   * Does what a key means where focus is; answers whether it meant something.
   *
   * @param toLeft whether the page runs from right to left @param lang its language (BCP 47)
   */
  press(event: KeyboardEvent, toLeft: boolean, lang: string): boolean {
    const [from] = event.composedPath();
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false;
    if (!(from instanceof HTMLElement)) return false;
    const item = from.closest('li');
    // Only keys on the tree's own parts: what else the author put there has keys of its own.
    if (!item || (from !== nameOf(item) && from.parentElement !== detailsOf(item))) return false;
    const isTree = from.getAttribute('role') === 'treeitem';
    const [forth, back] = toLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const lists = topLists(rootOf(item));
    if (event.shiftKey && event.key !== '*' && event.key.length > 1) return false;
    switch (event.key) {
      case 'ArrowDown':
        return this.#step(item, nextItem) || true;
      case 'ArrowUp':
        return this.#step(item, previousItem) || true;
      case 'Home':
        return this.#goTo(reachable(firstItem(lists[0]), nextItem));
      case 'End':
        return this.#goTo(reachable(lastItem(lists.at(-1)), previousItem));
      case forth:
        if (isBranch(item) && !isOpen(item)) this.#open(item, true);
        else this.#goTo(reachable(firstBelow(item) ?? undefined, nextItem));
        return true;
      case back:
        if (isBranch(item) && isOpen(item)) {
          this.#open(item, false);
          this.#goTo(item);
        } else this.#goTo(parentOf(item));
        return true;
      case '*':
        for (const one of item.parentElement?.children ?? []) {
          if (isBranch(one) && !isOpen(one)) this.#open(one, true);
        }
        return true;
      case ' ':
      case 'Enter':
        if (!isTree) return false;
        if (from instanceof HTMLAnchorElement) from.click();
        else if (isBranch(item)) this.#open(item, !isOpen(item));
        return true;
      default:
        return /^[\p{L}\p{N}]$/u.test(event.key) && this.#type(event.key, item, lists, lang);
    }
  }

  #step(item: Element, next: (item: Element) => Element | undefined): boolean {
    return this.#goTo(reachable(next(item), next));
  }

  #goTo(item: Element | undefined): boolean {
    const target = item && TreeKeys.target(item);
    target?.focus();
    return target !== undefined;
  }

  /** The next item, round the end, whose name begins with the letters typed. */
  #type(letter: string, from: Element, lists: readonly Element[], lang: string): boolean {
    const now = performance.now();
    this.#typed = (now - this.#last < PAUSE ? this.#typed : '') + letter.toLowerCase();
    this.#last = now;
    // One letter again and again goes through the items that begin with it.
    const first = this.#typed.slice(0, letter.length);
    const same = this.#typed === first.repeat(this.#typed.length / first.length);
    const wanted = same ? first : this.#typed;
    let item = same ? nextItem(from) : from;
    for (let round = 0; round < 2; round += 1) {
      for (; item; item = nextItem(item)) {
        const name = searched(nameOf(item)?.textContent ?? '').trim();
        const isIt = plain(name).startsWith(plain(wanted)) && standsAt(wanted, lang, name, lang, 0);
        if (isIt && TreeKeys.target(item)) return this.#goTo(item);
      }
      item = firstItem(lists[0]);
    }
    return false;
  }
}

/** What holds the whole tree: its shadow root, or the element. */
export const rootOf = (item: Element): ParentNode => {
  const root = item.getRootNode();
  return item.closest('vn-sitemap-tree') ?? (root as ParentNode);
};

/** The item, or the next one that focus can go to. */
function reachable(
  item: Element | undefined,
  next: (item: Element) => Element | undefined,
): Element | undefined {
  let one = item;
  while (one && !TreeKeys.target(one)) one = next(one);
  return one;
}
