import { ReactiveElement } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { AuthoringController } from '../../controllers/authoring-controller.js';
import { EmptyHostController } from '../../controllers/empty-host-controller.js';
import { firstPaint } from '../../dom/first-paint.js';
import { handleFragmentLinks } from '../../dom/fragment-links.js';
import { loadLazily } from '../../dom/load-lazily.js';
import { skipLinkRules } from '../../rules/skip-link.js';

/**
 * A link at the start of the page that skips to its main content. It is visible while it has focus.
 *
 * The author writes one `<a href="#sisalto">` inside, or several. Without children the element
 * renders a link to `target`, in the language of the nearest `lang`.
 *
 * Without JavaScript the author's link works like any link to a fragment. The element moves focus to
 * the target in all browsers without creating a tab stop: a target that is not focusable has
 * `tabindex="-1"` only while it has focus. Targets may be in open shadow roots, and may be added up
 * to three seconds later.
 *
 * @summary Link to the main content.
 * @slot - The author's link or links.
 * @csspart link - The link that the element renders if it has no children.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-skip-link><a href="#sisalto">Hyppää sisältöön</a></vn-skip-link>
 */
export class VnSkipLink extends ReactiveElement {
  readonly #light = new EmptyHostController(this);
  #render: ((isEmpty: boolean) => void) | undefined;

  /** Id of the target, for the link that the element renders. Default: `main`. */
  @property() target = 'main';

  /** @ignore */
  constructor() {
    super();
    handleFragmentLinks(this, 'a[href*="#"]');
    new AuthoringController(this, skipLinkRules);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(): void {
    if (this.#render) this.#render(this.#light.isEmpty);
    else if (this.#light.isEmpty) void this.#load();
  }

  async #load(): Promise<void> {
    const module = await loadLazily(
      this,
      'link',
      () => import('./render-skip-link.lazy.js'),
      'prepare',
    );
    await firstPaint();
    // If it failed to load, the next update tries again.
    if (!module || this.#render) return;
    this.#render = module.prepare(this);
    this.requestUpdate();
  }
}
