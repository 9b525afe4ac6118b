import { ReactiveElement } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { AuthoringController } from '../../controllers/authoring-controller.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import { EmptyHostController } from '../../controllers/empty-host-controller.js';
import { loadLazily } from '../../dom/load-lazily.js';
import { ministrySwitcherRules } from '../../rules/ministry-switcher.js';

export type { FilteredDetail, LoadFailedDetail } from '../../dom/events.js';

type RenderList = Awaited<
  ReturnType<typeof import('./data/render-organisations.lazy.js').prepareList>
>;

/**
 * Links from every ministry's site to the Government and its twelve ministries.
 *
 * The author (or `ministrySwitcher()`) writes `<nav aria-label="…"><details><summary>` with a link
 * to the Government and a `<ul>` of links to the ministries; the site's own organisation has
 * `aria-current="true"`. Without children the element renders a list itself, in the language of the
 * nearest `lang`: the one at `src`, or the Finnish Government.
 *
 * Without JavaScript the author's disclosure opens and closes natively. The element adds: Escape
 * closes it and returns focus, it closes when focus or a click moves elsewhere, arrow keys and
 * type-ahead move through it, and a long list has a filter.
 *
 * @summary Links to the Government and the ministries.
 * @slot - The author's `<nav>` with a `<details>`.
 * @fires {CustomEvent<FilteredDetail>} vn-filtered - Dispatched after each change of the filter of a long list.
 * @fires {CustomEvent<LoadFailedDetail>} vn-load-failed - Dispatched when the list at `src` fails to load or contains no organisation. The element renders the Finnish Government instead.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-ministry-switcher organisation="sm"></vn-ministry-switcher>
 */
export class VnMinistrySwitcher extends ReactiveElement {
  readonly #light = new EmptyHostController(this);
  #render: RenderList | undefined;
  /** The `src` requested last; empty for the built-in list. */
  #requested: string | undefined;

  /** Key of the organisation whose site this is (`sm`), for the list that the element renders. */
  @property() organisation: string | undefined;

  /**
   * URL of a list of organisations in JSON, for the list that the element renders. If it is invalid
   * or takes longer than three seconds, the list is that of the Finnish Government.
   */
  @property() src: string | undefined;

  /** @ignore */
  constructor() {
    super();
    new DisclosureController(this);
    new AuthoringController(this, ministrySwitcherRules);
    // `toggle` does not bubble, so listen in the capture phase.
    this.addEventListener('toggle', this.#onToggle, true);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    this.#render?.(this.#light.isEmpty);
    const src = this.src ?? '';
    if (this.#light.isEmpty && src !== this.#requested) void this.#load((this.#requested = src));
  }

  async #load(src: string): Promise<void> {
    const module = await loadLazily(
      this,
      'organisations',
      () => import('./data/render-organisations.lazy.js'),
      'prepareList',
    );
    if (!module) {
      // The next update tries again.
      this.#requested = undefined;
      return;
    }
    const render = await module.prepareList(this, src);
    if (src !== this.#requested) return;
    this.#render = render;
    // `toggle` does not leave the shadow root.
    this.shadowRoot?.addEventListener('toggle', this.#onToggle, true);
    this.requestUpdate();
  }

  readonly #onToggle = ({ target }: Event): void => {
    void this.#makeSearchable(target as HTMLDetailsElement);
  };

  async #makeSearchable(details: HTMLDetailsElement): Promise<void> {
    // Letters that a visitor types while the code is loading are not lost.
    const typed: KeyboardEvent[] = [];
    const onKeydown = (event: KeyboardEvent): void => void typed.push(event);
    details.addEventListener('keydown', onKeydown);
    const module = await loadLazily(
      this,
      'search',
      () => import('./behaviour/search.lazy.js'),
      'makeSearchable',
    );
    details.removeEventListener('keydown', onKeydown);
    module?.makeSearchable(this, details, typed);
  }
}
