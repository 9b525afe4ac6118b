import type { ReactiveController, ReactiveControllerHost } from 'lit';

export const isShown = (element: Element | null): boolean =>
  (element?.getClientRects().length ?? 0) > 0;

export const summaryOf = (details: Element): HTMLElement | null =>
  details.querySelector<HTMLElement>(':scope > summary');

/** Whether a disclosure's content lies over the page instead of moving it. */
const floats = (details: Element): boolean =>
  details.lastElementChild !== null &&
  getComputedStyle(details.lastElementChild).position === 'absolute';

/**
 * Adds to the author's native `<details>` what the platform leaves out: Escape closes the
 * innermost open one and returns focus to its summary; those that float over the page also close
 * when focus or a click goes elsewhere, and when another one opens beside them. Only `open` is
 * changed, and only after something the user did.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/examples/disclosure-navigation/
 */
export class DisclosureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #tabbing = false;

  /** @param host the element in whose children, or shadow root, the disclosures stand */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // On the document: where a click gives no focus to a summary, keys go to the body.
    document.addEventListener('keydown', this.#onKeydown);
    document.addEventListener('click', this.#onDocumentClick);
    this.#host.addEventListener('focusout', this.#onFocusout);
    // `toggle` does not bubble: only the capture phase passes here.
    this.#host.addEventListener('toggle', this.#onToggle, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onKeydown);
    document.removeEventListener('click', this.#onDocumentClick);
    this.#host.removeEventListener('focusout', this.#onFocusout);
    this.#host.removeEventListener('toggle', this.#onToggle, true);
  }

  get #open(): HTMLDetailsElement[] {
    const roots = [this.#host, this.#host.shadowRoot];
    return roots.flatMap((root) => [
      ...(root?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? []),
    ]);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    this.#tabbing = event.key === 'Tab';
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const path = event.composedPath();
    const nowhere = path[0] === document.body;
    const details = this.#open
      .filter((one) => isShown(summaryOf(one)) && (path.includes(one) || (nowhere && floats(one))))
      .at(-1);
    if (!details) return;
    event.preventDefault();
    details.open = false;
    summaryOf(details)?.focus();
  };

  readonly #onFocusout = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    // Focus that goes nowhere has left the page by Tab, or the window is another one.
    if (!to && !this.#tabbing) return;
    for (const details of this.#open) {
      if (!details.contains(to as Node | null) && floats(details)) details.open = false;
    }
  };

  readonly #onToggle = (event: Event): void => {
    const opened = event.composedPath()[0];
    if (!(opened instanceof HTMLDetailsElement) || !opened.open || !floats(opened)) return;
    for (const details of this.#open) {
      if (details !== opened && !details.contains(opened) && floats(details)) details.open = false;
    }
  };

  readonly #onDocumentClick = (event: Event): void => {
    const path = event.composedPath();
    for (const details of this.#open) {
      if (!path.includes(details) && floats(details)) details.open = false;
    }
  };
}
