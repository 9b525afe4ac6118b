import { html, nothing } from 'lit';
import type { Locale, SiteNode } from '../../src/model/index.js';
import { SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { LANGUAGE_CHOICES, LANGUAGES } from '../data/language-choices.js';
import { home } from '../data/site.js';
import type { Page } from './shell.js';

const PATHS: Readonly<Record<SiteLanguage, string>> = {
  fi: '/kielet/',
  sv: '/sv/languages/',
  en: '/en/languages/',
};

const CHOOSE: Readonly<Record<SiteLanguage, string>> = {
  fi: 'Valitse kieli',
  sv: 'Välj språk',
  en: 'Choose a language',
};

const DEMO: Readonly<Record<SiteLanguage, string>> = {
  fi: 'Esittelysivustolla on sisältöä lähinnä suomeksi, ruotsiksi ja englanniksi.',
  sv: 'Demonstrationswebbplatsen har innehåll främst på finska, svenska och engelska.',
  en: 'The demonstration site has content mainly in Finnish, Swedish and English.',
};

/** The page of all languages, as visitors of a language reach it. */
export const languagesNode = (lang: Locale): SiteNode => ({
  title: LANGUAGES[lang],
  href: lang in PATHS ? PATHS[lang as SiteLanguage] : PATHS.en,
});

/** The heading in three languages: who reads none of the page still reads one of them. */
const heading = (lang: SiteLanguage): readonly unknown[] =>
  [lang, ...SITE_LANGUAGES.filter((one) => one !== lang)].map((one) =>
    one === lang ? CHOOSE[one] : html` <span lang=${one}>${CHOOSE[one]}</span>`,
  );

/** Each language by its own name, with what there is in it. */
export const LANGUAGE_PAGES: readonly Page[] = SITE_LANGUAGES.map((lang) => ({
  path: PATHS[lang],
  lang,
  title: CHOOSE[lang],
  alternates: PATHS,
  main: html`<h1 class="in-languages">${heading(lang)}</h1>
    <div class="languages">
      <ul>
        ${LANGUAGE_CHOICES.map(
          ({ lang: own, name, text }) =>
            html`<li lang=${own}>
              <a href=${home(own)} hreflang=${own} aria-current=${own === lang ? 'true' : nothing}
                ><strong>${name} </strong><span>${text}</span></a
              >
            </li>`,
        )}
      </ul>
    </div>
    <p class="small-print">${DEMO[lang]}</p>`,
}));
