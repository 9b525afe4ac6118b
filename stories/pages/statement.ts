import { html } from 'lit';
import { formatDateTime, readDateTime } from '../../src/model/index.js';
import report from '../../docs/conformance/summary.json' with { type: 'json' };
import { SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { SITE_TEXTS } from '../data/site-texts.js';
import { STATEMENT_TEXTS } from '../data/statement-texts.js';
import type { Page } from './shell.js';

const PATHS: Readonly<Record<SiteLanguage, string>> = {
  fi: '/saavutettavuusseloste/',
  sv: '/sv/accessibility/',
  en: '/en/accessibility/',
};

function dateOfAudit(lang: SiteLanguage): string {
  const read = readDateTime(report.date);
  return read ? formatDateTime(read, lang) : report.date;
}

/** The site's own accessibility statement, with what the last audit of the library found. */
function statement(lang: SiteLanguage): Page {
  const texts = STATEMENT_TEXTS[lang];
  const title = SITE_TEXTS[lang].a11y;
  return {
    path: PATHS[lang],
    lang,
    title,
    alternates: PATHS,
    main: html`<h1>${texts.heading ?? title}</h1>
      <p>${texts.scope}</p>
      <h2>${texts.status}</h2>
      <p>${texts.statusText}</p>
      <h2>${texts.content}</h2>
      <ul>
        ${report.statement[lang].map((line) => html`<li>${line}</li>`)}
        <li>${texts.ownLimit}</li>
      </ul>
      <h2>${texts.preparation}</h2>
      <p>${texts.preparationText.replace('{date}', dateOfAudit(lang))}</p>
      <h2>${texts.feedback}</h2>
      <p>${texts.feedbackText}</p>
      <h2>${texts.supervision}</h2>
      <p>${texts.supervisionText}</p>`,
  };
}

export const STATEMENT_PAGES: readonly Page[] = SITE_LANGUAGES.map(statement);
