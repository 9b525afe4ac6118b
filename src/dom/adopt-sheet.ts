/** Adds a stylesheet to a document or shadow root. */
export function adoptSheet(root: DocumentOrShadowRoot, sheet: CSSStyleSheet | undefined): void {
  if (sheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Removes a stylesheet from a document or shadow root. */
export function dropSheet(root: DocumentOrShadowRoot, sheet: CSSStyleSheet | undefined): void {
  if (sheet) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}
