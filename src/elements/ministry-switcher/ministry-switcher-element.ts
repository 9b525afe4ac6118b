import { adoptStyles, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import { EmptyController } from '../../controllers/empty-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { warn } from '../../controllers/warn.js';

type Drawn = typeof import('./ministry-switcher.drawn.js');

/**
 * The government and its twelve ministries, one click away from every ministry's site.
 *
 * The author (or `ministrySwitcher()`) writes `<nav aria-label="…"><details><summary>` with a link
 * to the government and a `<ul>` of links to the ministries; the current one carries
 * `aria-current="true"`. Without children the element draws Finland's list itself, in the language
 * of the nearest `lang`.
 *
 * Without JavaScript the author's disclosure opens and closes natively. The element adds: Escape
 * closes it and gives focus back, and it closes when focus or a click goes elsewhere.
 *
 * @summary Links to the government and the ministries.
 * @slot - The author's `<nav>` with a `<details>`.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-ministry-switcher current="sm"></vn-ministry-switcher>
 */
export class VnMinistrySwitcher extends LitElement {
  readonly #words = new LocalizeController(this);
  readonly #children = new EmptyController(this);
  #drawn: Drawn | undefined;

  /** Key of the organisation whose site this is (`sm`), for the list that the element draws. */
  @property() current: string | undefined;

  /** @ignore */
  constructor() {
    super();
    new DisclosureController(this);
  }

  override render(): TemplateResult {
    const draws = this.#children.empty && this.#words.ready && this.#drawn;
    return html`${
        draws ? draws.ministrySwitcher({ lang: this.#words.lang, current: this.current }) : nothing
      }<slot></slot>`;
  }

  override updated(): void {
    if (this.#children.empty && !this.#drawn) void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.#drawn = await import('./ministry-switcher.drawn.js');
    } catch {
      // What the author wrote stays; the next update asks again.
      warn(this, { expected: 'the code that draws the list', found: 'a failed download' });
      return;
    }
    adoptStyles(this.renderRoot as ShadowRoot, [this.#drawn.styles]);
    this.requestUpdate();
  }
}
