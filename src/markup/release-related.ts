import { html, nothing } from 'lit';
import { fill, type Message } from '../i18n/message.js';
import { plural } from '../i18n/plural.js';
import { matchLocale } from '../model/language.js';
import { formatDateTime, readDateTime } from '../model/date.js';
import type {
  Attachment,
  CheckedEvent,
  Release,
  ReleaseProject,
} from '../model/release/press-release.js';
import { heading } from './heading.js';
import type { Localizer } from './localize.js';
import { link, type Markup } from './parts.js';
import { date, entry } from './release-meta.js';

interface Place {
  readonly id: string;
  readonly level: number;
}

/** Media types whose format is not named by their second part. */
const FORMATS: Readonly<Record<string, string>> = {
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.ms-powerpoint': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.oasis.opendocument.presentation': 'ODP',
  'application/rtf': 'RTF',
  'application/epub+zip': 'EPUB',
  'application/octet-stream': '',
  'audio/mpeg': 'MP3',
  'image/svg+xml': 'SVG',
  'text/plain': 'TXT',
  'text/calendar': 'ICS',
};

/** The format of a file as people call it: `PDF`. */
export function formatOf({ type = '', href }: Attachment): string {
  const media = /^([a-z]+\/[\w.+-]+)(?:\s*;.*)?$/i.exec(type.trim())?.[1]?.toLowerCase();
  if (media === undefined && type.trim() !== '') return type.trim().replace(/^\./, '');
  const named = media === undefined ? '' : (FORMATS[media] ?? media.replace(/^.*\/(?:x-)?/, ''));
  const extension = /\.([a-z\d]{2,5})(?:[?#]|$)/i.exec(href.replace(/^[a-z]+:\/\/[^/]*/i, ''))?.[1];
  if (named === '') return (extension ?? '').toUpperCase();
  return /^[a-z\d]+$/.test(named) ? named.toUpperCase() : named;
}

/** A number in the notation of a language, with at most one decimal. */
const numberIn = (lang: string, value: number): string =>
  // Engines without Northern Sámi use the notation of their own language; that of Finnish is the same.
  new Intl.NumberFormat(lang === 'se' ? 'fi' : lang, { maximumFractionDigits: 1 }).format(value);

/** A size in bytes, in the unit in which it is at least 1: `2,6 Mt`. */
export function sizeMessage(bytes: number, { msg }: Localizer): Message {
  const messages = [
    msg('{n} t', { id: 'size.b' }),
    msg('{n} kt', { id: 'size.kb' }),
    msg('{n} Mt', { id: 'size.mb' }),
    msg('{n} Gt', { id: 'size.gb' }),
  ];
  let unit = 0;
  let amount = bytes;
  while (amount >= 999.5 && unit < messages.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  const message = messages[unit] as Message;
  // Whole kilobytes are exact enough.
  const rounded = unit < 2 ? Math.max(1, Math.round(amount)) : amount;
  return fill(message, { n: numberIn(message.lang, rounded).replace(/ /g, '\u00a0') });
}

/** The language of a file: `englanniksi`; the tag of one without a message. */
function languageMessage(tag: string, { msg }: Localizer): Message | string {
  switch (matchLocale(tag)) {
    case 'fi':
      return msg('suomeksi', { id: 'in.fi' });
    case 'sv':
      return msg('ruotsiksi', { id: 'in.sv' });
    case 'en':
      return msg('englanniksi', { id: 'in.en' });
    case 'se':
      return msg('pohjoissaameksi', { id: 'in.se' });
    case 'ru':
      return msg('venäjäksi', { id: 'in.ru' });
    case 'fr':
      return msg('ranskaksi', { id: 'in.fr' });
    case 'de':
      return msg('saksaksi', { id: 'in.de' });
    default:
      return tag;
  }
}

/** What a file is: format, size, number of pages and language, separated by commas. */
export function fileDetails(one: Attachment, localizer: Localizer): unknown {
  const { size, lang, pages } = one;
  const { msg, renderMessage } = localizer;
  const details = [
    formatOf(one),
    ...(size === undefined ? [] : [sizeMessage(size, localizer)]),
    ...(pages === undefined
      ? []
      : [
          plural(msg('{n, plural, one {{n} sivu} other {{n} sivua}}', { id: 'pages' }), {
            n: pages,
          }),
        ]),
    ...(lang === undefined ? [] : [languageMessage(lang, localizer)]),
  ].filter((detail) => detail !== '');
  if (details.length === 0) return undefined;
  return details.map((detail, at) => [
    at === 0 ? '' : ', ',
    typeof detail === 'string' ? detail : renderMessage(detail),
  ]);
}

function attachment(one: Attachment, localizer: Localizer): Markup {
  const { title, href, lang } = one;
  const text = fileDetails(one, localizer);
  const titleLang = lang === undefined || lang === localizer.tag ? nothing : lang;
  // The details are part of the link: screen readers list links without the text around them.
  return html`<li>
    <a href=${href} hreflang=${lang ?? nothing}
      ><span lang=${titleLang}>${title}</span>${
        text === undefined ? nothing : html` <span class="vn-file">(${text})</span>`
      }</a
    >
  </li>`;
}

function eventTime({ start, end }: CheckedEvent, localizer: Localizer): unknown {
  if (end === '' || end === start) return date(start, localizer);
  const [first, last] = [readDateTime(start), readDateTime(end)];
  const isSameDay = first?.datetime.slice(0, 10) === last?.datetime.slice(0, 10);
  const time = last && isSameDay ? formatDateTime(last, localizer.lang).split(' ')[1] : undefined;
  const until =
    last && time !== undefined
      ? html`<time datetime=${last.datetime}>${time}</time>`
      : date(end, localizer);
  return start === '' ? until : html`${date(start, localizer)}–${until}`;
}

function event(one: CheckedEvent, localizer: Localizer, level: number): Markup {
  const { msg, renderMessage } = localizer;
  const { title, href, start, end, place, stream, registration } = one;
  const entries = [
    ...(start === '' && end === ''
      ? []
      : [entry(renderMessage(msg('Aika', { id: 'event.time' })), [eventTime(one, localizer)])]),
    ...(place === '' ? [] : [entry(renderMessage(msg('Paikka', { id: 'event.place' })), [place])]),
    ...(stream
      ? [entry(renderMessage(msg('Suora lähetys', { id: 'event.stream' })), [link(stream)])]
      : []),
    ...(registration
      ? [
          entry(renderMessage(msg('Ilmoittautuminen', { id: 'event.registration' })), [
            link(registration),
          ]),
        ]
      : []),
  ];
  return html`${title === '' ? nothing : heading(level, link({ text: title, href }))}${
    entries.length === 0 ? nothing : html`<dl>${entries}</dl>`
  }`;
}

/** The events of a release, each with its time, place and links. */
export function releaseEvents(
  { events }: Release,
  localizer: Localizer,
  { id, level }: Place,
): Markup | typeof nothing {
  if (events.length === 0) return nothing;
  const { msg, renderMessage } = localizer;
  return html`<section class="vn-events" aria-labelledby="${id}-events">
    ${heading(level, renderMessage(msg('Tapahtumat', { id: 'events' })), `${id}-events`)}${events.map(
      (one) => event(one, localizer, level + 1),
    )}
  </section>`;
}

const project = ({ text, id, href }: ReleaseProject): Markup =>
  html`<li>${link({ text, href })}${id === undefined ? nothing : html` (${id})`}</li>`;

/** The projects and legislative documents that a release is about. */
export function releaseProjects(
  { projects }: Release,
  { msg, renderMessage }: Localizer,
  { id, level }: Place,
): Markup | typeof nothing {
  if (projects.length === 0) return nothing;
  return html`<section class="vn-projects" aria-labelledby="${id}-projects">
    ${heading(
      level,
      renderMessage(msg('Hankkeet ja lainvalmistelu', { id: 'projects' })),
      `${id}-projects`,
    )}
    <ul>
      ${projects.map(project)}
    </ul>
  </section>`;
}

/** The attachments of a release: links that state format, size, pages and language. */
export function releaseAttachments(
  { attachments }: Release,
  localizer: Localizer,
  { id, level }: Place,
): Markup | typeof nothing {
  if (attachments.length === 0) return nothing;
  const { msg, renderMessage } = localizer;
  return html`<section class="vn-attachments" aria-labelledby="${id}-attachments">
    ${heading(level, renderMessage(msg('Liitteet', { id: 'attachments' })), `${id}-attachments`)}
    <ul>
      ${attachments.map((one) => attachment(one, localizer))}
    </ul>
  </section>`;
}
