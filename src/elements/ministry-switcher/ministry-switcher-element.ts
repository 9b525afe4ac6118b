import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { AuthoringController, hasOrIsEmpty } from '../../controllers/authoring-controller.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import { EmptyController } from '../../controllers/empty-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { warn } from '../../controllers/warn.js';
import type { Organisation } from '../../model/government.js';

type Drawn = typeof import('./ministry-switcher.drawn.js');

/**
 * The government and its twelve ministries, one click away from every ministry's site.
 *
 * The author (or `ministrySwitcher()`) writes `<nav aria-label="…"><details><summary>` with a link
 * to the government and a `<ul>` of links to the ministries; the current one carries
 * `aria-current="true"`. Without children the element draws a list itself, in the language of the
 * nearest `lang`: that at `src`, else Finland's.
 *
 * Without JavaScript the author's disclosure opens and closes natively. The element adds: Escape
 * closes it and gives focus back, it closes when focus or a click goes elsewhere, arrow keys and the
 * first letters of a name go through it, and a long list has a filter.
 *
 * @summary Links to the government and the ministries.
 * @slot - The author's `<nav>` with a `<details>`.
 * @csspart status - The announced number of organisations that the filter left.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-ministry-switcher current="sm"></vn-ministry-switcher>
 */
export class VnMinistrySwitcher extends LitElement {
  readonly #words = new LocalizeController(this);
  readonly #children = new EmptyController(this);
  #drawn: Drawn | undefined;
  /** What `src` gave, and which `src` that was. */
  #list: readonly Organisation[] | undefined;
  #listed: string | undefined;
  #status = '';

  /** Key of the organisation whose site this is (`sm`), for the list that the element draws. */
  @property() current: string | undefined;

  /**
   * Address of a list of organisations in JSON, for the list that the element draws. Where it does
   * not come within three seconds or is none, the list is Finland's.
   */
  @property() src: string | undefined;

  /** @ignore */
  constructor() {
    super();
    new DisclosureController(this);
    new AuthoringController(this, [
      hasOrIsEmpty('details a[href]', 'a <details> with links to organisations'),
    ]);
    // `toggle` does not bubble: only the capture phase passes here.
    this.addEventListener('toggle', this.#onToggle, true);
  }

  override render(): TemplateResult {
    const draws =
      this.#children.empty && this.#words.ready && this.#listed === this.src && this.#drawn;
    return html`${
        draws
          ? draws.ministrySwitcher({
              lang: this.#words.lang,
              current: this.current,
              organisations: this.#list,
            })
          : nothing
      }<slot></slot><span part="status" role="status">${this.#status}</span>`;
  }

  /** @ignore */
  override firstUpdated(): void {
    // `toggle` does not leave the shadow root either.
    this.renderRoot.addEventListener('toggle', this.#onToggle, true);
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.#children.empty || (this.#drawn && !changed.has('src'))) return;
    void this.#load();
  }

  async #load(): Promise<void> {
    const { src } = this;
    try {
      const drawn = await import('./ministry-switcher.drawn.js');
      if (!this.#drawn) adoptStyles(this.renderRoot as ShadowRoot, [drawn.styles]);
      this.#drawn = drawn;
    } catch {
      // What the author wrote stays; the next update asks again.
      warn(this, { expected: 'the code that draws the list', found: 'a failed download' });
      return;
    }
    const list = src ? await this.#drawn.fetchOrganisations(this, src) : undefined;
    if (src !== this.src) return;
    this.#drawn.checkCurrent(this, this.current, list);
    this.#list = list;
    this.#listed = src;
    this.requestUpdate();
  }

  readonly #onToggle = (event: Event): void => {
    const details = event.composedPath()[0] as HTMLDetailsElement;
    const say = (text: string): void => {
      this.#status = text;
      this.requestUpdate();
    };
    // Without this code the list is as usable as without script.
    void import('./ministry-switcher.find.js').then(
      ({ makeSearchable }) => {
        makeSearchable(details, say, this.#words.msg, () => this.#words.lang);
      },
      () => undefined,
    );
  };
}
