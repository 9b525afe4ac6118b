/** Registers an element unless the page has one of that name, for example from a second copy. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
