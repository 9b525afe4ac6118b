import type { SiteLanguage } from './error-texts.js';

interface FeedbackTexts {
  readonly lead: string;
  readonly demo: string;
  /** Text of a link to an example of a form with errors. */
  readonly example: string;
  readonly errorTitle: string;
  readonly noMessage: string;
  readonly thanks: string;
  readonly thanksText: string;
  readonly thanksDemo: string;
  readonly otherWays: string;
  readonly privacyText: string;
}

/**
 * Texts of the feedback pages. The Swedish and English ones have not been reviewed by a native
 * speaker.
 */
export const FEEDBACK_TEXTS: Readonly<Record<SiteLanguage, FeedbackTexts>> = {
  fi: {
    lead: 'Kysy ministeriön työstä tai kerro, mikä sivustossa toimii ja mikä ei. Lupa- ja päätösasioissa auttaa virasto, joka ratkaisee asian.',
    demo: 'Esittelysivusto tarkistaa lomakkeen, mutta ei tallenna eikä lähetä sitä.',
    example: 'Lomake, jossa on virheitä',
    errorTitle: 'Virhe: {title}',
    noMessage: 'Kirjoita palaute',
    thanks: 'Kiitos palautteesta',
    thanksText:
      'Luemme jokaisen palautteen. Jos annoit sähköpostiosoitteen, vastaamme viiden arkipäivän kuluessa.',
    thanksDemo:
      'Tällainen olisi ministeriön sivu. Esittelysivusto ei tallentanut palautetta, eikä siihen vastata.',
    otherWays: 'Muut tavat ottaa yhteyttä',
    privacyText: 'Näin ministeriö käsittelee palautteen henkilötietoja.',
  },
  sv: {
    lead: 'Fråga om ministeriets arbete eller berätta vad som fungerar och inte fungerar på webbplatsen. I frågor om tillstånd och beslut hjälper den myndighet som avgör ärendet.',
    demo: 'Demonstrationswebbplatsen kontrollerar formuläret, men sparar eller skickar det inte.',
    example: 'Formulär med fel',
    errorTitle: 'Fel: {title}',
    noMessage: 'Skriv din respons',
    thanks: 'Tack för din respons',
    thanksText: 'Vi läser all respons. Om du gav en e-postadress svarar vi inom fem arbetsdagar.',
    thanksDemo:
      'Så här skulle ministeriets sida se ut. Demonstrationswebbplatsen sparade inte din respons och den besvaras inte.',
    otherWays: 'Andra sätt att ta kontakt',
    privacyText: 'Så behandlar ministeriet personuppgifter i responsen.',
  },
  en: {
    lead: 'Ask about the work of the ministry, or tell us what works on this site and what does not. For permits and decisions, contact the agency that handles your case.',
    demo: 'The demonstration site checks the form, but does not store or send it.',
    example: 'A form with errors',
    errorTitle: 'Error: {title}',
    noMessage: 'Enter your feedback',
    thanks: 'Thank you for your feedback',
    thanksText:
      'We read all feedback. If you gave an email address, we will reply within five working days.',
    thanksDemo:
      'This is what a ministry’s page would say. The demonstration site did not store your feedback, and no one will reply.',
    otherWays: 'Other ways to contact us',
    privacyText: 'How the ministry handles personal data in feedback.',
  },
};
