import { html, nothing } from 'lit';
import {
  readContactText,
  readEmail,
  readPhones,
  type ContactPiece,
} from '../model/release/contact.js';
import type { Release, ReleaseContact } from '../model/release/press-release.js';
import { heading } from './heading.js';
import type { Localizer } from './localize.js';
import { hidden, lineBreak, type Markup } from './parts.js';

/** Text with its line breaks. */
const withBreaks = (text: string): readonly unknown[] =>
  text
    .split(/\r\n?|\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one, at) => (at === 0 ? one : [lineBreak(), one]));

const line = (text: string | undefined, isRole = false): Markup | typeof nothing => {
  if (text === undefined || text === '') return nothing;
  return isRole
    ? html`<p class="vn-role">${withBreaks(text)}</p>`
    : html`<p>${withBreaks(text)}</p>`;
};

/** Text with its links and line breaks; visually hidden text identifies telephone numbers. */
const pieces = (
  found: readonly ContactPiece[],
  { msg, ownLang }: Localizer,
): readonly unknown[] => {
  const phone = msg('Puhelin', { id: 'phone.long' });
  return found.map((piece) =>
    typeof piece === 'string'
      ? piece
          .split(/(?:\r\n?|\n)\s*/)
          .map((text, at, all) => (at < all.length - 1 ? text.trimEnd() : text))
          .map((text, at) => (at === 0 ? text : [lineBreak(), text]))
      : html`<a href=${piece.href}
          >${piece.text}${piece.href.startsWith('tel:') ? hidden(` (${phone.text})`, ownLang(phone)) : nothing}</a
        >`,
  );
};

function person(
  contact: ReleaseContact,
  localizer: Localizer,
  country: string | undefined,
): Markup {
  const { name, title, organisation, phone, email, openingHours, address } = contact;
  const link = readEmail(email);
  return html`<li>
    ${line(name)}${line(title, true)}${line(organisation, true)}${phone.map(
      (one) =>
        html`<p>${pieces(readPhones(one, { country: contact.country ?? country }), localizer)}</p>`,
    )}${line(openingHours, true)}${link ? html`<p><a href=${link.href}>${link.text}</a></p>` : line(email)}${line(
      address,
      true,
    )}
  </li>`;
}

/** The groups of the contacts in order of their first contact, after those without a group. */
function groupsOf(
  persons: readonly ReleaseContact[],
): readonly (readonly [string, readonly ReleaseContact[]])[] {
  const groups = new Map<string, ReleaseContact[]>([['', []]]);
  for (const one of persons) {
    const group = groups.get(one.group ?? '');
    if (group) group.push(one);
    else groups.set(one.group ?? '', [one]);
  }
  return [...groups].filter(([, members]) => members.length > 0);
}

/** The contacts: people as lists, sentences as paragraphs. */
export function releaseContacts(
  { contacts, emailPattern }: Release,
  localizer: Localizer,
  {
    id,
    level,
    country,
  }: { readonly id: string; readonly level: number; readonly country: string | undefined },
): Markup | typeof nothing {
  const persons = contacts.filter((one) => typeof one !== 'string');
  const sentences = contacts.filter((one) => typeof one === 'string');
  if (contacts.length === 0 && emailPattern === '') return nothing;
  const { msg, renderMessage } = localizer;
  return html`<section class="vn-contacts" aria-labelledby="${id}-contacts">
    ${heading(level, renderMessage(msg('Lisätietoja', { id: 'more' })), `${id}-contacts`)}${groupsOf(
      persons,
    ).map(
      ([group, members]) =>
        html`${group === '' ? nothing : heading(level + 1, group)}
          <ul>
            ${members.map((one) => person(one, localizer, country))}
          </ul>`,
    )}${sentences.map((text) => html`<p>${pieces(readContactText(text, { country }), localizer)}</p>`)}${
      emailPattern === ''
        ? nothing
        : html`<p class="vn-role">
            ${renderMessage(msg('Sähköposti', { id: 'email' }))}: ${emailPattern}
          </p>`
    }
  </section>`;
}
