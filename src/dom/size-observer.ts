/** Observes the size of elements; `undefined` in engines that cannot, and in the DOMs of unit tests. */
export const sizeObserver = (callback: () => void): ResizeObserver | undefined =>
  'ResizeObserver' in globalThis ? new ResizeObserver(callback) : undefined;
