import { ReactiveElement } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { AuthoringController } from '../../controllers/authoring-controller.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import { RowController } from '../../controllers/row-controller.js';
import { moveFocus } from '../../dom/arrow-keys.js';
import { isVisible } from '../../dom/disclosure.js';
import { handleFragmentLinks } from '../../dom/fragment-links.js';
import { isForOthers } from '../../dom/keys.js';
import { loadLazily } from '../../dom/load-lazily.js';
import { navigationRules } from '../../rules/navigation.js';

type Menu = typeof import('./behaviour/menu.lazy.js');

/**
 * The main navigation of a site, or the navigation of one section.
 *
 * The author writes `<nav aria-label="Päävalikko"><details><summary>Valikko</summary><ul>`: the
 * disclosure is the menu in narrow viewports and always expanded in wide ones. A page with subpages
 * is a link followed by a `<details>` whose summary names the submenu. The current page has
 * `aria-current="page"`, the section that contains it `aria-current="true"`.
 *
 * In wide viewports the list is a row, which becomes two balanced ones if the text is too wide. The
 * class `vn-menu` of the `<nav>` keeps the menu there too, for many pages.
 *
 * Without JavaScript the menus open and close natively. The element adds: Escape closes a menu and
 * returns focus, a menu displayed over the page closes when focus or a click moves elsewhere, only
 * one of them is open at a time, arrow keys move through a list, and scrolling is locked behind the
 * menu of narrow viewports.
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
export class VnNavigation extends ReactiveElement {
  /**
   * Appearance: `main` below the site's name, `mega` the same with submenus as wide as the
   * navigation, `section` as a subdued band below that. Default: `main`.
   */
  @property() variant: 'main' | 'mega' | 'section' = 'main';

  #menu: Menu | undefined;

  /** @ignore */
  constructor() {
    super();
    new DisclosureController(this);
    new RowController(this, this.#onResize);
    new AuthoringController(this, navigationRules);
    handleFragmentLinks(this, 'a[href^="#"]');
    this.addEventListener('keydown', this.#onKeydown);
    this.addEventListener('focusout', this.#onFocusout);
    // `toggle` does not bubble, so listen in the capture phase.
    this.addEventListener('toggle', this.#update, true);
  }

  /** @ignore */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#menu) this.#update();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Without the menu behaviour, menus open and close natively. Arrow keys do not depend on it. */
  async #with(work: (menu: Menu) => void): Promise<void> {
    this.#menu ??= await loadLazily(
      this,
      'menus',
      () => import('./behaviour/menu.lazy.js'),
      'updateMenu',
    );
    if (this.#menu) work(this.#menu);
  }

  readonly #update = (): void => {
    void this.#with((menu) => {
      menu.updateMenu(this);
    });
  };

  readonly #onResize = (hasChanged: boolean): void => {
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    if (hasChanged || this.#menu) {
      void this.#with((menu) => {
        if (hasChanged) menu.closeAll(this, activeElement);
        menu.updateMenu(this);
      });
    }
  };

  readonly #onFocusout = ({ target, relatedTarget }: FocusEvent): void => {
    // Some engines blur an element that becomes hidden before the resize observer runs.
    if (relatedTarget || isVisible(target as Element)) return;
    void this.#with((menu) => {
      menu.restoreFocus(this, target as Element);
    });
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { key, shiftKey, target } = event;
    const from = (target as Element).closest(
      key === 'ArrowDown' ? 'li > a, li summary, [open] > summary' : 'li > a, li summary',
    );
    if (isForOthers(event) || shiftKey || !from || !/^Arrow|^Home$|^End$/.test(key)) return;
    event.preventDefault();
    moveFocus(from, key);
  };
}
