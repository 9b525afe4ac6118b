/**
 * The language tag of the nearest `lang`: the element's own, or that of the first ancestor that
 * has one, through shadow hosts. Empty where nothing says, or where it is said to be unknown.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#language
 */
export function nearestLanguage(element: Element): string {
  for (let from: Element | undefined = element; from;) {
    const bearer = from.closest('[lang]');
    if (bearer) return bearer.getAttribute('lang') ?? '';
    const root = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back whenever any `lang` changes in the element's document or in a shadow root around it.
 * All elements of a page share one observer.
 *
 * @returns a function that ends it
 */
export function watchLanguage(element: Element, callback: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const watcher of [...watchers]) watcher();
  });
  watchers.add(callback);
  const options = { subtree: true, attributes: true, attributeFilter: ['lang'] };
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, options);
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => {
    watchers.delete(callback);
    if (watchers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
