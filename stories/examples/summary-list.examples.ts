import { summaryList } from '../../src/markup/index.js';
import type { SummaryList } from '../../src/model/index.js';
import { EVENT_TEXTS } from '../data/event-texts.js';
import { patternExamples } from './pattern.js';

export const summaryListExamples = patternExamples<SummaryList>(summaryList, [
  {
    name: 'default',
    about: 'The facts of an event, two links that are values, and actions of one row.',
    data: (lang) => {
      const texts = EVENT_TEXTS[lang];
      return {
        rows: [
          { name: texts.time, values: [{ text: texts.timeValue }] },
          { name: texts.place, values: [{ text: texts.placeValue }] },
          {
            name: texts.registration,
            values: [{ text: texts.registrationValue }],
            actions: [
              { text: texts.register, href: '/-/1/' },
              { text: texts.cancel, href: '/-/2/' },
            ],
          },
          {
            name: texts.materials,
            values: [
              { text: texts.programme, href: '/-/3/' },
              { text: texts.publication, href: '/-/4/' },
            ],
          },
        ],
      };
    },
  },
]);
