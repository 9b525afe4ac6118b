import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells whether an element's author left it empty, without elements and words, so that it may draw its own.
 * Not empty until the first update is done and the parser has read on: the first drawing never
 * depends on it.
 */
export class EmptyController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #empty = false;
  #watching = false;

  /** @param host the element whose children are watched; it has a `<slot>` */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there is neither a child element nor text but white space. */
  get empty(): boolean {
    return this.#empty;
  }

  hostUpdated(): void {
    if (this.#watching) return;
    this.#watching = true;
    this.#host.shadowRoot?.addEventListener('slotchange', this.#check);
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#check, { once: true });
    } else queueMicrotask(this.#check);
  }

  readonly #check = (): void => {
    const empty = this.#host.childElementCount === 0 && !this.#host.textContent.trim();
    if (empty === this.#empty) return;
    this.#empty = empty;
    this.#host.requestUpdate();
  };
}
