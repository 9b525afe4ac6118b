import { html } from 'lit';
import { ministrySwitcher } from '../../src/markup/index.js';
import type { Example } from './example.js';

/** Another government's own list, as a site serves it; its address holds it whole here. */
const ALAND = [
  {
    key: 'landskap',
    names: { sv: 'Ålands landskapsregering', en: 'Government of Åland' },
    href: 'https://www.regeringen.ax',
  },
  {
    key: 'lagting',
    names: { sv: 'Ålands lagting', en: 'Parliament of Åland' },
    href: 'https://www.lagtinget.ax',
  },
];

export const ministrySwitcherExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'The government and its twelve ministries, one of them the current one.',
    render: (lang) =>
      html`<vn-ministry-switcher
        >${ministrySwitcher({ lang, current: 'sm' })}</vn-ministry-switcher
      >`,
  },
  {
    name: 'without-children',
    about: 'Without children the element draws the same list itself.',
    render: () => html`<vn-ministry-switcher current="sm"></vn-ministry-switcher>`,
  },
  {
    name: 'other-government',
    about: 'A list of one’s own.',
    render: (lang) =>
      html`<vn-ministry-switcher
        >${ministrySwitcher({
          lang,
          current: 'landskap',
          organisations: ALAND,
        })}</vn-ministry-switcher
      >`,
  },
  {
    name: 'src',
    about: 'The same list from an address.',
    unpictured: true,
    render: () =>
      html`<vn-ministry-switcher
        current="landskap"
        src="data:application/json,${encodeURIComponent(JSON.stringify(ALAND))}"
      ></vn-ministry-switcher>`,
  },
];
