/** The languages in which the demonstration site has pages of its own. */
export const SITE_LANGUAGES = ['fi', 'sv', 'en'] as const;
export type SiteLanguage = (typeof SITE_LANGUAGES)[number];

interface ErrorTexts {
  /** Name of the language, as a heading above a text in it. */
  readonly inLanguage: string;
  readonly search: string;
  readonly searchDo: string;
  readonly home: string;
  readonly goOn: string;
  readonly contact: string;
  readonly switchboard: string;
  readonly hours: string;
  readonly brokenLink: string;
  readonly brokenLinkText: string;
  readonly feedback: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly urgent: string;
  readonly emergency: string;
  readonly otherSites: string;
  readonly disruption: string;
  readonly disruptionText: string;
  readonly tryAgain: string;
  readonly maintenance: string;
  readonly maintenanceText: string;
  readonly maintenanceEnd: string;
  /** `{code}` is the status of HTTP. */
  readonly code: string;
}

/**
 * Texts of the error pages; the maintenance is invented. The Swedish and English ones have not been
 * reviewed by a native speaker.
 */
export const ERROR_TEXTS: Readonly<Record<SiteLanguage, ErrorTexts>> = {
  fi: {
    inLanguage: 'Suomeksi',
    search: 'Etsi sivua hakusanalla',
    searchDo: 'Hae',
    home: 'Etusivulle',
    goOn: 'Jatka tästä',
    contact: 'Ota yhteyttä',
    switchboard: 'Ministeriön vaihde',
    hours: 'Arkisin klo 8.00–16.15',
    brokenLink: 'Rikkinäinen linkki?',
    brokenLinkText: 'Jos linkki on meidän sivuillamme, kerro siitä. Korjaamme sen.',
    feedback: 'Anna palautetta',
    notFound: 'Sivua ei löytynyt',
    notFoundText: 'Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirretty tai poistettu.',
    urgent: 'Jos asiasi on kiireellinen',
    emergency: 'Hätätilanteessa',
    otherSites: 'Muut sivustot',
    disruption: 'Palvelussa on häiriö',
    disruptionText:
      'Sivua ei voida näyttää juuri nyt. Vika on meillä, ei laitteessasi. Korjaamme sitä.',
    tryAgain: 'Yritä uudelleen',
    maintenance: 'Sivusto on huollossa',
    maintenanceText: 'Huolto kestää perjantaina 4.12.2026 klo 18.00–20.00.',
    maintenanceEnd: 'Sivusto palaa käyttöön sen jälkeen samasta osoitteesta.',
    code: 'Virhe {code}',
  },
  sv: {
    inLanguage: 'På svenska',
    search: 'Sök sidan med ett ord',
    searchDo: 'Sök',
    home: 'Till framsidan',
    goOn: 'Fortsätt här',
    contact: 'Ta kontakt',
    switchboard: 'Ministeriets växel',
    hours: 'Vardagar kl. 8.00–16.15',
    brokenLink: 'En trasig länk?',
    brokenLinkText: 'Berätta för oss om länken finns på vår webbplats. Vi rättar den.',
    feedback: 'Ge respons',
    notFound: 'Sidan hittades inte',
    notFoundText: 'Adressen kan vara felskriven, eller så har sidan flyttats eller tagits bort.',
    urgent: 'Om ditt ärende är brådskande',
    emergency: 'I en nödsituation',
    otherSites: 'Andra webbplatser',
    disruption: 'Störning i tjänsten',
    disruptionText:
      'Sidan kan inte visas just nu. Felet är hos oss, inte i din enhet. Vi arbetar på att åtgärda det.',
    tryAgain: 'Försök igen',
    maintenance: 'Webbplatsen underhålls',
    maintenanceText: 'Underhållet pågår fredagen den 4 december 2026 kl. 18.00–20.00.',
    maintenanceEnd: 'Därefter finns webbplatsen på samma adress.',
    code: 'Fel {code}',
  },
  en: {
    inLanguage: 'In English',
    search: 'Search for the page',
    searchDo: 'Search',
    home: 'Front page',
    goOn: 'Continue here',
    contact: 'Contact us',
    switchboard: 'Switchboard of the ministry',
    hours: 'Monday to Friday, 8:00 to 16:15',
    brokenLink: 'A broken link?',
    brokenLinkText: 'If the link is on our site, please tell us. We will repair it.',
    feedback: 'Give feedback',
    notFound: 'Page not found',
    notFoundText: 'The address may be mistyped, or the page has been moved or removed.',
    urgent: 'If your matter is urgent',
    emergency: 'In an emergency',
    otherSites: 'Other sites',
    disruption: 'The service is disrupted',
    disruptionText:
      'The page cannot be shown right now. The fault is ours, not your device’s. We are working on it.',
    tryAgain: 'Try again',
    maintenance: 'The site is under maintenance',
    maintenanceText: 'Maintenance takes place on Friday 4 December 2026 from 18:00 to 20:00.',
    maintenanceEnd: 'After that the site is back at the same address.',
    code: 'Error {code}',
  },
};
