import { describe, type Problem } from './problem.js';
import { safeHref } from './url.js';

/** An organisation of the government: the government itself or one of its ministries. */
export interface Organisation {
  /** Short key, the Finnish abbreviation in small letters. */
  readonly key: string;
  /** Names as written in running text, by language (BCP 47). */
  readonly names: Readonly<Record<string, string>>;
  /** Abbreviations by language. */
  readonly abbreviations?: Readonly<Record<string, string>> | undefined;
  /** Address of its site. */
  readonly href: string;
  /** Addresses of the site's own pages in a language, where there are such. */
  readonly hrefs?: Readonly<Record<string, string>> | undefined;
}

/** A name in a language, and which language that is. */
export interface NameIn {
  readonly name: string;
  readonly lang: string;
}

/** Day on which the list below was last compared with its sources. */
export const GOVERNMENT_LIST_VERSION = '2026-11-24';

/**
 * The government, then the twelve ministries in their official order. Finnish and Swedish names
 * from the government's own pages; Northern Sámi names that no native reader has reviewed yet are
 * marked. The Swedish abbreviations await a source (FSM and KM are the least sure).
 */
export const GOVERNMENT: readonly Organisation[] = [
  {
    key: 'vn',
    names: {
      fi: 'valtioneuvosto',
      sv: 'statsrådet',
      en: 'Finnish Government',
      se: 'stáhtaráđđi',
    },
    href: 'https://valtioneuvosto.fi',
  },
  {
    key: 'vnk',
    names: {
      fi: 'valtioneuvoston kanslia',
      sv: 'statsrådets kansli',
      en: 'Prime Minister’s Office',
      se: 'stáhtaráđi kansliija',
    },
    abbreviations: { fi: 'VNK', sv: 'SRK' },
    href: 'https://vnk.fi',
  },
  {
    key: 'plm',
    names: {
      fi: 'puolustusministeriö',
      sv: 'försvarsministeriet',
      en: 'Ministry of Defence',
      se: 'suodjalusministeriija', // needs review
    },
    abbreviations: { fi: 'PLM', sv: 'FSM' },
    href: 'https://defmin.fi',
  },
  {
    key: 'lvm',
    names: {
      fi: 'liikenne- ja viestintäministeriö',
      sv: 'kommunikationsministeriet',
      en: 'Ministry of Transport and Communications',
      se: 'johtalus- ja gulahallanministeriija', // needs review
    },
    abbreviations: { fi: 'LVM', sv: 'KM' },
    href: 'https://lvm.fi',
  },
  {
    key: 'um',
    names: {
      fi: 'ulkoministeriö',
      sv: 'utrikesministeriet',
      en: 'Ministry for Foreign Affairs',
      se: 'olgoministeriija', // needs review
    },
    abbreviations: { fi: 'UM', sv: 'UM' },
    href: 'https://um.fi',
  },
  {
    key: 'vm',
    names: {
      fi: 'valtiovarainministeriö',
      sv: 'finansministeriet',
      en: 'Ministry of Finance',
      se: 'ruhtaministeriija', // needs review
    },
    abbreviations: { fi: 'VM', sv: 'FM' },
    href: 'https://vm.fi',
  },
  {
    key: 'tem',
    names: {
      fi: 'työ- ja elinkeinoministeriö',
      sv: 'arbets- och näringsministeriet',
      en: 'Ministry of Economic Affairs and Employment',
      se: 'bargo- ja ealáhusministeriija', // needs review
    },
    abbreviations: { fi: 'TEM', sv: 'ANM' },
    href: 'https://tem.fi',
  },
  {
    key: 'om',
    names: {
      fi: 'oikeusministeriö',
      sv: 'justitieministeriet',
      en: 'Ministry of Justice',
      se: 'vuoigatvuohtaministeriija',
    },
    abbreviations: { fi: 'OM', sv: 'JM' },
    href: 'https://oikeusministerio.fi',
  },
  {
    key: 'okm',
    names: {
      fi: 'opetus- ja kulttuuriministeriö',
      sv: 'undervisnings- och kulturministeriet',
      en: 'Ministry of Education and Culture',
      se: 'oahpahus- ja kulturministeriija', // needs review
    },
    abbreviations: { fi: 'OKM', sv: 'UKM' },
    href: 'https://okm.fi',
  },
  {
    key: 'stm',
    names: {
      fi: 'sosiaali- ja terveysministeriö',
      sv: 'social- och hälsovårdsministeriet',
      en: 'Ministry of Social Affairs and Health',
      se: 'sosiála- ja dearvvašvuođaministeriija', // needs review
    },
    abbreviations: { fi: 'STM', sv: 'SHM' },
    href: 'https://stm.fi',
  },
  {
    key: 'sm',
    names: {
      fi: 'sisäministeriö',
      sv: 'inrikesministeriet',
      en: 'Ministry of the Interior',
      se: 'siskkáldasministeriija', // needs review
    },
    abbreviations: { fi: 'SM', sv: 'IM' },
    href: 'https://intermin.fi',
  },
  {
    key: 'mmm',
    names: {
      fi: 'maa- ja metsätalousministeriö',
      sv: 'jord- och skogsbruksministeriet',
      en: 'Ministry of Agriculture and Forestry',
      se: 'eana- ja meahccedoalloministeriija', // needs review
    },
    abbreviations: { fi: 'MMM', sv: 'JSM' },
    href: 'https://mmm.fi',
  },
  {
    key: 'ym',
    names: {
      fi: 'ympäristöministeriö',
      sv: 'miljöministeriet',
      en: 'Ministry of the Environment',
      se: 'birasministeriija',
    },
    abbreviations: { fi: 'YM', sv: 'MM' },
    href: 'https://ym.fi',
  },
];

