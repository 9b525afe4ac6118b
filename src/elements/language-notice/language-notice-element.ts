import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AuthoringController, has, type Check } from '../../controllers/authoring-controller.js';
import { nearestLanguage } from '../../controllers/nearest-language.js';
import { warn } from '../../controllers/warn.js';
import { loadCatalogue, matchLanguage } from '../../i18n/catalogue.js';
import { suggestion } from '../../model/language.js';
import { describe } from '../../model/problem.js';

type Drawn = typeof import('./language-notice.drawn.js');
type Suggestion = import('./language-notice.drawn.js').Suggestion;

/** Each link names its language by a tag. */
const hasTags: Check = (host) => {
  for (const { hreflang } of host.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    try {
      Intl.getCanonicalLocales(hreflang);
    } catch {
      return { expected: 'hreflang to be a language tag', found: describe(hreflang) };
    }
  }
  return undefined;
};

/** Under this name storage remembers that the notice was shown, or closed. */
const KEY = 'vn-language-notice';

/**
 * Tells a visitor, in a language that they read, that the page is in another one, and where to go.
 *
 * The author writes the site's languages as a `<ul>` of links with `lang` and `hreflang`; a link
 * with `rel="alternate"` leads to this same page, others to the front page in that language. The
 * element carries `popover="manual"`: it stays closed unless the page's language is not among what
 * the browser says the visitor reads, and one of the links is. It opens over the page, so nothing
 * moves, once in a visit, and no more once the visitor has closed it. Nobody is ever redirected.
 *
 * Without JavaScript it stays closed; the same links are in `<vn-language-selector>`.
 *
 * @summary Suggests a language that the visitor reads.
 * @slot - The author's `<ul>` of links.
 * @csspart message - "This page is in Finnish."
 * @csspart link - The way to the suggested language.
 * @csspart label - "Or choose a language:"
 * @csspart dismiss - The button that closes it for good.
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
  #drawn: Drawn | undefined;
  #suggestion: Suggestion | undefined;
  #isAnnounced = false;

  /**
   * Which languages stand in for which: `smn:se sms:se` says that readers of Inari Sámi and Skolt
   * Sámi also read Northern Sámi. None by default; a part without a colon says nothing.
   */
  @property({ attribute: 'also-reads' }) alsoReads = '';

  /** @ignore */
  constructor() {
    super();
    new AuthoringController(this, [
      has('a[href][hreflang]', 'links with hreflang', 'none'),
      hasTags,
      (host) =>
        host.hasAttribute('popover')
          ? undefined
          : { expected: 'popover="manual" on itself', found: 'no popover attribute' },
    ]);
  }

  override render(): TemplateResult {
    return html`${
        this.#drawn && this.#suggestion
          ? this.#drawn.notice(this.#suggestion, this.#isAnnounced, this.#onDismiss)
          : nothing
      }<slot></slot>`;
  }

  override firstUpdated(): void {
    void this.#suggest();
  }

  async #suggest(): Promise<void> {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href][hreflang]')];
    // Engines without popovers show the links where they stand.
    if (!('showPopover' in this && this.hasAttribute('popover'))) return;
    const page = nearestLanguage(this);
    const offered = links.map(({ hreflang }) => hreflang);
    const pairs = this.alsoReads.split(/\s+/).map((pair) => pair.toLowerCase().split(':'));
    const alsoReads = Object.fromEntries(pairs) as Record<string, string>;
    const link = links[suggestion(page, navigator.languages, offered, alsoReads)];
    const language = link && matchLanguage(link.hreflang);
    if (!language || noted(() => sessionStorage) || noted(() => localStorage)) return;
    // Words of another language would be worse than none: no catalogue, no notice.
    if (!(await loadCatalogue(language))) return;
    try {
      this.#drawn = await import('./language-notice.drawn.js');
    } catch {
      warn(this, { expected: 'the code that draws it', found: 'a failed download' });
      return;
    }
    this.#suggestion = { page, language, link };
    this.requestUpdate();
    await this.updateComplete;
    // It may have been taken from the page meanwhile.
    if (!this.isConnected) return;
    this.showPopover();
    noted(() => sessionStorage, true);
    // A status is announced only when something comes into it: its words are there from the first
    // frame for the eye, from the next one for assistive technology.
    requestAnimationFrame(() => {
      this.#isAnnounced = true;
      this.requestUpdate();
    });
  }

  readonly #onDismiss = (): void => {
    this.hidePopover();
    noted(() => localStorage, true);
  };
}

/** Whether it is written down, after writing it where asked to. Storage may be blocked: then not. */
function noted(storage: () => Storage, write = false): boolean {
  try {
    if (write) storage().setItem(KEY, '1');
    return storage().getItem(KEY) !== null;
  } catch {
    return false;
  }
}
