import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { contentLanguage, nearestLanguage } from '../dom/nearest-language.js';
import { warnOfTypes } from '../dom/property-types.js';
import { warn } from '../dom/warn.js';
import { DEV } from '../model/mode.js';
import type { Page, Rule } from '../rules/rule.js';

/** The page around the host of a controller: rules pass on the elements that they were given. */
const PAGE: Page = {
  languageOf: (element) => nearestLanguage(element as Element),
  contentLanguage,
};

/**
 * Warns in development about the first fault in the author's HTML, and about properties of the wrong
 * type. It never changes that HTML, and does nothing in production builds.
 */
export class AuthoringController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #rules: readonly Rule[];

  /** @param host the element @param rules applied in this order until one finds a fault */
  constructor(host: ReactiveControllerHost & Element, rules: readonly Rule[]) {
    this.#host = host;
    this.#rules = rules;
    if (!DEV) return;
    host.addController(this);
    host.addController({
      hostUpdate: () => {
        warnOfTypes(host);
      },
    });
  }

  hostConnected(): void {
    if (!DEV) return;
    // The parser or a framework may still be adding children.
    setTimeout(() => {
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', this.#check, { once: true });
      } else this.#check();
    });
  }

  readonly #check = (): void => {
    if (!this.#host.isConnected) return;
    for (const { check } of this.#rules) {
      const fault = check(this.#host, PAGE);
      if (fault) {
        warn(this.#host, fault, 'children');
        return;
      }
    }
  };
}
