import type { ReactiveController, ReactiveControllerHost } from 'lit';

export const isShown = (element: Element | null): boolean =>
  (element?.getClientRects().length ?? 0) > 0;

export const summaryOf = (details: Element): HTMLElement | null =>
  details.querySelector<HTMLElement>(':scope > summary');

/** Whether a disclosure's content lies over the page instead of moving it. */
export const floats = (details: Element): boolean =>
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
    host.addEventListener('focusout', this.#onFocusout);
    // `toggle` does not bubble: only the capture phase passes here.
    host.addEventListener('toggle', this.#onToggle, true);
  }

  hostConnected(): void {
    // On the document: where a click gives no focus to a summary, keys go to the body.
    document.addEventListener('keydown', this.#onKeydown);
    document.addEventListener('click', this.#onClick);
    window.addEventListener('blur', this.#onBlur);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onKeydown);
    document.removeEventListener('click', this.#onClick);
    window.removeEventListener('blur', this.#onBlur);
  }

  get #open(): HTMLDetailsElement[] {
    const roots = [this.#host, this.#host.shadowRoot];
    return roots.flatMap((root) => [
      ...(root?.querySelectorAll<HTMLDetailsElement>('details[open]') ?? []),
    ]);
  }

  /** Closes what floats over the page. */
  #close(isKept: (details: HTMLDetailsElement) => boolean): void {
    for (const details of this.#open) {
      if (!isKept(details) && floats(details)) details.open = false;
    }
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
    this.#close((details) => details.contains(to as Node | null));
  };

  readonly #onToggle = (event: Event): void => {
    const opened = event.composedPath()[0];
    if (!(opened instanceof HTMLDetailsElement) || !opened.open || !floats(opened)) return;
    this.#close((details) => details.contains(opened));
  };

  /** A click in a frame of the page comes to no document but its own; focus is there a moment later. */
  readonly #onBlur = (event: Event): void => {
    setTimeout(() => {
      if (document.activeElement?.localName === 'iframe') this.#onClick(event);
    });
  };

  readonly #onClick = (event: Event): void => {
    const path = event.composedPath();
    this.#close((details) => path.includes(details));
  };
}
