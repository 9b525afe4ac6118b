import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AuthoringController, hasOrIsEmpty } from '../../controllers/authoring-controller.js';
import { EmptyController } from '../../controllers/empty-controller.js';
import { followLinks } from '../../controllers/follow-links.js';
import { LocalizeController } from '../../controllers/localize-controller.js';

/**
 * A link, first in the page, past what all pages have in common. It is seen while it has focus.
 *
 * The author writes one `<a href="#sisalto">` inside, or several. Without children the element draws the link
 * itself, in the language of the nearest `lang`, to `target`.
 *
 * Without JavaScript the author's link works as any link to a place in the page. The element makes
 * sure that focus goes along, in all engines, and leaves no tab stop behind: a target that takes no
 * focus by itself carries `tabindex="-1"` only while it has it. It finds targets in open shadow roots
 * too, and waits three seconds for one that is not there yet.
 *
 * @summary Link past the head of the page.
 * @slot - The author's link.
 * @csspart link - The link that the element draws when it has no children.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-skip-link><a href="#sisalto">Hyppää sisältöön</a></vn-skip-link>
 */
export class VnSkipLink extends LitElement {
  readonly #words = new LocalizeController(this);
  readonly #children = new EmptyController(this);

  /** Id of the element to skip to, for the link that the element draws itself. */
  @property() target = 'main';

  /** @ignore */
  constructor() {
    super();
    followLinks(this, 'a[href*="#"]');
    new AuthoringController(this, [hasOrIsEmpty('a[href*="#"]', 'a link to a place in the page')]);
  }

  override render(): TemplateResult {
    return html`<slot></slot>${
        this.#children.empty && this.#words.ready
          ? html`<a part="link" href="#${this.target}" lang=${this.#words.langOf('skip')}
              >${this.#words.msg('Hyppää sisältöön', { id: 'skip' })}</a
            >`
          : nothing
      }`;
  }
}
