import type { Attachment, ResultItem } from '../../src/model/index.js';
import { SITE_LANGUAGES, type SiteLanguage } from './error-texts.js';

/** A publication of the demonstration site. All are invented. */
interface Publication {
  readonly number: string;
  readonly date: string;
  readonly isGuide?: boolean;
  /** Size of the PDF in each of its languages, in bytes. */
  readonly files: Readonly<Partial<Record<SiteLanguage, number>>>;
  readonly pages: number;
  readonly title: Readonly<Record<SiteLanguage, string>>;
  readonly summary: Readonly<Record<SiteLanguage, string>>;
}

export const PUBLICATIONS_PATHS: Readonly<Record<SiteLanguage, string>> = {
  fi: '/julkaisut/',
  sv: '/sv/publications/',
  en: '/en/publications/',
};

const PUBLICATIONS: readonly Publication[] = [
  {
    number: '2026:31',
    date: '2026-11-03',
    files: { fi: 2_400_000, sv: 310_000 },
    pages: 84,
    title: {
      fi: 'Arjen turvallisuus Suomessa 2026: seuranta\u00adtutkimuksen tulokset',
      sv: 'Vardagens säkerhet i Finland 2026: resultat av en uppföljningsstudie',
      en: 'Everyday safety in Finland 2026: results of a follow-up study',
    },
    summary: {
      fi: 'Joka toinen vuosi tehtävä kysely kertoo, missä ihmiset kokevat olonsa turvalliseksi.',
      sv: 'En enkät som görs vartannat år berättar var människor känner sig trygga.',
      en: 'A survey made every second year tells where people feel safe.',
    },
  },
  {
    number: '2026:28',
    date: '2026-10-14',
    files: { fi: 4_100_000, sv: 3_900_000, en: 3_800_000 },
    pages: 132,
    title: {
      fi: 'Kansallinen riskiarvio',
      sv: 'Nationell riskbedömning',
      en: 'National risk assessment',
    },
    summary: {
      fi: 'Arvio uhkista ja häiriöistä, joihin viranomaiset, yritykset ja kotitaloudet varautuvat.',
      sv: 'En bedömning av hot och störningar som myndigheter, företag och hushåll förbereder sig för.',
      en: 'An assessment of threats that authorities, businesses and households prepare for.',
    },
  },
  {
    number: '2026:5',
    date: '2026-09-02',
    isGuide: true,
    files: { fi: 860_000 },
    pages: 28,
    title: {
      fi: 'Taloyhtiön pelastussuunnitelma: opas hallituksille',
      sv: 'Husbolagets räddningsplan: en guide för styrelser',
      en: 'Emergency plan of a housing company: a guide for boards',
    },
    summary: {
      fi: 'Suunnitelmaan kirjataan palovaroittimien sijainti, huolto ja testaus sekä se, kuka ilmoittaa viasta ja kenelle.',
      sv: 'I planen antecknas var brandvarnarna finns, hur de underhålls och testas, och vem som anmäler fel till vem.',
      en: 'The plan records where the smoke alarms are, how they are maintained and tested, and who reports faults to whom.',
    },
  },
  {
    number: '2026:22',
    date: '2026-06-17',
    files: { fi: 1_200_000, sv: 1_150_000 },
    pages: 56,
    title: {
      fi: 'Rajaturvallisuuden toiminta\u00adohjelma 2027–2030',
      sv: 'Handlingsprogram för gränssäkerheten 2027–2030',
      en: 'Action plan for border security 2027–2030',
    },
    summary: {
      fi: 'Ohjelma kuvaa rajavalvonnan tavoitteet ja niiden seurannan.',
      sv: 'Programmet beskriver målen för gränsövervakningen och hur de följs upp.',
      en: 'The plan describes the objectives of border control and how they are monitored.',
    },
  },
  {
    number: '2026:14',
    date: '2026-04-08',
    files: { fi: 980_000, en: 940_000 },
    pages: 47,
    title: {
      fi: 'Hätäkeskuspäivystäjien osaaminen ja koulutus',
      sv: 'Nödcentralsoperatörernas kunnande och utbildning',
      en: 'Skills and training of emergency response centre operators',
    },
    summary: {
      fi: 'Selvitys päivystäjien koulutuspaikkojen tarpeesta 2030-luvulla.',
      sv: 'En utredning om behovet av utbildningsplatser på 2030-talet.',
      en: 'A study of the need for training places in the 2030s.',
    },
  },
  {
    number: '2025:41',
    date: '2025-12-10',
    files: { fi: 640_000 },
    pages: 36,
    title: {
      fi: 'Ihmiskaupan vastainen työ kunnissa',
      sv: 'Arbetet mot människohandel i kommunerna',
      en: 'Action against human trafficking in municipalities',
    },
    summary: {
      fi: 'Esimerkkejä siitä, miten kunta tunnistaa ihmiskaupan uhrin ja ohjaa hänet avun piiriin.',
      sv: 'Exempel på hur en kommun identifierar offer för människohandel och hjälper dem vidare.',
      en: 'Examples of how a municipality identifies victims of human trafficking and guides them to help.',
    },
  },
];

const SERIES: Readonly<Record<SiteLanguage, { readonly series: string; readonly guides: string }>> =
  {
    fi: { series: 'Sisäministeriön julkaisuja', guides: 'Sisäministeriön oppaita' },
    sv: { series: 'Inrikesministeriets publikationer', guides: 'Inrikesministeriets guider' },
    en: {
      series: 'Publications of the Ministry of the Interior',
      guides: 'Guides of the Ministry of the Interior',
    },
  };

/** `.example` is a reserved domain: the files do not exist. */
const filesOf = ({ number, files }: Publication): readonly Attachment[] =>
  SITE_LANGUAGES.flatMap((lang) => {
    const size = files[lang];
    const href = `https://julkaisut.vn-elements.example/${number.replace(':', '-')}-${lang}.pdf`;
    return size === undefined ? [] : [{ href, size, lang }];
  });

/** A publication as an item of a list, with what its own page needs. */
export interface PublicationItem extends ResultItem {
  readonly date: string;
  readonly pages: number;
  readonly isGuide: boolean;
}

/** The publications as items of a list in a language. */
export const publicationItems = (lang: SiteLanguage): readonly PublicationItem[] =>
  PUBLICATIONS.map((one) => ({
    title: one.title[lang],
    href: `${PUBLICATIONS_PATHS[lang]}${one.number.replace(':', '-')}/`,
    date: one.date,
    type: `${SERIES[lang][one.isGuide ? 'guides' : 'series']} ${one.number}`,
    summary: one.summary[lang],
    files: filesOf(one),
    pages: one.pages,
    isGuide: one.isGuide ?? false,
  }));
