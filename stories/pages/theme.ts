import { html } from 'lit';
import { sideNavigation } from '../../src/markup/index.js';
import { siteTreeOf } from '../data/site.js';
import type { Page } from './shell.js';

const SECTION = '/vastuualueet/pelastustoimi';
const PATH = `${SECTION}/onnettomuuksien-ehkaisy/paloturvallisuus`;

const section = siteTreeOf('fi')
  .find(({ href }) => href === '/vastuualueet')
  ?.children?.find(({ href }) => href === SECTION);

/** A page of a theme, beside the pages of its section. The text is invented. */
export const THEME: Page = {
  path: `${PATH}/`,
  lang: 'fi',
  title: 'Paloturvallisuus',
  place: PATH,
  main: html`<div class="vn-with-side">
    ${sideNavigation(
      {
        title: section?.title ?? '',
        href: SECTION,
        pages: section?.children ?? [],
        currentUrl: PATH,
      },
      { lang: 'fi' },
    )}
    <div class="prose">
      <h1>Paloturvallisuus</h1>
      <p class="lead">
        Kodin paloturvallisuus on arjen tottumuksia: toimiva palovaroitin, vapaat poistumistiet ja
        huolellisuus tulen kanssa.
      </p>
      <h2>Palovaroitin</h2>
      <p>
        Testaa palovaroitin kerran kuukaudessa. Vaihda paristo, kun laite ilmoittaa sen heikkenevän,
        ja koko laite, kun sen käyttöikä on kulunut.
      </p>
      <h2>Poistumistiet</h2>
      <p>Pidä porraskäytävä ja uloskäynnit vapaina.</p>
      <ul>
        <li>Älä säilytä lastenvaunuja tai polkupyörää porraskäytävässä.</li>
        <li>Varmista, että ovi aukeaa sisältä ilman avainta.</li>
        <li>Sovi perheen kanssa kokoontumispaikasta.</li>
      </ul>
      <p>
        Esittelysivuston teksti on keksitty. Ohjeet saat
        <a href="https://pelastustoimi.fi/">pelastustoimen omilta sivuilta</a>.
      </p>
    </div>
  </div>`,
};
