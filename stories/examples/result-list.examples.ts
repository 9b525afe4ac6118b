import { resultList } from '../../src/markup/index.js';
import type { ResultItem } from '../../src/model/index.js';
import type { Locale } from '../../src/model/index.js';
import { EVENT_TEXTS } from '../data/event-texts.js';
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
    about: 'News by month, with the number of results, the active limits and a feed.',
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
    name: 'search',
    about: 'Search hits of several kinds: a page, an event and a publication with its files.',
    // Most of it is in the screenshots of the search page.
    withoutScreenshots: true,
    data: (lang) => {
      const texts = EVENT_TEXTS[lang];
      return {
        count: 42,
        query: texts.query,
        idPrefix: 'vn-hits',
        items: [
          {
            title: LIST_TEXTS[lang].rescue,
            href: '/-/5/',
            path: [texts.section, LIST_TEXTS[lang].rescue],
            summary: LIST_TEXTS[lang].summary,
          },
          {
            title: texts.event,
            href: '/-/6/',
            date: '2026-12-02T09:00:00+02:00',
            endDate: '2026-12-02T11:30:00+02:00',
            isEvent: true,
            type: texts.eventType,
            place: texts.placeValue,
          },
          {
            title: texts.publication,
            href: '/-/7/',
            date: '2026-10-14',
            type: texts.publicationType,
            files: [
              { href: '/riski.pdf', size: 4_100_000, lang: 'fi' },
              { href: '/risk.pdf', size: 3_900_000, lang: 'sv' },
              { title: 'Risk assessment', href: '/risk.html', lang: 'en' },
            ],
          },
        ],
      };
    },
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
