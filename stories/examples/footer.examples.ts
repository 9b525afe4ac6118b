import { html, type TemplateResult } from 'lit';
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
import type { Locale } from '../../src/model/index.js';
import type { Example } from './example.js';

const markupOf = (lang: Locale, top = false): TemplateResult =>
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
        top,
      })}</vn-footer
    >
  </footer>`;

export const footerExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'Names in three languages, postal address, site links and social media.',
    render: (lang) => markupOf(lang),
  },
  {
    name: 'top',
    about: 'A link to the top of the page comes last.',
    render: (lang) => markupOf(lang, true),
  },
];
