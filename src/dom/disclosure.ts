/** Whether an element generates a box: it is neither hidden nor inside something hidden. */
export const isShown = (element: Element | null): boolean =>
  (element?.getClientRects().length ?? 0) > 0;

/** Whether an element is visible to `checkVisibility()`; in older engines, whether it generates a box. */
export const isVisible = (element: Element | null): boolean =>
  element?.checkVisibility?.() ?? isShown(element);

export const summaryOf = (details: Element): HTMLElement | null =>
  details.querySelector<HTMLElement>(':scope > summary');

/** Whether a disclosure's content is displayed over the page; browser extensions may add to it. */
export const floats = (details: Element): boolean =>
  [...details.querySelectorAll(':scope > :not(summary)')].some(
    (one) => getComputedStyle(one).position === 'absolute',
  );
