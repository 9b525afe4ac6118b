import type { Locale } from './language.js';

/** An organisation of the government: the government itself or one of its ministries. */
export interface Organisation {
  /** Short key, the Finnish abbreviation in small letters. */
  readonly key: string;
  /** Names as written in running text. */
  readonly names: Readonly<Partial<Record<Locale, string>>>;
  /** Address of its site; in some languages a page of its own. */
  readonly href: string;
}

/** A name in a language, and which language that is. */
export interface NameIn {
  readonly name: string;
  readonly lang: Locale;
}

/** Day on which the list below was last compared with its sources. */
export const GOVERNMENT_LIST_VERSION = '2026-11-24';

/**
 * The government, then the twelve ministries in their official order. Finnish and Swedish names
 * from the government's own pages; Northern Sámi names that no native reader has reviewed yet are
 * marked.
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
    href: 'https://ym.fi',
  },
];

/** The name in a language, or in English where there is none in it. */
export function nameIn(organisation: Organisation, locale: Locale | undefined): NameIn {
  const own = locale && organisation.names[locale];
  if (own !== undefined && locale !== undefined) return { name: own, lang: locale };
  return { name: organisation.names.en ?? organisation.key, lang: 'en' };
}

/** A name as it stands on its own: with a capital letter. */
export const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
