// The tree as it stands on the page, the author's or a drawn one: an item is an <li>, a branch has
// a <details>, or `aria-expanded` on its link where the tree has the keyboard pattern of a tree.

const isList = (element: Element): boolean =>
  element.localName === 'ul' || element.localName === 'ol';

/** The first element in an item that passes, however it is wrapped, but in no list below. */
function partOf(item: Element, test: (part: Element) => boolean): Element | undefined {
  for (let part = item.firstElementChild; part; part = part.nextElementSibling) {
    if (test(part)) return part;
    const inner = isBelow(part) ? undefined : partOf(part, test);
    if (inner) return inner;
  }
  return undefined;
}

/** Whether an element inside an item holds what is below it. */
export const isBelow = (part: Element): boolean => isList(part) || part.localName === 'details';

/** The item's disclosure. */
export const detailsOf = (item: Element): HTMLDetailsElement | undefined =>
  partOf(item, (part) => part.localName === 'details') as HTMLDetailsElement | undefined;

/** The list below an item, if it is on the page. */
export function listOf(item: Element): Element | undefined {
  const details = detailsOf(item);
  return (details && partOf(details, isList)) ?? partOf(item, isList);
}

/** What says the item's name: its link, or its text; none where that is the item's own. */
export const nameOf = (item: Element): HTMLElement | undefined =>
  (partOf(item, (part) => part.localName === 'a') ??
    partOf(item, (part) => part.localName === 'span')) as HTMLElement | undefined;

/** Whether the item opens something; a list that is always open does not. */
export const isBranch = (item: Element): boolean =>
  detailsOf(item) !== undefined || nameOf(item)?.hasAttribute('aria-expanded') === true;

/** Whether what is below the item is seen. */
export function isOpen(item: Element): boolean {
  const details = detailsOf(item);
  if (details) return details.open;
  const expanded = nameOf(item)?.getAttribute('aria-expanded');
  return typeof expanded === 'string' ? expanded === 'true' : listOf(item) !== undefined;
}

/** Hidden from sight, but not from the browser's search where it can open what it finds. */
const HIDDEN = 'onbeforematch' in globalThis ? 'until-found' : '';

/** Hides a list below an item of a tree, or shows it. */
export function showList(list: Element, shown: boolean): void {
  if (shown) list.removeAttribute('hidden');
  else list.setAttribute('hidden', HIDDEN);
}

/** Opens or closes a branch; answers whether that changed something. */
export function setOpen(item: Element, open: boolean): boolean {
  if (!isBranch(item) || isOpen(item) === open) return false;
  const details = detailsOf(item);
  if (details) details.open = open;
  else {
    nameOf(item)?.setAttribute('aria-expanded', String(open));
    const list = listOf(item);
    if (list) showList(list, open);
  }
  return true;
}

/** The lists at the top of what an element or a shadow root holds. */
export function topLists(root: ParentNode): readonly Element[] {
  return [...root.children].flatMap((child) => {
    return isList(child) ? [child] : topLists(child);
  });
}

/** Left out of sight by the filter. */
export const OUT = 'data-vn-out';

const shown = (
  item: Element | null,
  step: 'nextElementSibling' | 'previousElementSibling',
): Element | null => {
  let one = item;
  while (one && (one.localName !== 'li' || one.hasAttribute(OUT))) one = one[step];
  return one;
};

const firstIn = (list: Element | undefined): Element | null =>
  shown(list?.firstElementChild ?? null, 'nextElementSibling');
const lastIn = (list: Element | undefined): Element | null =>
  shown(list?.lastElementChild ?? null, 'previousElementSibling');

/** The item above, or undefined on the top level. */
export const parentOf = (item: Element): Element | undefined =>
  item.parentElement?.closest('li') ?? undefined;

/** The first item below an open branch. */
export const firstBelow = (item: Element): Element | null =>
  isOpen(item) ? firstIn(listOf(item)) : null;

/** The next item that is seen, down the page. */
export function nextItem(item: Element): Element | undefined {
  const below = firstBelow(item);
  if (below) return below;
  for (let one: Element | undefined = item; one; one = parentOf(one)) {
    const next = shown(one.nextElementSibling, 'nextElementSibling');
    if (next) return next;
  }
  return undefined;
}

/** The last item that is seen in a list, however deep. */
export function lastItem(list: Element | undefined): Element | undefined {
  let last = lastIn(list);
  for (let below = last; below; below = isOpen(below) ? lastIn(listOf(below)) : null) last = below;
  return last ?? undefined;
}

/** The item before that is seen, up the page. */
export function previousItem(item: Element): Element | undefined {
  const before = shown(item.previousElementSibling, 'previousElementSibling');
  if (!before) return parentOf(item);
  return (isOpen(before) ? lastItem(listOf(before)) : undefined) ?? before;
}

/** The first item that is seen in a list. */
export const firstItem = (list: Element | undefined): Element | undefined =>
  firstIn(list) ?? undefined;

/** Every item in a list, down the page; each as it is met, so that lists drawn meanwhile count. */
export function* itemsIn(list: Element | undefined): Generator<Element, void> {
  for (let item = list?.firstElementChild; item; item = item.nextElementSibling) {
    if (item.localName !== 'li') continue;
    yield item;
    yield* itemsIn(listOf(item));
  }
}
