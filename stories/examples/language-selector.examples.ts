import { html } from 'lit';
import { languageSelector, languageVersions } from '../../src/markup/index.js';
import { LOCALES } from '../../src/model/index.js';
import { home, siteLanguages } from '../data/site.js';
import type { Example } from './example.js';

export const languageSelectorExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'The three languages of a ministry’s site.',
    render: (lang) =>
      html`<vn-language-selector
        >${languageSelector(siteLanguages(lang), { lang })}</vn-language-selector
      >`,
  },
  {
    name: 'seven',
    about: 'Seven languages; where the same page exists the link says so.',
    render: (lang) =>
      html`<vn-language-selector
        >${languageSelector(
          LOCALES.map((one) =>
            one === lang ? { lang: one } : { lang: one, href: home(one), samePage: true },
          ),
          { lang },
        )}</vn-language-selector
      >`,
  },
  {
    name: 'article',
    about: 'The language versions of one article.',
    render: (lang) =>
      html`<vn-language-selector variant="article"
        >${languageVersions(
          (['fi', 'sv', 'en'] as const).map((one) =>
            one === lang ? { lang: one } : { lang: one, href: `/${one}/-/1/` },
          ),
          { lang },
        )}</vn-language-selector
      >`,
  },
];
