import { handleClicks } from '../../../dom/clicks.js';
import { isForOthers } from '../../../dom/keys.js';
import {
  FILTERED_OUT,
  firstItem,
  isBranch,
  isOpen,
  nameOf,
  parentOf,
  showList,
} from '../tree-dom.js';
import { element, itemName } from './render-item.js';
import type { Pattern, PatternActions } from './pattern.js';

/** The item that Tab reaches: the last one that had focus (roving tabindex). */
const TAB_STOP = '[tabindex="0"]';

/** On the mark at the end of a branch's row. */
const TOGGLE_ATTRIBUTE = 'data-vn-toggle';

/**
 * The tree view of the ARIA Authoring Practices Guide: `role="tree"`, one tab stop.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
export const treePattern: Pattern = {
  countsSiblings: true,

  connect(root, name, actions) {
    root.setAttribute('role', 'tree');
    root.setAttribute('aria-label', name ?? document.title);
    root.addEventListener('focusin', ({ target }) => {
      if (isTreeItem(target)) setTabStop(root, target);
    });
    handleClicks(root, (_, target) => {
      onClick(target, actions);
    });
    root.addEventListener('keydown', (event) => {
      onKeydown(event, actions);
    });
    // Find-in-page found something in a collapsed list.
    root.addEventListener('beforematch', ({ target }) => {
      const item = (target as Element).parentElement;
      if (item?.localName === 'li') actions.open(item, true);
    });
  },

  renderItem(entry, messages) {
    const name = itemName(entry, messages);
    name.setAttribute('role', 'treeitem');
    name.setAttribute('aria-level', String(entry.level));
    name.setAttribute('aria-posinset', String(entry.place));
    name.setAttribute('aria-setsize', String(entry.siblings));
    name.tabIndex = -1;
    const item = element('li', name);
    item.setAttribute('role', 'none');
    if (entry.isBranch) {
      name.setAttribute('aria-expanded', 'false');
      const toggle = element('span');
      toggle.setAttribute('aria-hidden', 'true');
      toggle.setAttribute(TOGGLE_ATTRIBUTE, '');
      item.append(toggle);
    }
    return item;
  },

  containerOf: (item) => item,

  listRendered(item, list, number) {
    list.id = `vn-${String(number)}`;
    list.setAttribute('role', 'group');
    nameOf(item)?.setAttribute('aria-owns', list.id);
    showList(list, isOpen(item));
  },

  settle: keepTabStop,
};

const isTreeItem = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.getAttribute('role') === 'treeitem';

/** A click on the mark of a branch, or on a name without a link, expands or collapses it. */
function onClick(target: Element, { open }: PatternActions): void {
  const item = target.closest('li');
  const isToggle = target.matches(`[${TOGGLE_ATTRIBUTE}], span[role=treeitem]`);
  if (!item || !isToggle) return;
  open(item, !isOpen(item));
  nameOf(item)?.focus();
}

/** Enter and Space follow the link; without one they expand or collapse the branch. */
function onKeydown(event: KeyboardEvent, { open }: PatternActions): void {
  const { key, target } = event;
  if (!isTreeItem(target) || (key !== ' ' && key !== 'Enter')) return;
  // Shift+Space scrolls back, Shift+Enter opens a window.
  if (isForOthers(event) || event.shiftKey) return;
  event.preventDefault();
  const item = target.closest('li');
  if (target instanceof HTMLAnchorElement) target.click();
  else if (item && isBranch(item)) open(item, !isOpen(item));
}

/** Makes the name of an item the tab stop. */
function setTabStop(root: Element, name: HTMLElement): void {
  root.querySelector(TAB_STOP)?.setAttribute('tabindex', '-1');
  name.tabIndex = 0;
}

/** If the tab stop is missing or hidden, moves it to its nearest visible ancestor or the first item. */
function keepTabStop(root: Element): void {
  const stop = root.querySelector(TAB_STOP)?.closest('li') ?? undefined;
  let visible: Element | undefined = stop;
  for (let item: Element | undefined = stop; item; item = parentOf(item)) {
    const parent = parentOf(item);
    if (item.hasAttribute(FILTERED_OUT) || (parent && !isOpen(parent))) visible = parent;
  }
  if (visible && visible === stop) return;
  const item = visible ?? firstItem(root);
  const name = item && nameOf(item);
  if (name) setTabStop(root, name);
}
