import { html, nothing } from 'lit';
import type { MessageId } from '../i18n/generated/message-id.js';
import { readPhone } from '../model/contact.js';
import type { TextLink } from '../model/press-release.js';
import { jsonLdText } from '../model/json-ld.js';
import { safeHref } from '../model/url.js';
import { localisedNames, type LocalisedName } from './header.js';
import { linkList, wordsIn, type Markup, type MarkupOptions } from './parts.js';

type Links = readonly TextLink[];

/** What `footer()` needs. */
export interface FooterOptions extends MarkupOptions {
  /** The organisation's names, that in the language of the page first. */
  readonly names: readonly LocalisedName[];
  /** The mark: a picture that says nothing beside the name (`aria-hidden`). */
  readonly mark?: Markup | undefined;
  /** Lines of the postal and the visiting address. */
  readonly addressLines?: readonly string[] | undefined;
  /** The switchboard's telephone number as people write it. */
  readonly switchboard?: string | undefined;
  /** Links about the site; Finnish law demands the accessibility statement among them. */
  readonly links: readonly TextLink[];
  /** Links to social media. */
  readonly social?: readonly TextLink[] | undefined;
  /** Whether a link to the top of the page comes last. */
  readonly top?: boolean | undefined;
}

/** Children of `<vn-footer>`. */
export function footer(options: FooterOptions): Markup {
  const { lang, names, mark, addressLines = [], switchboard, links, social = [], top } = options;
  const words = wordsIn(lang);
  const [own, ...others] = names;
  const phone = readPhone(switchboard);
  // An attribute's language is that of its element: the list in it has its own again.
  const navigation = (slot: string, id: MessageId, label: string, list: Links): Markup => {
    const labelLang = words.langIn(id);
    return html`<nav slot=${slot} aria-label=${label} lang=${labelLang ?? nothing}>
      ${linkList(list, labelLang && lang)}
    </nav>`;
  };
  return html`<p slot="name">
      ${mark ?? nothing}${own ? html`<strong lang=${own.lang}>${own.text}</strong> ` : nothing}
      ${localisedNames(others)}
    </p>
    <address slot="address">
      ${addressLines.map((line) => html`<span>${line}</span> `)}${
        phone
          ? html`<span
              >${words.said('switchboard', words.msg('Vaihde', { id: 'switchboard' }))}
              <a href=${phone.href}>${phone.text}</a></span
            >`
          : nothing
      }
    </address>
    ${navigation('links', 'about', words.msg('Tietoa sivustosta', { id: 'about' }), links)}
    ${
      social.length > 0
        ? navigation(
            'social',
            'nav.social',
            words.msg('Sosiaalinen media', { id: 'nav.social' }),
            social,
          )
        : nothing
    }${top ? html`<a slot="top" href="#top">${words.said('top', words.msg('Takaisin ylös', { id: 'top' }))}</a>` : nothing}`;
}

/** What `governmentOrganization()` needs beside what the footer shows. */
export interface GovernmentOrganizationOptions extends Omit<
  FooterOptions,
  'links' | 'mark' | 'top'
> {
  /** Address of the organisation's front page, whole. */
  readonly url: string;
}

/**
 * Text of a `<script type="application/ld+json">` that says who the site's organisation is. Nothing
 * in it can end the script.
 *
 * @see https://schema.org/GovernmentOrganization
 */
export function governmentOrganization(options: GovernmentOrganizationOptions): string {
  const { names, url, addressLines = [], switchboard, social = [] } = options;
  const [own, ...others] = names;
  const named = ({ text, lang }: LocalisedName): object => ({ '@value': text, '@language': lang });
  const data = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: own?.text,
    alternateName: others.length > 0 ? others.map(named) : undefined,
    url: safeHref(url),
    address: addressLines.length > 0 ? addressLines.join(', ') : undefined,
    telephone: readPhone(switchboard)?.href.slice('tel:'.length),
    sameAs: social.flatMap(({ href }) => safeHref(href) ?? []),
  };
  return jsonLdText(data);
}
