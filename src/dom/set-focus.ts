/**
 * Moves focus to an element, even if it is not focusable, without scrolling and without creating a
 * tab stop: it has a `tabindex` only while it has focus.
 */
export function setFocus(target: HTMLElement): void {
  const options = { preventScroll: true };
  // Not `:focus`, which matches nothing in Chromium while its window is in the background.
  const hasFocus = (): boolean =>
    (target.getRootNode() as Document | ShadowRoot).activeElement === target;
  target.focus(options);
  if (target.matches('[tabindex]') || (hasFocus() && target !== document.body)) return;
  const isPage = target === document.body;
  const clean = (): void => {
    target.removeAttribute('tabindex');
    if (isPage) target.style.removeProperty('outline-style');
  };
  target.setAttribute('tabindex', '-1');
  // A focus ring around the whole page is not useful.
  if (isPage) target.style.setProperty('outline-style', 'none');
  target.addEventListener('blur', clean, { once: true });
  target.focus(options);
  if (!hasFocus()) clean();
}
