/**
 * Moves focus to an element that may not take it by itself, and leaves no tab stop behind: it has a
 * `tabindex` only while it has focus.
 */
export function focusOn(target: HTMLElement): void {
  target.focus();
  if (target.matches(':focus')) return;
  const clean = (): void => {
    target.removeAttribute('tabindex');
  };
  target.setAttribute('tabindex', '-1');
  target.addEventListener('blur', clean, { once: true });
  target.focus();
  if (!target.matches(':focus')) clean();
}
