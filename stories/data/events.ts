import type { ResultItem } from '../../src/model/index.js';
import type { SiteLanguage } from './error-texts.js';

/** An event of the demonstration site. All are invented. */
interface Event {
  readonly slug: string;
  readonly start: string;
  readonly end?: string;
  readonly title: Readonly<Record<SiteLanguage, string>>;
  readonly place: Readonly<Record<SiteLanguage, string>>;
  /** Whom it is for, or how to take part. */
  readonly note: Readonly<Record<SiteLanguage, string>>;
  readonly hasRegistration?: boolean;
}

export const EVENTS_PATHS: Readonly<Record<SiteLanguage, string>> = {
  fi: '/ajankohtaista/tapahtumat/',
  sv: '/sv/topical/events/',
  en: '/en/topical/events/',
};

const EVERYONE = { fi: 'Avoin kaikille', sv: 'Öppet för alla', en: 'Open to everyone' };
const MEDIA = { fi: 'Medialle', sv: 'För medier', en: 'For the media' };

const EVENTS: readonly Event[] = [
  {
    slug: '1',
    start: '2026-12-02T09:00:00+02:00',
    end: '2026-12-02T11:30:00+02:00',
    title: {
      fi: 'Kuulemistilaisuus pelastuslain uudistamisesta',
      sv: 'Samråd om revideringen av räddningslagen',
      en: 'Hearing on the reform of the Rescue Act',
    },
    place: {
      fi: 'Säätytalo, sali 23, ja etäyhteys',
      sv: 'Ständerhuset, sal 23, och på distans',
      en: 'House of the Estates, hall 23, and online',
    },
    note: {
      fi: 'Ilmoittaudu 30.11. mennessä',
      sv: 'Anmäl dig senast 30.11.',
      en: 'Register by 30 November',
    },
    hasRegistration: true,
  },
  {
    slug: '2',
    start: '2026-12-04T12:00:00+02:00',
    end: '2026-12-04T13:00:00+02:00',
    title: {
      fi: 'Tiedotustilaisuus: turvallisuuskatsaus 2026',
      sv: 'Presskonferens: säkerhetsöversikt 2026',
      en: 'Press conference: security review 2026',
    },
    place: { fi: 'Valtioneuvoston linna', sv: 'Statsrådsborgen', en: 'Government Palace' },
    note: MEDIA,
  },
  {
    slug: '3',
    start: '2026-12-06',
    title: {
      fi: 'Itsenäisyyspäivän liputus',
      sv: 'Flaggning på självständighetsdagen',
      en: 'Flag-flying on Independence Day',
    },
    place: { fi: 'Koko maa', sv: 'Hela landet', en: 'The whole country' },
    note: {
      fi: 'Yleinen liputuspäivä',
      sv: 'Allmän flaggdag',
      en: 'General flag day',
    },
  },
  {
    slug: '4',
    start: '2027-01-13T09:00:00+02:00',
    end: '2027-01-14T15:00:00+02:00',
    title: {
      fi: 'Valmiuspäivät: kunta arjen turvallisuuden rakentajana',
      sv: 'Beredskapsdagar: kommunen bygger upp säkerheten i vardagen',
      en: 'Preparedness days: how a municipality builds everyday safety',
    },
    place: { fi: 'Tampere-talo', sv: 'Tammerforshuset', en: 'Tampere Hall' },
    note: {
      fi: 'Ohjelma julkaistaan joulukuussa',
      sv: 'Programmet publiceras i december',
      en: 'The programme is published in December',
    },
    hasRegistration: true,
  },
  {
    slug: '5',
    start: '2027-01-27T13:00:00+02:00',
    end: '2027-01-27T15:00:00+02:00',
    title: {
      fi: 'Verkkoseminaari: ihmiskaupan uhrin tunnistaminen',
      sv: 'Webbinarium: att identifiera offer för människohandel',
      en: 'Webinar: identifying victims of human trafficking',
    },
    place: { fi: 'Etäyhteys', sv: 'På distans', en: 'Online' },
    note: EVERYONE,
    hasRegistration: true,
  },
  {
    slug: '6',
    start: '2027-02-11',
    title: { fi: 'Hätänumeropäivä 112', sv: 'Nödnummerdagen 112', en: 'European 112 Day' },
    place: { fi: 'Koko maa', sv: 'Hela landet', en: 'The whole country' },
    note: EVERYONE,
  },
  {
    slug: '7',
    start: '2026-11-12T10:00:00+02:00',
    end: '2026-11-12T11:00:00+02:00',
    title: {
      fi: 'Tiedotustilaisuus: maahanmuuton tilastot',
      sv: 'Presskonferens: statistik om migrationen',
      en: 'Press conference: migration statistics',
    },
    place: { fi: 'Valtioneuvoston linna', sv: 'Statsrådsborgen', en: 'Government Palace' },
    note: MEDIA,
  },
  {
    slug: '8',
    start: '2026-10-06T13:00:00+03:00',
    end: '2026-10-06T15:30:00+03:00',
    title: {
      fi: 'Keskustelutilaisuus järjestöille rahankeräyksistä',
      sv: 'Diskussion för organisationer om penninginsamlingar',
      en: 'Discussion for organisations on fundraising',
    },
    place: { fi: 'Etäyhteys', sv: 'På distans', en: 'Online' },
    note: EVERYONE,
  },
];

/** The day on which the demonstration site stands still: events before it are past. */
const SITE_DATE = '2026-11-28';

/** An event as an item of a list, with what its own page needs. */
export interface EventItem extends ResultItem {
  readonly date: string;
  readonly place: string;
  readonly hasRegistration: boolean;
  readonly isPast: boolean;
}

/** The upcoming events by date, then the past ones, the newest first, as items. */
export const eventItems = (lang: SiteLanguage): readonly EventItem[] =>
  EVENTS.map(({ slug, start, end, title, place, note, hasRegistration = false }) => ({
    title: title[lang],
    href: `${EVENTS_PATHS[lang]}${slug}/`,
    date: start,
    ...(end === undefined ? {} : { endDate: end }),
    isEvent: true,
    place: place[lang],
    summary: note[lang],
    hasRegistration,
    isPast: start < SITE_DATE,
  }));
