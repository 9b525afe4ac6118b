import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  AuthoringController,
  has,
  hasNo,
  isOneOf,
} from '../../controllers/authoring-controller.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';

/** What a visitor chose: `detail` of `vn-language-chosen`. */
export interface LanguageChosen {
  /** The link's `hreflang`. */
  readonly lang: string;
  /** The link's address, absolute. */
  readonly href: string;
}

/** Seconds for which a choice is remembered: a year. */
const REMEMBERED = 31_536_000;

/**
 * The languages in which a site, or one article, can be read.
 *
 * The author writes `<nav aria-label="Valitse kieli"><ul>` with one item a language: a link with
 * `lang` and `hreflang`, named in its own language; the current language is text with
 * `aria-current="true"`. Hidden purpose texts are in the language that they lead to. More languages
 * than a row holds stand in a `<details>` between `<nav>` and `<ul>`.
 *
 * Without JavaScript the links lead and the disclosure opens natively. The element adds: Escape and
 * a click elsewhere close the disclosure, an event tells of the choice, and a cookie keeps it where
 * its name is given. What the browser says of the visitor's languages leads nowhere by itself.
 *
 * @summary Links to the language versions.
 * @slot - The author's `<nav>` with a `<ul>` of links.
 * @fires {CustomEvent<LanguageChosen>} vn-language-chosen - A link was followed in this tab. Cancelled, the page stays: the host leads on by itself.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-language-selector>
 *   <nav aria-label="Valitse kieli">
 *     <ul>
 *       <li><span lang="fi" aria-current="true">Suomi</span></li>
 *       <li><a href="/sv/" lang="sv" hreflang="sv">
 *         <span class="vn-hidden">Välj språk </span>Svenska</a></li>
 *     </ul>
 *   </nav>
 * </vn-language-selector>
 */
export class VnLanguageSelector extends LitElement {
  /** How it looks: `site` in the header's bar, `article` beside the text it belongs to. */
  @property() variant: 'site' | 'article' = 'site';

  /**
   * Name of the cookie that keeps the chosen `hreflang` for a year, for the server to read; without
   * it nothing is kept. Where cookies are blocked nothing is kept either.
   */
  @property() cookie: string | undefined;

  /** @ignore */
  constructor() {
    super();
    new DisclosureController(this);
    this.addEventListener('click', this.#onClick);
    new AuthoringController(this, [
      has(':scope > nav ul > li', 'a <nav> with a <ul> of links'),
      has('li > [lang]', 'a lang on each language', 'none'),
      hasNo('li > a:not([href])', 'links that have an address'),
      isOneOf('variant', 'site', 'article'),
    ]);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href][hreflang]');
    // Another tab or window leaves this page as it is.
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || elsewhere) return;
    const detail: LanguageChosen = { lang: link.hreflang, href: link.href };
    if (this.cookie) remember(this.cookie, detail.lang);
    const chosen = new CustomEvent('vn-language-chosen', {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(chosen)) event.preventDefault();
  };
}

function remember(name: string, value: string): void {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  const pair = [name, value].map(encodeURIComponent).join('=');
  try {
    document.cookie = `${pair}; path=/; max-age=${REMEMBERED}; samesite=lax${secure}`;
  } catch {
    // A sandboxed document has no cookies.
  }
}
