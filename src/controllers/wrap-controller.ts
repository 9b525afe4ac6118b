import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isShown, summaryOf } from '../dom/disclosure.js';

/**
 * Replaces a navigation row that wraps by the menu. The stylesheet chooses between row and menu by an
 * estimated width; this controller detects when the row wraps nevertheless, and then sets the state
 * `menu`.
 */
export class WrapController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onMeasure: (hasChanged: boolean) => void;
  #states: CustomStateSet | undefined;
  #observer: ResizeObserver | undefined;
  #wasMenu: boolean | undefined;

  /**
   * @param host the element
   * @param onMeasure called after each measurement, with whether row and menu have swapped
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onMeasure: (hasChanged: boolean) => void,
  ) {
    this.#host = host;
    this.#onMeasure = onMeasure;
    // The DOMs of unit tests lay nothing out, and lack one or the other.
    if ('ResizeObserver' in globalThis && 'attachInternals' in host) host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observer) return;
    this.#states = this.#host.attachInternals().states;
    this.#observer = new ResizeObserver((entries) => {
      // When the host is resized, measure before the next frame is rendered. When only the list is
      // (fonts, texts), wait for that frame, because measuring may resize the list again.
      if (entries.some(({ target }) => target === this.#host)) this.#measure();
      else requestAnimationFrame(this.#measure);
    });
    this.hostConnected();
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #measure = (): void => {
    const list = this.#host.querySelector(':scope > nav > details > ul');
    const menu = list?.parentElement;
    if (!menu) {
      this.#onMeasure(false);
      return;
    }
    this.#observer?.observe(list);
    const hadState = this.#states?.delete('menu') ?? false;
    const items = [...list.children].filter(isShown);
    const tops = new Set(items.map((item) => (item as HTMLElement).offsetTop));
    const wraps = !isShown(summaryOf(menu)) && tops.size > 1;
    if (wraps) this.#states?.add('menu');
    if (wraps !== hadState) this.#skipOwnResize();
    const isMenu = isShown(summaryOf(menu));
    const hasChanged = isMenu !== (this.#wasMenu ?? isMenu);
    this.#wasMenu = isMenu;
    this.#onMeasure(hasChanged);
  };

  /** The new state may resize the host, and an observer must not resize what it observes. */
  #skipOwnResize(): void {
    this.#observer?.unobserve(this.#host);
    requestAnimationFrame(() => {
      if (this.#host.isConnected) this.hostConnected();
    });
  }
}
