import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Detects that the host has no content, so that it can render its own. `isEmpty` is `false` until the
 * first update and the parser have finished.
 */
export class EmptyHostController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isEmpty = false;
  #observer: MutationObserver | undefined;

  /** @param host the element to watch */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there are no child elements and no text other than white space. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  hostConnected(): void {
    if (!this.#observer) return;
    this.#observer.observe(this.#host, { childList: true });
    // Children may have changed while the host was disconnected.
    queueMicrotask(this.#check);
  }

  hostUpdated(): void {
    if (this.#observer) return;
    this.#observer = new MutationObserver(this.#check);
    this.hostConnected();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #check = (): void => {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#check, { once: true });
      return;
    }
    const isEmpty = this.#host.childElementCount === 0 && !this.#host.textContent.trim();
    if (isEmpty === this.#isEmpty) return;
    this.#isEmpty = isEmpty;
    this.#host.requestUpdate();
  };
}
