import { html } from 'lit';
import { home } from '../data/site.js';
import { SEARCH_FORM } from './search-form.js';
import type { Page } from './shell.js';

/** Pages that visitors of a missing page probably want. */
const LIKELY = [
  { text: 'Etusivu', href: home('fi') },
  { text: 'Ajankohtaista', href: '/ajankohtaista' },
  { text: 'Vastuualueet', href: '/vastuualueet' },
  { text: 'Julkaisut', href: '/julkaisut' },
  { text: 'Yhteystiedot', href: '/yhteystiedot' },
  { text: 'Sivukartta', href: '/sivukartta/' },
];

/**
 * The page for status 404. The server does not know the visitor's language, so the page is in the
 * site's language and repeats its text in the other two.
 */
export const NOT_FOUND: Page = {
  path: '/404.html',
  lang: 'fi',
  title: 'Sivua ei löydy',
  main: html`<h1>Sivua ei löydy</h1>
    <p>Osoitteessa ei ole sivua. Hae sivua sanalla tai jatka jostakin näistä:</p>
    ${SEARCH_FORM}
    <ul>
      ${LIKELY.map(({ text, href }) => html`<li><a href=${href}>${text}</a></li>`)}
    </ul>
    <p lang="sv">
      Sidan finns inte. Börja från <a href=${home('sv')} hreflang="sv">framsidan</a> på svenska.
    </p>
    <p lang="en">
      There is no such page. Start from the <a href=${home('en')} hreflang="en">front page</a> in
      English.
    </p>`,
};
