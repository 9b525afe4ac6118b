import type { ResultItem } from '../../src/model/index.js';
import type { SiteLanguage } from '../data/error-texts.js';
import { LIST_TEXTS } from '../data/list-texts.js';

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
