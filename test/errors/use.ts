/**
 * Uses every element as a visitor does, with nothing but the DOM: it runs in browsers and in the DOMs
 * of unit tests.
 *
 * @returns links of the page that were lost or are in an element without a slot for them
 */
export async function useEverything(): Promise<readonly string[]> {
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const KEYS = 'ArrowDown ArrowUp ArrowRight ArrowLeft Home End Escape a'.split(' ');
  const links = (): readonly string[] =>
    [...document.querySelectorAll('a')].map(
      (link) => `${link.getAttribute('href') ?? ''} ${(link.textContent ?? '').trim()}`,
    );
  const before = links();
  const roots = (): readonly ParentNode[] => [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  const all = <Type extends HTMLElement>(selector: string): readonly Type[] =>
    roots().flatMap((root) => [...root.querySelectorAll<Type>(selector)]);
  const press = (target: HTMLElement): void => {
    target.focus();
    for (const key of KEYS) {
      const options = { key, bubbles: true, cancelable: true, composed: true };
      target.dispatchEvent(new KeyboardEvent('keydown', options));
    }
    target.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  };
  await wait(400);
  for (const details of all<HTMLDetailsElement>('details')) {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  await wait(300);
  for (const control of all('summary, button, vn-language-selector a')) control.click();
  for (const target of all('summary, a[href], input')) press(target);
  for (const input of all<HTMLInputElement>('input')) {
    input.value = 'budj';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  await wait(800);
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('afterprint'));
  window.dispatchEvent(new Event('hashchange'));
  for (const link of all<HTMLAnchorElement>('a[href="#sisalto"]')) link.click();
  for (const details of all<HTMLDetailsElement>('details')) details.open = false;
  await wait(300);
  const after = links();
  const slotless = [...document.querySelectorAll('*')].filter(
    ({ shadowRoot, localName }) =>
      localName.startsWith('vn-') && shadowRoot && !shadowRoot.querySelector('slot:not([name])'),
  );
  return [
    ...before.filter((link) => !after.includes(link)),
    ...slotless.map(({ localName }) => `${localName} without a slot`),
  ];
}
