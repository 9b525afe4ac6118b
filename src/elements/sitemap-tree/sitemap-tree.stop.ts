import { firstItem, isOpen, nameOf, OUT, parentOf } from './sitemap-tree.items.js';

// Of a tree with the roles of one, Tab reaches one item (APG, tree view): the last that had focus.

const STOP = '[tabindex="0"]';

/** Makes an item's name the one that Tab reaches. */
export function setStop(root: Element, name: HTMLElement): void {
  if (name.getAttribute('role') !== 'treeitem') return;
  root.querySelector(STOP)?.setAttribute('tabindex', '-1');
  name.tabIndex = 0;
}

/** Where the item that Tab reaches is not seen any more, one above it takes its place, or the first. */
export function keepStop(root: Element): void {
  const stop = root.querySelector(STOP)?.closest('li') ?? undefined;
  let seen: Element | undefined = stop;
  for (let one: Element | undefined = stop; one; one = parentOf(one)) {
    const above = parentOf(one);
    if (one.hasAttribute(OUT) || (above && !isOpen(above))) seen = above;
  }
  const name = seen === stop ? undefined : nameOf(seen ?? firstItem(root) ?? root);
  if (name) setStop(root, name);
}
