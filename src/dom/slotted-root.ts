import type { ReactiveControllerHost } from 'lit';
import { adoptSheet } from './adopt-sheet.js';
import { shadowRootOf } from './shadow-root.js';

/**
 * Returns the shadow root of an element that renders content before or after a slot, and the slot. The
 * slot is not part of that content, so the author's children are displayed even if rendering fails.
 *
 * @param stylesheet of the root, added again after the element was in another document
 */
export function slottedRootOf(
  host: ReactiveControllerHost & Element,
  stylesheet?: CSSStyleSheet,
): {
  readonly root: ShadowRoot;
  readonly slot: HTMLSlotElement;
} {
  const root = shadowRootOf(host);
  const slot =
    root.querySelector<HTMLSlotElement>('slot:not([name])') ?? document.createElement('slot');
  if (slot.parentNode !== root) {
    root.append(slot);
    host.addController({
      hostConnected: () => {
        adoptSheet(root, stylesheet);
      },
    });
  }
  return { root, slot };
}
