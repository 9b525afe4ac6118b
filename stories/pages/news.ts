import type { Locale, ResultItem } from '../../src/model/index.js';
import type { SiteLanguage } from '../data/error-texts.js';
import { LIST_TEXTS } from '../data/list-texts.js';
import { releaseEn } from '../data/release.en.js';
import { releaseFi } from '../data/release.fi.js';
import { releaseSv } from '../data/release.sv.js';
import { RELEASE_PATHS } from '../data/release-paths.js';
import type { ListEntry } from './list-request.js';

export const NEWS_PATHS: Readonly<Record<SiteLanguage, string>> = {
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
export const inventedNews = (lang: SiteLanguage): readonly ResultItem[] =>
  DATES.map((date, index) => ({
    title: LIST_TEXTS[lang].headlines[index] ?? '',
    href: `${lang === 'fi' ? '' : `/${lang}`}/-/${String(index + 1)}/`,
    date,
    type: index % 2 === 0 ? LIST_TEXTS[lang].release : LIST_TEXTS[lang].newsItem,
    publishers: [LIST_TEXTS[lang].ministry],
    ...(index === 0 ? { summary: LIST_TEXTS[lang].summary } : {}),
  }));

/** A release that the site has a page for. */
export interface SiteRelease {
  readonly title: string;
  readonly lang: Locale;
  readonly href: string;
  readonly published: string;
  readonly type?: string;
  readonly publishers: string;
}

export const RELEASES: readonly SiteRelease[] = [
  {
    title: releaseFi.headline,
    lang: 'fi',
    href: RELEASE_PATHS['fi'] ?? '/',
    published: releaseFi.published ?? '',
    type: 'Tiedote',
    publishers: 'sisäministeriö, oikeusministeriö',
  },
  {
    title: releaseSv.headline,
    lang: 'sv',
    href: RELEASE_PATHS['sv'] ?? '/',
    published: releaseSv.published ?? '',
    type: 'Pressmeddelande',
    publishers: 'inrikesministeriet, justitieministeriet',
  },
  {
    title: releaseEn.headline,
    lang: 'en',
    href: RELEASE_PATHS['en'] ?? '/',
    published: releaseEn.published ?? '',
    type: 'Press release',
    publishers: 'Ministry of the Interior, Ministry of Justice',
  },
];

const yearOf = (date = ''): string => date.slice(0, 4);

/** The topic of each invented item. */
const TOPICS = ['pelastustoimi', 'pelastustoimi', 'pelastustoimi', ''] as const;

/** The news list in a language: invented items, then the releases that the site has. */
export const newsEntries = (lang: SiteLanguage): readonly ListEntry[] => [
  ...inventedNews(lang).map((item, index) => ({
    item,
    values: {
      tyyppi: index % 2 === 0 ? 'tiedote' : 'uutinen',
      vuosi: yearOf(item.date),
      aihe: TOPICS[index] ?? '',
    },
  })),
  ...RELEASES.map(({ title, lang: own, href, published, type, publishers }) => ({
    item: {
      title,
      href,
      date: published,
      ...(own === lang ? {} : { lang: own }),
      ...(type === undefined ? {} : { type }),
      publishers: [publishers],
    },
    values: { tyyppi: 'tiedote', vuosi: yearOf(published) },
  })),
];
