import type { Locale } from '../../src/model/index.js';

interface NoticeTexts {
  readonly disruption: string;
  readonly disruptionText: string;
  readonly follow: string;
  readonly storm: string;
  readonly stormText: string;
  readonly guide: string;
}

/**
 * Texts of invented notices. Those in Swedish, English, Northern Sámi, Russian, French and German
 * have not been reviewed by a native speaker.
 */
export const NOTICE_TEXTS: Readonly<Record<Locale, NoticeTexts>> = {
  fi: {
    disruption: 'lausuntopalveluun ei pääse kirjautumaan',
    disruptionText: 'Määräaikoja jatketaan vian keston verran.',
    follow: 'Seuraa tilannetta',
    storm: 'syysmyrsky saapuu länsirannikolle',
    stormText:
      'Sähkökatkot ovat todennäköisiä. Vältä liikkumista perjantai-illasta lauantaiaamuun.',
    guide: 'Toimi näin',
  },
  sv: {
    disruption: 'det går inte att logga in i utlåtandetjänsten',
    disruptionText: 'Tidsfristerna förlängs med den tid felet varar.',
    follow: 'Följ läget',
    storm: 'en höststorm når västkusten',
    stormText:
      'Elavbrott är sannolika. Undvik att röra dig ute från fredag kväll till lördag morgon.',
    guide: 'Gör så här',
  },
  en: {
    disruption: 'logging in to the consultation service does not work',
    disruptionText: 'Deadlines are extended by the time that the fault lasts.',
    follow: 'Follow the situation',
    storm: 'an autumn storm is reaching the west coast',
    stormText: 'Power cuts are likely. Avoid travelling from Friday evening to Saturday morning.',
    guide: 'What to do',
  },
  se: {
    disruption: 'cealkámušbálvalussii ii beasa čálihit sisa',
    disruptionText: 'Mearreáiggit guhkiduvvojit.',
    follow: 'Čuovo dili',
    storm: 'čakčariđđu boahtá oarjeriddui',
    stormText: 'Elrávdnji sáhttá boatkanit. Garvve johtima bearjadat eahkedis lávvardat iđđedii.',
    guide: 'Daga ná',
  },
  ru: {
    disruption: 'вход в службу консультаций не работает',
    disruptionText: 'Сроки продлеваются на время неисправности.',
    follow: 'Следить за ситуацией',
    storm: 'осенний шторм приближается к западному побережью',
    stormText:
      'Вероятны отключения электричества. Избегайте поездок с вечера пятницы до утра субботы.',
    guide: 'Что делать',
  },
  fr: {
    disruption: 'la connexion au service de consultation ne fonctionne pas',
    disruptionText: 'Les délais sont prolongés de la durée de la panne.',
    follow: 'Suivre la situation',
    storm: 'une tempête d’automne atteint la côte ouest',
    stormText:
      'Des coupures de courant sont probables. Évitez de vous déplacer de vendredi soir à samedi matin.',
    guide: 'Que faire',
  },
  de: {
    disruption: 'die Anmeldung beim Anhörungsdienst ist nicht möglich',
    disruptionText: 'Fristen werden um die Dauer der Störung verlängert.',
    follow: 'Lage verfolgen',
    storm: 'ein Herbststurm erreicht die Westküste',
    stormText:
      'Stromausfälle sind wahrscheinlich. Vermeiden Sie Fahrten von Freitagabend bis Samstagmorgen.',
    guide: 'Was zu tun ist',
  },
};
