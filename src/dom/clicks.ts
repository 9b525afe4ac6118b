/** @param target where the click was, even inside a shadow root @param element what was listened on */
export type ClickHandler = (event: MouseEvent, target: Element, element: Element) => void;

/** Whether a click on a link opens another tab or window, or saves a file. */
export const opensElsewhere = (click: MouseEvent, link: Element): boolean =>
  click.ctrlKey ||
  click.metaKey ||
  click.shiftKey ||
  click.altKey ||
  link.hasAttribute('download') ||
  !/^(?:_self)?$/i.test(link.getAttribute('target') ?? '');

const handlers = new WeakMap<EventTarget, Set<ClickHandler>>();
let isListening = false;

/** Adds listeners to the elements on the path of a click, for this click only. */
function onDocumentClick(event: MouseEvent): void {
  const path = event.composedPath();
  for (const element of path) {
    const own = handlers.get(element);
    if (!own) continue;
    const listener = (current: Event): void => {
      if (current !== event) return;
      for (const handler of own) handler(event, path[0] as Element, element as Element);
    };
    element.addEventListener('click', listener);
    // Not a microtask: those of a user's click run between its listeners.
    setTimeout(() => {
      element.removeEventListener('click', listener);
    });
  }
}

/**
 * Handles clicks inside an element, in the order of a listener of its own: after listeners inside it,
 * and before those around it. Chromium tells screen readers that all text inside an element with a
 * click listener is clickable, so the element has one only while a click is dispatched.
 *
 * @param signal ends the handling
 */
export function handleClicks(element: Element, handler: ClickHandler, signal?: AbortSignal): void {
  const own = handlers.get(element) ?? new Set();
  handlers.set(element, own.add(handler));
  signal?.addEventListener('abort', () => own.delete(handler));
  // A server that renders elements has no document.
  if (isListening || typeof document === 'undefined') return;
  isListening = true;
  document.addEventListener('click', onDocumentClick, true);
}
