/**
 * Moves focus to an element that may not take it by itself, and leaves no tab stop behind: it has a
 * `tabindex` only while it has focus. It scrolls nothing.
 */
export function focusOn(target: HTMLElement): void {
  const options = { preventScroll: true };
  target.focus(options);
  if (target.matches(':focus, [tabindex]')) return;
  const isPage = target === document.body;
  const clean = (): void => {
    target.removeAttribute('tabindex');
    if (isPage) target.style.removeProperty('outline-style');
  };
  target.setAttribute('tabindex', '-1');
  // A ring round the whole page would say nothing.
  if (isPage) target.style.setProperty('outline-style', 'none');
  target.addEventListener('blur', clean, { once: true });
  target.focus(options);
  if (!target.matches(':focus')) clean();
}
