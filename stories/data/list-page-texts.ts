import type { SiteLanguage } from './error-texts.js';

interface ListPageTexts {
  readonly news: string;
  readonly publications: string;
  readonly events: string;
  readonly publicationsLead: string;
  readonly eventsLead: string;
  readonly reports: string;
  readonly guides: string;
  readonly when: string;
  readonly upcoming: string;
  readonly past: string;
  /** Advice where nothing is within the limits. */
  readonly removeLimits: string;
  /** Link to a search of the whole site for the same words. */
  readonly searchSite: string;
  /** What is invented, on a list. */
  readonly demo: string;
  /** When the form limits the list. */
  readonly formDemo: string;
  readonly time: string;
  /** Before a time of day. */
  readonly clock: string;
  readonly place: string;
  readonly registration: string;
  readonly register: string;
  readonly moreInformation: string;
  readonly series: string;
  readonly published: string;
  readonly pages: string;
  readonly files: string;
  readonly invented: string;
}

/** Texts of the list pages. The Swedish and English ones have not been reviewed by a native speaker. */
export const LIST_PAGE_TEXTS: Readonly<Record<SiteLanguage, ListPageTexts>> = {
  fi: {
    news: 'Tiedotteet ja uutiset',
    publications: 'Julkaisut',
    events: 'Tapahtumat',
    publicationsLead: 'Selvitykset, ohjelmat ja oppaat. Painetun julkaisun voi tilata vaihteesta.',
    eventsLead: 'Kuulemiset, tiedotustilaisuudet ja seminaarit.',
    reports: 'Selvitykset ja ohjelmat',
    guides: 'Oppaat',
    when: 'Ajankohta',
    upcoming: 'Tulevat',
    past: 'Menneet',
    removeLimits: 'Poista rajauksia yksi kerrallaan tai kokeile lyhyempää sanaa.',
    searchSite: 'Hae samalla sanalla koko sivustolta',
    demo: 'Vuosien 2025–2027 sisällöt ovat keksittyjä.',
    formDemo:
      'Lomake rajaa luettelon, kun esittelysivuston oma palvelin vastaa; tiedostoina julkaistu sivusto näyttää aina koko luettelon.',
    time: 'Aika',
    clock: 'klo ',
    place: 'Paikka',
    registration: 'Ilmoittautuminen',
    register: 'Ilmoittaudu',
    moreInformation: 'Lisätietoja',
    series: 'Sarja',
    published: 'Julkaistu',
    pages: 'Sivuja',
    files: 'Tiedostot',
    invented: 'Esittelysivuston sisältö on keksitty.',
  },
  sv: {
    news: 'Pressmeddelanden och nyheter',
    publications: 'Publikationer',
    events: 'Evenemang',
    publicationsLead: 'Utredningar, program och guider. Tryckta publikationer beställs via växeln.',
    eventsLead: 'Samråd, presskonferenser och seminarier.',
    reports: 'Utredningar och program',
    guides: 'Guider',
    when: 'Tidpunkt',
    upcoming: 'Kommande',
    past: 'Tidigare',
    removeLimits: 'Ta bort en avgränsning i taget eller pröva med ett kortare ord.',
    searchSite: 'Sök med samma ord på hela webbplatsen',
    demo: 'Innehållet från 2025–2027 är påhittat.',
    formDemo:
      'Formuläret avgränsar listan när demonstrationswebbplatsens egen server svarar; som filer visar webbplatsen alltid hela listan.',
    time: 'Tid',
    clock: 'kl. ',
    place: 'Plats',
    registration: 'Anmälan',
    register: 'Anmäl dig',
    moreInformation: 'Mer information',
    series: 'Serie',
    published: 'Utgiven',
    pages: 'Sidor',
    files: 'Filer',
    invented: 'Innehållet på demonstrationswebbplatsen är påhittat.',
  },
  en: {
    news: 'Press releases and news',
    publications: 'Publications',
    events: 'Events',
    publicationsLead:
      'Reports, programmes and guides. Printed publications can be ordered from the switchboard.',
    eventsLead: 'Hearings, press conferences and seminars.',
    reports: 'Reports and programmes',
    guides: 'Guides',
    when: 'When',
    upcoming: 'Upcoming',
    past: 'Past',
    removeLimits: 'Remove one limit at a time, or try a shorter word.',
    searchSite: 'Search the whole site for the same words',
    demo: 'The content of 2025–2027 is invented.',
    formDemo:
      'The form limits the list when the demonstration site’s own server responds; as files, the site always shows the whole list.',
    time: 'Time',
    clock: '',
    place: 'Place',
    registration: 'Registration',
    register: 'Register',
    moreInformation: 'More information',
    series: 'Series',
    published: 'Published',
    pages: 'Pages',
    files: 'Files',
    invented: 'The content of the demonstration site is invented.',
  },
};
