import { html, type TemplateResult } from 'lit';
import { filterForm, pagination, resultList } from '../../src/markup/index.js';
import type { FeedSource, FilterField, ResultItem } from '../../src/model/index.js';
import { SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { eventItems, EVENTS_PATHS } from '../data/events.js';
import { LIST_PAGE_TEXTS } from '../data/list-page-texts.js';
import { LIST_TEXTS } from '../data/list-texts.js';
import { publicationItems, PUBLICATIONS_PATHS } from '../data/publications.js';
import { newsFields } from '../examples/filter-form.examples.js';
import { inventedNews, NEWS_PATHS } from './news.js';
import type { Page } from './shell.js';

// The lists of the site: a filter form, the number of items, pages of four items and a feed.

interface List {
  readonly lang: SiteLanguage;
  readonly title: string;
  readonly lead?: string;
  /** The list in each language. */
  readonly paths: Readonly<Record<SiteLanguage, string>>;
  /** Path in the site tree, for the breadcrumbs. Default: the list's own. */
  readonly place?: string;
  readonly fields: readonly FilterField[];
  readonly items: readonly ResultItem[];
  readonly isByMonth: boolean;
}

const ITEMS_PER_PAGE = 4;

const option = (value: string, text: string): { value: string; text: string } => ({ value, text });

/** The keyword, and a year or a period. */
const keyword = (lang: SiteLanguage): FilterField => ({
  kind: 'text',
  name: 'q',
  label: LIST_TEXTS[lang].keyword,
});

const publications = (lang: SiteLanguage): List => {
  const texts = LIST_PAGE_TEXTS[lang];
  const { type, year, allYears } = LIST_TEXTS[lang];
  return {
    lang,
    title: texts.publications,
    lead: texts.publicationsLead,
    paths: PUBLICATIONS_PATHS,
    fields: [
      keyword(lang),
      {
        kind: 'checkboxes',
        name: 'tyyppi',
        label: type,
        options: [option('selvitys', texts.reports), option('opas', texts.guides)],
      },
      {
        kind: 'select',
        name: 'vuosi',
        label: year,
        options: [option('', allYears), option('2026', '2026'), option('2025', '2025')],
      },
    ],
    items: publicationItems(lang),
    isByMonth: false,
  };
};

const events = (lang: SiteLanguage): List => {
  const texts = LIST_PAGE_TEXTS[lang];
  return {
    lang,
    title: texts.events,
    lead: texts.eventsLead,
    paths: EVENTS_PATHS,
    ...(lang === 'fi' ? {} : { place: `/${lang}/topical/` }),
    fields: [
      keyword(lang),
      {
        kind: 'select',
        name: 'aika',
        label: texts.when,
        options: [option('', texts.upcoming), option('menneet', texts.past)],
      },
    ],
    items: eventItems(lang),
    isByMonth: true,
  };
};

const news = (lang: SiteLanguage, releases: readonly ResultItem[]): List => ({
  lang,
  title: LIST_PAGE_TEXTS[lang].news,
  paths: NEWS_PATHS,
  fields: newsFields(lang),
  items: [...inventedNews(lang), ...releases],
  isByMonth: true,
});

const feedUrl = ({ paths, lang }: List): string => `${paths[lang]}rss.xml`;

/** The feeds of the lists. `.example` is a reserved domain. */
export const FEEDS: readonly FeedSource[] = SITE_LANGUAGES.flatMap((lang) =>
  [news(lang, []), publications(lang), events(lang)].map((list) => ({
    title: list.title,
    lang,
    url: list.paths[lang],
    feedUrl: feedUrl(list),
    base: 'https://vn-elements.example',
    items: list.items,
  })),
);

function contentOf(list: List, page: number, pages: number): TemplateResult {
  const { lang, title, lead, paths, fields, items, isByMonth } = list;
  const first = paths[lang];
  const shown = items.slice((page - 1) * ITEMS_PER_PAGE, page * ITEMS_PER_PAGE);
  return html`<h1>${title}</h1>
    ${lead === undefined ? '' : html`<p class="lead">${lead}</p>`}
    <div class="vn-with-side">
      ${filterForm({ action: first, fields }, { lang })}
      <div>
        ${resultList(
          {
            items: shown,
            count: items.length,
            isByMonth,
            links: [{ text: LIST_TEXTS[lang].feed, href: feedUrl(list) }],
          },
          { lang },
        )}
        ${pagination({ page, pages, href: `${first}{page}/`, firstHref: first }, { lang })}
        <p class="small-print">${LIST_PAGE_TEXTS[lang].demo}</p>
      </div>
    </div>`;
}

function pagesOf(list: List): readonly Page[] {
  const { lang, title, paths, place = paths[lang], items } = list;
  const pages = Math.ceil(items.length / ITEMS_PER_PAGE);
  return Array.from({ length: pages }, (_, index) => ({
    path: index === 0 ? paths[lang] : `${paths[lang]}${String(index + 1)}/`,
    lang,
    title,
    place,
    alternates: index === 0 ? paths : {},
    main: contentOf(list, index + 1, pages),
  }));
}

/** The pages of a news list: invented items, then those of the releases that the site has. */
export const newsPages = (lang: SiteLanguage, releases: readonly ResultItem[]): readonly Page[] =>
  pagesOf(news(lang, releases));

/** The pages of the lists of publications and events. */
export const LIST_PAGES: readonly Page[] = SITE_LANGUAGES.flatMap((lang) => [
  ...pagesOf(publications(lang)),
  ...pagesOf(events(lang)),
]);
