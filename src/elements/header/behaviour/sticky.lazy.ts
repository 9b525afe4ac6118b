import type { ReactiveElement } from '@lit/reactive-element';
import { handleFragmentLinks } from '../../../dom/fragment-links.js';
import { StickyController, type StickyHeights } from '../../../controllers/sticky-controller.js';

// Loaded if a header has the attribute `sticky`.

const stickyHeaders = new WeakSet<ReactiveElement>();

/**
 * The parts that stick. While another part has focus, or a list of the bar is open, nothing sticks.
 */
const LOWER = '[slot=navigation], [slot=notice]';

/** The first navigation with a row of its own: a menu is in the row of the site's name. */
const ROW_SELECTOR = ':scope > [slot="navigation"]:not(:has(> .vn-menu))';

/**
 * The rules of a sticky navigation. The media query is that of `sticky.variant.css`. `:not(._._)`
 * raises the specificity of the last rule to that of the main stylesheet.
 */
const css = ({ scrolled, stuck }: StickyHeights): string => `
@supports selector(::details-content) {
@media screen and (min-width: 64rem) and (min-height: 40rem) {
  :root:has(vn-header[sticky]):not(:has(vn-header:focus-within)) {
    scroll-padding-block-start: calc(${String(stuck)}px + var(--vn-space-3));
  }
  :has(> vn-header[sticky]):not(
    :focus-within:not(:has(:is(${LOWER}):focus-within)),
    :has([slot=bar] [open])
  ) {
    position: sticky;
    inset-block-start: -${String(scrolled)}px;
    z-index: 10;
  }
  vn-header[sticky]:not(._._) > vn-navigation > nav > details > ul > li > details > ul {
    max-block-size: calc(100vh - ${String(stuck)}px);
    overflow-y: auto;
  }
}}`;

/** Makes the navigation of a header sticky. */
export function makeSticky(header: ReactiveElement): void {
  if (stickyHeaders.has(header)) return;
  stickyHeaders.add(header);
  new StickyController(header, ROW_SELECTOR, css);
  // While the header has focus, the root element has no scroll padding, so the browser would scroll
  // the target of a link in the navigation to beneath it.
  handleFragmentLinks(header, '[slot="navigation"] a[href*="#"]');
}
