let sheet: CSSStyleSheet | undefined;

/**
 * Makes the host of a shadow root visible while the root has content. The stylesheet hides the
 * author's empty status, which would be a stop for screen readers.
 */
export function showHostIfFilled(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { visibility: visible !important; }');
  }
  root.adoptedStyleSheets = root.childElementCount > 0 ? [sheet] : [];
}
