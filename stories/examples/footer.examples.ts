import { html } from 'lit';
import { footer } from '../../src/markup/index.js';
import {
  addressLines,
  footerLinks,
  mark,
  ministryName,
  otherNames,
  social,
  switchboard,
} from '../data/site.js';
import type { Example } from './example.js';

export const footerExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'Names in three languages, address, the site’s links and social media.',
    render: (lang) =>
      html`<footer>
        <vn-footer
          >${footer({
            lang,
            names: [ministryName(lang), ...otherNames(lang)],
            mark,
            addressLines,
            switchboard,
            links: footerLinks(lang),
            social,
          })}</vn-footer
        >
      </footer>`,
  },
];
