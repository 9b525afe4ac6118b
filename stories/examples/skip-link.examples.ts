import { html } from 'lit';
import { skipLink } from '../../src/markup/index.js';
import { SITE_TEXTS } from '../data/site-texts.js';
import type { Example } from './example.js';

export const skipLinkExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'One link at the start of the page; press Tab to see it.',
    render: (lang) =>
      html`<vn-skip-link>${skipLink('sisalto', { lang })}</vn-skip-link>
        <main id="sisalto"><h1>Vantaa</h1></main>`,
  },
  {
    name: 'without-children',
    about: 'Without children the element renders the link in the page’s language.',
    render: () =>
      html`<vn-skip-link target="sisalto"></vn-skip-link>
        <main id="sisalto"><h1>Vantaa</h1></main>`,
  },
  {
    name: 'several',
    about: 'Two links: to the content and to the menu.',
    withoutScreenshots: true,
    render: (lang) =>
      html`<vn-skip-link
          >${skipLink(['sisalto', { target: 'valikko', text: SITE_TEXTS[lang].sitemap }], {
            lang,
          })}</vn-skip-link
        >
        <nav id="valikko" aria-label=${SITE_TEXTS[lang].sitemap}><a href="#x">Vantaa</a></nav>
        <main id="sisalto"><h1>Vantaa</h1></main>`,
  },
];
