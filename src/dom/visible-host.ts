import { adoptSheet, dropSheet } from './adopt-sheet.js';
import { createSheet } from './constructed-sheet.js';

let sheet: CSSStyleSheet | undefined;

/**
 * Makes the host of a shadow root visible while the root has content. The stylesheet hides the
 * author's empty status, which would be a stop for screen readers.
 */
export function showHostIfFilled(root: ShadowRoot): void {
  sheet ??= createSheet(':host { visibility: visible !important; }');
  if (root.firstChild) adoptSheet(root, sheet);
  else dropSheet(root, sheet);
}
