import { filterForm } from '../../src/markup/index.js';
import type { FilterField, Locale } from '../../src/model/index.js';
import { LIST_TEXTS } from '../data/list-texts.js';
import { patternExamples } from './pattern.js';

/** The fields of a news list. */
export function newsFields(lang: Locale): readonly FilterField[] {
  const texts = LIST_TEXTS[lang];
  const option = (value: string, text: string): { value: string; text: string } => ({
    value,
    text,
  });
  return [
    { kind: 'text', name: 'q', label: texts.keyword },
    {
      kind: 'checkboxes',
      name: 'tyyppi',
      label: texts.type,
      options: [
        option('tiedote', texts.releases),
        option('uutinen', texts.news),
        option('kolumni', texts.columns),
      ],
    },
    {
      kind: 'select',
      name: 'vuosi',
      label: texts.year,
      options: [option('', texts.allYears), option('2026', '2026'), option('2025', '2025')],
    },
    {
      kind: 'select',
      name: 'aihe',
      label: texts.topic,
      options: [
        option('', texts.allTopics),
        option('pelastustoimi', texts.rescue),
        option('rajat', texts.borders),
      ],
    },
  ];
}

const chosen = (field: FilterField): FilterField => {
  if (field.kind === 'checkboxes') return { ...field, values: ['tiedote', 'uutinen'] };
  return field.name === 'vuosi' ? { ...field, value: '2026' } : field;
};

export const filterFormExamples = patternExamples(filterForm, [
  {
    name: 'default',
    about: 'Keyword, type, year and topic of a news list, with three active limits.',
    data: (lang) => ({ action: '/-/', fields: newsFields(lang).map(chosen) }),
  },
  {
    name: 'unused',
    about: 'Without active limits; the order of the list is kept.',
    withoutScreenshots: true,
    data: (lang) => ({
      action: '/-/',
      fields: newsFields(lang).slice(0, 2),
      hidden: [{ name: 'jarjestys', value: 'uusin' }],
      idPrefix: 'vn-unused',
    }),
  },
]);
