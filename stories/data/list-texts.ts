import type { Locale } from '../../src/model/index.js';

interface ListTexts {
  readonly keyword: string;
  readonly type: string;
  readonly year: string;
  readonly topic: string;
  readonly allYears: string;
  readonly allTopics: string;
  readonly releases: string;
  readonly news: string;
  readonly columns: string;
  readonly rescue: string;
  readonly borders: string;
  readonly release: string;
  readonly newsItem: string;
  readonly ministry: string;
  readonly feed: string;
  readonly headlines: readonly [string, string, string, string];
  readonly summary: string;
}

/**
 * Texts of invented news lists. Those in Swedish, English, Northern Sámi, Russian, French and German
 * have not been reviewed by a native speaker.
 */
export const LIST_TEXTS: Readonly<Record<Locale, ListTexts>> = {
  fi: {
    keyword: 'Hakusana',
    type: 'Tyyppi',
    year: 'Vuosi',
    topic: 'Aihe',
    allYears: 'Kaikki vuodet',
    allTopics: 'Kaikki aiheet',
    releases: 'Tiedotteet',
    news: 'Uutiset',
    columns: 'Kolumnit',
    rescue: 'Pelastustoimi',
    borders: 'Rajaturvallisuus',
    release: 'Tiedote',
    newsItem: 'Uutinen',
    ministry: 'sisäministeriö',
    feed: 'RSS-syöte',
    headlines: [
      'Pelastustoimen uudistus etenee lausunnoille: hyvinvointialueille yhteinen palvelutasomalli',
      'Palovaroittimien huoltovastuu siirtyy rakennuksen omistajalle: näin taloyhtiö valmistautuu',
      'Hätä\u00adkeskus\u00adpäivystäjien koulutus\u00adpaikkoja lisätään',
      'Varautumispäivät kokoavat kunnat Vaasaan',
    ],
    summary:
      'Esitysluonnos yhtenäistäisi pelastuslaitosten toimintavalmiuden arvioinnin koko maassa.',
  },
  sv: {
    keyword: 'Sökord',
    type: 'Typ',
    year: 'År',
    topic: 'Ämne',
    allYears: 'Alla år',
    allTopics: 'Alla ämnen',
    releases: 'Pressmeddelanden',
    news: 'Nyheter',
    columns: 'Kolumner',
    rescue: 'Räddningsväsendet',
    borders: 'Gränssäkerhet',
    release: 'Pressmeddelande',
    newsItem: 'Nyhet',
    ministry: 'inrikesministeriet',
    feed: 'RSS-flöde',
    headlines: [
      'Reformen av räddningsväsendet på remiss: en gemensam modell för servicenivån',
      'Ansvaret för brandvarnare övergår till byggnadens ägare: så förbereder sig husbolaget',
      'Utbildningsplatserna för nödcentralsoperatörer blir fler',
      'Beredskapsdagarna samlar kommunerna i Vasa',
    ],
    summary:
      'Utkastet skulle göra bedömningen av räddningsverkens beredskap enhetlig i hela landet.',
  },
  en: {
    keyword: 'Keyword',
    type: 'Type',
    year: 'Year',
    topic: 'Topic',
    allYears: 'All years',
    allTopics: 'All topics',
    releases: 'Press releases',
    news: 'News',
    columns: 'Columns',
    rescue: 'Rescue services',
    borders: 'Border security',
    release: 'Press release',
    newsItem: 'News item',
    ministry: 'Ministry of the Interior',
    feed: 'RSS feed',
    headlines: [
      'Reform of rescue services sent out for comments: a common model for service levels',
      'Owners of buildings become responsible for smoke alarms: how a housing company prepares',
      'More training places for emergency response centre operators',
      'Preparedness days bring municipalities to Vaasa',
    ],
    summary:
      'The draft would make the assessment of rescue services uniform throughout the country.',
  },
  se: {
    keyword: 'Ohcansátni',
    type: 'Tiipa',
    year: 'Jahki',
    topic: 'Fáddá',
    allYears: 'Buot jagit',
    allTopics: 'Buot fáttát',
    releases: 'Dieđáhusat',
    news: 'Ođđasat',
    columns: 'Kolumnnat',
    rescue: 'Gádjundoaibma',
    borders: 'Rádjedorvvolašvuohta',
    release: 'Dieđáhus',
    newsItem: 'Ođas',
    ministry: 'siskkáldasministeriija',
    feed: 'RSS-biepmadeapmi',
    headlines: [
      'Gádjundoaimma ođastus cealkámušaide: oktasaš málle bálvalusdássái',
      'Visttiid oamasteaddjit vástidit buollinvárrehusain',
      'Heahteguovddášbargiid oahpposajit lassánit',
      'Gergosvuođabeaivvit čohkkejit gielddaid Vasai',
    ],
    summary: 'Evttohus ovttaiduhtášii gádjunlágádusaid gergosvuođa árvvoštallama olles riikkas.',
  },
  ru: {
    keyword: 'Ключевое слово',
    type: 'Тип',
    year: 'Год',
    topic: 'Тема',
    allYears: 'Все годы',
    allTopics: 'Все темы',
    releases: 'Пресс-релизы',
    news: 'Новости',
    columns: 'Колонки',
    rescue: 'Спасательная служба',
    borders: 'Пограничная безопасность',
    release: 'Пресс-релиз',
    newsItem: 'Новость',
    ministry: 'Министерство внутренних дел',
    feed: 'Лента RSS',
    headlines: [
      'Реформа спасательной службы направлена на рассмотрение: единая модель уровня услуг',
      'Ответственность за пожарные извещатели переходит к владельцам зданий',
      'Увеличено число мест для обучения операторов экстренной связи',
      'Дни готовности соберут муниципалитеты в Вааса',
    ],
    summary: 'Законопроект сделал бы оценку готовности спасательных служб единой для всей страны.',
  },
  fr: {
    keyword: 'Mot-clé',
    type: 'Type',
    year: 'Année',
    topic: 'Thème',
    allYears: 'Toutes les années',
    allTopics: 'Tous les thèmes',
    releases: 'Communiqués de presse',
    news: 'Actualités',
    columns: 'Chroniques',
    rescue: 'Services de secours',
    borders: 'Sécurité des frontières',
    release: 'Communiqué de presse',
    newsItem: 'Actualité',
    ministry: 'ministère de l’Intérieur',
    feed: 'Flux RSS',
    headlines: [
      'La réforme des services de secours soumise à consultation : un modèle commun de service',
      'Les détecteurs de fumée relèveront du propriétaire de l’immeuble',
      'Davantage de places de formation pour les opérateurs des centres d’urgence',
      'Les journées de la préparation réunissent les communes à Vaasa',
    ],
    summary: 'Le projet harmoniserait l’évaluation des services de secours dans tout le pays.',
  },
  de: {
    keyword: 'Suchwort',
    type: 'Art',
    year: 'Jahr',
    topic: 'Thema',
    allYears: 'Alle Jahre',
    allTopics: 'Alle Themen',
    releases: 'Pressemitteilungen',
    news: 'Nachrichten',
    columns: 'Kolumnen',
    rescue: 'Rettungswesen',
    borders: 'Grenzsicherheit',
    release: 'Pressemitteilung',
    newsItem: 'Nachricht',
    ministry: 'Innenministerium',
    feed: 'RSS-Feed',
    headlines: [
      'Reform des Rettungswesens in der Anhörung: ein gemeinsames Modell für das Leistungsniveau',
      'Für Rauchmelder sind künftig die Eigentümer der Gebäude verantwortlich',
      'Mehr Ausbildungsplätze für die Notrufzentralen',
      'Die Vorsorgetage bringen die Gemeinden nach Vaasa',
    ],
    summary: 'Der Entwurf würde die Bewertung der Rettungsdienste im ganzen Land vereinheitlichen.',
  },
};
