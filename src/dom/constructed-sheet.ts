/**
 * Creates a constructed stylesheet. In engines without them, content is displayed without its rules: a
 * strict policy would refuse a `<style>` element.
 *
 * @returns `undefined` in engines without constructed or adopted stylesheets
 */
export function createSheet(css: string): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return document.adoptedStyleSheets && sheet;
  } catch {
    return undefined;
  }
}
