/** Scrolls an element into view. The DOMs of unit tests cannot scroll. */
export const scrollIntoView = (element: Element, options?: ScrollIntoViewOptions): void =>
  element.scrollIntoView?.(options);
