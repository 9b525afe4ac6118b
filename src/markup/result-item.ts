import { html, nothing } from 'lit';
import { fill } from '../i18n/message.js';
import { dayOf, formatDateTime, readDateTime, type DateTime } from '../model/date.js';
import { matchLocale, SOURCE_LOCALE } from '../model/language.js';
import type { ResultItem } from '../model/page/result-list.js';
import type { Attachment } from '../model/release/press-release.js';
import { markedParts } from '../model/text/marks.js';
import { formatWeekday } from '../model/weekday.js';
import { heading } from './heading.js';
import type { Localizer } from './localize.js';
import { hidden, hrefOf, link, type Markup } from './parts.js';
import { fileDetails } from './release-related.js';

/** How the items of a list are rendered. */
export interface ItemOptions {
  /** Level of their headings. */
  readonly level: number;
  /** What was searched for. */
  readonly query: string;
}

type Part = Markup | typeof nothing;

/** A date, with the time of day on its own line where there is room. */
function dateOf(read: DateTime, { lang, ownLang, msg }: Localizer): Markup {
  const [day = '', time] = formatDateTime(read, lang).split(' ');
  const clock = fill(msg('klo {time}', { id: 'clock' }), { time: time ?? '' });
  return html`<time datetime=${read.datetime} lang=${ownLang({ text: day, lang }) ?? nothing}
    >${day}${
      time === undefined
        ? nothing
        : html` <span lang=${ownLang(clock) ?? nothing}>${clock.text}</span>`
    }</time
  >`;
}

const isSameDay = (one: DateTime, other: DateTime): boolean =>
  JSON.stringify(dayOf(one)) === JSON.stringify(dayOf(other));

/** The day of an event with its name: `ke 2.12.2026`. */
function dayOfEvent(read: DateTime, { lang: messageLang, ownLang }: Localizer): Markup {
  // The names of days are not messages.
  const lang = matchLocale(messageLang) ?? SOURCE_LOCALE;
  const [day = ''] = formatDateTime(read, lang).split(' ');
  const text = [formatWeekday(read, lang), day].filter(Boolean).join('\u00a0');
  return html`<time datetime=${read.datetime} lang=${ownLang({ text, lang }) ?? nothing}
    >${text}</time
  >`;
}

/** When an event begins and ends. The times of an event of several days are on its own page. */
function eventDates(start: DateTime, given: DateTime | undefined, localizer: Localizer): Markup {
  const end = given && given.instant > start.instant ? given : undefined;
  const { lang, msg, renderMessage } = localizer;
  const clockOf = (one: DateTime): string => formatDateTime(one, lang).split(' ')[1] ?? '';
  const last = end && !isSameDay(start, end) ? end : undefined;
  const time = clockOf(start);
  const until = end && !last ? clockOf(end) : '';
  const clock =
    until === ''
      ? fill(msg('klo {time}', { id: 'clock' }), { time })
      : fill(msg('klo {start}–{end}', { id: 'clock.range' }), { start: time, end: until });
  return html`<p class="vn-date">
    <strong
      >${dayOfEvent(start, localizer)}${last ? html`–${dayOfEvent(last, localizer)}` : nothing}</strong
    >${time === '' ? nothing : html` <span>${renderMessage(clock)}</span>`}
  </p>`;
}

/** One date, or when an event begins and ends. */
function dates({ date, endDate, isEvent }: ResultItem, localizer: Localizer): Part {
  if (date === undefined || date === '') return nothing;
  const [start, end] = [readDateTime(date), readDateTime(endDate)];
  if (isEvent === true && start) return eventDates(start, end, localizer);
  const first = start ? dateOf(start, localizer) : date;
  return html`<p class="vn-date">${first}${end ? html`–${dateOf(end, localizer)}` : nothing}</p>`;
}

/** Type, place, sections and publishers, separated by dots. */
function about(item: ResultItem): Part {
  const { type, place, path = [], publishers = [] } = item;
  const texts = [type, place, path.join(' › '), publishers.join(', ')].filter(
    (text) => text !== undefined && text !== '',
  );
  return texts.length === 0
    ? nothing
    : html`<p class="vn-about" lang=${item.lang ?? nothing}>
        ${texts.map((text, at) => html`${at === 0 ? nothing : html`${hidden(', ')} `}<span>${text}</span>`)}
      </p>`;
}

function summaryOf({ summary, lang }: ResultItem, query: string, { tag }: Localizer): Part {
  if (summary === undefined || summary === '') return nothing;
  const parts = markedParts(query, tag, summary, lang ?? tag);
  return html`<p class="vn-summary" lang=${lang ?? nothing}>
    ${parts.map(({ text, isMatch }) => (isMatch ? html`<mark>${text}</mark>` : text))}
  </p>`;
}

/** A file. Its link names the item too: screen readers list links without the text around them. */
function fileOf(file: Attachment, item: ResultItem, localizer: Localizer): Part {
  const { title, lang } = file;
  const details = fileDetails(file, localizer) ?? nothing;
  const href = hrefOf(file.href);
  if (href === undefined || (title === undefined && details === nothing)) return nothing;
  const titleLang = lang === undefined || lang === localizer.tag ? nothing : lang;
  const text =
    title === undefined
      ? html`${details}${hidden(` (${item.title})`, item.lang)}`
      : html`<span lang=${titleLang}>${title}</span>${
            details === nothing ? nothing : html`, ${details}`
          }`;
  return html`<li><a href=${href} hreflang=${lang ?? nothing}>${text}</a></li>`;
}

function filesOf(item: ResultItem, localizer: Localizer): Part {
  const files = (item.files ?? [])
    .map((file) => fileOf(file, item, localizer))
    .filter((file) => file !== nothing);
  return files.length === 0
    ? nothing
    : html`<ul class="vn-files">
        ${files}
      </ul>`;
}

/** An item of a list of results. */
export function resultItem(
  item: ResultItem,
  { level, query }: ItemOptions,
  localizer: Localizer,
): Markup {
  const { title, href, lang } = item;
  return html`<li>
    ${dates(item, localizer)}${heading(level, link({ text: title, href, lang }))}${about(
      item,
    )}${summaryOf(item, query, localizer)}${filesOf(item, localizer)}
  </li>`;
}
