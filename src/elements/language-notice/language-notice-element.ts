import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { nearestLanguage } from '../../controllers/nearest-language.js';
import { warn } from '../../controllers/warn.js';
import { loadCatalogue } from '../../i18n/catalogue.js';
import { goThere, PAGE_IS_IN, suggestion } from '../../i18n/notice.js';
import { translator, type Translator } from '../../i18n/translator.js';
import { matchLocale, type Locale } from '../../model/language.js';

/** Under this name the visit's storage remembers that the notice was closed. */
const CLOSED = 'vn-language-notice';

interface Suggestion {
  readonly words: Translator;
  readonly page: Locale;
  readonly link: HTMLAnchorElement;
}

/**
 * Tells a visitor, in a language that they read, that the page is in another one, and where to go.
 *
 * The author writes the site's languages as a `<ul>` of links with `lang` and `hreflang`; a link
 * with `rel="alternate"` leads to this same page, others to the front page in that language. The
 * element carries `popover="manual"`: it stays closed unless the page's language is not among what
 * the browser says the visitor reads, and one of the links is. It opens over the page, so nothing
 * moves. Nobody is ever redirected.
 *
 * Without JavaScript it stays closed; the same links are in `<vn-language-selector>`.
 *
 * @summary Suggests a language that the visitor reads.
 * @slot - The author's `<ul>` of links.
 * @csspart message - "This page is in Finnish."
 * @csspart link - The way to the suggested language.
 * @csspart label - "Or choose a language:"
 * @csspart dismiss - The button that closes it for the rest of the visit.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-language-notice popover="manual">
 *   <ul>
 *     <li><a href="/en/" lang="en" hreflang="en">English</a></li>
 *   </ul>
 * </vn-language-notice>
 */
export class VnLanguageNotice extends LitElement {
  #suggestion: Suggestion | undefined;
  #announced = false;

  override render(): TemplateResult {
    return html`${this.#suggestion ? this.#message(this.#suggestion) : nothing}<slot></slot>`;
  }

  override firstUpdated(): void {
    void this.#suggest();
  }

  #message({ words, page, link }: Suggestion): TemplateResult {
    const { lang, msg } = words;
    const samePage = link.relList.contains('alternate');
    return html`<p part="message" role="status" lang=${lang}>
        <span aria-hidden=${this.#announced ? nothing : 'true'}>${PAGE_IS_IN[page](words)}</span>
      </p>
      <a part="link" lang=${lang} hreflang=${link.hreflang} href=${link.href}
        >${goThere(words, samePage)}</a
      >
      <button part="dismiss" type="button" lang=${lang} @click=${this.#onDismiss}>
        ${msg('Sulje', { id: 'close' })}
      </button>
      <p part="label" lang=${lang}>${msg('Tai valitse kieli:', { id: 'notice.orChoose' })}</p>`;
  }

  async #suggest(): Promise<void> {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href][hreflang]')];
    if (links.length === 0) {
      warn(this, { expected: 'links with hreflang', found: 'none' });
      return;
    }
    // Engines without popovers show the links where they stand.
    if (!('showPopover' in this)) return;
    if (!this.hasAttribute('popover')) {
      warn(this, { expected: 'popover="manual" on itself', found: 'no popover attribute' });
      return;
    }
    const page = matchLocale(nearestLanguage(this));
    const offered = links.map((link) => link.hreflang);
    const link = links[suggestion(page ?? '', navigator.languages, offered)];
    const locale = link && matchLocale(link.hreflang);
    // Words of another language would be worse than none: no catalogue, no notice.
    if (!page || !locale || isClosed() || !(await loadCatalogue(locale))) return;
    this.#suggestion = { words: translator(locale), page, link };
    this.requestUpdate();
    await this.updateComplete;
    // It may have been taken from the page meanwhile.
    if (!this.isConnected) return;
    this.showPopover();
    // A status is announced only when something comes into it: its words are there from the first
    // frame for the eye, from the next one for assistive technology.
    requestAnimationFrame(() => {
      this.#announced = true;
      this.requestUpdate();
    });
  }

  readonly #onDismiss = (): void => {
    this.hidePopover();
    try {
      sessionStorage.setItem(CLOSED, '1');
    } catch {
      // Storage may be blocked: then the notice comes back on the next page.
    }
  };
}

function isClosed(): boolean {
  try {
    return sessionStorage.getItem(CLOSED) !== null;
  } catch {
    return false;
  }
}
