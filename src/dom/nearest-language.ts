import { isShadowRoot } from './node-kinds.js';

/** The element whose shadow root contains another element. */
function outerHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : undefined;
}

/**
 * Returns the language tag of the nearest `lang` attribute: the element's own, or that of the
 * closest ancestor, across shadow roots. Empty if there is none, or if it is `lang=""` (unknown).
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#language
 */
export function nearestLanguage(element: Element): string {
  for (let start: Element | undefined = element; start; start = outerHost(start)) {
    const ancestor = start.closest('[lang]');
    if (ancestor) return ancestor.getAttribute('lang') ?? '';
  }
  return '';
}

/**
 * Returns the language tag of the page's main content: that of the element around the first `<h1>` in
 * `<main>`, because the heading itself may be a name in another language. `undefined` if the document
 * has no `<main>`.
 */
export function contentLanguage(): string | undefined {
  const main = document.querySelector('main, [role="main"]');
  return main ? nearestLanguage(main.querySelector('h1')?.parentElement ?? main) : undefined;
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back whenever any `lang` attribute changes in the element's document or in a shadow root
 * that contains it. All elements of a page share one observer.
 *
 * @returns a function that stops watching
 */
export function watchLanguage(element: Element, callback: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const watcher of [...watchers]) watcher();
  });
  watchers.add(callback);
  const options = { subtree: true, attributes: true, attributeFilter: ['lang'] };
  for (let inner: Element | undefined = element; inner; inner = outerHost(inner)) {
    observer.observe(inner.getRootNode(), options);
  }
  return () => {
    watchers.delete(callback);
    if (watchers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}
