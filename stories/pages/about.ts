import { html, type TemplateResult } from 'lit';
import { siteNotice } from '../../src/markup/index.js';
import type { SiteNotice } from '../../src/model/index.js';
import { ABOUT_TEXTS } from '../data/about-texts.js';
import { SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { NOTICE_TEXTS } from '../data/notice-texts.js';
import { SITE_TEXTS } from '../data/site-texts.js';
import type { Page } from './shell.js';

const PATHS: Readonly<Record<SiteLanguage, string>> = {
  fi: '/tietoa-sivustosta/',
  sv: '/sv/ministry/about/',
  en: '/en/ministry/about/',
};
const CRISIS_PATHS: Readonly<Record<SiteLanguage, string>> = {
  fi: `${PATHS.fi}vaaratiedote/`,
  sv: `${PATHS.sv}emergency/`,
  en: `${PATHS.en}emergency/`,
};

/** A notice of each severity, the least severe first. */
function notices(lang: SiteLanguage): readonly SiteNotice[] {
  const texts = ABOUT_TEXTS[lang];
  const { disruption, disruptionText } = NOTICE_TEXTS[lang];
  const all = [
    { severity: 1, title: texts.maintenance, text: texts.maintenanceText },
    { severity: 2, title: disruption, text: disruptionText },
    { severity: 3, title: texts.registry, text: texts.registryText },
  ] as const;
  return all.map((one) => ({ ...one, headingLevel: 3, id: `vn-notice-${String(one.severity)}` }));
}

function about(lang: SiteLanguage): Page {
  const texts = ABOUT_TEXTS[lang];
  const title = SITE_TEXTS[lang].about;
  return {
    path: PATHS[lang],
    lang,
    title,
    alternates: PATHS,
    main: html`<h1>${title}</h1>
      <p class="lead">${texts.lead}</p>
      <p>${texts.content}</p>
      <h2>${texts.notices}</h2>
      <p>${texts.noticesText}</p>
      <div class="notices">${notices(lang).map((data) => siteNotice(data, { lang }))}</div>
      <h2>${texts.crisis}</h2>
      <p>${texts.crisisText}</p>
      <p><a href=${CRISIS_PATHS[lang]}>${texts.crisisPage}</a></p>`,
  };
}

/** The banner links to instructions in the page's language first. */
function crisis(lang: SiteLanguage): TemplateResult {
  const others = SITE_LANGUAGES.filter((one) => one !== lang);
  return siteNotice(
    {
      severity: 3,
      isCrisis: true,
      title: NOTICE_TEXTS[lang].storm,
      text: NOTICE_TEXTS[lang].stormText,
      links: [
        { text: NOTICE_TEXTS[lang].guide, href: CRISIS_PATHS[lang] },
        ...others.map((one) => ({
          text: NOTICE_TEXTS[one].guide,
          href: CRISIS_PATHS[one],
          lang: one,
        })),
      ],
    },
    { lang },
  );
}

function crisisPage(lang: SiteLanguage): Page {
  const { crisisPage: title, crisisPageText } = ABOUT_TEXTS[lang];
  return {
    path: CRISIS_PATHS[lang],
    lang,
    title,
    place: PATHS[lang],
    alternates: CRISIS_PATHS,
    crisis: crisis(lang),
    main: html`<h1>${title}</h1>
      <p>${crisisPageText}</p>
      <p><a href=${PATHS[lang]}>${SITE_TEXTS[lang].about}</a></p>`,
  };
}

export const ABOUT_PAGES: readonly Page[] = SITE_LANGUAGES.flatMap((lang) => [
  about(lang),
  crisisPage(lang),
]);
