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
  {
    name: 'groups',
    about: 'More languages than a row holds, in groups, with what is to be known of each.',
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
    about: 'A row on wide screens, a list that opens by a button on narrow ones.',
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
    about: 'The versions of one article, each link saying what it leads to.',
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
