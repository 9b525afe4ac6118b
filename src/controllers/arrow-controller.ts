import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isShown } from './disclosure-controller.js';

/** How far a key goes in its list. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * The keys that the disclosure navigation of the APG has beside Tab: arrows, Home and End go
 * through the links and buttons of one list, and the down arrow on the button of an open one goes
 * into it. Tab goes on as before.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/examples/disclosure-navigation-hybrid/
 */
export class ArrowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  /** @param host the element in whose children, or shadow root, the lists stand */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKeydown);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKeydown);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    let step = STEPS[key];
    if (!step || altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
    const from = (target as Element).closest('a, summary');
    if (!from) return;
    if (/Left|Right/.test(key) && getComputedStyle(this.#host).direction === 'rtl') step *= -1;
    const list = from.closest('ul');
    const stops = [
      ...(list?.querySelectorAll<HTMLElement>(':scope > li > a[href], :scope > li > * > summary') ??
        []),
    ].filter(isShown);
    const into =
      key === 'ArrowDown' && from.matches('[open] > summary')
        ? from.parentElement?.querySelector<HTMLElement>('a[href]')
        : undefined;
    const to = into ?? stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(from as HTMLElement) + step))];
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
}
