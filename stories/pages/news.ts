import { html } from 'lit';
import { filterForm, pagination, resultList } from '../../src/markup/index.js';
import type { FeedSource, ResultItem } from '../../src/model/index.js';
import { LIST_TEXTS } from '../data/list-texts.js';
import { newsFields } from '../examples/filter-form.examples.js';
import type { Page } from './shell.js';

/** The languages that have a news list. */
type NewsLanguage = 'fi' | 'sv' | 'en';

const TITLES = {
  fi: 'Tiedotteet ja uutiset',
  sv: 'Pressmeddelanden och nyheter',
  en: 'Press releases and news',
} as const;

const DEMO = {
  fi: 'Esittelysivustolla lomake ei rajaa luetteloa. Vuoden 2026 otsikot ovat keksittyjä.',
  sv: 'På demonstrationswebbplatsen begränsar formuläret inte listan. Rubrikerna från 2026 är påhittade. Texten har inte granskats av någon med svenska som modersmål.',
  en: 'On the demonstration site the form does not limit the list. The headlines of 2026 are invented.',
} as const;

export const NEWS_PATHS: Readonly<Record<NewsLanguage, string>> = {
  fi: '/ajankohtaista/tiedotteet-ja-uutiset/',
  sv: '/sv/topical/press/',
  en: '/en/topical/press/',
};

const DATES = [
  '2026-11-26T14:05:00+02:00',
  '2026-11-24T09:00:00+02:00',
  '2026-10-29T11:00:00+02:00',
  '2026-10-22T14:30:00+03:00',
] as const;

/** Invented items; their pages have no content. */
export const inventedNews = (lang: NewsLanguage): readonly ResultItem[] =>
  DATES.map((date, index) => ({
    title: LIST_TEXTS[lang].headlines[index] ?? '',
    href: `${lang === 'fi' ? '' : `/${lang}`}/-/${String(index + 1)}/`,
    date,
    type: index % 2 === 0 ? LIST_TEXTS[lang].release : LIST_TEXTS[lang].newsItem,
    publishers: [LIST_TEXTS[lang].ministry],
    ...(index === 0 ? { summary: LIST_TEXTS[lang].summary } : {}),
  }));

/** URL of the feed of a news list. */
const feedUrl = (lang: NewsLanguage): string => `${NEWS_PATHS[lang]}rss.xml`;

/** The feeds of the news lists. `.example` is a reserved domain. */
export const NEWS_FEEDS: readonly FeedSource[] = (['fi', 'sv', 'en'] as const).map((lang) => ({
  title: TITLES[lang],
  lang,
  url: NEWS_PATHS[lang],
  feedUrl: feedUrl(lang),
  base: 'https://vn-elements.example',
  items: inventedNews(lang),
}));

/** The pages of a news list: invented items, then those of the releases that the site has. */
export function newsPages(lang: NewsLanguage, releases: readonly ResultItem[]): readonly Page[] {
  const parts = [inventedNews(lang), releases];
  const first = NEWS_PATHS[lang];
  return parts.map((items, index) => ({
    path: index === 0 ? first : `${first}${String(index + 1)}/`,
    lang,
    title: TITLES[lang],
    place: first,
    alternates: index === 0 ? { ...NEWS_PATHS, [lang]: first } : {},
    main: html`<h1>${TITLES[lang]}</h1>
      <div class="vn-with-side">
        ${filterForm({ action: first, fields: newsFields(lang) }, { lang })}
        <div>
          ${resultList(
            {
              items,
              count: parts.flat().length,
              isByMonth: true,
              links: [{ text: LIST_TEXTS[lang].feed, href: feedUrl(lang) }],
            },
            { lang },
          )}
          ${pagination(
            { page: index + 1, pages: parts.length, href: `${first}{page}/`, firstHref: first },
            { lang },
          )}
          <p>${DEMO[lang]}</p>
        </div>
      </div>`,
  }));
}
