import { html, nothing } from 'lit';
import { fill, type Message } from '../i18n/message.js';
import { formatDateTime, readDateTime } from '../model/date.js';
import type { Release } from '../model/release/press-release.js';
import { languageVersions } from './language-links.js';
import type { Localizer } from './localize.js';
import { link, type Markup } from './parts.js';

/** A date as `<time>`; the text itself where it is not a date. */
export function date(value: string, { lang, ownLang }: Localizer): Markup | string {
  const read = readDateTime(value);
  if (!read) return value;
  const message: Message = { text: formatDateTime(read, lang), lang };
  return html`<time datetime=${read.datetime} lang=${ownLang(message) ?? nothing}
    >${message.text}</time
  >`;
}

/** A term with its descriptions. */
export const entry = (term: Markup | string, descriptions: readonly unknown[]): Markup =>
  html`<div>
    <dt>${term}</dt>
    ${descriptions.map((description) => html`<dd>${description}</dd>`)}
  </div>`;

/** When and by whom it was published, and its language versions. Nothing where all is unknown. */
export function releaseMeta(
  release: Release,
  localizer: Localizer,
  minutes: number | undefined,
): Markup | typeof nothing {
  const { msg, renderMessage } = localizer;
  const { published, updated, translated } = release;
  const isPublished = (value: string): boolean =>
    readDateTime(value)?.instant === readDateTime(published)?.instant;
  const dates: readonly (readonly [Markup | string, string])[] = [
    [renderMessage(msg('Julkaisuajankohta', { id: 'published' })), published],
    [renderMessage(msg('Päivitetty', { id: 'updated' })), isPublished(updated) ? '' : updated],
    [
      renderMessage(msg('Käännös julkaistu', { id: 'published.translation' })),
      isPublished(translated) ? '' : translated,
    ],
  ];
  const publishers = release.publishers.map((one) => link(one));
  const entries = [
    ...dates
      .filter(([, value]) => value !== '')
      .map(([term, value]) => entry(term, [date(value, localizer)])),
    ...(publishers.length > 0
      ? [entry(renderMessage(msg('Julkaisija', { id: 'publisher' })), publishers)]
      : []),
    ...(minutes === undefined
      ? []
      : [
          entry(renderMessage(msg('Lukuaika', { id: 'reading.time' })), [
            renderMessage(fill(msg('{n} min', { id: 'minutes' }), { n: minutes })),
          ]),
        ]),
  ];
  const { versions } = release;
  if (entries.length === 0 && versions.length === 0) return nothing;
  return html`<div class="vn-meta">
    ${entries.length > 0 ? html`<dl>${entries}</dl>` : nothing}${
      versions.length > 0
        ? html`<vn-language-selector variant="article"
            >${languageVersions(
              versions.map((version) => ({ ...version, samePage: true })),
              { lang: release.lang },
            )}</vn-language-selector
          >`
        : nothing
    }
  </div>`;
}
