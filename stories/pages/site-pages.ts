import type { Locale, SiteNode } from '../../src/model/index.js';
import { CONTACT_PATHS, MINISTER_PATHS, MINISTERS_PATHS } from '../data/contact-paths.js';
import { CONTACT_TEXTS } from '../data/contact-texts.js';
import type { SiteLanguage } from '../data/error-texts.js';
import { EVENTS_PATHS } from '../data/events.js';
import { LIST_PAGE_TEXTS } from '../data/list-page-texts.js';
import { PUBLICATIONS_PATHS } from '../data/publications.js';
import { SEARCH_TEXTS } from '../data/search-texts.js';
import { footerLinks, home, siteTreeOf } from '../data/site.js';
import { SITE_TEXTS } from '../data/site-texts.js';
import { THEME_TEXTS } from '../data/theme-texts.js';
import { languagesNode } from './language-choice.js';
import { SEARCH_PATHS } from './search-form.js';

// Where the pages of the site are in its menus and sitemaps.

/** The pages in Swedish and English that the short trees of the examples do not have. */
function additions(lang: 'sv' | 'en'): Readonly<Record<string, readonly SiteNode[]>> {
  const { a11y } = SITE_TEXTS[lang];
  const { events } = LIST_PAGE_TEXTS[lang];
  return {
    [home(lang)]: [
      { title: SEARCH_TEXTS[lang].title, href: SEARCH_PATHS[lang] },
      languagesNode(lang),
    ],
    [`/${lang}/topical/`]: [{ title: events, href: EVENTS_PATHS[lang] }],
    [MINISTERS_PATHS[lang]]: [{ title: CONTACT_TEXTS[lang].minister, href: MINISTER_PATHS[lang] }],
    [CONTACT_PATHS[lang]]: [
      { title: a11y, href: footerLinks(lang).find(({ text }) => text === a11y)?.href },
    ],
  };
}

/** The sections in Swedish and English that the short trees do not have, before the ministry's own. */
export const addedSections = (lang: 'sv' | 'en'): readonly SiteNode[] => [
  THEME_TEXTS[lang].section,
  { title: LIST_PAGE_TEXTS[lang].publications, href: PUBLICATIONS_PATHS[lang] },
];

/** All pages of the site in a language, as its sitemap lists them. */
export function pageTreeOf(lang: Locale): readonly SiteNode[] {
  const tree = siteTreeOf(lang);
  if (lang !== 'sv' && lang !== 'en') return tree;
  const added = additions(lang);
  return tree.flatMap((node) => {
    const { href = '', children = [] } = node;
    const all = [...children, ...(added[href] ?? [])];
    const whole = { ...node, children: all.length > 0 ? all : undefined };
    return href === MINISTERS_PATHS[lang] ? [...addedSections(lang), whole] : [whole];
  });
}

/** The sitemap in each of the site's own languages. */
export const SITEMAP_PATHS: Readonly<Record<SiteLanguage, string>> = {
  fi: '/sivukartta/',
  sv: '/sv/sitemap/',
  en: '/en/sitemap/',
};
