import { html, type TemplateResult } from 'lit';
import { ERROR_TEXTS, type SiteLanguage } from '../data/error-texts.js';

/** The search form of a page. */
export const searchForm = (lang: SiteLanguage, label: string, action = '/haku/'): TemplateResult =>
  html`<search>
    <form action=${action} method="get">
      <label for="q">${label}</label>
      <input id="q" name="q" type="search" autocomplete="off" />
      <button>${ERROR_TEXTS[lang].searchDo}</button>
    </form>
  </search>`;
