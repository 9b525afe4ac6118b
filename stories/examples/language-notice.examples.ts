import { html } from 'lit';
import { languageNotice, type LanguageLink } from '../../src/markup/index.js';
import { LOCALES, type Locale } from '../../src/model/index.js';
import { home } from '../data/site.js';
import type { Example } from './example.js';

const languages = (page: Locale): readonly LanguageLink[] =>
  LOCALES.map((lang) => ({
    lang,
    href: lang === page ? undefined : home(lang),
    samePage: lang === 'en',
  }));

/** The first of two languages that is not the page's. */
const other = (page: Locale): Locale => (page === 'sv' ? 'fi' : 'sv');

export const languageNoticeExamples: readonly Example[] = [
  {
    name: 'default',
    about:
      'Displayed only to visitors who do not read the page’s language but another language of the site.',
    render: (lang) =>
      html`<header>
        <vn-language-notice>${languageNotice(languages(lang), { lang })}</vn-language-notice>
      </header>`,
  },
  {
    name: 'server',
    about: 'The server knows which message the visitor needs, and displays it.',
    render: (lang) =>
      html`<header>
        <vn-language-notice
          >${languageNotice(languages(lang), {
            lang,
            show: other(lang),
            languagesHref: '/languages/',
          })}</vn-language-notice
        >
      </header>`,
  },
  {
    name: 'mixed',
    about: 'The content is in a different language from the site around it.',
    render: (lang) => {
      const contentLang = other(lang);
      const show = lang === 'en' ? 'fi' : 'en';
      return html`<header>
        <vn-language-notice content-lang=${contentLang}
          >${languageNotice(
            LOCALES.map((one) => ({ lang: one, href: home(one), samePage: one === show })),
            { lang, contentLang, show },
          )}</vn-language-notice
        >
      </header>`;
    },
  },
];
