import { html, nothing } from 'lit';
import { readContactText, readEmail, readPhones, type ContactPiece } from '../model/contact.js';
import { fieldsOf, listOf, textOf } from '../model/lenient.js';
import type { PressRelease } from '../model/press-release.js';
import { heading } from './heading.js';
import { hidden, type Markup, type Words } from './parts.js';

const line = (text: unknown, isRole = false): Markup | typeof nothing => {
  const said = textOf(text);
  if (said === '') return nothing;
  return isRole ? html`<p class="vn-role">${said}</p>` : html`<p>${said}</p>`;
};

/** Words and what can be followed among them; a telephone link says that it is one. */
const pieces = (found: readonly ContactPiece[], words: Words): readonly unknown[] => {
  const label = `${words.msg('Puhelin', { id: 'phone.long' })} `;
  return found.map((piece) =>
    typeof piece === 'string'
      ? piece
      : html`<a href=${piece.href}
          >${piece.href.startsWith('tel:') ? hidden(label, words.langIn('phone.long')) : nothing}${piece.text}</a
        >`,
  );
};

function person(value: unknown, words: Words): Markup {
  const { name, title, organisation, phone, email } = fieldsOf(value);
  const numbers = listOf<unknown>(phone)
    .map((one) => textOf(one))
    .filter((one) => one !== '');
  const address = readEmail(email);
  return html`<li>
    ${line(name)}${line(title, true)}${line(organisation, true)}${numbers.map(
      (one) => html`<p>${pieces(readPhones(one), words)}</p>`,
    )}${address ? html`<p><a href=${address.href}>${address.text}</a></p>` : line(email)}
  </li>`;
}

/** Whom to ask: persons as a list, sentences as sentences. */
export function releaseContacts(
  { contacts, emailPattern }: PressRelease,
  words: Words,
  { id, level }: { readonly id: string; readonly level: number },
): Markup | typeof nothing {
  const all = listOf<unknown>(contacts);
  const persons = all.filter((one) => Object.keys(fieldsOf(one)).length > 0);
  const sentences = all.map((one) => textOf(one)).filter((one) => one !== '');
  const pattern = textOf(emailPattern);
  if (persons.length + sentences.length === 0 && pattern === '') return nothing;
  const { msg, said } = words;
  return html`<section class="vn-contacts" aria-labelledby="${id}-contacts">
    ${heading(level, said('more', msg('Lisätietoja', { id: 'more' })), `${id}-contacts`)}${
      persons.length > 0
        ? html`<ul>
            ${persons.map((one) => person(one, words))}
          </ul>`
        : nothing
    }${sentences.map((text) => html`<p>${pieces(readContactText(text), words)}</p>`)}${
      pattern === ''
        ? nothing
        : html`<p class="vn-role">
            ${said('email', msg('Sähköposti', { id: 'email' }))}: ${pattern}
          </p>`
    }
  </section>`;
}
