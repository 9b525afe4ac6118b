import { createSheet } from './constructed-sheet.js';

let sheet: CSSStyleSheet | undefined;

/**
 * Makes the host of a shadow root visible while the root has content. The stylesheet hides the
 * author's empty status, which would be a stop for screen readers.
 */
export function showHostIfFilled(root: ShadowRoot): void {
  sheet ??= createSheet(':host { visibility: visible !important; }');
  if (sheet) root.adoptedStyleSheets = root.firstChild ? [sheet] : [];
}
