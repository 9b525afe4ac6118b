import { html, type TemplateResult } from 'lit';
import { contactCard, personCard } from '../../src/markup/index.js';
import type { CardContact, Person, SiteNode, TextLink } from '../../src/model/index.js';
import {
  CONTACT_PATHS,
  MINISTER_PATHS,
  MINISTERS_PATHS,
  type Paths,
} from '../data/contact-paths.js';
import { CONTACT_TEXTS } from '../data/contact-texts.js';
import { SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { PEOPLE_TEXTS } from '../data/people-texts.js';
import { PORTRAIT } from '../data/portrait.js';
import { switchboard } from '../data/site.js';
import {
  mediaContact,
  registryContact,
  switchboardContact,
} from '../examples/contact-card.examples.js';
import { ministers, specialist } from '../examples/person-card.examples.js';
import { rows, section } from './parts.js';
import { pageTreeOf } from './site-pages.js';
import type { Page } from './shell.js';

const others = (paths: Paths, lang: SiteLanguage): Record<string, string> =>
  Object.fromEntries(Object.entries(paths).filter(([other]) => other !== lang));

const trimSlash = (path: string): string => path.replace(/\/$/, '');

/** The page at a path in the site tree. */
const nodeAt = (nodes: readonly SiteNode[], path: string): SiteNode | undefined =>
  nodes
    .map((node) =>
      trimSlash(node.href ?? '') === trimSlash(path) ? node : nodeAt(node.children ?? [], path),
    )
    .find((found) => found !== undefined);

/** A page of the site tree as a link. */
function treeLink(lang: SiteLanguage, paths: Paths): TextLink {
  const node = nodeAt(pageTreeOf(lang), paths[lang]);
  return { text: node?.title ?? '', href: node?.href };
}

/** The pages below a page of the site tree. */
const below = (lang: SiteLanguage, paths: Paths): readonly TextLink[] =>
  (nodeAt(pageTreeOf(lang), paths[lang])?.children ?? []).map(({ title, href }) => ({
    text: title,
    href,
  }));

const more = (lang: SiteLanguage, links: readonly TextLink[]): TemplateResult | string =>
  links.length > 0 ? section(CONTACT_TEXTS[lang].more, rows(links)) : '';

/** The switchboard first, then where to find and to write to the ministry. */
function first(lang: SiteLanguage): readonly CardContact[] {
  const { addresses, visitText } = CONTACT_TEXTS[lang];
  const { address, addressLang, links, ...number } = switchboardContact(lang);
  return [
    number,
    { name: addresses, text: visitText, address, addressLang, links },
    registryContact(lang),
  ];
}

const UNITS = ['police', 'rescue', 'migration', 'borders', 'security', 'communications'] as const;

const units = (lang: SiteLanguage): readonly CardContact[] =>
  UNITS.map((unit, index) => ({
    name: CONTACT_TEXTS[lang][unit],
    phone: `0295 000 0${String(index + 1)}0`,
  }));

/** Persons whose names say that they are examples. */
const persons = (lang: SiteLanguage): readonly Person[] => [
  specialist(lang),
  {
    name: 'Olavi Näytenimi',
    ...(lang === 'fi' ? {} : { nameLang: 'fi' }),
    role: CONTACT_TEXTS[lang].officer,
    organisation: PEOPLE_TEXTS[lang].unit,
    phone: '0295 000 063',
    email: 'olavi.naytenimi@gov.example',
  },
];

function contactPage(lang: SiteLanguage): Page {
  const texts = CONTACT_TEXTS[lang];
  const title = treeLink(lang, CONTACT_PATHS).text;
  return {
    path: CONTACT_PATHS[lang],
    lang,
    title,
    alternates: others(CONTACT_PATHS, lang),
    main: html`<h1>${title}</h1>
      <p class="lead">${texts.lead}</p>
      ${section(texts.first, contactCard({ contacts: first(lang) }, { lang }))}
      ${section(texts.media, contactCard({ contacts: [mediaContact(lang)] }, { lang }))}
      ${section(texts.units, contactCard({ contacts: units(lang) }, { lang }))}
      ${section(texts.persons, personCard({ persons: persons(lang) }, { lang }))}
      ${section(
        texts.elsewhere,
        rows([
          { text: texts.emergency, href: 'tel:112' },
          { text: texts.permits, href: 'https://migri.fi/' },
          { text: texts.passports, href: 'https://poliisi.fi/' },
          { text: texts.advice, href: 'https://pelastustoimi.fi/' },
        ]),
      )}
      ${more(lang, below(lang, CONTACT_PATHS))}
      <p class="small-print">${texts.demo}</p>`,
  };
}

/** The ministers of the site’s press release, with a drawing in place of their portraits. */
const withPortraits = (lang: SiteLanguage): readonly Person[] => {
  const texts = CONTACT_TEXTS[lang];
  const [interior, justice] = ministers(lang);
  return [
    ...(interior ? [{ ...interior, text: texts.ministerText, portrait: PORTRAIT }] : []),
    ...(justice
      ? [
          {
            ...justice,
            organisation: texts.justiceMinistry,
            text: texts.otherText,
            portrait: PORTRAIT,
          },
        ]
      : []),
  ];
};

function ministersPage(lang: SiteLanguage): Page {
  const texts = CONTACT_TEXTS[lang];
  const [interior, ...rest] = withPortraits(lang);
  const title = treeLink(lang, MINISTERS_PATHS).text;
  const all = [...(interior ? [{ ...interior, href: MINISTER_PATHS[lang] }] : []), ...rest];
  return {
    path: MINISTERS_PATHS[lang],
    lang,
    title,
    alternates: others(MINISTERS_PATHS, lang),
    main: html`<h1>${title}</h1>
      <p class="lead">${texts.ministersLead}</p>
      ${personCard({ persons: all, headingLevel: 2 }, { lang })}
      ${more(lang, below(lang, MINISTERS_PATHS))}
      <p class="small-print">${texts.ministersDemo}</p>`,
  };
}

function ministerPage(lang: SiteLanguage): Page {
  const texts = CONTACT_TEXTS[lang];
  const [interior] = withPortraits(lang);
  return {
    path: MINISTER_PATHS[lang],
    lang,
    title: texts.minister,
    alternates: others(MINISTER_PATHS, lang),
    main: html`<h1>${texts.minister}</h1>
      ${personCard(
        {
          persons: interior ? [{ ...interior, role: undefined, phone: switchboard }] : [],
          headingLevel: 2,
        },
        { lang },
      )}
      ${more(lang, [treeLink(lang, MINISTERS_PATHS), treeLink(lang, CONTACT_PATHS)])}
      <p class="small-print">${texts.ministersDemo}</p>`,
  };
}

export const PEOPLE_PAGES: readonly Page[] = SITE_LANGUAGES.flatMap((lang) => [
  contactPage(lang),
  ministersPage(lang),
  ministerPage(lang),
]);
