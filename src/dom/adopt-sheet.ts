/**
 * Adds a stylesheet to a document or shadow root, unless it is there. A root that a script has moved
 * into another document, such as that of a frame, is displayed without it.
 */
export function adoptSheet(root: DocumentOrShadowRoot, sheet: CSSStyleSheet | undefined): void {
  if (!sheet || root.adoptedStyleSheets.includes(sheet)) return;
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // A constructed stylesheet belongs to one document.
  }
}

/** Removes a stylesheet from a document or shadow root. */
export function dropSheet(root: DocumentOrShadowRoot, sheet: CSSStyleSheet | undefined): void {
  if (sheet) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}
