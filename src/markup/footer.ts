import { html, nothing } from 'lit';
import type { Message } from '../i18n/message.js';
import { readPhone } from '../model/release/contact.js';
import type { TextLink } from '../model/release/press-release.js';
import type { LocalisedName } from '../model/organisation/organisation.js';
import { localisedNames } from './header.js';
import { localize } from './localize.js';
import { linkList, type Markup, type MarkupOptions } from './parts.js';

type Links = readonly TextLink[];

/** Options of `footer()`. */
export interface FooterOptions extends MarkupOptions {
  /** The organisation's names; the one in the language of the page first. */
  readonly names: readonly LocalisedName[];
  /** The logo: a decorative image with `aria-hidden`. */
  readonly mark?: Markup | undefined;
  /** Lines of the postal address and the street address, with their language if it is not `lang`. */
  readonly addressLines?: readonly (string | LocalisedName)[] | undefined;
  /** The switchboard's telephone number as displayed: `0295 16001`. */
  readonly switchboard?: string | undefined;
  /** Links about the site. Finnish law requires a link to the accessibility statement. */
  readonly links: readonly TextLink[];
  /** Links to social media. */
  readonly social?: readonly TextLink[] | undefined;
  /** Adds a link to the top of the page. */
  readonly top?: boolean | undefined;
}

/** Children of `<vn-footer>`. */
export function footer(options: FooterOptions): Markup {
  const { lang, names, mark, addressLines = [], switchboard, links, social = [], top } = options;
  const { msg, ownLang, renderMessage } = localize(lang);
  const [own, ...others] = names;
  const phone = readPhone(switchboard);
  // `lang` applies to `aria-label` too, so the list restores the language of its content.
  const navigation = (slot: string, name: Message, list: Links): Markup => {
    const nameLang = ownLang(name);
    return html`<nav slot=${slot} aria-label=${name.text} lang=${nameLang ?? nothing}>
      ${linkList(list, nameLang && lang)}
    </nav>`;
  };
  return html`<p slot="name">
      ${mark ?? nothing}${own ? html`<strong lang=${own.lang}>${own.text}</strong> ` : nothing}
      ${localisedNames(others)}
    </p>
    <address slot="address">
      ${addressLines.map((line) =>
        typeof line === 'string' || line.lang === lang
          ? html`<span>${typeof line === 'string' ? line : line.text}</span> `
          : html`<span lang=${line.lang}>${line.text}</span> `,
      )}${
        phone
          ? html`<span
              >${renderMessage(msg('Vaihde', { id: 'switchboard' }))}
              <a href=${phone.href}>${phone.text}</a></span
            >`
          : nothing
      }
    </address>
    ${navigation('links', msg('Tietoa sivustosta', { id: 'about' }), links)}
    ${
      social.length > 0
        ? navigation('social', msg('Sosiaalinen media', { id: 'nav.social' }), social)
        : nothing
    }${top ? html`<a slot="top" href="#top">${renderMessage(msg('Takaisin ylös', { id: 'top' }))}</a>` : nothing}`;
}