/** The name in a language, else in English, else in the first language that has one. */
export function nameIn({ names, key }: Organisation, locale: string | undefined): NameIn {
  const lang = [locale, 'en', ...Object.keys(names)].find((one) => one && names[one]);
  return { name: (lang && names[lang]) ?? key, lang: lang ?? 'en' };
}

/** The address in a language, else that of the whole site. */
export const hrefIn = ({ href, hrefs }: Organisation, locale: string | undefined): string =>
  (locale && hrefs?.[locale]) ?? href;

/** Organisations that are safe to draw, and what had to be left out. */
export interface OrganisationsReading {
  readonly organisations: readonly Organisation[];
  readonly problems: readonly Problem[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a record whose values are text. */
const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
    ),
  );

/**
 * Reads a list of organisations from data of any origin: a list, or an object with one as
 * `organisations`. What can be shown is kept: an entry without a name is left out, an unsafe
 * address is shown as text.
 *
 * @see dist/organisations.schema.json (the JSON Schema of the list)
 */
export function readOrganisations(input: unknown): OrganisationsReading {
  const problems: Problem[] = [];
  const list = isRecord(input) ? input['organisations'] : input;
  if (!Array.isArray(list)) {
    return {
      organisations: [],
      problems: [{ expected: 'a list of organisations', found: describe(list) }],
    };
  }
  const organisations = list.flatMap((one: unknown, index): Organisation[] => {
    const { key, names, abbreviations, href, hrefs } = isRecord(one) ? one : {};
    const named = texts(names);
    if (Object.keys(named).length === 0) {
      problems.push({ expected: 'an organisation with names by language', found: describe(one) });
      return [];
    }
    for (const address of [href, ...Object.values(texts(hrefs))]) {
      if (safeHref(address) === undefined) {
        problems.push({ expected: 'a web address as href', found: describe(address) });
      }
    }
    return [
      {
        key: typeof key === 'string' ? key : String(index),
        names: named,
        abbreviations: texts(abbreviations),
        href: safeHref(href) ?? '',
        hrefs: texts(hrefs),
      },
    ];
  });
  if (list.length === 0) problems.push({ expected: 'at least one organisation', found: 'none' });
  return { organisations, problems };
}

/** A name as it stands on its own: with a capital letter. */
export const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
