import { resultList } from '../../src/markup/index.js';
import type { ResultItem } from '../../src/model/index.js';
import type { Locale } from '../../src/model/index.js';
import { LIST_TEXTS } from '../data/list-texts.js';
import { patternExamples } from './pattern.js';

const item = (lang: Locale, index: number, date: string, isNews = false): ResultItem => ({
  title: LIST_TEXTS[lang].headlines[index] ?? '',
  href: `/-/${String(index + 1)}/`,
  date,
  type: isNews ? LIST_TEXTS[lang].newsItem : LIST_TEXTS[lang].release,
  publishers: [LIST_TEXTS[lang].ministry],
});

export const resultListExamples = patternExamples(resultList, [
  {
    name: 'default',
    about: 'News by month, with the number of results, the limits in force and a feed.',
    data: (lang) => ({
      count: 28,
      isByMonth: true,
      links: [{ text: LIST_TEXTS[lang].feed, href: '/rss.xml' }],
      limits: [
        { text: LIST_TEXTS[lang].releases, href: '?vuosi=2026' },
        { text: '2026', href: '?tyyppi=tiedote' },
      ],
      clearHref: '/-/',
      items: [
        {
          ...item(lang, 0, '2026-11-26T14:05:00+02:00'),
          summary: LIST_TEXTS[lang].summary,
        },
        item(lang, 1, '2026-11-24T09:00:00+02:00', true),
        item(lang, 2, '2026-10-29T11:00:00+02:00'),
        {
          title: LIST_TEXTS.sv.headlines[3],
          href: '/sv/-/4/',
          lang: 'sv',
          date: '2026-10-22',
          type: LIST_TEXTS.sv.release,
          publishers: [LIST_TEXTS.sv.ministry],
        },
      ],
    }),
  },
  {
    name: 'none',
    about: 'No results. The limits can still be removed.',
    withoutScreenshots: true,
    data: (lang) => ({
      count: 0,
      limits: [{ text: LIST_TEXTS[lang].borders, href: '/-/' }],
      items: [],
      idPrefix: 'vn-no-results',
    }),
  },
]);
