import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { floats, isShown, summaryOf } from '../dom/disclosure.js';
import { isForOthers } from '../dom/keys.js';

/** The connected hosts. They share the listeners of the document. */
const hosts = new Set<Element>();

/** Whether the last key pressed was Tab. */
let isTabbing = false;

/** The open disclosures in a host's light DOM or shadow root. */
const openIn = (host: Element): HTMLDetailsElement[] =>
  [host, host.shadowRoot].flatMap((root) => [
    ...(root?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? []),
  ]);

/** Closes a host's disclosures displayed over the page, except those to keep. */
function close(host: Element, isKept: (details: HTMLDetailsElement) => boolean): void {
  for (const details of openIn(host)) {
    if (!isKept(details) && floats(details)) details.open = false;
  }
}

/** Closes a host's innermost open disclosure. */
function closeByEscape(host: Element, event: KeyboardEvent): void {
  const path = event.composedPath();
  const nothingFocused = path[0] === document.body;
  const details = openIn(host)
    .filter(
      (one) => isShown(summaryOf(one)) && (path.includes(one) || (nothingFocused && floats(one))),
    )
    .at(-1);
  if (!details) return;
  event.preventDefault();
  details.open = false;
  summaryOf(details)?.focus();
}

function onKeydown(event: KeyboardEvent): void {
  isTabbing = event.key === 'Tab';
  if (event.key !== 'Escape') return;
  // The first host that closes something has handled the key.
  for (const host of hosts) if (!isForOthers(event)) closeByEscape(host, event);
}

function onClick(event: Event): void {
  const path = event.composedPath();
  for (const host of hosts) close(host, (details) => path.includes(details));
}

/** A click in an iframe dispatches no event here, but moves focus to it one task later. */
function onBlur(event: Event): void {
  setTimeout(() => {
    if (document.activeElement?.localName === 'iframe') onClick(event);
  });
}

function onFocusout({ currentTarget, relatedTarget }: FocusEvent): void {
  // Without a related target, focus has left the page by Tab, which closes the disclosure, or
  // another window has become active.
  if (!relatedTarget && !isTabbing) return;
  close(currentTarget as Element, (details) => details.contains(relatedTarget as Node | null));
}

function onToggle(event: Event): void {
  const opened = event.composedPath()[0] as HTMLDetailsElement;
  if (opened.localName !== 'details' || !opened.open || !floats(opened)) return;
  close(event.currentTarget as Element, (details) => details.contains(opened));
}

/**
 * Adds menu behaviour to the author's native `<details>`. Escape closes the innermost open one and
 * returns focus to its summary. Those displayed over the page also close when focus or a click
 * moves elsewhere, or when another one opens. The controller changes only `open`, and only after a
 * user action.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/examples/disclosure-navigation/
 */
export class DisclosureController implements ReactiveController {
  readonly #host: HTMLElement;

  /** @param host the element whose light DOM or shadow root contains the disclosures */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('focusout', onFocusout);
    // `toggle` does not bubble, so listen in the capture phase.
    host.addEventListener('toggle', onToggle, true);
  }

  hostConnected(): void {
    if (hosts.size === 0) {
      // On the document, because in some engines a click does not focus the summary and keyboard
      // events are then dispatched on the body.
      document.addEventListener('keydown', onKeydown);
      document.addEventListener('click', onClick);
      window.addEventListener('blur', onBlur);
    }
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size > 0) return;
    document.removeEventListener('keydown', onKeydown);
    document.removeEventListener('click', onClick);
    window.removeEventListener('blur', onBlur);
  }
}
