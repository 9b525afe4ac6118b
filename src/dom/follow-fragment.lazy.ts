import { DEV } from '../model/mode.js';
import { missingTarget } from '../rules/skip-link.js';
import { opensElsewhere } from './clicks.js';
import { scrollIntoView } from './scroll-into-view.js';
import { setFocus } from './set-focus.js';
import { warn } from './warn.js';

// Loaded when a link to a fragment receives focus.

/** How long to wait for a target that is not in the page yet. */
const TARGET_TIMEOUT_MS = 3000;
const POLL_INTERVAL_MS = 100;

/** Decodes a fragment; a malformed one (`#100%`) is used as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Finds an element by id in a root or in the open shadow roots inside it. */
function find(id: string, root: Document | ShadowRoot): HTMLElement | undefined {
  const own = root.getElementById(id);
  if (own) return own;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inner = shadowRoot && find(id, shadowRoot);
    if (inner) return inner;
  }
  return undefined;
}

/**
 * Moves focus to the target of a link to a fragment; `#` and `#top` are the top of the page, as in
 * HTML. Waits for a target that is not in the page yet while the link keeps focus. Ignores clicks
 * that are cancelled or open another page or window.
 *
 * @param isFollowed whether the fragment is already that of the page's URL
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#select-the-indicated-part
 */
export async function followFragment(
  host: HTMLElement,
  link: HTMLAnchorElement,
  click: MouseEvent,
  isFollowed: boolean,
): Promise<void> {
  const { hash, href } = link;
  // First let routers, which listen on the document, cancel the click, and let the browser open a
  // closed <details> around the target.
  await new Promise((resolve) => setTimeout(resolve));
  if (!isFollowed) {
    if (click.defaultPrevented || opensElsewhere(click, link)) return;
    if (href.split('#')[0] !== location.href.split('#')[0]) return;
  }
  const id = decoded(hash.slice(1));
  let target = find(id, document) ?? (/^(?:top)?$/i.test(id) ? document.body : undefined);
  if (DEV && !target) warn(host, missingTarget(id));
  for (let waitedMs = 0; !target && waitedMs < TARGET_TIMEOUT_MS; waitedMs += POLL_INTERVAL_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
    const { activeElement, body } = document;
    // In engines where a click does not focus a link, the body has focus.
    if (!host.matches(':focus-within') && activeElement !== body) return;
    target = find(id, document);
  }
  if (!target) return;
  setFocus(target);
  // For the top of the page the browser has scrolled. For other targets its position may be wrong,
  // because the scroll padding has changed since, or because the target is in a shadow root.
  if (target !== document.body) scrollIntoView(target);
}
