import { html, nothing } from 'lit';
import type { Message } from '../i18n/message.js';
import type { Release } from '../model/release/press-release.js';
import type { Localizer } from './localize.js';
import { hidden, type Markup } from './parts.js';

/** What a reader can do with a press release. */
export type ReleaseAction = 'print' | 'copy' | 'share';

/**
 * Buttons below the article, and a link that sends its URL by e-mail where the browser cannot share.
 * The stylesheet displays the buttons when `<vn-press-release>` is defined, in reserved space.
 */
export function releaseActions(
  actions: readonly ReleaseAction[],
  { type, headline, url }: Release,
  { msg, ownLang, tag }: Localizer,
): Markup | typeof nothing {
  if (actions.length === 0) return nothing;
  // Out of context, "Print" is ambiguous.
  const subject = type === '' ? msg('Tiedote', { id: 'type.press' }) : { text: type, lang: tag };
  const content = (label: Message): Markup =>
    html`${label.text}${hidden(
      ` (${subject.text})`,
      ownLang(label) === ownLang(subject) ? undefined : subject.lang,
    )}`;
  const button = (action: ReleaseAction, label: Message): Markup | typeof nothing =>
    actions.includes(action)
      ? html`<button type="button" data-vn-action=${action} lang=${ownLang(label) ?? nothing}>
          ${content(label)}
        </button>`
      : nothing;
  const email = msg('Lähetä sähköpostilla', { id: 'share.email' });
  // A URL cannot contain half a surrogate pair, which may be at the end of a text that was cut off.
  const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
  const mail = `mailto:?subject=${encode(headline)}`;
  const href = url === '' ? mail : `${mail}&body=${encode(url)}`;
  return html`<div class="vn-actions">
    ${button('print', msg('Tulosta', { id: 'print' }))}
    ${button('copy', msg('Kopioi linkki', { id: 'copy.link' }))}
    ${button('share', msg('Jaa', { id: 'share' }))}
    ${
      actions.includes('share')
        ? html`<a data-vn-action="email" href=${href} lang=${ownLang(email) ?? nothing}
            >${content(email)}</a
          >`
        : nothing
    }
    ${actions.some((action) => action !== 'print') ? html`<p role="status" aria-live="off"></p>` : nothing}
  </div>`;
}
