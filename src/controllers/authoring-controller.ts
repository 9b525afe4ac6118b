import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DEV } from '../model/mode.js';
import { describe, type Problem } from '../model/problem.js';
import { warn } from './warn.js';

/** A look at what an author wrote: what is wrong with it, if anything. */
export type Check = (host: Element) => Problem | undefined;

const childrenOf = (host: Element): string =>
  [...host.children].map((child) => `<${child.localName}>`).join(' ');

/** An element that must be there; `selector` is relative to the host (`:scope > nav`). */
export const has =
  (selector: string, expected: string, found?: string): Check =>
  (host) =>
    host.querySelector(selector)
      ? undefined
      : { expected, found: found ?? (childrenOf(host) || 'no children') };

/** An element that must be there if the host has any children: without them it draws its own. */
export const hasOrIsEmpty =
  (selector: string, expected: string): Check =>
  (host) =>
    host.childElementCount > 0 || host.textContent.trim()
      ? has(selector, expected, childrenOf(host) || describe(host.textContent.trim()))(host)
      : undefined;

/** An element that must not be there. */
export const hasNo =
  (selector: string, expected: string): Check =>
  (host) => {
    const stray = host.querySelector(selector);
    if (!stray) return undefined;
    const text = stray.textContent.replace(/\s+/g, ' ').trim();
    return { expected, found: `<${stray.localName}> ${describe(text)}` };
  };

/** An attribute that is left out or one of a few words. */
export const isOneOf =
  (attribute: string, ...words: readonly string[]): Check =>
  (host) => {
    const value = host.getAttribute(attribute);
    if (value === null || words.includes(value)) return undefined;
    const listed = words.map((word) => JSON.stringify(word)).join(' or ');
    return { expected: `${attribute} to be ${listed}`, found: describe(value) };
  };

/**
 * Says in development what is wrong with what an element's author wrote, the first thing of each
 * list. It changes nothing: whatever the author wrote stays. In production builds it does nothing.
 */
export class AuthoringController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #checks: readonly Check[];

  /** @param host the element @param checks looked through in this order */
  constructor(host: ReactiveControllerHost & Element, checks: readonly Check[]) {
    this.#host = host;
    this.#checks = checks;
    if (DEV) host.addController(this);
  }

  hostConnected(): void {
    if (!DEV) return;
    // Children may still be on their way: from the parser, or from a framework.
    setTimeout(() => {
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', this.#look, { once: true });
      } else this.#look();
    });
  }

  readonly #look = (): void => {
    if (!this.#host.isConnected) return;
    for (const check of this.#checks) {
      const problem = check(this.#host);
      if (problem) {
        warn(this.#host, problem, 'children');
        return;
      }
    }
  };
}
