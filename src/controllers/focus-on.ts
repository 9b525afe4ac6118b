/**
 * Moves focus to an element that may not take it by itself, and leaves no tab stop behind: it has a
 * `tabindex` only while it has focus.
 *
 * @param options as of `focus()`
 */
export function focusOn(target: HTMLElement, options?: FocusOptions): void {
  target.focus(options);
  if (target.matches(':focus')) return;
  const clean = (): void => {
    target.removeAttribute('tabindex');
  };
  target.setAttribute('tabindex', '-1');
  target.addEventListener('blur', clean, { once: true });
  target.focus(options);
  if (!target.matches(':focus')) clean();
}
