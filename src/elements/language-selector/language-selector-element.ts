import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChildrenController } from '../../controllers/children-controller.js';

/**
 * The languages in which a site, or one article, can be read.
 *
 * The author writes `<nav aria-label="Valitse kieli"><ul>` with one item a language: a link with
 * `lang` and `hreflang`, named in its own language; the current language is text with
 * `aria-current="true"`. Hidden purpose texts are in the language that they lead to.
 *
 * Without JavaScript nothing is missing: the element adds only a check for developers.
 *
 * @summary Links to the language versions.
 * @slot - The author's `<nav>` with a `<ul>` of links.
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

  /** @ignore */
  constructor() {
    super();
    new ChildrenController(this, [
      { selector: ':scope > nav > ul > li', expected: 'a <nav> with a <ul> of links' },
      { selector: 'li > [lang]', expected: 'a lang on each language', found: 'none' },
    ]);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
