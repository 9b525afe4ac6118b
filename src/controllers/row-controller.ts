import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isShown, summaryOf } from '../dom/disclosure.js';
import { sizeObserver } from '../dom/size-observer.js';

/** Detects when the stylesheet replaces the row of a navigation by its menu, or the menu by the row. */
export class RowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onResize: (hasChanged: boolean) => void;
  #observer: ResizeObserver | undefined;
  #wasMenu: boolean | undefined;

  /**
   * @param host the element
   * @param onResize called when the host is resized, with whether row and menu have swapped
   */
  constructor(host: ReactiveControllerHost & HTMLElement, onResize: (hasChanged: boolean) => void) {
    this.#host = host;
    this.#onResize = onResize;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= sizeObserver(() => {
      const menu = this.#host.querySelector(':scope > nav > details');
      const isMenu = isShown(menu && summaryOf(menu));
      const hasChanged = isMenu !== (this.#wasMenu ?? isMenu);
      this.#wasMenu = isMenu;
      this.#onResize(hasChanged);
    });
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
