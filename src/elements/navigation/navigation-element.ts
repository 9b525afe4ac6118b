import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AuthoringController, has, isOneOf } from '../../controllers/authoring-controller.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import { FitController } from '../../controllers/fit-controller.js';

type Menu = typeof import('./navigation.menu.js');

/**
 * The main navigation of a site, or the pages of one of its sections.
 *
 * The author writes `<nav aria-label="Päävalikko"><details><summary>Valikko</summary><ul>`: the
 * disclosure is the menu of narrow screens and always open on wide ones. An item with pages below
 * it is its link followed by a `<details>` whose summary names what it opens. The current page is
 * marked `aria-current="page"`, the section that holds it `aria-current="true"`.
 *
 * Where the list fits into one row it is one, else the whole of it is the menu: a class of the
 * `<nav>` says how wide it is, and the element sees where letters are wider than reckoned.
 *
 * Without JavaScript the menus open and close natively. The element adds: Escape closes and gives
 * focus back, a menu that lies over the page closes when focus or a click goes elsewhere, one of
 * them is open at a time, arrow keys go through a list, and the page behind the menu of narrow
 * screens does not scroll.
 *
 * @summary Main or section navigation.
 * @slot - The author's `<nav>` with a `<details>` that holds the list of links.
 * @cssstate menu - The row would take two: the list is the menu.
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
  /**
   * How it looks: `main` under the site's name, `mega` the same with submenus as wide as the
   * navigation, `section` as a quiet band below that.
   */
  @property() variant: 'main' | 'mega' | 'section' = 'main';

  #menu: Menu | undefined;

  /** @ignore */
  constructor() {
    super();
    new DisclosureController(this);
    new FitController(this, this.#onLook);
    new AuthoringController(this, [
      has(':scope > nav a[href]', 'a <nav> with a list of links'),
      has(':scope > nav:is([aria-label], [aria-labelledby])', 'a <nav> with a name (aria-label)'),
      isOneOf('variant', 'main', 'mega', 'section'),
    ]);
    this.addEventListener('keydown', this.#onKeydown);
    this.addEventListener('focusout', this.#onFocusout);
    // `toggle` does not bubble: only the capture phase passes here.
    this.addEventListener('toggle', this.#update, true);
  }

  /** @ignore */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#menu) this.#update();
  }

  override render(): TemplateResult {
    return html`<slot></slot>
      <div></div>`;
  }

  /** Works with the code for what the reader does; where it does not come, native menus do. */
  async #with(work: (menu: Menu) => void): Promise<void> {
    try {
      this.#menu ??= await import('./navigation.menu.js');
    } catch {
      return;
    }
    work(this.#menu);
  }

  readonly #update = (): void => {
    void this.#with((menu) => {
      menu.updateMenu(this);
    });
  };

  readonly #onLook = (hasTurned: boolean): void => {
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    if (hasTurned || this.#menu) {
      void this.#with((menu) => {
        if (hasTurned) menu.startAnew(this, activeElement);
        menu.updateMenu(this);
      });
    }
  };

  readonly #onFocusout = ({ target, relatedTarget }: FocusEvent): void => {
    // Some engines take focus away from what is hidden before anybody can look.
    if (relatedTarget || (target as Element).checkVisibility()) return;
    void this.#with((menu) => {
      menu.rescue(this, target as Element);
    });
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    const from = (target as Element).closest(
      key === 'ArrowDown' ? 'li > a, li summary, [open] > summary' : 'li > a, li summary',
    );
    if (altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
    if (!from || !/^Arrow|^Home$|^End$/.test(key)) return;
    event.preventDefault();
    void this.#with((menu) => {
      menu.moveFocus(from, key);
    });
  };
}
