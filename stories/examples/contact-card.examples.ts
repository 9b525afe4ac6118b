import { contactCard } from '../../src/markup/index.js';
import type { CardContact, ContactCard, Locale } from '../../src/model/index.js';
import { PEOPLE_TEXTS } from '../data/people-texts.js';
import { switchboard } from '../data/site.js';
import { patternExamples } from './pattern.js';

const inLanguage = (lang: Locale, own: Locale): Pick<CardContact, 'addressLang'> =>
  lang === own ? {} : { addressLang: own };

/** The number to call first, with the visiting and the postal address. */
export const switchboardContact = (lang: Locale): CardContact => ({
  name: PEOPLE_TEXTS[lang].switchboard,
  isMain: true,
  phone: switchboard,
  openingHours: PEOPLE_TEXTS[lang].hours,
  address: 'Kirkkokatu 12, Helsinki\nPL 26, 00023 Valtioneuvosto',
  ...inLanguage(lang, 'fi'),
  links: [{ text: PEOPLE_TEXTS[lang].map, href: 'https://www.openstreetmap.org/' }],
});

export const registryContact = (lang: Locale): CardContact => ({
  name: PEOPLE_TEXTS[lang].registry,
  text: PEOPLE_TEXTS[lang].registryText,
  phone: '0295 000 005',
  openingHours: PEOPLE_TEXTS[lang].registryHours,
  email: 'kirjaamo@gov.example',
});

export const mediaContact = (lang: Locale): CardContact => ({
  name: PEOPLE_TEXTS[lang].media,
  text: PEOPLE_TEXTS[lang].mediaText,
  phone: ['0295 000 888', '+358 295 000 889'],
  email: 'viestinta@gov.example',
});

/** Its number is one of those that Sweden keeps for fiction. */
export const officeContact = (lang: Locale): CardContact => ({
  name: PEOPLE_TEXTS[lang].office,
  href: '/-/',
  phone: '08-465 004 07',
  country: 'SE',
  address: 'Exempelgatan 1\n111 11 Stockholm',
  ...inLanguage(lang, 'sv'),
  links: [{ text: PEOPLE_TEXTS[lang].map, href: 'https://www.openstreetmap.org/' }],
});

export const contactCardExamples = patternExamples<ContactCard>(contactCard, [
  {
    name: 'default',
    about: 'The switchboard, a unit, and an office abroad with a telephone number of its country.',
    data: (lang) => ({
      contacts: [switchboardContact(lang), registryContact(lang), officeContact(lang)],
    }),
  },
  {
    name: 'media',
    about:
      'A unit with two telephone numbers, and a person with a pattern for e-mail addresses, which is not a link.',
    withoutScreenshots: true,
    data: (lang) => ({
      headingLevel: 2,
      contacts: [
        mediaContact(lang),
        {
          name: 'Olavi Näytenimi',
          ...(lang === 'fi' ? {} : { nameLang: 'fi' }),
          title: PEOPLE_TEXTS[lang].specialist,
          organisation: PEOPLE_TEXTS[lang].unit,
          phone: '0295 000 063',
          email: 'etunimi.sukunimi@gov.example',
        },
      ],
    }),
  },
]);
