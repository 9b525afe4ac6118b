import type { SiteLanguage } from './error-texts.js';

interface SearchTexts {
  readonly title: string;
  readonly label: string;
  readonly lead: string;
  readonly limit: string;
  readonly all: string;
  readonly pages: string;
  readonly news: string;
  readonly publications: string;
  readonly events: string;
  readonly page: string;
  readonly best: string;
  readonly newest: string;
  /** `{word}` is a link. */
  readonly didYouMean: string;
  readonly advice: readonly string[];
  readonly elsewhere: string;
  readonly examples: string;
  /** What the example pages show. */
  readonly many: string;
  readonly one: string;
  readonly none: string;
  readonly demo: string;
}

/**
 * Texts of the search pages. The Swedish and English ones have not been reviewed by a native speaker.
 */
export const SEARCH_TEXTS: Readonly<Record<SiteLanguage, SearchTexts>> = {
  fi: {
    title: 'Haku',
    label: 'Hakusana',
    lead: 'Haku kattaa tämän sivuston kaikilla kielillä. Lupia ja päätöksiä koskevat ohjeet ovat virastojen sivuilla.',
    limit: 'Rajaa tyypin mukaan',
    all: 'Kaikki sisällöt',
    pages: 'Sivut',
    news: 'Tiedotteet ja uutiset',
    publications: 'Julkaisut',
    events: 'Tapahtumat',
    page: 'Sivu',
    best: 'Osuvimmat',
    newest: 'Uusimmat',
    didYouMean: 'Tarkoititko {word}?',
    advice: [
      'Tarkista oikeinkirjoitus.',
      'Kokeile toista tai lyhyempää sanaa: ”palovaroit” löytää myös palovaroittimet.',
      'Haku kattaa tämän sivuston. Lupia ja päätöksiä koskevat ohjeet ovat virastojen sivuilla.',
    ],
    elsewhere: 'Muualta voi löytyä',
    examples: 'Esimerkkejä',
    many: 'Monta tulosta',
    one: 'Yksi tulos',
    none: 'Ei tuloksia',
    demo: 'Esittelysivuston haku toimii, kun sen oma palvelin vastaa; tiedostoina julkaistu sivusto näyttää vain esimerkit.',
  },
  sv: {
    title: 'Sök',
    label: 'Sökord',
    lead: 'Sökningen omfattar den här webbplatsen på alla språk. Anvisningar om tillstånd och beslut finns på ämbetsverkens webbplatser.',
    limit: 'Avgränsa enligt typ',
    all: 'Allt innehåll',
    pages: 'Sidor',
    news: 'Pressmeddelanden och nyheter',
    publications: 'Publikationer',
    events: 'Evenemang',
    page: 'Sida',
    best: 'Mest relevanta',
    newest: 'Nyaste',
    didYouMean: 'Menade du {word}?',
    advice: [
      'Kontrollera stavningen.',
      'Pröva med ett annat eller kortare ord: ”brandvarn” hittar också brandvarnare.',
      'Sökningen omfattar den här webbplatsen. Anvisningar om tillstånd och beslut finns på ämbetsverkens webbplatser.',
    ],
    elsewhere: 'Det kan finnas på andra ställen',
    examples: 'Exempel',
    many: 'Många resultat',
    one: 'Ett resultat',
    none: 'Inga resultat',
    demo: 'Sökningen fungerar när demonstrationswebbplatsens egen server svarar; som filer visar webbplatsen bara exempel.',
  },
  en: {
    title: 'Search',
    label: 'Keyword',
    lead: 'The search covers this site in all languages. For permits and decisions, see the sites of the agencies.',
    limit: 'Filter by type',
    all: 'All content',
    pages: 'Pages',
    news: 'Press releases and news',
    publications: 'Publications',
    events: 'Events',
    page: 'Page',
    best: 'Most relevant',
    newest: 'Newest',
    didYouMean: 'Did you mean {word}?',
    advice: [
      'Check the spelling.',
      'Try another word, or a shorter one: “alarm” also finds smoke alarms.',
      'The search covers this site. For permits and decisions, see the sites of the agencies.',
    ],
    elsewhere: 'Look elsewhere',
    examples: 'Examples',
    many: 'Many results',
    one: 'One result',
    none: 'No results',
    demo: 'The search works when the demonstration site’s own server responds; as files, the site shows the examples only.',
  },
};
