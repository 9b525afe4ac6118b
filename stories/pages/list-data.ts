import type { FilterField, FilterOption } from '../../src/model/index.js';
import type { SiteLanguage } from '../data/error-texts.js';
import { eventItems, EVENTS_PATHS } from '../data/events.js';
import { LIST_PAGE_TEXTS } from '../data/list-page-texts.js';
import { LIST_TEXTS } from '../data/list-texts.js';
import { publicationItems, PUBLICATIONS_PATHS } from '../data/publications.js';
import { newsFields } from '../examples/filter-form.examples.js';
import type { ListEntry } from './list-request.js';
import { newsEntries, NEWS_PATHS } from './news.js';

// What the lists of the site contain, and the fields that limit them.

/** A list of the site. */
export interface List {
  readonly lang: SiteLanguage;
  readonly title: string;
  readonly lead?: string;
  /** The list in each language. */
  readonly paths: Readonly<Record<SiteLanguage, string>>;
  readonly fields: readonly FilterField[];
  /** What a field without a choice stands for. Default: it limits nothing. */
  readonly defaults?: Readonly<Record<string, string>>;
  readonly entries: readonly ListEntry[];
  readonly isByMonth: boolean;
}

const option = (value: string, text: string): FilterOption => ({ value, text });

/** The years of the items, the newest first. */
const years = (entries: readonly ListEntry[]): readonly FilterOption[] =>
  [...new Set(entries.map(({ values }) => values['vuosi'] ?? ''))]
    .sort()
    .reverse()
    .map((year) => option(year, year));

/** The keyword. */
const keyword = (lang: SiteLanguage): FilterField => ({
  kind: 'text',
  name: 'q',
  label: LIST_TEXTS[lang].keyword,
});

export const publications = (lang: SiteLanguage): List => {
  const texts = LIST_PAGE_TEXTS[lang];
  const { type, year, allYears } = LIST_TEXTS[lang];
  const entries = publicationItems(lang).map((item) => ({
    item,
    values: { tyyppi: item.isGuide ? 'opas' : 'selvitys', vuosi: item.date.slice(0, 4) },
  }));
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
        options: [option('', allYears), ...years(entries)],
      },
    ],
    entries,
    isByMonth: false,
  };
};

export const events = (lang: SiteLanguage): List => {
  const texts = LIST_PAGE_TEXTS[lang];
  return {
    lang,
    title: texts.events,
    lead: texts.eventsLead,
    paths: EVENTS_PATHS,
    fields: [
      keyword(lang),
      {
        kind: 'select',
        name: 'aika',
        label: texts.when,
        options: [option('', texts.upcoming), option('menneet', texts.past)],
      },
    ],
    defaults: { aika: 'tulevat' },
    entries: eventItems(lang).map((item) => ({
      item,
      values: { aika: item.isPast ? 'menneet' : 'tulevat' },
    })),
    isByMonth: true,
  };
};

export const news = (lang: SiteLanguage): List => {
  const entries = newsEntries(lang);
  return {
    lang,
    title: LIST_PAGE_TEXTS[lang].news,
    paths: NEWS_PATHS,
    fields: newsFields(lang).map((field) =>
      field.kind === 'select' && field.name === 'vuosi'
        ? { ...field, options: [...field.options.slice(0, 1), ...years(entries)] }
        : field,
    ),
    entries,
    isByMonth: true,
  };
};
