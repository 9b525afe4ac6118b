import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { adoptSheet, dropSheet } from '../dom/adopt-sheet.js';
import { createSheet } from '../dom/constructed-sheet.js';
import { sizeObserver } from '../dom/size-observer.js';
import { WindowController } from './window-controller.js';

/** Heights of the two parts of a sticky box, in px. */
export interface StickyHeights {
  /** The upper part, which scrolls away. */
  readonly scrolled: number;
  /** The lower part, which sticks. */
  readonly stuck: number;
}

/** How much of the viewport height the stuck part may take. */
const MAX_VIEWPORT_SHARE = 1 / 4;

/**
 * Makes the lower part of the host's parent stick to the top of the viewport, with a constructed
 * stylesheet that depends on the measured heights, so that no attribute of the page changes. The
 * stylesheet is empty if the stuck part would be too high, and removed with the host. Engines without
 * constructed stylesheets or resize observers scroll the whole box.
 */
export class StickyController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #lower: string;
  readonly #css: (heights: StickyHeights) => string;
  readonly #sheet = createSheet('');
  readonly #roots = new Set<Document | ShadowRoot>();
  readonly #observer = sizeObserver(() => {
    this.#measure();
  });

  /**
   * @param host the element
   * @param lower selector of the child at which the stuck part starts
   * @param css returns the stylesheet
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    lower: string,
    css: (heights: StickyHeights) => string,
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
    // Rules for the box apply in the host's root, rules for the root element in the document.
    this.#roots.add(document).add(this.#host.getRootNode() as Document | ShadowRoot);
    for (const root of this.#roots) adoptSheet(root, this.#sheet);
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    for (const root of this.#roots) dropSheet(root, this.#sheet);
    this.#roots.clear();
  }

  #measure(): void {
    const lower = this.#host.querySelector(this.#lower);
    const box = this.#host.parentElement?.getBoundingClientRect();
    // The border above the stuck part scrolls away, or it would be at the edge of the viewport.
    const top = lower ? lower.getBoundingClientRect().top + lower.clientTop : -Infinity;
    const isLow = box && box.bottom - top <= innerHeight * MAX_VIEWPORT_SHARE;
    this.#sheet?.replaceSync(
      isLow ? this.#css({ scrolled: top - box.top, stuck: box.bottom - top }) : '',
    );
  }
}
