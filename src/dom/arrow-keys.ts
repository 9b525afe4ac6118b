import { isShown } from './disclosure.js';

/** How many positions a key moves in its list. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Moves focus with the keys of the APG's disclosure navigation: arrow keys, Home and End move
 * through the links and buttons of one list; Arrow down on the button of an open list moves into it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/examples/disclosure-navigation-hybrid/
 */
export function moveFocus(from: Element, key: string): void {
  const into =
    key === 'ArrowDown' && from.matches('[open] > summary')
      ? [...(from.parentElement?.querySelectorAll<HTMLElement>('a[href]') ?? [])].find(isShown)
      : undefined;
  const list = from.closest('ul');
  const stops = [
    ...(list?.querySelectorAll<HTMLElement>(':scope > li > a[href], :scope > li > * > summary') ??
      []),
  ].filter(isShown);
  const isMirrored = /Left|Right/.test(key) && getComputedStyle(from).direction === 'rtl';
  const step = (STEPS[key] ?? 0) * (isMirrored ? -1 : 1);
  const at = stops.findIndex((stop) => stop === from) + step;
  (into ?? stops[Math.max(0, Math.min(stops.length - 1, at))])?.focus();
}
