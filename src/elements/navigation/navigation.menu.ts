import { isShown, summaryOf } from '../../controllers/disclosure-controller.js';

// Loaded when a reader first opens the menu of narrow screens.

const ROOM = '--vn-menu-room';
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

/**
 * While the menu lies over the page, gives it the room below its button (where that is little,
 * after bringing the button to the top) and keeps the page behind from scrolling.
 */
export function updateMenu(host: HTMLElement, menu: HTMLDetailsElement): void {
  const list = menu.lastElementChild;
  if (!list || !menu.open || !host.isConnected || !isShown(summaryOf(menu))) {
    host.style.removeProperty(ROOM);
    releasePage(host);
    return;
  }
  const room = (): number => Math.floor(innerHeight - list.getBoundingClientRect().top);
  if (room() < innerHeight / 2) host.scrollIntoView({ behavior: 'instant' });
  host.style.setProperty(ROOM, `${String(room())}px`);
  holdPage(host);
}

/** A followed link closes the menu: a site that draws the next page itself would leave it open. */
export function closeOnFollow({ target }: Event, menu: HTMLDetailsElement): void {
  const link = (target as Element).closest('a[href]');
  if (link && menu.contains(link) && isShown(summaryOf(menu))) menu.open = false;
}
