import { shadowRootOf } from './shadow-root.js';

/**
 * Returns the shadow root of an element that renders content before or after a slot, and the slot. The
 * slot is not part of that content, so the author's children are displayed even if rendering fails.
 */
export function slottedRootOf(host: Element): {
  readonly root: ShadowRoot;
  readonly slot: HTMLSlotElement;
} {
  const root = shadowRootOf(host);
  const slot =
    root.querySelector<HTMLSlotElement>('slot:not([name])') ?? document.createElement('slot');
  if (slot.parentNode !== root) root.append(slot);
  return { root, slot };
}
