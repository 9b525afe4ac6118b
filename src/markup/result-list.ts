import { html, nothing } from 'lit';
import { fill } from '../i18n/message.js';
import { plural } from '../i18n/plural.js';
import { formatDateTime, readDateTime, type DateTime } from '../model/date.js';
import { matchLocale, SOURCE_LOCALE } from '../model/language.js';
import { formatMonth } from '../model/month.js';
import type { ResultItem, ResultList } from '../model/page/result-list.js';
import { heading } from './heading.js';
import { localize, type Localizer } from './localize.js';
import { hidden, hrefOf, link, linkList, type Markup, type MarkupOptions } from './parts.js';

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

/** One date, or the first and the last day of an event. */
function dates({ date, endDate }: ResultItem, localizer: Localizer): Markup | typeof nothing {
  if (date === undefined || date === '') return nothing;
  const [start, end] = [readDateTime(date), readDateTime(endDate)];
  const first = start ? dateOf(start, localizer) : date;
  return html`<p class="vn-date">${first}${end ? html`–${dateOf(end, localizer)}` : nothing}</p>`;
}

function itemOf(item: ResultItem, level: number, localizer: Localizer): Markup {
  const { title, href, lang, type, publishers = [], place, summary } = item;
  const about = [type, place, publishers.join(', ')].filter(
    (text) => text !== undefined && text !== '',
  );
  return html`<li>
    ${dates(item, localizer)}${heading(level, link({ text: title, href, lang }))}${
      about.length > 0
        ? html`<p class="vn-about" lang=${lang ?? nothing}>
            ${about.map((text, at) => html`${at === 0 ? nothing : html`${hidden(', ')} `}<span>${text}</span>`)}
          </p>`
        : nothing
    }${
      summary === undefined || summary === ''
        ? nothing
        : html`<p class="vn-summary" lang=${lang ?? nothing}>${summary}</p>`
    }
  </li>`;
}

const listOf = (items: readonly ResultItem[], level: number, localizer: Localizer): Markup =>
  html`<ul>
    ${items.map((item) => itemOf(item, level, localizer))}
  </ul>`;

/** Consecutive items of the same month; those without a date belong to the month before. */
function months(
  items: readonly ResultItem[],
  lang: string,
): readonly { month: string; items: readonly ResultItem[] }[] {
  const found: { month: string; items: ResultItem[] }[] = [];
  for (const item of items) {
    const read = readDateTime(item.date);
    const month = read ? formatMonth(read, lang) : (found.at(-1)?.month ?? '');
    const last = found.at(-1);
    if (last?.month === month) last.items.push(item);
    else found.push({ month, items: [item] });
  }
  return found;
}

function limitsOf(
  { limits = [], clearHref, idPrefix = 'vn-results' }: ResultList,
  { msg, ownLang, renderMessage }: Localizer,
): Markup | typeof nothing {
  const links = limits.filter(({ href }) => hrefOf(href) !== undefined);
  if (links.length === 0) return nothing;
  const id = `${idPrefix}-limits`;
  const remove = msg('poista rajaus', { id: 'limit.remove' });
  const clear = hrefOf(clearHref);
  return html`<div class="vn-limits">
    <p id=${id}>${renderMessage(msg('Rajaukset', { id: 'limits' }))}:</p>
    <ul aria-labelledby=${id}>
      ${links.map(
        (one) =>
          html`<li>
            ${link(one, {
              after: html`${hidden(` – ${remove.text}`, ownLang(remove))}<svg
                  viewBox="0 0 12 12"
                  aria-hidden="true"
                >
                  <path d="m1 1 10 10M11 1 1 11"></path>
                </svg>`,
            })}
          </li>`,
      )}${
        clear === undefined
          ? nothing
          : html`<li>
              <a href=${clear}
                >${renderMessage(msg('Poista kaikki rajaukset', { id: 'limits.clear' }))}</a
              >
            </li>`
      }
    </ul>
  </div>`;
}

/**
 * A list of news, press releases, publications, events or search hits: the number of results, the
 * limits in force and the items, by month if wanted.
 */
export function resultList(data: ResultList, { lang }: MarkupOptions): Markup {
  const { items, count, links = [], isByMonth = false, headingLevel = 2 } = data;
  const localizer = localize(lang);
  const { msg, renderMessage } = localizer;
  const id = `${data.idPrefix ?? 'vn-results'}-count`;
  const hasCount = count !== undefined;
  const level = hasCount ? headingLevel + 1 : headingLevel;
  const monthLang = matchLocale(localizer.lang) ?? SOURCE_LOCALE;
  const content = isByMonth
    ? months(items, monthLang).map((one) =>
        one.month === ''
          ? listOf(one.items, level, localizer)
          : html`${heading(
              level,
              renderMessage({ text: one.month, lang: monthLang }),
            )}${listOf(one.items, level + 1, localizer)}`,
      )
    : items.length > 0
      ? listOf(items, level, localizer)
      : nothing;
  if (!hasCount) return html`<div class="vn-result-list">${content}</div>`;
  const found =
    count === 0
      ? msg('Ei tuloksia', { id: 'results.none' })
      : plural(msg('{n, plural, one {{n} tulos} other {{n} tulosta}}', { id: 'results.count' }), {
          n: count,
        });
  return html`<section class="vn-result-list" aria-labelledby=${id}>
    <header>
      ${heading(headingLevel, renderMessage(found), id)}${links.length > 0 ? linkList(links) : nothing}
    </header>
    ${limitsOf(data, localizer)}${content}
  </section>`;
}
