import { html, nothing } from 'lit';
import { readContactText, readEmail, readPhones } from '../model/release/contact.js';
import type { Release, ReleaseContact } from '../model/release/press-release.js';
import { line, pieces } from './contact-lines.js';
import { heading } from './heading.js';
import type { Localizer } from './localize.js';
import type { Markup } from './parts.js';

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
