import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AuthoringController, has, hasNo } from '../../controllers/authoring-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { warn } from '../../controllers/warn.js';
import type { ReleaseActions } from './press-release.actions.js';
import { headingsInOrder } from './press-release.headings.js';

/**
 * A press release: the text that a ministry publishes, with its date, publishers and contacts.
 *
 * The author (a content management system, or `pressRelease()`) writes an `<article>`; put the
 * article's language on the element, since it often differs from the page's:
 * `<vn-press-release lang="sv">`. Every word that the element adds is in that language.
 *
 * Without JavaScript the whole article is there. The element adds a button that prints it and, if
 * asked, one that copies its address and one that shares it.
 *
 * @summary A press release with its metadata and contacts.
 * @slot - The author's `<article>`.
 * @csspart actions - The row of buttons below the article. Its space is kept before they are drawn.
 * @csspart button - A button.
 * @csspart link - The link that sends the address by e-mail, where the system shares nothing.
 * @csspart status - Says that the address was copied, or shows it where that was refused.
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
  #more: ReleaseActions | undefined;

  /** What can be done with the article: `print`, `copy`, `share`, parted by spaces. `print` by default. */
  @property() actions: string | undefined;

  /** @ignore */
  constructor() {
    super();
    new AuthoringController(this, [
      has(':scope > article', 'an <article>'),
      has(':scope > article :is(h1, h2, h3)', 'an <article> with a heading'),
      headingsInOrder,
      hasNo('.vn-text > table', 'a table inside <div class="vn-scroll">'),
    ]);
  }

  override render(): TemplateResult {
    const { ready, msg } = this.#words;
    return html`<slot></slot>
      <div part="actions">
        ${
          ready && this.#wants('print')
            ? html`<button
                part="button"
                type="button"
                lang=${this.#words.langOf('print')}
                @click=${this.#onPrint}
              >
                ${msg('Tulosta', { id: 'print' })}
              </button>`
            : nothing
        }${ready && this.#more ? this.#more.render(this.#wants) : nothing}
      </div>`;
  }

  override updated(): void {
    if (!this.#more && (this.#wants('copy') || this.#wants('share'))) void this.#load();
  }

  readonly #wants = (action: string): boolean =>
    (this.actions ?? 'print').split(/\s+/).includes(action);

  async #load(): Promise<void> {
    try {
      const { ReleaseActions } = await import('./press-release.actions.js');
      this.#more ??= new ReleaseActions(this, this.#words);
      this.requestUpdate();
    } catch {
      // The next update asks again.
      warn(this, { expected: 'the code of its actions', found: 'a failed download' });
    }
  }

  readonly #onPrint = (): void => {
    this.ownerDocument.defaultView?.print();
  };
}
