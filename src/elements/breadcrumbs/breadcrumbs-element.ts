import { html, LitElement, type TemplateResult } from 'lit';
import { AuthoringController, has } from '../../controllers/authoring-controller.js';

/**
 * The way from the front page to the page being read.
 *
 * The author writes the landmark and the list: `<nav aria-label="Murupolku"><ol>` with one link an
 * item, the page itself (if it is shown) last, as text with `aria-current="page"`. The separators
 * are drawn by the style sheet and have no text. All items wrap; `narrow="parent"` shows only the
 * last link on narrow screens. A `<details>` round a list holds the middle of a long way.
 *
 * Without JavaScript nothing is missing: the element adds only a check for developers.
 *
 * @summary The way to the page, as links.
 * @slot - The author's `<nav>` with an `<ol>` of links.
 * @attr {'parent'} narrow - What narrow screens show: `parent` is the way back to the last link only; by default all items, wrapped.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-breadcrumbs>
 *   <nav aria-label="Murupolku">
 *     <ol>
 *       <li><a href="/">Etusivu</a></li>
 *       <li><a href="/ajankohtaista/">Ajankohtaista</a></li>
 *     </ol>
 *   </nav>
 * </vn-breadcrumbs>
 */
export class VnBreadcrumbs extends LitElement {
  /** @ignore */
  constructor() {
    super();
    new AuthoringController(this, [
      has(':scope > nav > ol > li', 'a <nav> with an <ol> of links'),
      has(':scope > nav:is([aria-label], [aria-labelledby])', 'a <nav> with a name (aria-label)'),
    ]);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
