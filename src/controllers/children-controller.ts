import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEV } from '../model/mode.js';
import { warn } from './warn.js';

/** Children that an element needs from its author. */
export interface ChildrenExpectation {
  /** Selector, relative to the element (`:scope > nav`), that must match something. */
  readonly selector: string;
  /** What that is, in words. */
  readonly expected: string;
  /** What to say was found; by default the names of the children. */
  readonly found?: string;
}

/**
 * Says in development what is missing among an element's children. It changes nothing: whatever
 * the author wrote stays. In production builds it does nothing at all.
 */
export class ChildrenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #expectations: readonly ChildrenExpectation[];

  /** @param host the element @param expectations what its children must hold */
  constructor(
    host: ReactiveControllerHost & Element,
    expectations: readonly ChildrenExpectation[],
  ) {
    this.#host = host;
    this.#expectations = expectations;
    if (DEV) host.addController(this);
  }

  hostConnected(): void {
    if (!DEV) return;
    // Children may still be on their way: from the parser, or from a framework.
    setTimeout(() => {
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', this.#check, { once: true });
      } else this.#check();
    });
  }

  readonly #check = (): void => {
    const host = this.#host;
    if (!host.isConnected) return;
    const children = [...host.children].map((child) => `<${child.localName}>`).join(' ');
    const missing = this.#expectations.find(({ selector }) => !host.querySelector(selector));
    if (!missing) return;
    const { expected, found = children || 'no children' } = missing;
    warn(host, { expected, found }, 'children');
  };
}
