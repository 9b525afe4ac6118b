import { html, nothing } from 'lit';
import type { ContactPiece } from '../model/release/contact.js';
import type { Localizer } from './localize.js';
import { hidden, lineBreak, type Markup } from './parts.js';

/** Text with its line breaks. */
export const withBreaks = (text: string): readonly unknown[] =>
  text
    .split(/\r\n?|\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one, at) => (at === 0 ? one : [lineBreak(), one]));

/** A paragraph; nothing without a text. */
export const line = (text: string | undefined, isRole = false): Markup | typeof nothing => {
  if (text === undefined || text === '') return nothing;
  return isRole
    ? html`<p class="vn-role">${withBreaks(text)}</p>`
    : html`<p>${withBreaks(text)}</p>`;
};

/** Text with its links and line breaks; visually hidden text identifies telephone numbers. */
export const pieces = (
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
