import { html, nothing } from 'lit';
import { fill } from '../i18n/fill.js';
import { formatDateTime, readDateTime } from '../model/date.js';
import { listOf, textOf } from '../model/lenient.js';
import type { PressRelease } from '../model/press-release.js';
import { readPublishers } from '../model/publisher.js';
import { languageVersions } from './language-links.js';
import { link, type Markup, type Words } from './parts.js';

/** A date with its exact value; the text itself where it is no date. */
export function date(value: unknown, words: Words): Markup | string {
  const read = readDateTime(value);
  if (!read) return textOf(value);
  return html`<time datetime=${read.datetime} lang=${words.langIn('published') ?? nothing}
    >${formatDateTime(read, words.lang)}</time
  >`;
}

/** A term and what is said about it. */
export const entry = (term: Markup | string, descriptions: readonly unknown[]): Markup =>
  html`<div>
    <dt>${term}</dt>
    ${descriptions.map((description) => html`<dd>${description}</dd>`)}
  </div>`;

/** When, by whom, in which languages. Nothing where none of it is known. */
export function releaseMeta(
  release: PressRelease,
  words: Words,
  minutes: number | undefined,
): Markup | typeof nothing {
  const { msg, said } = words;
  const { published, updated, translated } = release;
  const same = (value: unknown): boolean =>
    readDateTime(value)?.instant === readDateTime(published)?.instant;
  const dates: readonly (readonly [Markup | string, unknown])[] = [
    [said('published', msg('Julkaisuajankohta', { id: 'published' })), published],
    [said('updated', msg('Päivitetty', { id: 'updated' })), same(updated) ? '' : updated],
    [
      said('published.translation', msg('Käännös julkaistu', { id: 'published.translation' })),
      same(translated) ? '' : translated,
    ],
  ];
  const publishers = readPublishers(release.publishers, release.lang).map(({ name, href, lang }) =>
    link({ text: name, href }, { lang }),
  );
  const entries = [
    ...dates
      .filter(([, value]) => textOf(value) !== '')
      .map(([term, value]) => entry(term, [date(value, words)])),
    ...(publishers.length > 0
      ? [entry(said('publisher', msg('Julkaisija', { id: 'publisher' })), publishers)]
      : []),
    ...(minutes === undefined
      ? []
      : [
          entry(said('reading.time', msg('Lukuaika', { id: 'reading.time' })), [
            said('minutes', fill(msg('{n} min', { id: 'minutes' }), { n: minutes })),
          ]),
        ]),
  ];
  const versions = listOf(release.versions).filter(({ lang }) => typeof lang === 'string');
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
