import type { Locale } from '../../src/model/index.js';

interface PeopleTexts {
  readonly interior: string;
  readonly justice: string;
  readonly duties: string;
  readonly interiorDuties: readonly string[];
  readonly justiceDuties: readonly string[];
  readonly news: string;
  /** Short title of the ministers’ press release. */
  readonly release: string;
  readonly specialist: string;
  readonly specialistText: string;
  readonly unit: string;
  readonly calendar: string;
  readonly switchboard: string;
  readonly hours: string;
  readonly registry: string;
  readonly registryText: string;
  readonly registryHours: string;
  readonly map: string;
  readonly media: string;
  readonly mediaText: string;
  readonly office: string;
}

/**
 * Texts about the two ministers of the example’s press release from 2021, about functions, and about
 * persons whose names say that they are examples. Those in Swedish, English, Northern Sámi, Russian,
 * French and German have not been reviewed by a native speaker.
 */
export const PEOPLE_TEXTS: Readonly<Record<Locale, PeopleTexts>> = {
  fi: {
    interior: 'sisäministeri',
    justice: 'oikeusministeri',
    duties: 'Vastaa näistä',
    interiorDuties: ['poliisi', 'pelastustoimi', 'rajaturvallisuus', 'maahanmuutto'],
    justiceDuties: ['tuomioistuimet', 'rikosseuraamukset', 'vaalit'],
    news: 'Ajankohtaista',
    release: 'Ihmiskaupan torjunta Pohjoismaissa',
    specialist: 'viestintäasiantuntija',
    specialistText: 'Vastaa median kysymyksiin pelastustoimesta.',
    unit: 'Viestintäyksikkö',
    calendar: 'Kalenteri',
    switchboard: 'Vaihde',
    hours: 'Arkisin klo 8.00–16.15',
    registry: 'Kirjaamo',
    registryText: 'Asian vireillepano, asiakirjat ja tietopyynnöt',
    registryHours: 'Arkisin klo 9.00–15.00',
    map: 'Avaa kartta',
    media: 'Viestintä',
    mediaText: 'Palvelee mediaa joka päivä klo 8.00–20.00.',
    office: 'Esimerkkitoimisto Tukholmassa',
  },
  sv: {
    interior: 'inrikesminister',
    justice: 'justitieminister',
    duties: 'Ansvarar för',
    interiorDuties: ['polisen', 'räddningsväsendet', 'gränssäkerheten', 'migrationen'],
    justiceDuties: ['domstolarna', 'brottspåföljder', 'val'],
    news: 'Aktuellt',
    release: 'Kampen mot människohandel i Norden',
    specialist: 'kommunikationsexpert',
    specialistText: 'Svarar på mediernas frågor om räddningsväsendet.',
    unit: 'Kommunikationsenheten',
    calendar: 'Kalender',
    switchboard: 'Växel',
    hours: 'Vardagar kl. 8.00–16.15',
    registry: 'Registratorskontoret',
    registryText: 'Inledande av ärenden, handlingar och begäran om information',
    registryHours: 'Vardagar kl. 9.00–15.00',
    map: 'Öppna kartan',
    media: 'Kommunikation',
    mediaText: 'Betjänar medierna varje dag kl. 8.00–20.00.',
    office: 'Exempelkontoret i Stockholm',
  },
  en: {
    interior: 'Minister of the Interior',
    justice: 'Minister of Justice',
    duties: 'Responsible for',
    interiorDuties: ['police', 'rescue services', 'border security', 'migration'],
    justiceDuties: ['courts', 'criminal sanctions', 'elections'],
    news: 'Latest news',
    release: 'Combating human trafficking in the Nordic countries',
    specialist: 'communications specialist',
    specialistText: 'Answers questions from the media about rescue services.',
    unit: 'Communications Unit',
    calendar: 'Calendar',
    switchboard: 'Switchboard',
    hours: 'Monday to Friday, 8:00 to 16:15',
    registry: 'Registry',
    registryText: 'Initiating a matter, documents and requests for information',
    registryHours: 'Monday to Friday, 9:00 to 15:00',
    map: 'Open the map',
    media: 'Communications',
    mediaText: 'Serves the media every day from 8:00 to 20:00.',
    office: 'Example office in Stockholm',
  },
  se: {
    interior: 'siskkáldasministtar',
    justice: 'vuoigatvuođaministtar',
    duties: 'Ovddasvástádussuorggit',
    interiorDuties: ['boles', 'gádjundoaibma', 'rádjedorvvolašvuohta', 'sisafárren'],
    justiceDuties: ['duopmostuolut', 'rihkusčuovvumušat', 'válggat'],
    news: 'Áigeguovdil',
    release: 'Olmmošgávppi vuosttaldeapmi Davviriikkain',
    specialist: 'gulahallanáššedovdi',
    specialistText: 'Vástida media gažaldagaide gádjundoaimma birra.',
    unit: 'Gulahallanovttadat',
    calendar: 'Kaleandar',
    switchboard: 'Telefonguovddáš',
    hours: 'Árgabeivviid dii. 8.00–16.15',
    registry: 'Registrerenkantuvra',
    registryText: 'Áššiid álggaheapmi, áššebáhpirat ja diehtojearaldagat',
    registryHours: 'Árgabeivviid dii. 9.00–15.00',
    map: 'Raba kártta',
    media: 'Gulahallan',
    mediaText: 'Bálvala media juohke beaivvi dii. 8.00–20.00.',
    office: 'Ovdamearkakantuvra Stockholmmas',
  },
  ru: {
    interior: 'министр внутренних дел',
    justice: 'министр юстиции',
    duties: 'Сфера ответственности',
    interiorDuties: ['полиция', 'спасательная служба', 'безопасность границ', 'миграция'],
    justiceDuties: ['суды', 'исполнение наказаний', 'выборы'],
    news: 'Актуально',
    release: 'Борьба с торговлей людьми в Северных странах',
    specialist: 'специалист по коммуникациям',
    specialistText: 'Отвечает на вопросы СМИ о спасательной службе.',
    unit: 'Отдел коммуникаций',
    calendar: 'Календарь',
    switchboard: 'Коммутатор',
    hours: 'По будням с 8.00 до 16.15',
    registry: 'Канцелярия',
    registryText: 'Возбуждение дел, документы и запросы информации',
    registryHours: 'По будням с 9.00 до 15.00',
    map: 'Открыть карту',
    media: 'Коммуникации',
    mediaText: 'Обслуживает СМИ ежедневно с 8.00 до 20.00.',
    office: 'Пример представительства в Стокгольме',
  },
  fr: {
    interior: 'ministre de l’Intérieur',
    justice: 'ministre de la Justice',
    duties: 'Attributions',
    interiorDuties: ['police', 'services de secours', 'sécurité des frontières', 'immigration'],
    justiceDuties: ['tribunaux', 'sanctions pénales', 'élections'],
    news: 'Actualités',
    release: 'La lutte contre la traite des êtres humains dans les pays nordiques',
    specialist: 'spécialiste de la communication',
    specialistText: 'Répond aux questions des médias sur les services de secours.',
    unit: 'Unité de la communication',
    calendar: 'Agenda',
    switchboard: 'Standard',
    hours: 'Du lundi au vendredi, de 8 h à 16 h 15',
    registry: 'Bureau du courrier',
    registryText: 'Ouverture de dossiers, documents et demandes d’information',
    registryHours: 'Du lundi au vendredi, de 9 h à 15 h',
    map: 'Ouvrir le plan',
    media: 'Communication',
    mediaText: 'À la disposition des médias tous les jours de 8 h à 20 h.',
    office: 'Bureau d’exemple à Stockholm',
  },
  de: {
    interior: 'Innenministerin',
    justice: 'Justizministerin',
    duties: 'Zuständig für',
    interiorDuties: ['Polizei', 'Rettungswesen', 'Grenzsicherheit', 'Migration'],
    justiceDuties: ['Gerichte', 'Strafvollzug', 'Wahlen'],
    news: 'Aktuelles',
    release: 'Bekämpfung des Menschenhandels in den nordischen Ländern',
    specialist: 'Kommunikationsexpertin',
    specialistText: 'Beantwortet Fragen der Medien zum Rettungswesen.',
    unit: 'Kommunikationsabteilung',
    calendar: 'Kalender',
    switchboard: 'Telefonzentrale',
    hours: 'Montag bis Freitag, 8.00 bis 16.15 Uhr',
    registry: 'Registratur',
    registryText: 'Anträge, Dokumente und Auskunftsersuchen',
    registryHours: 'Montag bis Freitag, 9.00 bis 15.00 Uhr',
    map: 'Karte öffnen',
    media: 'Kommunikation',
    mediaText: 'Für Medien täglich von 8.00 bis 20.00 Uhr erreichbar.',
    office: 'Beispielbüro in Stockholm',
  },
};
