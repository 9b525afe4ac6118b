import { html } from 'lit';
import { summaryList } from '../../src/markup/index.js';
import { formatDateTime, readDateTime, readPhone, type SummaryRow } from '../../src/model/index.js';
import { formatWeekday } from '../../src/model/weekday.js';
import { ERROR_TEXTS, SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { eventItems, EVENTS_PATHS, type EventItem } from '../data/events.js';
import { LIST_PAGE_TEXTS } from '../data/list-page-texts.js';
import {
  publicationItems,
  PUBLICATIONS_PATHS,
  type PublicationItem,
} from '../data/publications.js';
import { footerLinks, switchboard } from '../data/site.js';
import type { Page } from './shell.js';

// The pages of events and publications: facts as a summary list. Their content is invented.

/** A day with its name, and the time of day if there is one. */
function dayAndTime(value: string | undefined, lang: SiteLanguage): readonly [string, string] {
  const read = readDateTime(value);
  if (!read) return ['', ''];
  const [day = '', time = ''] = formatDateTime(read, lang).split(' ');
  return [`${formatWeekday(read, lang)} ${day}`, time];
}

/** Begin and end of an event: `ke 2.12.2026 klo 9.00–11.30`. */
function period({ date, endDate }: EventItem, lang: SiteLanguage): string {
  const { clock } = LIST_PAGE_TEXTS[lang];
  const [day, time] = dayAndTime(date, lang);
  const [lastDay, lastTime] = dayAndTime(endDate, lang);
  const start = [day, time].filter(Boolean).join(` ${clock}`);
  if (lastDay === '') return start;
  if (lastDay === day) return `${start}–${lastTime}`;
  return `${start} – ${[lastDay, lastTime].filter(Boolean).join(` ${clock}`)}`;
}

const feedback = (lang: SiteLanguage): string | undefined => footerLinks(lang).at(-1)?.href;

function eventPage(item: EventItem, lang: SiteLanguage, index: number): Page {
  const texts = LIST_PAGE_TEXTS[lang];
  const { title, href, place, summary = '', hasRegistration } = item;
  const phone = readPhone(switchboard);
  const registration: SummaryRow = {
    name: texts.registration,
    values: [{ text: summary }],
    actions: [{ text: texts.register, href: feedback(lang) }],
  };
  return {
    path: href,
    lang,
    title,
    alternates: Object.fromEntries(
      SITE_LANGUAGES.map((one) => [one, eventItems(one)[index]?.href ?? EVENTS_PATHS[one]]),
    ),
    main: html`<h1>${title}</h1>
      ${hasRegistration ? '' : html`<p class="lead">${summary}</p>`}
      ${summaryList(
        {
          rows: [
            { name: texts.time, values: [{ text: period(item, lang) }] },
            { name: texts.place, values: [{ text: place }] },
            ...(hasRegistration ? [registration] : []),
            {
              name: texts.moreInformation,
              values: [{ text: phone?.text ?? switchboard, href: phone?.href }],
            },
          ],
        },
        { lang },
      )}
      <p class="small-print">${texts.invented}</p>`,
  };
}

function publicationPage(item: PublicationItem, lang: SiteLanguage, index: number): Page {
  const texts = LIST_PAGE_TEXTS[lang];
  const { title, href, date, type = '', summary, files = [], pages } = item;
  const read = readDateTime(date);
  return {
    path: href,
    lang,
    title,
    alternates: Object.fromEntries(
      SITE_LANGUAGES.map((one) => [
        one,
        publicationItems(one)[index]?.href ?? PUBLICATIONS_PATHS[one],
      ]),
    ),
    main: html`<h1>${title}</h1>
      <p class="lead">${summary}</p>
      ${summaryList(
        {
          rows: [
            { name: texts.series, values: [{ text: type }] },
            { name: texts.published, values: [{ text: read ? formatDateTime(read, lang) : '' }] },
            { name: texts.pages, values: [{ text: String(pages) }] },
            {
              name: texts.files,
              values: SITE_LANGUAGES.flatMap((one) => {
                const file = files.find((other) => other.lang === one);
                const { inLanguage } = ERROR_TEXTS[one];
                const text = `PDF (${inLanguage.charAt(0).toLowerCase()}${inLanguage.slice(1)})`;
                return file
                  ? [{ text, href: file.href, ...(one === lang ? {} : { lang: one }) }]
                  : [];
              }),
            },
          ],
        },
        { lang },
      )}
      <p class="small-print">${texts.invented}</p>`,
  };
}

export const LIST_ITEM_PAGES: readonly Page[] = SITE_LANGUAGES.flatMap((lang) => [
  ...eventItems(lang).map((item, index) => eventPage(item, lang, index)),
  ...publicationItems(lang).map((item, index) => publicationPage(item, lang, index)),
]);
