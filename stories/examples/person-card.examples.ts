import { personCard } from '../../src/markup/index.js';
import type { Locale, Person, PersonCard } from '../../src/model/index.js';
import { PEOPLE_TEXTS } from '../data/people-texts.js';
import { PORTRAIT } from '../data/portrait.js';
import { patternExamples } from './pattern.js';

const RELEASES: Readonly<Partial<Record<Locale, string>>> = {
  sv: '/sv/-/ministrarna-henriksson-och-ohisalo/',
  en: '/en/-/ministers-henriksson-and-ohisalo/',
};

/** The language that a name is read in. */
const nameLang = (lang: Locale, own: Locale): Pick<Person, 'nameLang'> =>
  lang === own ? {} : { nameLang: own };

/** The two ministers of the example’s press release, with their duties at the time. */
export const ministers = (lang: Locale): readonly Person[] => {
  const texts = PEOPLE_TEXTS[lang];
  const lists = (duties: readonly string[]): Person['lists'] => [
    { title: texts.duties, items: duties.map((text) => ({ text })) },
    {
      title: texts.news,
      items: [
        { text: texts.release, href: RELEASES[lang] ?? '/-/ministerit-henriksson-ja-ohisalo/' },
      ],
    },
  ];
  return [
    {
      name: 'Maria Ohisalo',
      ...nameLang(lang, 'fi'),
      role: texts.interior,
      lists: lists(texts.interiorDuties),
    },
    {
      name: 'Anna-Maja Henriksson',
      ...nameLang(lang, 'sv'),
      role: texts.justice,
      lists: lists(texts.justiceDuties),
    },
  ];
};

/** Somebody whose name says that the person is an example. */
export const specialist = (lang: Locale): Person => {
  const texts = PEOPLE_TEXTS[lang];
  return {
    name: 'Aino Esimerkki',
    ...nameLang(lang, 'fi'),
    role: texts.specialist,
    organisation: texts.unit,
    text: texts.specialistText,
    phone: ['0295 000 060', '+358 295 000 061'],
    email: 'aino.esimerkki@gov.example',
  };
};

export const personCardExamples = patternExamples<PersonCard>(personCard, [
  {
    name: 'default',
    about: 'A person with a portrait, two telephone numbers and a link.',
    data: (lang) => ({
      persons: [
        {
          ...specialist(lang),
          href: '/-/',
          portrait: PORTRAIT,
          links: [{ text: PEOPLE_TEXTS[lang].calendar, href: '/-/' }],
        },
      ],
    }),
  },
  {
    name: 'ministers',
    withoutScreenshots: true,
    about: 'Two ministers without portraits: their duties and news are aligned.',
    data: (lang) => ({ persons: ministers(lang), headingLevel: 2 }),
  },
  {
    name: 'without-portrait',
    about: 'The same person without a portrait: the text begins at the edge.',
    withoutScreenshots: true,
    data: (lang) => ({ persons: [specialist(lang)], headingLevel: 4 }),
  },
]);
