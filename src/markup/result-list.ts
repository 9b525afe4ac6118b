import { html, nothing } from 'lit';
import { fill, type Message } from '../i18n/message.js';
import { plural } from '../i18n/plural.js';
import { readDateTime } from '../model/date.js';
import { matchLocale, SOURCE_LOCALE } from '../model/language.js';
import { formatMonth } from '../model/month.js';
import type { ResultItem, ResultList } from '../model/page/result-list.js';
import { heading } from './heading.js';
import { localize, type Localizer } from './localize.js';
import { hidden, hrefOf, link, linkList, type Markup, type MarkupOptions } from './parts.js';
import { resultItem, type ItemOptions } from './result-item.js';

const listOf = (items: readonly ResultItem[], options: ItemOptions, localizer: Localizer): Markup =>
  html`<ul>
    ${items.map((item) => resultItem(item, options, localizer))}
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

/** The number of results as a heading, with what was searched for. */
export function resultHeading(count: number, query: string, { msg }: Localizer): Message {
  if (count === 0) {
    return query === ''
      ? msg('Ei tuloksia', { id: 'results.none' })
      : fill(msg('Ei tuloksia haulla ”{query}”', { id: 'results.none.query' }), { query });
  }
  return query === ''
    ? plural(msg('{n, plural, one {{n} tulos} other {{n} tulosta}}', { id: 'results.count' }), {
        n: count,
      })
    : plural(
        msg('{n, plural, one {{n} tulos} other {{n} tulosta}} haulla ”{query}”', {
          id: 'results.query',
        }),
        { n: count, query },
      );
}

/**
 * A list of news, press releases, publications, events or search hits: the number of results, the
 * active limits and the items, grouped by month if requested.
 */
export function resultList(data: ResultList, { lang }: MarkupOptions): Markup {
  const { items, count, links = [], isByMonth = false, headingLevel = 2 } = data;
  const localizer = localize(lang);
  const { renderMessage } = localizer;
  const query = data.query?.trim() ?? '';
  const id = `${data.idPrefix ?? 'vn-results'}-count`;
  const hasCount = count !== undefined;
  const level = hasCount ? headingLevel + 1 : headingLevel;
  const monthLang = matchLocale(localizer.lang) ?? SOURCE_LOCALE;
  const content = isByMonth
    ? months(items, monthLang).map((one) =>
        one.month === ''
          ? listOf(one.items, { level, query }, localizer)
          : html`${heading(
              level,
              renderMessage({ text: one.month, lang: monthLang }),
            )}${listOf(one.items, { level: level + 1, query }, localizer)}`,
      )
    : items.length > 0
      ? listOf(items, { level, query }, localizer)
      : nothing;
  if (!hasCount) return html`<div class="vn-result-list">${content}</div>`;
  return html`<section class="vn-result-list" aria-labelledby=${id}>
    <header>
      ${heading(headingLevel, renderMessage(resultHeading(count, query, localizer)), id)}${links.length > 0 ? linkList(links) : nothing}
    </header>
    ${limitsOf(data, localizer)}${content}
  </section>`;
}
