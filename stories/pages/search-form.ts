import { html, nothing, type TemplateResult } from 'lit';
import { ERROR_TEXTS, type SiteLanguage } from '../data/error-texts.js';

/** The search page of each language. */
export const SEARCH_PATHS: Readonly<Record<SiteLanguage, string>> = {
  fi: '/haku/',
  sv: '/sv/search/',
  en: '/en/search/',
};

/** The search page for visitors of a language; Finnish or English where it has none of its own. */
export const searchPath = (lang: string): string =>
  SEARCH_PATHS[lang in SEARCH_PATHS ? (lang as SiteLanguage) : lang === 'se' ? 'fi' : 'en'];

/** Longer queries are cut. */
export const MAX_QUERY_LENGTH = 200;

/* eslint-disable lit/no-value-attribute -- This writes the HTML that a server sends: the values are
   attributes there. */

/** The search form of a page. */
export const searchForm = (lang: SiteLanguage, label: string, query = ''): TemplateResult =>
  html`<search>
    <form action=${SEARCH_PATHS[lang]} method="get">
      <label for="q">${label}</label>
      <input
        id="q"
        name="q"
        type="search"
        autocomplete="off"
        maxlength=${MAX_QUERY_LENGTH}
        value=${query === '' ? nothing : query}
      />
      <button>${ERROR_TEXTS[lang].searchDo}</button>
    </form>
  </search>`;
