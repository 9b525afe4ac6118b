import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ArrowController } from '../../controllers/arrow-controller.js';
import { ChildrenController } from '../../controllers/children-controller.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import { FitController } from '../../controllers/fit-controller.js';

/**
 * The main navigation of a site, or the pages of one of its sections.
 *
 * The author writes `<nav aria-label="Päävalikko"><details><summary>Valikko</summary><ul>`: the
 * disclosure is the menu of narrow screens and always open on wide ones. An item with pages below
 * it is its link followed by a `<details>` whose summary names what it opens. The current page is
 * marked `aria-current="page"`, the section that holds it `aria-current="true"`.
 *
 * Without JavaScript the menus open and close natively. The element adds: Escape closes and gives
 * focus back, a menu that lies over the page closes when focus or a click goes elsewhere, and one
 * of them is open at a time.
 *
 * @summary Main or section navigation.
 * @slot - The author's `<nav>` with a `<details>` that holds the list of links.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-navigation>
 *   <nav aria-label="Päävalikko">
 *     <details>
 *       <summary>Valikko</summary>
 *       <ul>
 *         <li><a href="/">Etusivu</a></li>
 *         <li><a href="/ajankohtaista/" aria-current="true">Ajankohtaista</a></li>
 *       </ul>
 *     </details>
 *   </nav>
 * </vn-navigation>
 */
export class VnNavigation extends LitElement {
  /** How it looks: `main` under the site's name, `section` as a quiet band below that. */
  @property() variant: 'main' | 'section' = 'main';

  #menu: typeof import('./navigation.menu.js') | undefined;

  /** @ignore */
  constructor() {
    super();
    new DisclosureController(this);
    new ArrowController(this);
    new FitController(this, this.#onLook);
    new ChildrenController(this, [
      { selector: ':scope > nav a[href]', expected: 'a <nav> with a list of links' },
      {
        selector: ':scope > nav:is([aria-label], [aria-labelledby])',
        expected: 'a <nav> with a name (aria-label)',
      },
    ]);
    this.addEventListener('toggle', this.#onToggle, true);
  }

  /** @ignore */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#onLook();
  }

  override render(): TemplateResult {
    return html`<slot></slot><div></div>`;
  }

  /** The disclosure that holds the whole list. */
  get #details(): HTMLDetailsElement | null {
    return this.querySelector<HTMLDetailsElement>(':scope > nav > details');
  }

  readonly #onLook = (): void => {
    if (this.#details) this.#menu?.updateMenu(this, this.#details);
  };

  readonly #onToggle = async ({ target }: Event): Promise<void> => {
    if (target !== this.#details || this.variant === 'section') return;
    try {
      this.#menu ??= await import('./navigation.menu.js');
    } catch {
      // The menu opens all the same; the page behind it scrolls.
    }
    this.#onLook();
  };
}
