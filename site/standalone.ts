import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { html, type TemplateResult } from 'lit';
import { transform } from 'lightningcss';
import { renderToString } from '../src/markup/index.js';
import type { TextLink } from '../src/model/index.js';
import { ERROR_TEXTS, SITE_LANGUAGES, type SiteLanguage } from '../stories/data/error-texts.js';
import { home, mark, ministryName, otherNames } from '../stories/data/site.js';
import {
  inOtherLanguages,
  links,
  phoneNumber,
  section,
  switchboardBlock,
} from '../stories/pages/parts.js';
import { DEMO } from '../stories/pages/shell.js';
import { unreviewed } from '../stories/pages/unreviewed.js';

// Pages for when nothing else works: one file each, without a script, a stylesheet or a link to the
// site. A proxy can send them while the server is stopped.

/** A page that needs no other file. */
export interface StandalonePage {
  readonly path: string;
  readonly lang: SiteLanguage;
  readonly title: string;
  readonly main: TemplateResult;
  /** Where the fault can be looked up. */
  readonly code: string;
}

const STYLES = [
  'src/styles/generated/tokens.css',
  'stories/pages/site.css',
  'stories/pages/text.css',
  'stories/pages/sections.css',
  'stories/pages/standalone.css',
];

function styles(): string {
  const css = STYLES.map((file) =>
    readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'),
  ).join('\n');
  const filename = fileURLToPath(import.meta.url);
  return transform({ filename, code: Buffer.from(css), minify: true }).code.toString();
}

/** The sites to look at while this one does not work. */
const OTHER_SITES: readonly TextLink[] = [
  { text: 'valtioneuvosto.fi', href: 'https://valtioneuvosto.fi/' },
  { text: '112.fi', href: 'https://112.fi/' },
];

/** Whom to turn to while the site does not work. */
const urgent = (lang: SiteLanguage): TemplateResult => {
  const texts = ERROR_TEXTS[lang];
  return section(
    texts.urgent,
    html`<div class="columns">
      <div class="block">
        <h3>${texts.emergency}</h3>
        ${phoneNumber('112')}
      </div>
      ${switchboardBlock(lang)}
      <div class="block">
        <h3>${texts.otherSites}</h3>
        ${links(OTHER_SITES)}
      </div>
    </div>`,
  );
};

/** The URL that the page was sent for: a link to it loads it again. */
const SAME_URL = '';

/** The page for status 500. */
const serverError = (lang: SiteLanguage): StandalonePage => {
  const texts = ERROR_TEXTS[lang];
  return {
    path: `${home(lang)}500.html`,
    lang,
    title: texts.disruption,
    main: html`<h1>${texts.disruption}</h1>
      <p class="lead">${texts.disruptionText}</p>
      <p class="action"><a href=${SAME_URL}>${texts.tryAgain}</a></p>
      ${urgent(lang)}
      ${inOtherLanguages(lang, (other) => ({
        title: ERROR_TEXTS[other].disruption,
        text: ERROR_TEXTS[other].disruptionText,
      }))}`,
    code: texts.code.replace('{code}', '500'),
  };
};

/** The page for status 503, during maintenance. */
const serviceBreak = (lang: SiteLanguage): StandalonePage => {
  const texts = ERROR_TEXTS[lang];
  return {
    path: `${home(lang)}503.html`,
    lang,
    title: texts.maintenance,
    main: html`<h1>${texts.maintenance}</h1>
      <p class="lead">${texts.maintenanceText} ${texts.maintenanceEnd}</p>
      ${urgent(lang)}
      ${inOtherLanguages(lang, (other) => ({
        title: ERROR_TEXTS[other].maintenance,
        text: ERROR_TEXTS[other].maintenanceText,
      }))}`,
    code: texts.code.replace('{code}', '503'),
  };
};

export const STANDALONE: readonly StandalonePage[] = SITE_LANGUAGES.flatMap((lang) => [
  serverError(lang),
  serviceBreak(lang),
]);

/** The whole file. Its policy allows nothing but its own stylesheet, by its hash. */
export function standaloneHtml({ lang, title, main, code }: StandalonePage): string {
  const css = styles();
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const name = ministryName(lang).text;
  const content = renderToString(
    html`<header>
        ${mark}
        <p><strong>${name}</strong></p>
        <p>${otherNames(lang).map((one) => html`<span lang=${one.lang}>${one.text}</span> `)}</p>
      </header>
      <main>${main}</main>
      <footer>
        <p class="small-print">${code}</p>
        <p class="small-print">${DEMO[lang]}${unreviewed(lang)}</p>
      </footer>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} – ${name}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body class="standalone">
${content.replace(/\s*\n\s*/g, '\n')}
</body>
</html>
`;
}
