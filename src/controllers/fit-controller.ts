import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isShown, summaryOf } from './disclosure-controller.js';

/** The link or button that a reader finds again where what had focus was hidden. */
function refuge(hidden: Element, host: Element): HTMLElement | undefined {
  const buttons: (HTMLElement | null)[] = [];
  for (let at = hidden.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    buttons.push(summaryOf(at));
  }
  return [...buttons, ...host.querySelectorAll<HTMLElement>('a[href]')].find(
    (one): one is HTMLElement => one?.checkVisibility() === true,
  );
}

/**
 * Turns a row of links that does not fit into the menu, whole. The style sheet decides by the
 * number of letters; this looks whether they stand in one row, and sets the state `menu` where they
 * do not. When one becomes the other everything closes, and focus does not stay in what was hidden.
 */
export class FitController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #looked: () => void;
  #states: CustomStateSet | undefined;
  #observer: ResizeObserver | undefined;
  #wasMenu: boolean | undefined;

  /**
   * @param host the element; its shadow root holds a `<div>` without height, as wide as the list
   * @param looked called after each look at the list
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    looked: () => void,
  ) {
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
    const host = this.#host;
    const menu = host.querySelector<HTMLDetailsElement>(':scope > nav > details');
    const list = menu?.querySelector(':scope > ul');
    if (!menu || !list) return;
    this.#observer?.observe(list);
    this.#states?.delete('menu');
    const items = [...list.children] as HTMLElement[];
    const inOneRow = (): boolean =>
      items.every(({ offsetTop }) => offsetTop === items[0]?.offsetTop);
    if (!isShown(summaryOf(menu)) && !inOneRow()) this.#states?.add('menu');
    const isMenu = isShown(summaryOf(menu));
    if (isMenu !== (this.#wasMenu ?? isMenu)) {
      for (const open of host.querySelectorAll<HTMLDetailsElement>('[open]')) open.open = false;
      const active = (host.getRootNode() as Document | ShadowRoot).activeElement;
      if (active && host.contains(active) && !active.checkVisibility()) refuge(active, host)?.focus();
    }
    this.#wasMenu = isMenu;
    this.#looked();
  };
}
