import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AuthoringController, has } from '../../controllers/authoring-controller.js';
import { StraySlotController } from '../../controllers/stray-slot-controller.js';

const SLOTS = ['bar', 'home', 'names', 'search', 'navigation', 'notice'] as const;

/**
 * The head of every page: the government's bar, the site's name, search and navigation.
 *
 * The author writes it inside the page's own `<header>`, which is the banner landmark, and puts
 * the parts into slots; parts stand in the order of the slots below, so write them in that order.
 *
 * Without JavaScript nothing is missing: the element adds a check for developers and, with `sticky`,
 * a navigation that stays in view.
 *
 * @summary Government bar, name, search and navigation of a site.
 * @slot bar - A `<div>` with `<vn-ministry-switcher>`, links and `<vn-language-selector>`.
 * @slot home - The link to the front page: the mark and the site's name.
 * @slot names - The name in the country's other languages, each with its `lang`.
 * @slot search - A link to the search page, or a GET form.
 * @slot navigation - One or two `<vn-navigation>`.
 * @slot notice - A message for the whole site.
 * @slot - Anything else.
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
export class VnHeader extends LitElement {
  readonly #stray = new StraySlotController(this, SLOTS);

  /**
   * Whether the navigation stays in view while the page scrolls. It does not in windows narrower
   * than 48 rem or lower than 40 rem, nor where it would take more than a quarter of the height.
   */
  @property({ type: Boolean, reflect: true }) sticky = false;

  /** @ignore */
  constructor() {
    super();
    new AuthoringController(this, [
      has(':scope > [slot="home"]', 'a link to the front page in slot "home"'),
      has(
        ':scope:not([sticky]) > *, :scope > [slot="navigation"]',
        'a navigation in slot "navigation", which is what stays in view',
      ),
    ]);
  }

  override render(): TemplateResult {
    const slot = (name: string): TemplateResult => html`<slot name=${name}></slot>`;
    return html`${SLOTS.map(slot)}<slot></slot>${this.#stray.names.map(slot)}`;
  }
  override updated(): void {
    if (!this.sticky) return;
    // Without this code the header scrolls away.
    void import('./header.sticky.js').then(
      ({ holdNavigation }) => {
        holdNavigation(this);
      },
      () => undefined,
    );
  }
}
