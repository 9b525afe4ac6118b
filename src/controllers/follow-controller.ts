import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Takes focus along where links inside an element lead to a place in the page. The code for it comes
 * once such a link has focus; where it does not come, the link is what the browser makes of it.
 */
export class FollowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #links: string;

  /** @param host the element @param links selector of the links */
  constructor(host: ReactiveControllerHost & HTMLElement, links: string) {
    this.#host = host;
    this.#links = links;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('focusin', this.#onEvent);
    this.#host.addEventListener('click', this.#onEvent);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusin', this.#onEvent);
    this.#host.removeEventListener('click', this.#onEvent);
  }

  readonly #onEvent = (event: Event): void => {
    const link = event
      .composedPath()
      .find((node) => node instanceof HTMLAnchorElement && node.matches(this.#links)) as
      HTMLAnchorElement | undefined;
    if (!link) return;
    void import('./follow.js').then(
      ({ follow }) => {
        if (event.type === 'click') void follow(this.#host, link.hash);
      },
      () => undefined,
    );
  };
}
