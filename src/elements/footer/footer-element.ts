import { ReactiveElement } from '@lit/reactive-element';
import { AuthoringController } from '../../controllers/authoring-controller.js';
import { handleFragmentLinks } from '../../dom/fragment-links.js';
import { warn } from '../../dom/warn.js';
import { DEV } from '../../model/mode.js';
import { footerRules, missingLinks } from '../../rules/footer.js';

/**
 * The footer of every page: the organisation, its contact details, and the links that a public site
 * must have.
 *
 * The author writes it inside the page's own `<footer>`: names, `<address>`, and lists of links in
 * named `<nav>` elements. The attribute `slot` of each child selects its styles; children are displayed
 * in the order in which they are written.
 *
 * Without JavaScript nothing is missing, and a link to the top of the page scrolls there. The
 * element moves focus to the top as well, and adds development warnings.
 *
 * @summary Organisation, postal address and links of the site.
 * @slot name - The organisation's name in the languages of the site, each with its `lang`.
 * @slot address - The author's `<address>`.
 * @slot links - A `<nav>` with links about the site.
 * @slot social - A `<nav>` with links to social media.
 * @slot top - A link to the top of the page.
 * @slot - Any other content.
 * @since 0.1.0
 * @status preview
 * @example
 * <footer>
 *   <vn-footer>
 *     <p slot="name"><strong>Sisäministeriö</strong> <span lang="sv">Inrikesministeriet</span></p>
 *     <address slot="address"><span>Kirkkokatu 12, Helsinki</span></address>
 *     <nav slot="links" aria-label="Tietoa sivustosta">
 *       <ul><li><a href="/saavutettavuusseloste/">Saavutettavuusseloste</a></li></ul>
 *     </nav>
 *   </vn-footer>
 * </footer>
 */
export class VnFooter extends ReactiveElement {
  /** @ignore */
  constructor() {
    super();
    new AuthoringController(this, footerRules);
    handleFragmentLinks(this, 'a[href^="#"]');
    // The parser or a framework may still be adding children.
    if (DEV) void this.updateComplete.then(() => setTimeout(warnOfLinks, 100, this));
  }

  protected override createRenderRoot(): this {
    return this;
  }
}

/** Warns in development about each required link that is missing. */
function warnOfLinks(footer: HTMLElement): void {
  if (!footer.isConnected) return;
  for (const fault of missingLinks(footer)) warn(footer, fault);
}
