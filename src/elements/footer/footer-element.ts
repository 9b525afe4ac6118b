import { html, LitElement, type TemplateResult } from 'lit';
import { AuthoringController, has } from '../../controllers/authoring-controller.js';
import { followLinks } from '../../controllers/follow-links.js';
import { StraySlotController } from '../../controllers/stray-slot-controller.js';
import { DEV } from '../../model/mode.js';
import { checkLinks } from './footer.links.js';

const SLOTS = ['name', 'address', 'links', 'social', 'top'] as const;

/**
 * The foot of every page: whose site this is, how to reach them, and the links that a public site
 * must have.
 *
 * The author writes it inside the page's own `<footer>`: names, `<address>`, and lists of links in
 * named `<nav>` elements, each in its slot. What has no slot comes last.
 *
 * Without JavaScript nothing is missing, and a link to the top of the page scrolls there. The
 * element makes sure that focus goes along, in all engines, and adds a check for developers.
 *
 * @summary The organisation, its address and the site's own links.
 * @slot name - The organisation's name in the languages of the site, each with its `lang`.
 * @slot address - The author's `<address>`.
 * @slot links - A `<nav>` with the links about the site.
 * @slot social - A `<nav>` with links to social media.
 * @slot top - A link to the top of the page.
 * @slot - Anything else.
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
export class VnFooter extends LitElement {
  readonly #stray = new StraySlotController(this, SLOTS);

  /** @ignore */
  constructor() {
    super();
    new AuthoringController(this, [
      has(':scope > [slot="name"]', 'the organisation’s name in slot "name"'),
      has(':scope > nav a[href]', 'a <nav> with links'),
    ]);
    followLinks(this, 'a[href^="#"]');
    // Children may still be on their way: from the parser, or from a framework.
    if (DEV) void this.updateComplete.then(() => setTimeout(checkLinks, 100, this));
  }

  override render(): TemplateResult {
    const slot = (name: string): TemplateResult => html`<slot name=${name}></slot>`;
    return html`${SLOTS.map(slot)}<slot></slot>${this.#stray.names.map(slot)}`;
  }
}
