/** What can have focus, before visibility is checked. */
const FOCUSABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], ' +
  'video[controls], [contenteditable]:not([contenteditable="false"]), [tabindex]';

/** Whether an element is a tab stop and is displayed. */
const isTabStop = (element: HTMLElement): boolean =>
  element.matches(FOCUSABLE) &&
  element.tabIndex >= 0 &&
  !element.matches(':disabled, [inert] *') &&
  element.getClientRects().length > 0 &&
  getComputedStyle(element).visibility === 'visible';

/** The innermost element that has focus, through open shadow roots. */
export function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * If focus is inside an element that is about to disappear, moves it to the nearest tab stop after
 * it, otherwise to the nearest one before it. Without any it stays.
 */
export function moveFocusOut(from: HTMLElement): void {
  if (!from.matches(':focus-within')) return;
  const stops = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => !from.contains(element) && isTabStop(element),
  );
  const isAfter = (element: HTMLElement): boolean =>
    (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = stops.find(isAfter) ?? stops.at(-1);
  next?.focus({ preventScroll: true });
}
