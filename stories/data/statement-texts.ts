import type { SiteLanguage } from './error-texts.js';

interface StatementTexts {
  /** The title of the page where it has a soft hyphen: Chromium has no Finnish dictionary. */
  readonly heading?: string;
  readonly scope: string;
  readonly status: string;
  readonly statusText: string;
  readonly content: string;
  /** What the demonstration site itself does not do. */
  readonly ownLimit: string;
  readonly preparation: string;
  readonly preparationText: string;
  readonly feedback: string;
  readonly feedbackText: string;
  readonly supervision: string;
  readonly supervisionText: string;
}

/**
 * Texts of the demonstration site's own accessibility statement. The Swedish and English ones have
 * not been reviewed by a native speaker.
 */
export const STATEMENT_TEXTS: Readonly<Record<SiteLanguage, StatementTexts>> = {
  fi: {
    heading: 'Saavutettavuus\u00ADseloste',
    scope:
      'Tämä seloste koskee VN Elements -kirjaston esittelysivustoa. Sivusto ei ole minkään viranomaisen palvelu, joten laki digitaalisten palvelujen tarjoamisesta (306/2019) ei velvoita sitä; seloste noudattaa silti lain mallia.',
    status: 'Vaatimustenmukaisuus\u00ADtilanne',
    statusText:
      'Sivusto täyttää WCAG 2.2 -ohjeiston A- ja AA-tason vaatimukset osittain. Etusivut, tiedotteet, uutisluettelo, sivukartta, hakusivu ja tämä seloste tarkistetaan ohjelmallisesti; sisällöttömiä sivuja ei tarkisteta yksitellen.',
    content: 'Ei-saavutettava sisältö',
    ownLimit: 'Tiedostoina julkaistun esittelysivuston haku näyttää vain esimerkkejä tuloksista.',
    preparation: 'Selosteen laatiminen',
    preparationText:
      'Kirjaston osuus perustuu {date} tehtyyn itsearviointiin, jossa käytettiin axe-core- ja IBM Equal Access -ohjelmia, vnu-tarkistinta, näppäimistötestejä ja Orca-ruudunlukijaa.',
    feedback: 'Palaute',
    feedbackText: 'Kerro saavutettavuuden puutteista kirjaston kehittäjille sen julkaisupaikassa.',
    supervision: 'Valvonta',
    supervisionText:
      'Viranomaisten sivustojen saavutettavuutta valvoo Liikenne- ja viestintävirasto Traficom. Tämä sivusto ei kuulu valvonnan piiriin.',
  },
  sv: {
    scope:
      'Detta utlåtande gäller demonstrationswebbplatsen för biblioteket VN Elements. Webbplatsen är inte en myndighets tjänst och omfattas därför inte av lagen om tillhandahållande av digitala tjänster (306/2019); utlåtandet följer ändå lagens modell.',
    status: 'Fullgörandestatus',
    statusText:
      'Webbplatsen uppfyller delvis kraven på nivå A och AA i WCAG 2.2. Startsidorna, pressmeddelandena, nyhetslistan, webbplatskartan, söksidan och detta utlåtande kontrolleras automatiskt; sidor utan innehåll kontrolleras inte var för sig.',
    content: 'Innehåll som inte är tillgängligt',
    ownLimit:
      'När demonstrationswebbplatsen publiceras som filer visar sökningen endast exempel på resultat.',
    preparation: 'Utarbetande av utlåtandet',
    preparationText:
      'Bibliotekets del bygger på en självvärdering som gjordes {date} med axe-core, IBM Equal Access, vnu, tangentbordstester och skärmläsaren Orca.',
    feedback: 'Respons',
    feedbackText:
      'Berätta om brister i tillgängligheten för bibliotekets utvecklare där biblioteket publiceras.',
    supervision: 'Tillsyn',
    supervisionText:
      'Transport- och kommunikationsverket Traficom utövar tillsyn över tillgängligheten på myndigheternas webbplatser. Denna webbplats omfattas inte av tillsynen.',
  },
  en: {
    scope:
      'This statement applies to the demonstration site of the VN Elements library. The site is not a service of any authority, so the Act on the Provision of Digital Services (306/2019) does not bind it; the statement follows the model of the act all the same.',
    status: 'Compliance status',
    statusText:
      'The site is partially compliant with levels A and AA of WCAG 2.2. The front pages, press releases, news list, sitemap, search page and this statement are checked with automated tools; pages without content are not checked one by one.',
    content: 'Non-accessible content',
    ownLimit:
      'When the demonstration site is published as files, its search only shows sample results.',
    preparation: 'Preparation of this statement',
    preparationText:
      'The library’s part is based on a self-assessment made on {date} with axe-core, IBM Equal Access, vnu, keyboard tests and the screen reader Orca.',
    feedback: 'Feedback',
    feedbackText: 'Report barriers to the developers of the library where it is published.',
    supervision: 'Supervision',
    supervisionText:
      'The Finnish Transport and Communications Agency Traficom supervises the accessibility of authorities’ websites. This site is not subject to supervision.',
  },
};
