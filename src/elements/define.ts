import { whenPresent } from '../controllers/when-present.js';

/** Registers an element unless the page has one of that name, for example from a second copy. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/**
 * Registers an element when the first of its name stands in the document.
 *
 * @param load imports the module that registers it; where that fails the children stay as they are
 */
export function defineWhenPresent(tag: string, load: () => Promise<unknown>): void {
  whenPresent(tag, () => {
    load().catch(() => undefined);
  });
}
