/** What people call a page in Finnish, Swedish and English, beside the words of its text. */
export const TERMS: Readonly<Record<string, string>> = {
  'elements-skip-link--docs':
    'skip link, skip to content, hyppylinkki, ohituslinkki, hyppää sisältöön, hopplänk, hoppa till innehållet',
  'elements-header--docs':
    'header, masthead, site name, logo, search, ylätunniste, yläpalkki, otsake, sidhuvud, sökning, haku',
  'elements-ministry-switcher--docs':
    'ministries, ministry menu, ministeriöt, ministeriövalikko, ministerier, ministerieväljare',
  'elements-language-selector--docs':
    'language switcher, language menu, kielivalinta, kielivalikko, kielenvaihto, språkval, språkväljare',
  'elements-language-notice--docs':
    'language suggestion, kieli-ilmoitus, kieliehdotus, språkmeddelande, språkförslag',
  'elements-navigation--docs':
    'menu, main navigation, mega menu, hamburger, valikko, päävalikko, navigaatio, meny, huvudmeny',
  'elements-breadcrumbs--docs': 'breadcrumb, murupolku, leivänmuru, brödsmulor, länkstig',
  'elements-sitemap-tree--docs':
    'site map, tree view, filter pages, sivukartta, sivustokartta, sivupuu, webbkarta, webbplatskarta, platskarta',
  'elements-press-release--docs':
    'news, bulletin, tiedote, lehdistötiedote, uutinen, pressmeddelande, nyhet, print, tulosta, skriv ut',
  'elements-footer--docs':
    'footer, contact details, alatunniste, yhteystiedot, sidfot, kontaktuppgifter',
  'patterns-result-list--docs':
    'news list, search results, listing, uutislista, tiedotteet, hakutulokset, nyhetslista, sökresultat',
  'patterns-pagination--docs': 'pager, paging, sivutus, sivunumerot, sidnumrering, bläddra',
  'patterns-filter-form--docs':
    'search form, facets, suodatin, rajaus, hakulomake, filter, avgränsa, sökformulär',
  'patterns-feedback-form--docs':
    'contact form, error summary, validation, palautelomake, yhteydenotto, virheilmoitus, responsformulär, kontaktformulär, felmeddelande',
  'patterns-side-navigation--docs':
    'sidebar, side menu, sivuvalikko, sivunavigaatio, sidomeny, sidonavigering',
  'patterns-site-notice--docs':
    'alert, banner, crisis, warning, häiriötiedote, kriisitiedote, varoitus, störning, kris, varning',
  'patterns-summary-list--docs':
    'key value, definition list, check answers, määritelmäluettelo, yhteenveto, definitionslista, sammanfattning',
  'patterns-contact-card--docs':
    'contact details, telephone, address, yhteystiedot, puhelin, osoite, kontaktuppgifter, telefon, adress',
  'patterns-person-card--docs':
    'minister, staff, portrait, henkilökortti, ministeri, henkilökunta, personkort, personal, porträtt',
  'guide-readme--page':
    'install, installation, npm, CDN, CSP, asennus, käyttöönotto, asenna, ta i bruk',
  'guide-themes--page':
    'colours, theme, dark mode, värit, teema, tumma tila, färger, tema, mörkt läge',
  'guide-languages--page': 'translations, käännökset, kielet, översättningar, språk',
  'guide-for-auditors--page':
    'accessibility audit, WCAG, EN 301 549, saavutettavuus, saavutettavuusarviointi, tillgänglighet',
  'guide-accessibility-statement--page':
    'saavutettavuusseloste, saavutettavuus, tillgänglighetsutlåtande, template, malli, mall',
  'guide-editors-readme--page':
    'writing, content design, style guide, plain language, kirjoittaminen, toimittaja, sisällöntuottaja, selkeä kieli, kirjoitusohjeet, redaktör, skribent, klarspråk, skrivregler',
  'guide-editors-fi-press-release--page':
    'uutinen, otsikko, ingressi, linkkiteksti, alt-teksti, vaihtoehtoinen teksti, päivämäärä, kellonaika, luvut',
  'guide-editors-sv-press-release--page':
    'nyhet, rubrik, ingress, länktext, alt-text, alternativtext, datum, klockslag, tal',
  'guide-editors-en-press-release--page':
    'news item, headline, lead, link text, alt text, alternative text, dates, times, numbers',
  'guide-troubleshooting--page': 'problems, help, ongelmat, vianetsintä, apua, felsökning, hjälp',
  'guide-servers-liferay--page': 'Liferay, FreeMarker, theme',
  'guide-contacts--page': 'telephone numbers, puhelinnumerot, telefonnummer',
};
