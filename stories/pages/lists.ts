import { html, type TemplateResult } from 'lit';
import { filterForm, pagination, resultList } from '../../src/markup/index.js';
import type { FeedSource, FilterField } from '../../src/model/index.js';
import { chosenCount } from '../../src/model/page/filter-form.js';
import { pageWithin } from '../../src/model/page/pagination.js';
import { SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { eventItems } from '../data/events.js';
import { LIST_PAGE_TEXTS } from '../data/list-page-texts.js';
import { LIST_TEXTS } from '../data/list-texts.js';
import { publicationItems } from '../data/publications.js';
import { SEARCH_TEXTS } from '../data/search-texts.js';
import { events, news, publications, type List } from './list-data.js';
import {
  entriesWithin,
  limitLinks,
  listUrl,
  PAGE_PARAMETER,
  pagesUrl,
  queryIn,
  readFields,
  type ListEntry,
} from './list-request.js';
import { inventedNews } from './news.js';
import { resultsTitle } from './results-title.js';
import { urlOf } from './search-request.js';
import { samePath, type Page } from './shell.js';

// The lists of the site: a filter form, the number of items, pages of four items and a feed. The
// files of the site have whole lists; its server also answers with limited ones.

const ITEMS_PER_PAGE = 4;

const feedUrl = ({ paths, lang }: List): string => `${paths[lang]}rss.xml`;

/** The feeds of the lists. `.example` is a reserved domain. */
export const FEEDS: readonly FeedSource[] = SITE_LANGUAGES.flatMap((lang) =>
  (
    [
      [news(lang), inventedNews(lang)],
      [publications(lang), publicationItems(lang)],
      [events(lang), eventItems(lang).filter(({ isPast }) => !isPast)],
    ] as const
  ).map(([list, items]) => ({
    title: list.title,
    lang,
    url: list.paths[lang],
    feedUrl: feedUrl(list),
    base: 'https://vn-elements.example',
    items,
  })),
);

/** A page of a list, within the limits of its fields. */
interface View {
  readonly list: List;
  readonly fields: readonly FilterField[];
  readonly shown: readonly ListEntry[];
  readonly page: number;
  readonly pages: number;
}

function viewOf(list: List, fields: readonly FilterField[], page: number): View {
  const shown = entriesWithin(list.entries, fields, list.lang, list.defaults);
  const pages = Math.max(Math.ceil(shown.length / ITEMS_PER_PAGE), 1);
  return { list, fields, shown, page: pageWithin({ page, pages }), pages };
}

/** Advice where nothing is within the limits. */
function advice(lang: SiteLanguage, query: string): TemplateResult {
  const { removeLimits, searchSite } = LIST_PAGE_TEXTS[lang];
  const [spelling] = SEARCH_TEXTS[lang].advice;
  return html`<div class="prose advice">
    <ul>
      ${query === '' ? '' : html`<li>${spelling}</li>`}
      <li>${removeLimits}</li>
    </ul>
    ${query === '' ? '' : html`<p><a href=${urlOf(lang, { query })}>${searchSite}</a></p>`}
  </div>`;
}

/** `href` is that of the pages, with `{page}` for the number. */
function contentOf(view: View, href: string, note: string): TemplateResult {
  const { list, fields, shown, page, pages } = view;
  const { lang, title, lead, paths, isByMonth } = list;
  const path = paths[lang];
  const query = queryIn(fields);
  return html`<h1>${title}</h1>
    ${lead === undefined ? '' : html`<p class="lead">${lead}</p>`}
    <div class="vn-with-side">
      ${filterForm({ action: path, fields }, { lang })}
      <div>
        ${resultList(
          {
            items: shown
              .slice((page - 1) * ITEMS_PER_PAGE, page * ITEMS_PER_PAGE)
              .map(({ item }) => item),
            count: shown.length,
            query,
            limits: limitLinks(path, fields),
            clearHref: path,
            isByMonth,
            links: [{ text: LIST_TEXTS[lang].feed, href: feedUrl(list) }],
          },
          { lang },
        )}
        ${shown.length === 0 ? advice(lang, query) : ''}
        ${pagination({ page, pages, href, firstHref: listUrl(path, fields) }, { lang })}
        <p class="small-print">${note}</p>
      </div>
    </div>`;
}

const pageOf = ({ lang, title, paths }: List): Omit<Page, 'main'> => ({
  path: paths[lang],
  lang,
  title,
  alternates: paths,
});

function pagesOf(list: List): readonly Page[] {
  const { lang, paths, fields } = list;
  const { demo, formDemo } = LIST_PAGE_TEXTS[lang];
  const { pages } = viewOf(list, fields, 1);
  return Array.from({ length: pages }, (_, index) => ({
    ...pageOf(list),
    ...(index === 0 ? {} : { path: `${paths[lang]}${String(index + 1)}/`, alternates: {} }),
    main: contentOf(
      viewOf(list, fields, index + 1),
      `${paths[lang]}{page}/`,
      `${formDemo} ${demo}`,
    ),
  }));
}

/** The pages of the news lists. */
export const NEWS_PAGES: readonly Page[] = SITE_LANGUAGES.flatMap((lang) => pagesOf(news(lang)));

/** The pages of the lists of publications and events. */
export const LIST_PAGES: readonly Page[] = SITE_LANGUAGES.flatMap((lang) => [
  ...pagesOf(publications(lang)),
  ...pagesOf(events(lang)),
]);

/** The list at a path, if there is one. */
const listAt = (path: string): List | undefined =>
  SITE_LANGUAGES.flatMap((lang) => [news(lang), publications(lang), events(lang)]).find(
    ({ paths, lang }) => samePath(paths[lang], path),
  );

/** The page that answers a request for a list with limits; nothing if the path is no list's. */
export function limitedList(path: string, params: URLSearchParams): Page | undefined {
  const list = listAt(path);
  if (list === undefined) return undefined;
  const { lang, title, paths } = list;
  const fields = readFields(list.fields, params);
  const view = viewOf(list, fields, Number(params.get(PAGE_PARAMETER) ?? 1));
  const { shown, page, pages } = view;
  const isLimited = chosenCount({ action: '', fields }) > 0;
  const href = pagesUrl(paths[lang], fields);
  const url = page > 1 ? href.replace('{page}', String(page)) : listUrl(paths[lang], fields);
  const results = { count: shown.length, query: queryIn(fields), page, pages, title };
  return {
    ...pageOf(list),
    query: url.slice(paths[lang].length),
    title: isLimited || page > 1 ? resultsTitle(results, lang) : title,
    alternates: Object.fromEntries(SITE_LANGUAGES.map((one) => [one, listUrl(paths[one], fields)])),
    main: contentOf(view, href, LIST_PAGE_TEXTS[lang].demo),
  };
}
