import { ReactiveElement } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { AuthoringController } from '../../controllers/authoring-controller.js';
import { loadLazily } from '../../dom/load-lazily.js';
import { headerRules } from '../../rules/header.js';

/**
 * The header of every page: government bar, site name, search and navigation.
 *
 * The author writes it inside the page's own `<header>`, which is the banner landmark. The attribute
 * `slot` of each part selects its styles; parts are displayed in the order in which they are
 * written, which should be that of the list below.
 *
 * Without JavaScript everything except sticky navigation is there. The element adds development
 * warnings and, with `sticky`, keeps the navigation in view.
 *
 * @summary Government bar, site name, search and navigation.
 * @slot bar - A `<div>` with `<vn-ministry-switcher>`, links and `<vn-language-selector>`.
 * @slot home - The link to the front page: logo and site name.
 * @slot names - The name in the country's other languages, each with its `lang`.
 * @slot search - A link to the search page, or a GET form.
 * @slot navigation - One or two `<vn-navigation>`.
 * @slot notice - A message for the whole site.
 * @slot - Any other content.
 * @since 0.1.0
 * @status preview
 * @example
 * <header>
 *   <vn-header>
 *     <a slot="home" href="/"><span><strong>Sisäministeriö</strong></span></a>
 *     <a slot="search" href="/haku/">Haku</a>
 *   </vn-header>
 * </header>
 */
export class VnHeader extends ReactiveElement {
  /**
   * Keeps the navigation in view while the page scrolls, except in viewports narrower than 64 rem or
   * lower than 40 rem, or if it would take more than a quarter of the viewport height.
   */
  @property({ type: Boolean, reflect: true }) sticky = false;

  /** @ignore */
  constructor() {
    super();
    new AuthoringController(this, headerRules);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override updated(): void {
    if (this.sticky) void this.#makeSticky();
  }

  async #makeSticky(): Promise<void> {
    const module = await loadLazily(
      this,
      'sticky',
      () => import('./behaviour/sticky.lazy.js'),
      'makeSticky',
    );
    module?.makeSticky(this);
  }
}
