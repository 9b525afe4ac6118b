import type { Locale } from '../../src/model/index.js';

interface EventTexts {
  /** What is searched for: a word of the summary in `list-texts.ts`. */
  readonly query: string;
  readonly section: string;
  readonly publication: string;
  readonly publicationType: string;
  readonly event: string;
  readonly eventType: string;
  readonly time: string;
  readonly timeValue: string;
  readonly place: string;
  readonly placeValue: string;
  readonly registration: string;
  readonly registrationValue: string;
  readonly register: string;
  readonly cancel: string;
  readonly materials: string;
  readonly programme: string;
}

/**
 * Texts of an invented event and publication. Those in Swedish, English, Northern Sámi, Russian,
 * French and German have not been reviewed by a native speaker.
 */
export const EVENT_TEXTS: Readonly<Record<Locale, EventTexts>> = {
  fi: {
    query: 'pelastuslaitos',
    section: 'Vastuualueet',
    publication: 'Kansallinen riskiarvio',
    publicationType: 'Julkaisu',
    event: 'Kuulemistilaisuus pelastuslain uudistamisesta',
    eventType: 'Tapahtuma',
    time: 'Aika',
    timeValue: 'Keskiviikko 2.12.2026 klo 9.00–11.30',
    place: 'Paikka',
    placeValue: 'Säätytalo, sali 23',
    registration: 'Ilmoittautuminen',
    registrationValue: '30.11. mennessä',
    register: 'Ilmoittaudu',
    cancel: 'Peruuta',
    materials: 'Aineisto',
    programme: 'Ohjelma',
  },
  sv: {
    query: 'räddningsverk',
    section: 'Ansvarsområden',
    publication: 'Nationell riskbedömning',
    publicationType: 'Publikation',
    event: 'Samråd om revideringen av räddningslagen',
    eventType: 'Evenemang',
    time: 'Tid',
    timeValue: 'Onsdag 2.12.2026 kl. 9.00–11.30',
    place: 'Plats',
    placeValue: 'Ständerhuset, sal 23',
    registration: 'Anmälan',
    registrationValue: 'Senast 30.11.',
    register: 'Anmäl dig',
    cancel: 'Avboka',
    materials: 'Material',
    programme: 'Program',
  },
  en: {
    query: 'rescue',
    section: 'Areas of expertise',
    publication: 'National risk assessment',
    publicationType: 'Publication',
    event: 'Hearing on the reform of the Rescue Act',
    eventType: 'Event',
    time: 'Time',
    timeValue: 'Wednesday 2 December 2026, 9.00–11.30',
    place: 'Place',
    placeValue: 'House of the Estates, hall 23',
    registration: 'Registration',
    registrationValue: 'By 30 November',
    register: 'Register',
    cancel: 'Cancel',
    materials: 'Materials',
    programme: 'Programme',
  },
  se: {
    query: 'gádjunlágádus',
    section: 'Ovddasvástádussuorggit',
    publication: 'Našuvnnalaš riskaárvvoštallan',
    publicationType: 'Almmuhus',
    event: 'Gullandilálašvuohta gádjunlága ođasmahttimis',
    eventType: 'Dáhpáhus',
    time: 'Áigi',
    timeValue: 'Gaskavahkku 2.12.2026 dii. 9.00–11.30',
    place: 'Báiki',
    placeValue: 'Säätytalo, sále 23',
    registration: 'Almmuheapmi',
    registrationValue: '30.11. rádjai',
    register: 'Almmut',
    cancel: 'Šluhte',
    materials: 'Ávdnasat',
    programme: 'Prográmma',
  },
  ru: {
    query: 'спасательн',
    section: 'Сферы ответственности',
    publication: 'Национальная оценка рисков',
    publicationType: 'Публикация',
    event: 'Слушания по реформе закона о спасательной службе',
    eventType: 'Мероприятие',
    time: 'Время',
    timeValue: 'Среда, 02.12.2026, 9:00–11:30',
    place: 'Место',
    placeValue: 'Дом сословий, зал 23',
    registration: 'Регистрация',
    registrationValue: 'До 30.11.',
    register: 'Зарегистрироваться',
    cancel: 'Отменить',
    materials: 'Материалы',
    programme: 'Программа',
  },
  fr: {
    query: 'secours',
    section: 'Domaines de compétence',
    publication: 'Évaluation nationale des risques',
    publicationType: 'Publication',
    event: 'Audition sur la réforme de la loi sur les secours',
    eventType: 'Événement',
    time: 'Date',
    timeValue: 'Mercredi 02/12/2026, de 9:00 à 11:30',
    place: 'Lieu',
    placeValue: 'Maison des États, salle 23',
    registration: 'Inscription',
    registrationValue: 'Jusqu’au 30 novembre',
    register: 'S’inscrire',
    cancel: 'Annuler',
    materials: 'Documents',
    programme: 'Programme',
  },
  de: {
    query: 'Rettungsdienst',
    section: 'Aufgabenbereiche',
    publication: 'Nationale Risikobewertung',
    publicationType: 'Veröffentlichung',
    event: 'Anhörung zur Reform des Rettungsgesetzes',
    eventType: 'Veranstaltung',
    time: 'Zeit',
    timeValue: 'Mittwoch, 02.12.2026, 9:00–11:30 Uhr',
    place: 'Ort',
    placeValue: 'Ständehaus, Saal 23',
    registration: 'Anmeldung',
    registrationValue: 'Bis zum 30. November',
    register: 'Anmelden',
    cancel: 'Absagen',
    materials: 'Unterlagen',
    programme: 'Programm',
  },
};
