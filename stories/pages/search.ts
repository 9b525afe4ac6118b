import { html, type TemplateResult } from 'lit';
import { pagination, resultList, sideNavigation } from '../../src/markup/index.js';
import type { ResultItem, SiteNode, TextLink } from '../../src/model/index.js';
import { pageWithin } from '../../src/model/page/pagination.js';
import { SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { LIST_PAGE_TEXTS } from '../data/list-page-texts.js';
import { SEARCH_TEXTS } from '../data/search-texts.js';
import { SITE_TEXTS } from '../data/site-texts.js';
import {
  byDate,
  correctionOf,
  excerptOf,
  findEntries,
  KINDS,
  type Kind,
  type SearchEntry,
} from './find.js';
import { NEWS_PATHS } from './news.js';
import { rows, section } from './parts.js';
import { resultsTitle } from './results-title.js';
import { SEARCH_PATHS, searchForm } from './search-form.js';
import { pathFor, searchEntries } from './search-index.js';
import { readRequest, urlOf, type SearchRequest } from './search-request.js';
import type { Page } from './shell.js';

const RESULTS_PER_PAGE = 5;

const itemOf = (entry: SearchEntry, query: string, lang: SiteLanguage): ResultItem => ({
  ...entry,
  lang: entry.lang === lang ? undefined : entry.lang,
  path: pathFor(entry, lang),
  summary: excerptOf(entry, query, lang),
});

/** The kinds of the results, with their numbers, as links. */
function kindsOf(
  found: readonly SearchEntry[],
  request: SearchRequest,
  lang: SiteLanguage,
): TemplateResult {
  const texts = SEARCH_TEXTS[lang];
  const node = (title: string, count: number, kind?: Kind): SiteNode => ({
    title: `${title} (${String(count)})`,
    href: urlOf(lang, { ...request, kind }),
  });
  const pages = KINDS.map((kind) => {
    const count = found.filter((one) => one.kind === kind).length;
    return { count, node: node(texts[kind], count, kind), isChosen: kind === request.kind };
  });
  return sideNavigation(
    {
      title: texts.limit,
      pages: [
        node(texts.all, found.length),
        ...pages.filter(({ count, isChosen }) => count > 0 || isChosen).map((one) => one.node),
      ],
      currentUrl: urlOf(lang, request),
    },
    { lang },
  );
}

/** Advice for a search that finds nothing. */
function nothingFound(query: string, lang: SiteLanguage): TemplateResult {
  const texts = SEARCH_TEXTS[lang];
  const word = correctionOf(query, searchEntries(), lang);
  const [before, after] = texts.didYouMean.split('{word}');
  const { sitemap, contacts } = SITE_TEXTS[lang];
  const elsewhere: readonly TextLink[] = [
    { text: sitemap, href: lang === 'fi' ? '/sivukartta/' : `/${lang}/sitemap/` },
    { text: contacts, href: lang === 'fi' ? '/yhteystiedot' : `/${lang}/contacts/` },
    { text: LIST_PAGE_TEXTS[lang].news, href: NEWS_PATHS[lang] },
  ];
  return html`${resultList({ items: [], count: 0, query }, { lang })}
    <div class="prose advice">
      ${
        word === undefined
          ? ''
          : html`<p>${before}<a href=${urlOf(lang, { query: word })}>${word}</a>${after}</p>`
      }
      <ul>
        ${texts.advice.map((one) => html`<li>${one}</li>`)}
      </ul>
    </div>
    ${section(texts.elsewhere, rows(elsewhere))}
    <p class="small-print">${texts.demo}</p>`;
}

/** What a search found: one page of results, beside their kinds. */
interface Found {
  readonly all: readonly SearchEntry[];
  readonly ofKind: readonly SearchEntry[];
  readonly page: number;
  readonly pages: number;
}

function search(request: SearchRequest, lang: SiteLanguage): Found {
  const all = findEntries(searchEntries(), request.query, lang);
  const limited = all.filter(({ kind }) => request.kind === undefined || kind === request.kind);
  const ofKind = request.isNewestFirst ? [...limited].sort(byDate) : limited;
  const pages = Math.ceil(ofKind.length / RESULTS_PER_PAGE);
  return { all, ofKind, page: pageWithin({ page: request.page, pages }), pages };
}

function results(found: Found, request: SearchRequest, lang: SiteLanguage): TemplateResult {
  const { best, newest } = SEARCH_TEXTS[lang];
  const { all, ofKind, page, pages } = found;
  const { query, isNewestFirst } = request;
  const order = (text: string, isNewest: boolean): TextLink => ({
    text,
    ...(isNewest === isNewestFirst
      ? {}
      : { href: urlOf(lang, { ...request, isNewestFirst: isNewest }) }),
  });
  return html`<div class="vn-with-side">
    ${kindsOf(all, request, lang)}
    <div>
      ${resultList(
        {
          items: ofKind
            .slice((page - 1) * RESULTS_PER_PAGE, page * RESULTS_PER_PAGE)
            .map((one) => itemOf(one, query, lang)),
          count: ofKind.length,
          query,
          links: ofKind.length > 1 ? [order(best, false), order(newest, true)] : [],
        },
        { lang },
      )}
      ${pagination(
        {
          page,
          pages,
          href: `${urlOf(lang, request)}&sivu={page}`,
          firstHref: urlOf(lang, request),
        },
        { lang },
      )}
      <p class="small-print">${SEARCH_TEXTS[lang].demo}</p>
    </div>
  </div>`;
}

/** The page that answers a search, or the form without results. */
export function searchPage(lang: SiteLanguage, request: SearchRequest): Page {
  const { query } = request;
  const { title, label, lead, demo, examples, ...texts } = SEARCH_TEXTS[lang];
  const path = SEARCH_PATHS[lang];
  const shared = { path, lang, alternates: alternatesOf(query) };
  if (query === '') {
    return {
      ...shared,
      title,
      main: html`<h1>${title}</h1>
        <p class="lead">${lead}</p>
        ${searchForm(lang, label)}
        ${section(
          examples,
          rows(EXAMPLES.map((one) => ({ text: texts[one], href: examplePath(lang, one) }))),
        )}
        <p class="small-print">${demo}</p>`,
    };
  }
  const found = search(request, lang);
  const url = urlOf(lang, request);
  return {
    ...shared,
    query: url.slice(path.length) + (found.page > 1 ? `&sivu=${String(found.page)}` : ''),
    title: resultsTitle(
      { count: found.ofKind.length, query, page: found.page, pages: found.pages, title },
      lang,
    ),
    main: html`<h1>${title}</h1>
      ${searchForm(lang, label, query)}
      ${found.all.length === 0 ? nothingFound(query, lang) : results(found, request, lang)}`,
  };
}

/** The same search on the pages of the other languages. */
const alternatesOf = (query: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    SITE_LANGUAGES.map((lang) => [
      lang,
      query === '' ? SEARCH_PATHS[lang] : urlOf(lang, { query }),
    ]),
  );

/** The results that can be seen without a server. */
const EXAMPLES = ['many', 'one', 'none'] as const;
type Example = (typeof EXAMPLES)[number];

const QUERIES: Readonly<Record<SiteLanguage, Readonly<Record<Example, string>>>> = {
  fi: { many: 'turvallisuus', one: 'taloyhtiön', none: 'palovaroitinn' },
  sv: { many: 'säkerhet', one: 'styrelser', none: 'brandvarnar3' },
  en: { many: 'rescue', one: 'boards', none: 'smokke' },
};

const SLUGS: Readonly<Record<Example, string>> = {
  many: 'monta-tulosta',
  one: 'yksi-tulos',
  none: 'ei-tuloksia',
};

const examplePath = (lang: SiteLanguage, example: Example): string =>
  `${SEARCH_PATHS[lang]}${lang === 'fi' ? SLUGS[example] : example}/`;

const examplePage = (lang: SiteLanguage, example: Example): Page => ({
  ...searchPage(lang, readRequest(new URLSearchParams({ q: QUERIES[lang][example] }))),
  path: examplePath(lang, example),
  query: '',
  alternates: Object.fromEntries(SITE_LANGUAGES.map((one) => [one, examplePath(one, example)])),
});

/** The search page of each language, and examples of its results. */
export const SEARCH_PAGES: readonly Page[] = SITE_LANGUAGES.flatMap((lang) => [
  searchPage(lang, readRequest(new URLSearchParams())),
  ...EXAMPLES.map((example) => examplePage(lang, example)),
]);
