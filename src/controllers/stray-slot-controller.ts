import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warn } from './warn.js';

/**
 * Keeps children on the page that name a slot which the element does not have: without a slot of
 * that name the browser would not draw them at all. They come last, with a warning in development.
 */
export class StraySlotController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #known: readonly string[];
  #names: readonly string[] = [];
  #observer: MutationObserver | undefined;

  /** @param host the element @param known names of the slots that it draws */
  constructor(host: ReactiveControllerHost & Element, known: readonly string[]) {
    this.#host = host;
    this.#known = known;
    host.addController(this);
  }

  /** Names of the slots to draw beside the known ones; none in the first update, as on a server. */
  get names(): readonly string[] {
    return this.#names;
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host, { childList: true });
  }

  hostUpdated(): void {
    if (this.#observer) return;
    this.#observer = new MutationObserver(this.#check);
    this.hostConnected();
    queueMicrotask(this.#check);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #check = (): void => {
    const names = new Set([...this.#host.children].map(({ slot }) => slot));
    const stray = [...names].filter((name) => name !== '' && !this.#known.includes(name));
    if (stray.join() === this.#names.join()) return;
    this.#names = stray;
    for (const name of stray) {
      const expected = `one of its slots (${this.#known.join(', ')})`;
      warn(this.#host, { expected, found: `slot "${name}"` }, 'children');
    }
    this.#host.requestUpdate();
  };
}
