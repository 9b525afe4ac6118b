import type { PressRelease, ResultItem, SiteNode } from '../../src/model/index.js';
import { ERROR_TEXTS, SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { eventItems } from '../data/events.js';
import { LIST_PAGE_TEXTS } from '../data/list-page-texts.js';
import { publicationItems } from '../data/publications.js';
import { releaseEn } from '../data/release.en.js';
import { releaseFi } from '../data/release.fi.js';
import { releaseSv } from '../data/release.sv.js';
import { footerLinks, mediaLink } from '../data/site.js';
import { RELEASE_PATHS } from '../data/release-paths.js';
import { SEARCH_TEXTS } from '../data/search-texts.js';
import { THEME_TEXTS, themeText } from '../data/theme-texts.js';
import type { Kind, SearchEntry } from './find.js';
import { languagesNode } from './language-choice.js';
import { inventedNews } from './news.js';
import { pageTreeOf } from './site-pages.js';

// What the search of the demonstration site finds, in all languages.

const entry = (item: ResultItem, lang: SiteLanguage, kind: Kind, text = ''): SearchEntry => ({
  ...item,
  lang,
  kind,
  text: text === '' ? (item.summary ?? '') : text,
});

/** The paragraphs and headings of a release. */
const textOf = ({ lead = '', body = [] }: PressRelease): string =>
  [
    lead,
    ...body.flatMap((block) => {
      if (typeof block === 'string') return [block];
      if ('paragraph' in block) return [block.paragraph];
      return 'heading' in block ? [`${block.heading}.`] : [];
    }),
  ].join(' ');

function release(one: PressRelease, lang: SiteLanguage): SearchEntry {
  const { headline, published, type, publishers = [] } = one;
  return entry(
    {
      title: headline,
      href: RELEASE_PATHS[lang] ?? '/',
      date: published,
      type,
      publishers: publishers.map((publisher) =>
        typeof publisher === 'string' ? publisher : publisher.text,
      ),
    },
    lang,
    'news',
    textOf(one),
  );
}

const withSlash = (href: string): string => (href.endsWith('/') ? href : `${href}/`);

/** The pages of the site, with the sections that they are in. A list of pages has their titles as text. */
function pagesBelow(
  nodes: readonly SiteNode[],
  lang: SiteLanguage,
  path: readonly string[] = [],
): readonly SearchEntry[] {
  return nodes.flatMap(({ title, href = '/', children = [] }) => {
    const item = { title, href: withSlash(href), type: SEARCH_TEXTS[lang].page, path };
    const text = children.map((child) => child.title).join(', ');
    return [entry(item, lang, 'pages', text), ...pagesBelow(children, lang, [...path, title])];
  });
}

/** Pages that the header and the footer link to, and that the sitemap may lack. */
const outsideTree = (lang: SiteLanguage): readonly SiteNode[] => [
  languagesNode(lang),
  ...[mediaLink(lang), ...footerLinks(lang)].map(({ text, href }) => ({ title: text, href })),
];

function entriesIn(lang: SiteLanguage): readonly SearchEntry[] {
  const theme = THEME_TEXTS[lang];
  const listed = pagesBelow(pageTreeOf(lang), lang);
  const pages = [
    ...listed,
    ...pagesBelow(outsideTree(lang), lang).filter(
      (one) => !listed.some(({ href }) => href === one.href),
    ),
  ];
  const { events, publications } = LIST_PAGE_TEXTS[lang];
  return [
    ...pages.map((one) => (one.href === theme.path ? { ...one, text: themeText(theme) } : one)),
    ...inventedNews(lang).map((item) => entry(item, lang, 'news')),
    ...publicationItems(lang).map((item) =>
      entry({ ...item, files: undefined, path: [publications] }, lang, 'publications'),
    ),
    ...eventItems(lang).map((item) => entry({ ...item, path: [events] }, lang, 'events')),
  ];
}

/** Everything that can be found. */
export const searchEntries = (): readonly SearchEntry[] => [
  ...SITE_LANGUAGES.flatMap(entriesIn),
  release(releaseFi, 'fi'),
  release(releaseSv, 'sv'),
  release(releaseEn, 'en'),
];

/** Where a hit in another language than the page is: “På svenska”, then its sections. */
export const pathFor = (
  { lang, path = [] }: SearchEntry,
  pageLang: SiteLanguage,
): readonly string[] => (lang === pageLang ? path : [ERROR_TEXTS[lang].inLanguage, ...path]);
