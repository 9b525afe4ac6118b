import { html } from 'lit';
import { ministrySwitcher } from '../../src/markup/index.js';
import type { Example } from './example.js';

/** Another government's list. A site would serve it; here a data: URL contains it. */
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
    about: 'The Government and its twelve ministries, one of which is the site’s own.',
    render: (lang) =>
      html`<vn-ministry-switcher
        >${ministrySwitcher({ lang, organisation: 'sm' })}</vn-ministry-switcher
      >`,
  },
  {
    name: 'without-children',
    about: 'Without children the element renders the same list.',
    render: () => html`<vn-ministry-switcher organisation="sm"></vn-ministry-switcher>`,
  },
  {
    name: 'other-government',
    about: 'A custom list.',
    render: (lang) =>
      html`<vn-ministry-switcher
        >${ministrySwitcher({
          lang,
          organisation: 'landskap',
          organisations: ALAND,
        })}</vn-ministry-switcher
      >`,
  },
  {
    name: 'src',
    about: 'The same list from a URL.',
    withoutScreenshots: true,
    render: () =>
      html`<vn-ministry-switcher
        organisation="landskap"
        src="data:application/json,${encodeURIComponent(JSON.stringify(ALAND))}"
      ></vn-ministry-switcher>`,
  },
];
