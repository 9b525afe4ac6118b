import { html, type TemplateResult } from 'lit';
import { SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { releaseEn } from '../data/release.en.js';
import { releaseFi } from '../data/release.fi.js';
import { releaseSv } from '../data/release.sv.js';
import { RELEASE_PATHS } from '../data/release-paths.js';
import { footerLinks, home, ministryName, section, siteTreeOf } from '../data/site.js';
import { SITE_TEXTS } from '../data/site-texts.js';
import { pressRelease, siteTree } from '../../src/markup/index.js';
import {
  formatDateTime,
  LOCALES,
  readDateTime,
  type Locale,
  type PressRelease,
  type SiteNode,
} from '../../src/model/index.js';
import { ABOUT_PAGES } from './about.js';
import { FEEDBACK_PAGES } from './feedback.js';
import { contact, introduction } from './front-sections.js';
import { LANGUAGE_PAGES, languagesNode } from './language-choice.js';
import { LIST_ITEM_PAGES } from './list-items.js';
import { LIST_PAGES, NEWS_PAGES } from './lists.js';
import { inventedNews, NEWS_PATHS, RELEASES, type SiteRelease } from './news.js';
import { PEOPLE_PAGES } from './people.js';
import { SEARCH_PAGES } from './search.js';
import { addedSections, pageTreeOf, SITEMAP_PATHS } from './site-pages.js';
import type { Page } from './shell.js';
import { STATEMENT_PAGES } from './statement.js';
import { THEME_PAGES } from './theme.js';

const NEWS = NEWS_PATHS.fi;

const versions = (paths: Readonly<Record<string, string>>, but: string): Record<string, string> =>
  Object.fromEntries(Object.entries(paths).filter(([lang]) => lang !== but));

/** A Swedish article on the Finnish site, as ministries publish it. */
export const release = (article: PressRelease, lang: Locale, place: string): Page => ({
  path: RELEASE_PATHS[article.lang] ?? '/',
  lang,
  title: article.headline,
  place,
  contentLang: article.lang,
  alternates: versions(RELEASE_PATHS, article.lang),
  isAuthentic: true,
  main: html`<vn-press-release lang=${article.lang}>${pressRelease(article)}</vn-press-release>`,
});

function newsList(items: readonly SiteRelease[], lang: Locale): TemplateResult {
  return html`<ul class="news">
    ${items.map((item) => {
      const read = readDateTime(item.published);
      return html`<li>
        <p>
          ${
            read
              ? html`<time datetime=${read.datetime}>${formatDateTime(read, lang)}</time>`
              : item.published
          }
          <span lang=${item.lang}>${[item.type, item.publishers].filter(Boolean).join(', ')}</span>
        </p>
        <a href=${item.href} lang=${item.lang} hreflang=${item.lang}>${item.title}</a>
      </li>`;
    })}
  </ul>`;
}

const links = (nodes: readonly SiteNode[]): TemplateResult =>
  html`<ul>
    ${nodes.map(({ title, href }) => html`<li><a href=${href ?? '/'}>${title}</a></li>`)}
  </ul>`;

/** The sections that the front page lists beside its news, where there are some. */
const besideNews = (lang: Locale): readonly SiteNode[] =>
  lang === 'sv' || lang === 'en' ? addedSections(lang) : [];

/** Pages outside the site tree, so many that the rows of three are full. */
const furtherPages = (lang: Locale): readonly SiteNode[] => {
  const { a11y, feedback } = SITE_TEXTS[lang];
  const titles: readonly string[] = lang === 'fi' ? [a11y, feedback] : [a11y];
  const found = footerLinks(lang).filter(({ text }) => titles.includes(text));
  return [languagesNode(lang), ...found.map(({ text, href }) => ({ title: text, href }))];
};

export const front = (lang: Locale): Page => ({
  path: home(lang),
  lang,
  title: ministryName(lang).text,
  alternates: versions(Object.fromEntries(LOCALES.map((one) => [one, home(one)])), lang),
  main: html`${introduction(
      lang,
      html`<h1 lang=${ministryName(lang).lang}>${ministryName(lang).text}</h1>`,
    )}
    <h2>${section(lang).title}</h2>
    ${
      lang === 'fi' || lang === 'sv' || lang === 'en'
        ? newsList(
            RELEASES.filter((item) => item.lang === lang),
            lang,
          )
        : ''
    }${links([...(section(lang, pageTreeOf(lang)).children ?? []), ...besideNews(lang)])}
    <h2>${SITE_TEXTS[lang].sitemap}</h2>
    ${links([...siteTreeOf(lang).slice(1), ...furtherPages(lang)])} ${contact(lang)}`,
});

/** Each section of the site has an id in the sitemap: `/sivukartta/#ministerio`. */
const sections = (lang: Locale): readonly SiteNode[] =>
  pageTreeOf(lang).map((node) => ({
    ...node,
    id: node.href?.slice(home(lang).length).replace(/\/$/, '') || 'etusivu',
  }));

/** The sitemap in a language. */
export const sitemap = (lang: SiteLanguage): Page => ({
  path: SITEMAP_PATHS[lang],
  lang,
  title: SITE_TEXTS[lang].sitemap,
  alternates: versions(SITEMAP_PATHS, lang),
  main: html`<h1>${SITE_TEXTS[lang].sitemap}</h1>
    <vn-sitemap-tree print-urls
      >${siteTree(sections(lang), { lang, tools: ['filter', 'expand'] })}</vn-sitemap-tree
    >`,
});

const [newsPage, ...moreNews] = NEWS_PAGES;

const [statement, ...otherStatements] = STATEMENT_PAGES;

const [searchStart, ...otherSearchPages] = SEARCH_PAGES;

const EMPTY: Record<Locale, string> = {
  fi: 'Tällä esittelysivuston sivulla ei ole sisältöä.',
  sv: 'Den här sidan på demonstrationswebbplatsen har inget innehåll.',
  en: 'This page of the demonstration site has no content.',
  se: 'Dán čájáhusa siiddus ii leat sisdoallu.',
  ru: 'На этой странице демонстрационного сайта нет содержания.',
  fr: 'Cette page du site de démonstration n’a pas de contenu.',
  de: 'Diese Seite der Vorführung hat keinen Inhalt.',
};

const placeholder = (lang: Locale, { title, href = '/', children = [] }: SiteNode): Page => ({
  path: href.endsWith('/') ? href : `${href}/`,
  lang,
  title,
  main: html`<h1>${title}</h1>
    <p>${EMPTY[lang]}</p>
    ${children.length > 0 ? links(children) : ''}`,
});

const flat = (nodes: readonly SiteNode[]): readonly SiteNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

const written: readonly Page[] = [
  ...LOCALES.map(front),
  release(releaseSv, 'fi', `${NEWS}-`),
  release(releaseFi, 'fi', `${NEWS}-`),
  release(releaseEn, 'en', '/en/topical/press/-'),
  ...(newsPage ? [newsPage] : []),
  sitemap('fi'),
  ...(statement ? [statement] : []),
  ...(searchStart ? [searchStart] : []),
];

/** Further pages with content: other languages and states of those above, and pages like them. */
const alike: readonly Page[] = [
  sitemap('sv'),
  sitemap('en'),
  ...moreNews,
  ...otherSearchPages,
  ...LIST_PAGES,
  ...LIST_ITEM_PAGES,
  ...THEME_PAGES,
  ...LANGUAGE_PAGES,
  ...FEEDBACK_PAGES,
  ...PEOPLE_PAGES,
  ...otherStatements,
  ...ABOUT_PAGES,
];

/** All pages: those with content, and a placeholder for each other URL that they link to. */
export function pages(): readonly Page[] {
  const all = new Map(written.map((page) => [page.path, page]));
  const add = (page: Page): void => {
    if (!all.has(page.path)) all.set(page.path, page);
  };
  for (const page of alike) add(page);
  for (const lang of SITE_LANGUAGES)
    for (const { title, href } of inventedNews(lang)) add(placeholder(lang, { title, href }));
  for (const lang of LOCALES) {
    for (const node of flat(pageTreeOf(lang))) add(placeholder(lang, node));
    for (const { text, href = '/' } of footerLinks(lang)) {
      add(placeholder(lang, { title: text, href }));
    }
  }
  add(placeholder('fi', { title: 'Media', href: '/media/' }));
  return [...all.values()];
}

/** The page at a path. */
export function pageAt(path: string): Page {
  const page = pages().find((one) => one.path === path);
  if (!page) throw new Error(`There is no page at ${path}.`);
  return page;
}

/** A page of each kind, which the tests check in detail. */
export const WRITTEN: readonly Page[] = written;

/** All pages with content, which the audit checks. */
export const PAGES_WITH_CONTENT: readonly Page[] = [...written, ...alike];
