import { ReactiveElement } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import { AuthoringController } from '../../controllers/authoring-controller.js';
import { DisclosureController } from '../../controllers/disclosure-controller.js';
import { handleClicks, opensElsewhere } from '../../dom/clicks.js';
import { dispatch } from '../../dom/events.js';
import { languageSelectorRules } from '../../rules/language-selector.js';

export type { LanguageChosenDetail } from '../../dom/events.js';

/** One year. */
const COOKIE_MAX_AGE_S = 31_536_000;

/**
 * Links to the language versions of a site or of one article.
 *
 * The author writes `<nav aria-label="Valitse kieli"><ul>` with one item per language: a link with
 * `lang` and `hreflang`, named in its own language. The current language is text with
 * `aria-current="true"`. Visually hidden texts are in the language of the link's target. If there
 * are more languages than fit in a row, a `<details>` wraps the `<ul>`.
 *
 * Without JavaScript the links work and the disclosure opens natively. The element adds: Escape and
 * a click elsewhere close the disclosure, an event reports the choice, and a cookie stores it if
 * `cookie` is set. The element never redirects by itself.
 *
 * @summary Links to the language versions.
 * @slot - The author's `<nav>` with a `<ul>` of links.
 * @fires {CustomEvent<LanguageChosenDetail>} vn-language-chosen - Dispatched before a link is followed in this tab. Cancelable: if cancelled, the browser does not follow the link.
 * @since 0.1.0
 * @status preview
 * @example
 * <vn-language-selector>
 *   <nav aria-label="Valitse kieli">
 *     <ul>
 *       <li><span lang="fi" aria-current="true">Suomi</span></li>
 *       <li><a href="/sv/" lang="sv" hreflang="sv">
 *         Svenska<span class="vn-hidden">: Välj språk</span></a></li>
 *     </ul>
 *   </nav>
 * </vn-language-selector>
 */
export class VnLanguageSelector extends ReactiveElement {
  /** Appearance: `site` in the header's bar, `article` beside an article. Default: `site`. */
  @property() variant: 'site' | 'article' = 'site';

  /**
   * Name of the cookie that stores the `hreflang` of the chosen link for one year, for the server to
   * read. Without it nothing is stored.
   */
  @property() cookie: string | undefined;

  /** @ignore */
  constructor() {
    super();
    new DisclosureController(this);
    handleClicks(this, this.#onClick);
    new AuthoringController(this, languageSelectorRules);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  readonly #onClick = (event: MouseEvent, target: Element): void => {
    const link = target.closest<HTMLAnchorElement>('a[href][hreflang]');
    // Links opened in another tab or window are not a choice for this page.
    if (!link || opensElsewhere(event, link)) return;
    const { hreflang, href } = link;
    if (this.cookie) setCookie(this.cookie, hreflang);
    if (!dispatch(this, 'vn-language-chosen', { hreflang, href }, true)) {
      event.preventDefault();
    }
  };
}

function setCookie(name: string, value: string): void {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  try {
    const pair = [name, value].map(encodeURIComponent).join('=');
    document.cookie = `${pair}; path=/; max-age=${COOKIE_MAX_AGE_S}; samesite=lax${secure}`;
  } catch {
    // A sandboxed document has no cookies, and a symbol is not a name.
  }
}
