import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ChildrenController } from '../../controllers/children-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';

/**
 * A press release: the text that a ministry publishes, with its date, publishers and contacts.
 *
 * The author (a content management system, or `pressRelease()`) writes an `<article>`; put the
 * article's language on the element, since it often differs from the page's:
 * `<vn-press-release lang="sv">`. Every word that the element adds is in that language.
 *
 * Without JavaScript the whole article is there. The element adds a button that prints it.
 *
 * @summary A press release with its metadata and contacts.
 * @slot - The author's `<article>`.
 * @csspart actions - The row of buttons below the article. Its space is kept before they are drawn.
 * @csspart button - A button.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-press-release lang="sv">
 *   <article>
 *     <header><h1>Människohandel är ofta dold brottslighet</h1></header>
 *     <div class="vn-text"><p class="vn-lead">…</p></div>
 *   </article>
 * </vn-press-release>
 */
export class VnPressRelease extends LitElement {
  readonly #words = new LocalizeController(this);

  /** @ignore */
  constructor() {
    super();
    new ChildrenController(this, [
      { selector: ':scope > article', expected: 'an <article>' },
      { selector: ':scope > article :is(h1, h2, h3)', expected: 'an <article> with a heading' },
    ]);
  }

  override render(): TemplateResult {
    const { ready, lang, msg } = this.#words;
    return html`<slot></slot>
      <div part="actions">
        ${
          ready
            ? html`<button part="button" type="button" lang=${lang} @click=${this.#onPrint}>
                ${msg('Tulosta', { id: 'print' })}
              </button>`
            : nothing
        }
      </div>`;
  }

  readonly #onPrint = (): void => {
    this.ownerDocument.defaultView?.print();
  };
}
