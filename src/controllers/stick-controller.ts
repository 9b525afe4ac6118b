import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { WindowController } from './window-controller.js';

/** How much of a box that sticks goes with the page, and how much stays, in pixels. */
export interface Stuck {
  readonly gone: number;
  readonly stays: number;
}

/** What stays may take this share of the window's height. */
const MOST = 1 / 4;

/**
 * Measures the box that holds an element, of which only the lower part stays in view, and keeps a
 * style sheet that says so while the element is on the page. Where too much would stay, the sheet
 * is empty. It is a sheet of its own: the page's nodes keep their attributes.
 */
export class StickController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #lower: string;
  readonly #css: (stuck: Stuck) => string;
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #observer = new ResizeObserver(() => {
    this.#measure();
  });

  /**
   * @param host the element
   * @param lower selector of its child with which begins what stays
   * @param css what the style sheet says
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    lower: string,
    css: (stuck: Stuck) => string,
  ) {
    this.#host = host;
    this.#lower = lower;
    this.#css = css;
    new WindowController(host, {
      resize: () => {
        this.#measure();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    // In a shadow root the box is found from there, the page's root from the document.
    this.#roots.add(document).add(this.#host.getRootNode() as Document | ShadowRoot);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== this.#sheet);
    }
    this.#roots.clear();
  }

  #measure(): void {
    const lower = this.#host.querySelector(this.#lower);
    const box = this.#host.parentElement?.getBoundingClientRect();
    // A line above it goes too: it would lie along the window's edge.
    const top = lower ? lower.getBoundingClientRect().top + lower.clientTop : -Infinity;
    const isLow = box && box.bottom - top <= innerHeight * MOST;
    this.#sheet.replaceSync(
      isLow ? this.#css({ gone: top - box.top, stays: box.bottom - top }) : '',
    );
  }
}
