import { ReactiveElement } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { AuthoringController } from '../../controllers/authoring-controller.js';
import { breadcrumbsRules } from '../../rules/breadcrumbs.js';

/**
 * Links from the front page to the current page.
 *
 * The author writes `<nav aria-label="Murupolku"><ol>` with one link per item. The current page, if
 * included, is last, as text with `aria-current="page"`. Separators are CSS. Items wrap;
 * `narrow="parent"` shows only the last link in narrow viewports. The middle of a long list can be a
 * nested list in a `<details>`.
 *
 * Without JavaScript nothing is missing. The element only adds development warnings.
 *
 * @summary Links from the front page to the current page.
 * @slot - The author's `<nav>` with an `<ol>` of links.
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
export class VnBreadcrumbs extends ReactiveElement {
  /** What narrow viewports show: with `parent` only the last link; by default all items, wrapped. */
  @property({
    reflect: true,
    converter: { toAttribute: (value) => (value === 'parent' ? value : null) },
  })
  narrow: 'parent' | undefined;

  /** @ignore */
  constructor() {
    super();
    new AuthoringController(this, breadcrumbsRules);
  }

  protected override createRenderRoot(): this {
    return this;
  }
}
