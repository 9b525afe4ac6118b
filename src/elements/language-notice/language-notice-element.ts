import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { AuthoringController } from '../../controllers/authoring-controller.js';
import { handleClicks } from '../../dom/clicks.js';
import { loadLazily } from '../../dom/load-lazily.js';
import { nearestLanguage } from '../../dom/nearest-language.js';
import { primarySubtag } from '../../model/language.js';
import { languageNoticeRules } from '../../rules/language-notice.js';
import { store } from './behaviour/storage.js';

/**
 * Tells visitors, in a language they read, that the page is in another language, and links to theirs.
 *
 * The author, or `languageNotice()`, writes one hidden message per language of the site. The script
 * `language-notice-early.js` in the `<head>`, or the server, displays the one that the visitor reads
 * before the first paint, as a band in the flow. On pages without it, the element displays the
 * message later, floating at the bottom of the viewport, because nothing may move then. A floating
 * message never covers what has focus, and never appears over a modal dialog.
 *
 * It is not displayed to visitors who read the content, who dismissed it before, or who chose a
 * language in this session. It is hidden when the language of the content changes. It never
 * redirects. Without JavaScript, only the server can display it; `<vn-language-selector>` has the
 * same links.
 *
 * @summary Suggests a language that the visitor reads.
 * @slot - The messages: a `<div role="group" lang hidden>` per language with a `<p>`, links and a `<button>`.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-language-notice>
 *   <div role="group" aria-labelledby="vn-language-notice-en" lang="en" hidden>
 *     <p id="vn-language-notice-en">This page is in Finnish.</p>
 *     <a href="/en/" hreflang="en">Go to the English site</a>
 *     <button type="button">Close</button>
 *   </div>
 * </vn-language-notice>
 */
export class VnLanguageNotice extends ReactiveElement {
  #detach: (() => void) | undefined;

  /**
   * Pairs of languages, separated by spaces: with `smn:se sms:se`, readers of Inari Sámi and Skolt
   * Sámi also read Northern Sámi. Items without a colon are ignored. Default: none.
   */
  @property({ attribute: 'also-reads' }) alsoReads = '';

  /** BCP 47 tag of the language of the main content. Default: that of the page around the notice. */
  @property({ attribute: 'content-lang' }) contentLang: string | undefined;

  /** @ignore */
  constructor() {
    super();
    handleClicks(this, this.#onEarlyClick);
    new AuthoringController(this, languageNoticeRules);
  }

  /** @ignore */
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('vn-language-chosen', onLanguageChosen);
    document.addEventListener('DOMContentLoaded', this.#attach);
    if (document.readyState !== 'loading') this.#attach();
  }

  /** @ignore */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('vn-language-chosen', onLanguageChosen);
    document.removeEventListener('DOMContentLoaded', this.#attach);
    this.#detach?.();
    this.#detach = undefined;
  }

  /** @ignore */
  get claimedLanguage(): string {
    return typeof this.contentLang === 'string' ? this.contentLang : nearestLanguage(this);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(changed: PropertyValues): void {
    // A router may reuse the element for a page whose content is in another language. An update
    // without a change is another try to load the code.
    if (!this.#detach && changed.size > 0) return;
    this.#detach?.();
    this.#detach = undefined;
    this.#attach();
  }

  /** Most visitors read the language of the page, and need none of what displays a message. */
  readonly #attach = (): void => {
    const content = primarySubtag(this.claimedLanguage);
    const reads = navigator.languages.map(primarySubtag);
    const isDisplayed = this.querySelector(':scope > [lang]:not([hidden])') !== null;
    if (isDisplayed || !reads.includes(content)) void this.#load();
  };

  /** The button works before the module is loaded, and hides the message where it cannot be loaded. */
  readonly #onEarlyClick = (_: MouseEvent, target: Element): void => {
    const button = target.closest('button');
    if (!button || this.#detach) return;
    void this.#load().then(() => {
      if (this.#detach) button.click();
      else button.parentElement?.toggleAttribute('hidden', true);
    });
  };

  async #load(): Promise<void> {
    const module = await loadLazily(
      this,
      'notice',
      () => import('./behaviour/notice.lazy.js'),
      'attachNotice',
    );
    if (this.isConnected) this.#detach ??= module?.attachNotice(this);
  }
}

const onLanguageChosen = (): void => {
  store('sessionStorage');
};
