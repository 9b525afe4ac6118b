import { focusOn } from './focus-on.js';
import { warn } from './warn.js';

// Loaded once a link has focus that leads to a place in the page.

/** How long a target may take to appear, and how often it is looked for, in milliseconds. */
const PATIENCE = 3000;
const PAUSE = 100;

/** The id that a fragment names; a malformed one (`#100%`) names itself. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The element with an id, in the document or in the open shadow roots inside it. */
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
 * Moves focus to what a link to a place in the page names; `#` and `#top` are the page's beginning,
 * as in HTML. Where the target is not there yet it is waited for, as long as the reader stays at the
 * link. A click that a script has taken, or that opens another page or window, moves nothing.
 *
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#select-the-indicated-part
 */
export async function follow(
  host: HTMLElement,
  { hash, href }: HTMLAnchorElement,
  click: MouseEvent,
): Promise<void> {
  // Routers listen on the document, and the browser first opens what the target is in.
  await new Promise((resolve) => setTimeout(resolve));
  if (click.defaultPrevented || click.ctrlKey || click.metaKey || click.shiftKey) return;
  if (href.split('#')[0] !== location.href.split('#')[0]) return;
  const id = decoded(hash.slice(1));
  let target = find(id, document) ?? (/^(?:top)?$/i.test(id) ? document.body : undefined);
  if (!target) warn(host, { expected: `an element with the id "${id}"`, found: 'none' });
  for (let waited = 0; !target && waited < PATIENCE; waited += PAUSE) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const { activeElement, body } = document;
    // In engines where a click gives a link no focus, nothing has it.
    if (!host.matches(':focus-within') && activeElement !== body) return;
    target = find(id, document);
  }
  if (!target) return;
  focusOn(target);
  // The link has scrolled to the page's beginning. Elsewhere the browser may have scrolled while the
  // room at the window's edge was another one, or not at all: to what stands in a shadow root.
  if (target !== document.body) target.scrollIntoView();
}
