const roots = new WeakSet<ShadowRoot>();

/**
 * Returns the shadow root of an element, which it attaches if necessary.
 *
 * A root that a server declared is emptied the first time: otherwise what the element renders would
 * be added to what the server rendered.
 */
export function shadowRootOf(host: Element): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (!roots.has(root)) root.replaceChildren();
  roots.add(root);
  return root;
}
