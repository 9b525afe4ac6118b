import { floats, isShown, summaryOf } from '../../controllers/disclosure-controller.js';

// Loaded when a reader first opens something, presses an arrow key, or makes the window so narrow
// or wide that the row becomes the menu or the menu the row.

export { moveFocus } from '../../controllers/arrow-keys.js';

const ROOM = '--vn-internal-menu-room';
const SHIFT = '--vn-internal-shift';
/** The navigation whose menu holds the page, and what the page's root said before. */
let held: { readonly by: Element; readonly overflow: string; readonly gutter: string } | undefined;

const pageStyle = (): CSSStyleDeclaration => document.documentElement.style;

/** The page behind does not scroll; where it had a scrollbar, the place of that stays. */
function holdPage(by: Element): void {
  const style = pageStyle();
  held ??= { by, overflow: style.overflow, gutter: style.getPropertyValue('scrollbar-gutter') };
  if (innerWidth > document.documentElement.clientWidth) {
    style.setProperty('scrollbar-gutter', 'stable');
  }
  style.overflow = 'hidden';
}

function releasePage(by: Element): void {
  if (held?.by !== by) return;
  pageStyle().overflow = held.overflow;
  pageStyle().setProperty('scrollbar-gutter', held.gutter);
  held = undefined;
}

/** A followed link closes the menu: a site that draws the next page itself would leave it open. */
const onFollow = ({ target, currentTarget }: Event): void => {
  const menu = (currentTarget as Element).parentElement as HTMLDetailsElement;
  if ((target as Element).closest('a[href]') && isShown(summaryOf(menu))) menu.open = false;
};

/** A submenu that would reach out of the window stands further in. */
function shiftSubmenu(host: HTMLElement): void {
  host.style.removeProperty(SHIFT);
  const open = [...host.querySelectorAll('li > [open]')].find(floats);
  const box = open?.lastElementChild?.getBoundingClientRect();
  if (!box) return;
  const shift =
    Math.max(0, -box.left) || Math.min(0, document.documentElement.clientWidth - box.right);
  if (shift) host.style.setProperty(SHIFT, `${String(shift)}px`);
}

/**
 * While the menu lies over the page, gives it the room below its button (where that is little,
 * after bringing the button to the top) and keeps the page behind from scrolling. The pages of a
 * section are few: their menu holds nothing.
 */
export function updateMenu(host: HTMLElement): void {
  shiftSubmenu(host);
  const menu = host.querySelector<HTMLDetailsElement>(
    ':scope:not([variant="section"]) > nav > [open]',
  );
  const list = menu?.lastElementChild;
  if (!list || !host.isConnected || !isShown(summaryOf(menu))) {
    host.style.removeProperty(ROOM);
    releasePage(host);
    return;
  }
  list.addEventListener('click', onFollow);
  const top = (): number => Math.ceil(list.getBoundingClientRect().top);
  if (top() > innerHeight / 2) host.scrollIntoView({ behavior: 'instant' });
  host.style.setProperty(ROOM, `calc(100dvh - ${String(top())}px)`);
  holdPage(host);
}

/** The button, or else the first link, that a reader finds again where what had focus was hidden. */
function refuge(hidden: Element, host: Element): HTMLElement | undefined {
  const buttons: (HTMLElement | null)[] = [];
  for (let at = hidden.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    buttons.push(summaryOf(at));
  }
  return [...buttons, ...host.querySelectorAll<HTMLElement>('a[href]')].find(
    (one): one is HTMLElement => one?.checkVisibility() === true,
  );
}

/** Gives focus a place in what is seen, where what had it was hidden. */
export function rescue(host: Element, active: Element | null): void {
  if (active && host.contains(active) && !active.checkVisibility()) refuge(active, host)?.focus();
}

/** The row has become the menu, or the menu the row: all closes, and focus stays in what is seen. */
export function startAnew(host: Element, active: Element | null): void {
  for (const open of host.querySelectorAll<HTMLDetailsElement>('[open]')) open.open = false;
  rescue(host, active);
}
