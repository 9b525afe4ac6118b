/**
 * A page of the demonstration site for each page pattern, by name: its path in Finnish. Its
 * `alternates` are the same page in Swedish and English.
 */
export const PATTERN_PAGES = {
  'Front page': '/',
  'News and press releases': '/ajankohtaista/tiedotteet-ja-uutiset/',
  'Press release': '/sv/-/ministrarna-henriksson-och-ohisalo/',
  Contacts: '/yhteystiedot/',
  Ministers: '/ministerio/johto-ja-organisaatio/',
  Person: '/ministerio/johto-ja-organisaatio/sisaministeri/',
  Theme: '/vastuualueet/pelastustoimi/onnettomuuksien-ehkaisy/paloturvallisuus/',
  Publications: '/julkaisut/',
  Events: '/ajankohtaista/tapahtumat/',
  Event: '/ajankohtaista/tapahtumat/1/',
  'Search results': '/haku/monta-tulosta/',
  'Search without results': '/haku/ei-tuloksia/',
  'Page not found': '/404.html',
  'Language choice': '/kielet/',
  'Accessibility statement': '/saavutettavuusseloste/',
  'Feedback form': '/palaute/',
  'Feedback form with errors': '/palaute/virheet/',
  'Site notices': '/tietoa-sivustosta/',
  'Crisis banner': '/tietoa-sivustosta/vaaratiedote/',
  Sitemap: '/sivukartta/',
} as const;
