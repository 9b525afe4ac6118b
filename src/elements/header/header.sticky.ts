import type { LitElement } from 'lit';
import { followLinks } from '../../controllers/follow-links.js';
import { StickController, type Stuck } from '../../controllers/stick-controller.js';

// Loaded where a header has the attribute.

const held = new WeakSet<LitElement>();

/** What stays. While anything else has focus, or a list of the bar is open, nothing does. */
const LOWER = '[slot=navigation], [slot=notice]';

/**
 * What it takes to keep the navigation in view. The media are those of the light sheet, the two
 * classes that nothing has give the last rule the weight of that sheet's.
 */
const css = ({ gone, stays }: Stuck): string => `
@media screen and (min-width: 48rem) and (min-height: 40rem) {
  :root:has(vn-header[sticky]):not(:has(vn-header:focus-within)) {
    scroll-padding-block-start: calc(${String(stays)}px + var(--vn-space-3));
  }
  :has(> vn-header[sticky]):not(
    :focus-within:not(:has(:is(${LOWER}):focus-within)),
    :has([slot=bar] [open])
  ) {
    position: sticky;
    inset-block-start: -${String(gone)}px;
    z-index: 10;
  }
  vn-header[sticky]:not(._._) > vn-navigation > nav > details > ul > li > details > ul {
    max-block-size: calc(100vh - ${String(stays)}px);
    overflow-y: auto;
  }
}`;

/** Keeps the navigation of a header in view. */
export function holdNavigation(header: LitElement): void {
  if (held.has(header)) return;
  held.add(header);
  new StickController(header, ':scope > [slot="navigation"]', css);
  // With focus in what stays, the page's root leaves no room for what a link there leads to.
  followLinks(header, '[slot="navigation"] a[href*="#"]');
}
