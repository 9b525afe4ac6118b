import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AuthoringController, hasOrIsEmpty } from '../../controllers/authoring-controller.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import { EmptyController } from '../../controllers/empty-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { warn } from '../../controllers/warn.js';

type Draw = Awaited<ReturnType<typeof import('./ministry-switcher.drawn.js').prepare>>;

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
  #draw: Draw | undefined;
  /** The `src` that was asked for last; empty for the built-in list. */
  #asked: string | undefined;

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
    const draw = this.#children.empty && this.#words.ready && this.#draw;
    return html`${draw ? draw(this.#words.tag, this.current) : nothing}<slot></slot>`;
  }

  /** @ignore */
  override firstUpdated(): void {
    // It does not leave the shadow root either.
    this.renderRoot.addEventListener('toggle', this.#onToggle, true);
  }

  override updated(): void {
    const src = this.src ?? '';
    if (this.#children.empty && src !== this.#asked) void this.#load((this.#asked = src));
  }

  async #load(src: string): Promise<void> {
    try {
      const { prepare } = await import('./ministry-switcher.drawn.js');
      const draw = await prepare(this, src);
      if (src !== this.#asked) return;
      this.#draw = draw;
      this.requestUpdate();
    } catch {
      // What the author wrote stays; the next update asks again.
      this.#asked = undefined;
      warn(this, { expected: 'the code that draws the list', found: 'a failed download' });
    }
  }

  readonly #onToggle = ({ target }: Event): void => {
    // Without this code the list is as usable as without script.
    void import('./ministry-switcher.find.js').then(
      ({ makeSearchable }) => {
        makeSearchable(this, target as HTMLDetailsElement, this.#words);
      },
      () => undefined,
    );
  };
}
