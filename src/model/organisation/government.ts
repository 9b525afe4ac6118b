import type { Organisation } from './organisation.js';

/** Date on which the list below was last compared with its sources. */
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
