import { activeElement } from '../../dom/focusable.js';

// The DOM of a tree, whether the author wrote it or it is rendered from data: an item is an <li>; a
// branch has a <details>, or `aria-expanded` on its name if the tree has the ARIA tree view pattern.

const isList = (element: Element): boolean =>
  element.localName === 'ul' || element.localName === 'ol';

/** The first element of an item that passes a test, at any depth but not in a list below the item. */
function partOf(item: Element, test: (part: Element) => boolean): Element | undefined {
  for (let part = item.firstElementChild; part; part = part.nextElementSibling) {
    if (test(part)) return part;
    const inner = isBelow(part) ? undefined : partOf(part, test);
    if (inner) return inner;
  }
  return undefined;
}

/** Whether an element contains the items below an item. */
export const isBelow = (part: Element): boolean => isList(part) || part.localName === 'details';

/** The item's disclosure. */
export const detailsOf = (item: Element): HTMLDetailsElement | undefined =>
  partOf(item, (part) => part.localName === 'details') as HTMLDetailsElement | undefined;

/** The list below an item, if it is rendered. */
export function listOf(item: Element): Element | undefined {
  const details = detailsOf(item);
  return (details && partOf(details, isList)) ?? partOf(item, isList);
}

/** The element with the item's name: its link, or its text; `undefined` for text directly in the item. */
export const nameOf = (item: Element): HTMLElement | undefined =>
  (partOf(item, (part) => part.localName === 'a') ??
    partOf(item, (part) => part.localName === 'span')) as HTMLElement | undefined;

/** Where focus goes in an item: its link, or the button of its branch if the name is not a link. */
export function focusTarget(item: Element): HTMLElement | undefined {
  const name = nameOf(item);
  if (name?.matches('a[href], [tabindex]')) return name;
  return detailsOf(item)?.querySelector<HTMLElement>(':scope > summary') ?? undefined;
}

/** Whether the item can be expanded: a list without a disclosure is always visible. */
export const isBranch = (item: Element): boolean =>
  detailsOf(item) !== undefined || nameOf(item)?.hasAttribute('aria-expanded') === true;

/** Whether the list below the item is visible. */
export function isOpen(item: Element): boolean {
  const details = detailsOf(item);
  if (details) return details.open;
  const expanded = nameOf(item)?.getAttribute('aria-expanded');
  return typeof expanded === 'string' ? expanded === 'true' : listOf(item) !== undefined;
}

/** Value of `hidden`: find-in-page reveals what it finds, in browsers that can. */
const HIDDEN = 'onbeforematch' in globalThis ? 'until-found' : '';

/** Shows or hides the list below a tree item. */
export function showList(list: Element, shown: boolean): void {
  if (shown) list.removeAttribute('hidden');
  else list.setAttribute('hidden', HIDDEN);
}

/**
 * Expands or collapses a branch; focus moves from what it hides to its branch.
 *
 * @returns whether that changed anything
 */
export function setOpen(item: Element, open: boolean): boolean {
  if (!isBranch(item) || isOpen(item) === open) return false;
  const details = detailsOf(item);
  // A branch whose children failed to load has no list, but a button that loads them again.
  const below = open ? undefined : (details ?? listOf(item));
  const active = activeElement();
  const isButton = active?.localName === 'summary' && active.parentElement === details;
  if (below?.contains(active) && !isButton) focusTarget(item)?.focus({ preventScroll: true });
  if (details) details.open = open;
  else {
    nameOf(item)?.setAttribute('aria-expanded', String(open));
    const list = listOf(item);
    if (list) showList(list, open);
  }
  return true;
}

/** The lists in an element or shadow root that are not in another list. */
export function topLists(root: ParentNode): readonly Element[] {
  return [...root.children].flatMap((child) => {
    return isList(child) ? [child] : topLists(child);
  });
}

/** On an item that the filter hides. */
export const FILTERED_OUT = 'data-vn-out';

const shown = (
  item: Element | null,
  step: 'nextElementSibling' | 'previousElementSibling',
): Element | null => {
  let one = item;
  while (one && (one.localName !== 'li' || one.hasAttribute(FILTERED_OUT))) one = one[step];
  return one;
};

const firstIn = (list: Element | undefined): Element | null =>
  shown(list?.firstElementChild ?? null, 'nextElementSibling');
const lastIn = (list: Element | undefined): Element | null =>
  shown(list?.lastElementChild ?? null, 'previousElementSibling');

/** The parent item; `undefined` on the top level. */
export const parentOf = (item: Element): Element | undefined =>
  item.parentElement?.closest('li') ?? undefined;

/** The first visible item below an expanded branch. */
export const firstBelow = (item: Element): Element | null =>
  isOpen(item) ? firstIn(listOf(item)) : null;

/** The next visible item in preorder. */
export function nextItem(item: Element): Element | undefined {
  const below = firstBelow(item);
  if (below) return below;
  for (let one: Element | undefined = item; one; one = parentOf(one)) {
    const next = shown(one.nextElementSibling, 'nextElementSibling');
    if (next) return next;
  }
  return undefined;
}

/** The last visible item in a list, at any depth. */
export function lastItem(list: Element | undefined): Element | undefined {
  let last = lastIn(list);
  for (let below = last; below; below = isOpen(below) ? lastIn(listOf(below)) : null) last = below;
  return last ?? undefined;
}

/** The previous visible item in preorder. */
export function previousItem(item: Element): Element | undefined {
  const before = shown(item.previousElementSibling, 'previousElementSibling');
  if (!before) return parentOf(item);
  return (isOpen(before) ? lastItem(listOf(before)) : undefined) ?? before;
}

/** The first visible item in a list. */
export const firstItem = (list: Element | undefined): Element | undefined =>
  firstIn(list) ?? undefined;

/** Every item in a list in preorder; lists that are rendered during the iteration are included. */
export function* itemsIn(list: Element | undefined): Generator<Element, void> {
  for (let item = list?.firstElementChild; item; item = item.nextElementSibling) {
    if (item.localName !== 'li') continue;
    yield item;
    yield* itemsIn(listOf(item));
  }
}
