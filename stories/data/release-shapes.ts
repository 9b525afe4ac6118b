import type { PressRelease } from '../../src/model/index.js';
import { releaseSv } from './release.sv.js';

/** One release, or the releases of a listing page, with an unusual structure. */
export interface ReleaseShape {
  readonly name: string;
  /** What is unusual about it. */
  readonly about: string;
  readonly releases: readonly PressRelease[];
}

const long = (paragraph: string, times: number): readonly string[] =>
  Array.from({ length: times }, (_, at) => `${paragraph} (${String(at + 1)})`);

const FI =
  'Työryhmä valmistelee ehdotuksen, kuulee sidosryhmiä ja antaa mietintönsä ministeriölle määräajassa.';
const SV =
  'Arbetsgruppen bereder förslaget, hör intressentgrupperna och överlämnar sitt betänkande.';

/**
 * Structures found in releases of the Government, in the order of
 * `test/data/real-release-shapes.json`, with texts of our own.
 */
export const RELEASE_SHAPES: readonly ReleaseShape[] = [
  {
    name: 'shape-names-run-together',
    about:
      'Two ministries without a separator, a line break within a quotation, obfuscated e-mail addresses.',
    releases: [
      {
        ...releaseSv,
        publishers: ['inrikesministerietjustitieministeriet'],
        body: [
          { paragraph: '- Arbetet kräver vilja. \nDärför är det viktigt, sade ministern.' },
          { paragraph: SV },
        ],
        contacts: [
          {
            name: 'A A',
            title: 'projektkoordinator',
            phone: '029 515 0201',
            email: '[email protected]',
          },
          { name: 'B B', title: 'samordnare', phone: '029 515 0011', email: '[email protected]' },
        ],
      },
    ],
  },
  {
    name: 'shape-numbered-type',
    about: 'A numbered type; dashes, the speaker after a comma.',
    releases: [
      {
        lang: 'fi',
        headline: 'Viranomaiset harjoittelevat poikkeusoloja varten',
        type: 'Tiedote 18/2020',
        published: '2020-03-12T15:19',
        publishers: ['sisäministeriö'],
        body: [
          { paragraph: '– Harjoittelu tuo varmuutta, sanoo pelastusylijohtaja.' },
          { heading: 'Varautuminen on yhteistä työtä' },
          { paragraph: FI },
        ],
      },
    ],
  },
  {
    name: 'shape-department',
    about:
      'A department in the ministry’s place, a date of the translation, contacts in a sentence.',
    releases: [
      {
        lang: 'en',
        headline: 'Government discusses preparedness at its evening session',
        type: 'Press release',
        published: '2022-09-28T20:39',
        translated: '2022-09-28T21:04',
        publishers: ['Government Communications Department'],
        body: ['One paragraph.', 'Another one.', 'A third one.'],
        contacts:
          'Inquiries: A A, Special Adviser, tel. +358 40 123 4567, and B B, Communications Manager, tel. +358 9 1234 5678',
      },
    ],
  },
  {
    name: 'shape-updated',
    about: 'Updated the same evening; long, with several headings.',
    releases: [
      {
        lang: 'fi',
        headline: 'Talousarviosta sovittiin',
        type: 'Tiedote 345/2014',
        published: '2014-08-28T17:44',
        updated: '2014-08-28T20:35',
        publishers: ['valtioneuvoston kanslia'],
        lead: FI,
        body: [
          { heading: 'Menot' },
          ...long(FI, 8),
          { heading: 'Tulot' },
          ...long(FI, 8),
          { heading: 'Velka' },
          ...long(FI, 8),
        ],
      },
    ],
  },
  {
    name: 'shape-no-date',
    about:
      'Neither date nor ministry, an empty paragraph, an e-mail address pattern instead of addresses.',
    releases: [
      {
        lang: 'sv',
        headline: 'Utrikesministern reser till ett möte',
        body: [SV, '\u00a0', SV],
        contacts: [
          { name: 'A A', title: 'diplomatråd', phone: '+358 295 350 000' },
          { name: 'B B', title: 'specialmedarbetare', phone: '+358 40 123 4567' },
        ],
        emailPattern: 'fornamn.efternamn@formin.example',
      },
    ],
  },
  {
    name: 'shape-speech',
    about: 'A speech under a ministry’s old name.',
    releases: [
      {
        lang: 'fi',
        headline: 'Ministerin puhe seminaarissa',
        type: 'Puhe',
        published: '2013-06-05T10:35',
        publishers: ['Työministeriö'],
        body: ['Hyvät kuulijat,', ...long(FI, 20)],
      },
    ],
  },
  {
    name: 'shape-list-wrong-language',
    about: 'A list on a Swedish page with English names of ministries; one, two and four of them.',
    releases: [
      {
        lang: 'sv',
        headline: 'Två ministerier',
        type: 'Pressmeddelande',
        published: '2020-10-23T15:30',
        publishers: ['Ministry of the Interior', 'Ministry of Justice'],
      },
      {
        lang: 'sv',
        headline: 'Fyra ministerier',
        published: '2020-10-23T13:57',
        publishers: [
          'Prime Minister’s Office',
          'Ministry of Finance',
          'Ministry of Education and Culture',
          'Ministry of the Environment',
        ],
      },
      {
        lang: 'sv',
        headline: 'Ett ministerium',
        type: 'Pressmeddelande',
        published: '2020-10-23T09:52',
        publishers: ['Ministry of Social Affairs and Health'],
      },
    ],
  },
  {
    name: 'shape-abbreviations',
    about: 'Five ministries by their abbreviations.',
    releases: [
      {
        lang: 'sv',
        headline: 'Fem ministerier bereder frågan',
        published: '2020-05-31T11:26',
        publishers: ['VNK', 'OM', 'SM', 'STM', 'OKM'],
      },
    ],
  },
  {
    name: 'shape-list-abbreviation',
    about: 'A list without types, the ministry abbreviated.',
    releases: ['2024-04-10T15:21', '2024-04-08T15:04', '2024-04-08T10:39', '2024-04-04T13:42'].map(
      (published, at) => ({
        lang: 'fi',
        headline: `Uutinen ${String(at + 1)}`,
        published,
        publishers: ['SM'],
      }),
    ),
  },
  {
    name: 'shape-list-one-line',
    about: 'A list: title, abbreviation, type and date.',
    releases: ['2019-09-27T13:35', '2019-06-26T10:39'].map((published, at) => ({
      lang: 'fi',
      headline: `Pelastustoimen uutinen ${String(at + 1)}`,
      type: 'Tiedote',
      published,
      publishers: ['SM'],
    })),
  },
  {
    name: 'shape-list-hours',
    about: 'A list with hours of one digit.',
    releases: ['2023-02-09T07:00', '2023-02-06T19:50', '2023-02-02T14:57'].map((published, at) => ({
      lang: 'sv',
      headline: `Nyhet ${String(at + 1)}`,
      published,
    })),
  },
  {
    name: 'shape-list-organisations',
    about: 'A list of several types; organisations run together without a space.',
    releases: (
      [
        ['Tiedote', '2023-05-29T13:00', 'sisäministeriöoikeusministeriö'],
        ['Kolumni', '2023-05-03T14:38', 'sisäministeriöPelastusopisto'],
        ['Uutinen', '2023-05-03T14:38', 'sisäministeriö'],
      ] as const
    ).map(([type, published, publisher]) => ({
      lang: 'fi',
      headline: `${type} pelastustoimesta`,
      type,
      published,
      publishers: [publisher],
    })),
  },
  {
    name: 'shape-list-sources',
    about: 'A list of situation reviews that name their sources in one line.',
    releases: ['2020-07-08T19:29', '2020-06-23T17:35', '2020-06-17T19:00'].map((published, at) => ({
      lang: 'fi',
      headline: `Tilannekatsaus ${String(at + 1)} | sosiaali- ja terveysministeriö`,
      published,
      publishers: ['sosiaali- ja terveysministeriö | valtioneuvoston kanslia'],
    })),
  },
  {
    name: 'shape-day-only',
    about: 'A day without a time, an empty list of keywords.',
    releases: [
      {
        lang: 'en',
        headline: 'News of one day',
        type: 'News item',
        published: '2026-06-18',
        publishers: ['Ministry of the Interior'],
        keywords: [],
      },
    ],
  },
  {
    name: 'shape-mixed-languages',
    about: 'Finnish content under Swedish metadata.',
    releases: [
      {
        lang: 'sv',
        headline: 'Tiedote, jota ei ole käännetty',
        type: 'Pressmeddelande',
        published: '2021-01-15T12:00',
        publishers: ['social- och hälsovårdsministeriet'],
        body: [
          { paragraph: FI, lang: 'fi' },
          { heading: 'Lisää suomeksi', lang: 'fi' },
          { paragraph: FI, lang: 'fi' },
        ],
      },
    ],
  },
  {
    name: 'shape-three-in-a-sentence',
    about:
      'A day without a time; three persons in one sentence, their organisation after the last.',
    releases: [
      {
        lang: 'sv',
        headline: 'Presidenten tar emot gäster',
        type: 'Pressmeddelande',
        published: '2022-09-23',
        body: [SV],
        contacts: [
          'Ytterligare information: A A, tfn 09 1234 5678, B B, tfn 040 123 4567, och C C, tfn 029 412 3456, Republikens presidents kansli.',
        ],
      },
    ],
  },
];
