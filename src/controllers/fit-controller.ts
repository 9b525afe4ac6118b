import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isShown, summaryOf } from './disclosure-controller.js';

/**
 * Turns a row of links that does not fit into the menu, whole. The style sheet decides by the
 * number of letters; this looks whether they stand in one row, and sets the state `menu` where they
 * do not.
 */
export class FitController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #looked: (hasTurned: boolean) => void;
  #states: CustomStateSet | undefined;
  #observer: ResizeObserver | undefined;
  #wasMenu: boolean | undefined;

  /**
   * @param host the element; its shadow root holds a `<div>` without height, as wide as the list
   * @param looked called after each look, with whether the row has become the menu or the other way
   */
  constructor(host: ReactiveControllerHost & HTMLElement, looked: (hasTurned: boolean) => void) {
    this.#host = host;
    this.#looked = looked;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observer) return;
    this.#states = this.#host.attachInternals().states;
    this.#observer = new ResizeObserver((entries) => {
      // What is done for the ruler changes its size no more: it may be done before the next frame
      // is drawn. A change of the list itself (letters, words) waits for that frame.
      if (entries.some(({ target }) => target.localName === 'div')) this.#look();
      else requestAnimationFrame(this.#look);
    });
    this.hostConnected();
  }

  hostConnected(): void {
    const ruler = this.#host.shadowRoot?.querySelector('div');
    if (ruler) this.#observer?.observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #look = (): void => {
    const list = this.#host.querySelector(':scope > nav > details > ul');
    const menu = list?.parentElement;
    if (!menu) {
      this.#looked(false);
      return;
    }
    this.#observer?.observe(list);
    this.#states?.delete('menu');
    const items = [...list.children].filter(isShown);
    const tops = new Set(items.map((item) => (item as HTMLElement).offsetTop));
    if (!isShown(summaryOf(menu)) && tops.size > 1) this.#states?.add('menu');
    const isMenu = isShown(summaryOf(menu));
    const hasTurned = isMenu !== (this.#wasMenu ?? isMenu);
    this.#wasMenu = isMenu;
    this.#looked(hasTurned);
  };
}
