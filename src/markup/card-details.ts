import { html, nothing } from 'lit';
import {
  readContactText,
  readEmail,
  readPhones,
  type ContactPiece,
} from '../model/release/contact.js';
import type { PhoneOptions } from '../model/release/dial.js';
import { linksOf, oneText, textsOf } from '../model/page/read-card.js';
import type { TextLink } from '../model/release/press-release.js';
import { line, pieces, withBreaks } from './contact-lines.js';
import { heading } from './heading.js';
import type { Localizer } from './localize.js';
import { hidden, hrefOf, link, type Markup } from './parts.js';

/** A code of ISO 3166-1. */
const COUNTRY = /^[a-z]{2}$/i;

/** Whose card it is. */
export interface Owner {
  readonly name: string;
  readonly lang: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** The owner of a card; the name is empty where there is none. */
export const ownerOf = ({ name, nameLang }: Fields, { tag }: Localizer): Owner => {
  const lang = oneText(nameLang);
  return { name: oneText(name) ?? '', lang: lang === tag ? undefined : lang };
};

/** The name as a heading, linked to the owner's own page. */
export function nameHeading(
  { name, lang }: Owner,
  href: unknown,
  level: number,
): Markup | typeof nothing {
  if (name === '') return nothing;
  const url = oneText(href);
  const isPlain = url === undefined && lang === undefined;
  return heading(level, isPlain ? name : link({ text: name, href: url, lang }));
}

/** A link whose name includes the owner's, because other cards have the same links. */
function ownedLink(one: TextLink, { name, lang }: Owner): Markup {
  const isOwn = name === '' || one.text.includes(name) || hrefOf(one.href) === undefined;
  return isOwn ? link(one) : link(one, { after: hidden(` (${name})`, lang) });
}

/** Links of a card. */
export const ownedLinks = (links: readonly TextLink[], owner: Owner): Markup =>
  html`<ul>
    ${links.map((one) => html`<li>${ownedLink(one, owner)}</li>`)}
  </ul>`;

/** An e-mail address as a link, or a text with the addresses and numbers in it. */
function emailPieces(text: string, options: PhoneOptions): readonly ContactPiece[] {
  const email = readEmail(text);
  return email ? [email] : readContactText(text, options);
}

/** Telephone numbers, hours, e-mail address, address and links. */
export function details(fields: Fields, owner: Owner, localizer: Localizer): Markup {
  const { phone, isMain, openingHours, email, address, addressLang } = fields;
  const country = oneText(fields['country']);
  const options = country !== undefined && COUNTRY.test(country) ? { country } : {};
  const lang = oneText(addressLang);
  const lines = oneText(address);
  const links = linksOf(fields['links']);
  return html`${textsOf(phone).map(
    (one) =>
      html`<p class=${isMain === true ? 'vn-main-number' : nothing}>
        ${pieces(readPhones(one, options), localizer)}
      </p>`,
  )}${line(oneText(openingHours), true)}${textsOf(email).map(
    (one) => html`<p>${pieces(emailPieces(one, options), localizer)}</p>`,
  )}${
    lines === undefined
      ? nothing
      : html`<p lang=${lang === undefined || lang === localizer.tag ? nothing : lang}>
          ${withBreaks(lines)}
        </p>`
  }${links.length > 0 ? ownedLinks(links, owner) : nothing}`;
}
