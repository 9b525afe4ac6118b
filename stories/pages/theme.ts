import { html } from 'lit';
import { sideNavigation } from '../../src/markup/index.js';
import { SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { THEME_TEXTS } from '../data/theme-texts.js';
import type { Page } from './shell.js';

/** A page of a theme, beside the pages of its section. */
function themePage(lang: SiteLanguage): Page {
  const { path, section, title, lead, alarm, exits, advice, demo, link } = THEME_TEXTS[lang];
  const [before, after] = demo.split('{link}');
  return {
    path,
    lang,
    title,
    alternates: Object.fromEntries(SITE_LANGUAGES.map((one) => [one, THEME_TEXTS[one].path])),
    main: html`<div class="vn-with-side">
      ${sideNavigation(
        {
          title: section.title,
          href: section.href,
          pages: section.children ?? [],
          currentUrl: path,
        },
        { lang },
      )}
      <div class="prose">
        <h1>${title}</h1>
        <p class="lead">${lead}</p>
        <h2>${alarm[0]}</h2>
        <p>${alarm[1]}</p>
        <h2>${exits[0]}</h2>
        <p>${exits[1]}</p>
        <ul>
          ${advice.map((one) => html`<li>${one}</li>`)}
        </ul>
        <p>${before}<a href="https://pelastustoimi.fi/">${link}</a>${after}</p>
      </div>
    </div>`,
  };
}

export const THEME_PAGES: readonly Page[] = SITE_LANGUAGES.map(themePage);
