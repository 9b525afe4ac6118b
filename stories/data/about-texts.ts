import type { SiteLanguage } from './error-texts.js';

interface AboutTexts {
  readonly lead: string;
  readonly content: string;
  readonly notices: string;
  readonly noticesText: string;
  readonly maintenance: string;
  readonly maintenanceText: string;
  readonly registry: string;
  readonly registryText: string;
  readonly crisis: string;
  readonly crisisText: string;
  /** Title of the page with the crisis banner, and the text of links to it. */
  readonly crisisPage: string;
  readonly crisisPageText: string;
}

/**
 * Texts of the page about the demonstration site, with invented notices. The Swedish and English ones
 * have not been reviewed by a native speaker.
 */
export const ABOUT_TEXTS: Readonly<Record<SiteLanguage, AboutTexts>> = {
  fi: {
    lead: 'Tämä sivusto esittelee VN Elements -kirjastoa: valtioneuvoston ja ministeriöiden verkkosivujen yhteisiä osia.',
    content:
      'Sivusto ei ole sisäministeriön. Ministereiden tiedote kolmella kielellä ja sivukartta ovat ministeriön julkaisemia; muut tekstit, tapahtumat ja julkaisut on keksitty esimerkeiksi.',
    notices: 'Ilmoitukset',
    noticesText:
      'Ministeriö kertoo huollosta ja häiriöistä ilmoituksella, jolla on kolme vakavuusastetta. Sivulla on yleensä yksi ilmoitus, vakavin. Nämä esimerkit ovat keksittyjä.',
    maintenance: 'sivusto on huollossa perjantaina 4.12.2026 klo 18–20',
    maintenanceText: 'Lomakkeet ja haku eivät ole käytössä.',
    registry: 'kirjaamo ei vastaanota sähköpostia',
    registryText: 'Sovi kiireellisten asiakirjojen toimittamisesta puhelimitse.',
    crisis: 'Kriisitiedotus',
    crisisText:
      'Vaaratilanteessa valtioneuvoston tiedote on jokaisen ministeriön jokaisella sivulla ensimmäisenä.',
    crisisPage: 'Esimerkki vaaratiedotteesta',
    crisisPageText:
      'Sivun alussa on keksitty vaaratiedote. Sitä ei voi sulkea, se ei liiku, ja se on osa sivua heti latautuessa.',
  },
  sv: {
    lead: 'Den här webbplatsen demonstrerar biblioteket VN Elements: gemensamma delar för statsrådets och ministeriernas webbsidor.',
    content:
      'Webbplatsen är inte inrikesministeriets. Ministrarnas pressmeddelande på tre språk och webbkartan är publicerade av ministeriet; övriga texter, evenemang och publikationer är påhittade exempel.',
    notices: 'Meddelanden',
    noticesText:
      'Ministeriet informerar om underhåll och störningar med ett meddelande som har tre allvarlighetsgrader. En sida har vanligtvis ett meddelande, det allvarligaste. Dessa exempel är påhittade.',
    maintenance: 'webbplatsen underhålls fredagen den 4 december 2026 kl. 18–20',
    maintenanceText: 'Formulären och sökningen är inte i bruk.',
    registry: 'registratorskontoret tar inte emot e-post',
    registryText: 'Kom överens per telefon om hur brådskande handlingar lämnas in.',
    crisis: 'Kriskommunikation',
    crisisText:
      'I en farosituation kommer statsrådets meddelande först på varje sida på alla ministeriers webbplatser.',
    crisisPage: 'Exempel på ett varningsmeddelande',
    crisisPageText:
      'I början av sidan finns ett påhittat varningsmeddelande. Det kan inte stängas, det rör sig inte och det är en del av sidan från början.',
  },
  en: {
    lead: 'This site demonstrates the VN Elements library: shared parts of the websites of the Finnish Government and its ministries.',
    content:
      'It is not a site of the Ministry of the Interior. The ministers’ press release in three languages and the sitemap were published by the ministry; all other texts, events and publications are invented examples.',
    notices: 'Notices',
    noticesText:
      'The ministry announces maintenance and disruptions with a notice of one of three severities. A page usually has one notice, the most severe. These examples are invented.',
    maintenance: 'the site is under maintenance on Friday 4 December 2026 from 18 to 20',
    maintenanceText: 'The forms and the search are not available.',
    registry: 'the registry cannot receive email',
    registryText: 'Agree by telephone on how to submit urgent documents.',
    crisis: 'Crisis communication',
    crisisText:
      'In an emergency, the message of the Government comes first on every page of every ministry.',
    crisisPage: 'Example of an emergency warning',
    crisisPageText:
      'This page begins with an invented emergency warning. It cannot be closed, does not move, and is part of the page from the start.',
  },
};
