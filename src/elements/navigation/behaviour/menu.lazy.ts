import { handleClicks, opensElsewhere, type ClickHandler } from '../../../dom/clicks.js';
import { floats, isShown, isVisible, summaryOf } from '../../../dom/disclosure.js';
import { scrollIntoView } from '../../../dom/scroll-into-view.js';

// Loaded when a visitor first opens a menu, or when row and menu swap.

const HEIGHT_PROPERTY = '--vn-internal-menu-room';
const SHIFT_PROPERTY = '--vn-internal-shift';
/** The navigation that holds the scroll lock, and the previous styles of the root element. */
let scrollLock:
  | {
      readonly owner: Element;
      readonly overflow: string;
      readonly gutter: string;
      readonly observer: MutationObserver;
    }
  | undefined;

const pageStyle = (): CSSStyleDeclaration => document.documentElement.style;

/** Locks scrolling. Reserves the space of a scrollbar, so that nothing moves. */
function lockScroll(owner: HTMLElement): void {
  const style = pageStyle();
  if (!scrollLock) {
    // A script may replace the open menu by a closed one, of which no event tells.
    const observer = new MutationObserver(() => {
      updateMenu(owner);
    });
    observer.observe(owner, { childList: true, subtree: true });
    scrollLock = {
      owner,
      overflow: style.overflow,
      gutter: style.getPropertyValue('scrollbar-gutter'),
      observer,
    };
  }
  if (innerWidth > document.documentElement.clientWidth) {
    style.setProperty('scrollbar-gutter', 'stable');
  }
  style.overflow = 'hidden';
}

function unlockScroll(owner: Element): void {
  if (scrollLock?.owner !== owner) return;
  scrollLock.observer.disconnect();
  pageStyle().overflow = scrollLock.overflow;
  pageStyle().setProperty('scrollbar-gutter', scrollLock.gutter);
  scrollLock = undefined;
}

/** On a list that has a name only while it is open, and on copies of it. */
const NAMED_ATTRIBUTE = 'data-vn-named';

/**
 * Names a list that scrolls, unless the author has: such a list is a tab stop in some browsers.
 *
 * @param name text of the menu's button
 */
function nameList(list: Element, name: string | undefined): void {
  if (!name || list.matches('[aria-label], [aria-labelledby]')) return;
  list.setAttribute('aria-label', name);
  list.setAttribute(NAMED_ATTRIBUTE, '');
}

function unnameLists(host: Element): void {
  for (const list of host.querySelectorAll(`[${NAMED_ATTRIBUTE}]`)) {
    list.removeAttribute('aria-label');
    list.removeAttribute(NAMED_ATTRIBUTE);
  }
}

/** A followed link closes the menu, which would stay open in a single-page app. */
const onFollow: ClickHandler = (click, target, list) => {
  const menu = list.parentElement as HTMLDetailsElement;
  const link = target.closest('a[href]');
  if (link && !opensElsewhere(click, link) && isShown(summaryOf(menu))) menu.open = false;
};

const listIn = (details: Element): Element | null => details.querySelector(':scope > ul');

/** Moves a submenu that would overflow the viewport. */
function shiftSubmenu(host: HTMLElement): void {
  host.style.removeProperty(SHIFT_PROPERTY);
  const open = [...host.querySelectorAll('li > [open]')].find(floats);
  const box = open && listIn(open)?.getBoundingClientRect();
  if (!box) return;
  const shift =
    Math.max(0, -box.left) || Math.min(0, document.documentElement.clientWidth - box.right);
  if (shift) host.style.setProperty(SHIFT_PROPERTY, `${String(shift)}px`);
}

/**
 * While the menu is displayed over the page, locks scrolling and gives the menu the height below its
 * button. If the button is in the lower half of the viewport, scrolls it to the top first. Section
 * navigations have few pages, so their menu does not lock scrolling.
 */
export function updateMenu(host: HTMLElement): void {
  shiftSubmenu(host);
  const menu = host.querySelector<HTMLDetailsElement>(
    ':scope:not([variant="section"]) > nav > [open]',
  );
  const list = menu && listIn(menu);
  if (!list || !host.isConnected || !isShown(summaryOf(menu))) {
    host.style.removeProperty(HEIGHT_PROPERTY);
    unnameLists(host);
    unlockScroll(host);
    return;
  }
  handleClicks(list, onFollow);
  nameList(list, summaryOf(menu)?.textContent.trim());
  const top = (): number => Math.ceil(list.getBoundingClientRect().top);
  if (top() > innerHeight / 2) scrollIntoView(host, { behavior: 'instant' });
  host.style.setProperty(HEIGHT_PROPERTY, `calc(100dvh - ${String(top())}px)`);
  lockScroll(host);
}

/** Returns the nearest visible button above a hidden element, or the first visible link. */
function visibleFallback(hidden: Element, host: Element): HTMLElement | undefined {
  const buttons: (HTMLElement | null)[] = [];
  for (let at = hidden.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    buttons.push(summaryOf(at));
  }
  return [...buttons, ...host.querySelectorAll<HTMLElement>('a[href]')].find(
    (one): one is HTMLElement => isVisible(one),
  );
}

/** Moves focus to a visible element if the focused one is hidden. */
export function restoreFocus(host: Element, active: Element | null): void {
  if (active && host.contains(active) && !isVisible(active)) visibleFallback(active, host)?.focus();
}

/** Closes all menus after row and menu have swapped, and keeps focus in a visible element. */
export function closeAll(host: Element, active: Element | null): void {
  for (const open of host.querySelectorAll<HTMLDetailsElement>('[open]')) open.open = false;
  restoreFocus(host, active);
}
