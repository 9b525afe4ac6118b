import { html } from 'lit';
import { languageSelector, languageVersions } from '../../src/markup/index.js';
import { LOCALES } from '../../src/model/index.js';
import { euLanguages, manyLanguages } from '../data/languages.js';
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
    about: 'Seven languages; links to the same page have rel="alternate".',
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
  {
    name: 'groups',
    about: 'More languages than fit in a row, in groups, with the state of each version.',
    render: (lang) =>
      html`<vn-language-selector
        >${languageSelector(manyLanguages(lang), { lang, groups: true })}</vn-language-selector
      >`,
  },
  {
    name: 'columns',
    about: 'The 24 languages of the European Union with their codes, in columns.',
    render: (lang) =>
      html`<vn-language-selector
        >${languageSelector(euLanguages(lang), {
          lang,
          codes: true,
          disclosure: 'never',
        })}</vn-language-selector
      >`,
  },
  {
    name: 'narrow',
    about: 'A row in wide viewports, a disclosure in narrow ones.',
    render: (lang) =>
      html`<vn-language-selector
        >${languageSelector(
          LOCALES.map((one) => (one === lang ? { lang: one } : { lang: one, href: home(one) })),
          { lang, disclosure: 'narrow' },
        )}</vn-language-selector
      >`,
  },
  {
    name: 'article-purpose',
    about: 'The language versions of one article; each link text states its purpose.',
    render: (lang) =>
      html`<vn-language-selector variant="article"
        >${languageVersions(
          (['fi', 'sv', 'en', 'ru'] as const).map((one) =>
            one === lang
              ? { lang: one }
              : {
                  lang: one,
                  href: `/${one}/-/1/`,
                  state: one === 'ru' ? ('machine' as const) : undefined,
                },
          ),
          { lang, purpose: 'visible' },
        )}</vn-language-selector
      >`,
  },
];
