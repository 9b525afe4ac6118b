import { whenPresent } from '../dom/when-present.js';

/** Registers an element unless the tag is already registered, for example by a second copy. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/**
 * Registers an element in a task of its own, so that upgrading a page does not block the main thread.
 * On a server it registers it synchronously, so that it can be rendered right after the import.
 */
export function defineInTask(tag: string, element: CustomElementConstructor): void {
  if ('document' in globalThis) setTimeout(() => define(tag, element));
  else define(tag, element);
}

/**
 * Registers an element when the document first contains its tag.
 *
 * @param load imports the module that registers it; if it fails, the children stay as they are
 */
export function defineWhenPresent(tag: string, load: () => Promise<unknown>): void {
  whenPresent(tag, () => {
    load().catch(() => undefined);
  });
}
