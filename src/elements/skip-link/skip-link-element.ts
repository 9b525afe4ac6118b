import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { EmptyController } from '../../controllers/empty-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { warn } from '../../controllers/warn.js';

/** The id that a fragment names; a malformed one (`#100%`) names itself. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Moves focus to an element that may not take it by itself, and leaves no tab stop behind. */
function focusOn(target: HTMLElement): void {
  target.focus();
  if (target.matches(':focus')) return;
  target.setAttribute('tabindex', '-1');
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  target.focus();
}

/**
 * A link, first in the page, past what all pages have in common. It is seen while it has focus.
 *
 * The author writes one `<a href="#sisalto">` inside. Without children the element draws the link
 * itself, in the language of the nearest `lang`, to `target`.
 *
 * Without JavaScript the author's link works as any link to a place in the page. The element makes
 * sure that focus goes along, in all engines, and leaves no tab stop behind: a target that takes no
 * focus by itself carries `tabindex="-1"` only while it has it.
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
    this.addEventListener('click', this.#onClick);
  }

  override render(): TemplateResult {
    return html`<slot></slot>${
        this.#children.empty && this.#words.ready
          ? html`<a part="link" href="#${this.target}" lang=${this.#words.lang}
              >${this.#words.msg('Hyppää sisältöön', { id: 'skip' })}</a
            >`
          : nothing
      }`;
  }

  readonly #onClick = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const fragment = link?.hash.slice(1) ?? '';
    if (fragment === '') return;
    const id = decoded(fragment);
    const target = this.ownerDocument.getElementById(id);
    if (target) focusOn(target);
    else warn(this, { expected: `an element with the id "${id}"`, found: 'none' });
  };
}
