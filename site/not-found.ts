import { html } from 'lit';
import { home } from '../stories/data/site.js';
import type { Page } from './shell.js';

/**
 * What the server says where there is no page, with the status 404. It cannot know the reader's
 * language: it speaks the site's own, and says the same in the other two.
 */
export const NOT_FOUND: Page = {
  path: '/404.html',
  lang: 'fi',
  title: 'Sivua ei löydy',
  main: html`<h1>Sivua ei löydy</h1>
    <p>
      Osoitteessa ei ole sivua. Etsi se <a href="/sivukartta/">sivukartasta</a> tai
      <a href="/haku/">haulla</a>, tai aloita <a href=${home('fi')}>etusivulta</a>.
    </p>
    <p lang="sv">
      Sidan finns inte. Börja från <a href=${home('sv')} hreflang="sv">framsidan</a> på svenska.
    </p>
    <p lang="en">
      There is no such page. Start from the <a href=${home('en')} hreflang="en">front page</a> in
      English.
    </p>`,
};
