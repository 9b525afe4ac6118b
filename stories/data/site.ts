import { html } from 'lit';
import type { LanguageLink, Markup } from '../../src/markup/index.js';
import type { Locale, LocalisedName, SiteNode, TextLink } from '../../src/model/index.js';
import { siteTreeFi } from './site-tree.fi.js';
import { SITE_TEXTS } from './site-texts.js';

/** A neutral logo for the examples, three waves. It is not the emblem of any authority. */
export const mark: Markup = html`<svg viewBox="0 0 48 48" aria-hidden="true">
  <path d="M11 17q6.5-5 13 0t13 0M11 25q6.5-5 13 0t13 0M11 33q6.5-5 13 0t13 0"></path>
</svg>`;

/** The ministry's name by language, in running text and as a title. */
const NAMES = {
  fi: 'Sisäministeriö',
  sv: 'Inrikesministeriet',
  en: 'Ministry of the Interior',
  se: 'Siskkáldasministeriija',
} as const;

/** The name on a page in a language, or the English name if there is none in that language. */
export const ministryName = (lang: Locale): LocalisedName =>
  lang in NAMES
    ? { text: NAMES[lang as keyof typeof NAMES], lang }
    : { text: NAMES.en, lang: 'en' };

/** The name in the country's other languages. */
export const otherNames = (lang: Locale): readonly LocalisedName[] =>
  (['fi', 'sv', 'en'] as const)
    .filter((other) => other !== ministryName(lang).lang)
    .map((other) => ({ text: NAMES[other], lang: other }));

const node = (title: string, href: string, children?: readonly SiteNode[]): SiteNode => ({
  title,
  href,
  children,
});

/** The site's pages: the whole tree in Finnish, a short one in other languages. */
export function siteTreeOf(lang: Locale): readonly SiteNode[] {
  if (lang === 'fi') return siteTreeFi;
  const texts = SITE_TEXTS[lang];
  return [
    node(texts.home, `/${lang}/`),
    node(texts.topical, `/${lang}/topical/`, [
      node(texts.pressReleases, `/${lang}/topical/press/`),
      node(texts.news, `/${lang}/topical/news/`),
      node(texts.columns, `/${lang}/topical/columns/`),
    ]),
    node(texts.ministry, `/${lang}/ministry/`, [node(texts.about, `/${lang}/ministry/about/`)]),
    node(texts.contacts, `/${lang}/contacts/`, [
      node(texts.feedback, `/${lang}/contacts/feedback/`),
    ]),
    node(texts.sitemap, `/${lang}/sitemap/`),
  ];
}

/** The main navigation: the first level of a site, with one submenu. */
export function mainNavigation(lang: Locale, tree = siteTreeOf(lang)): readonly SiteNode[] {
  const submenu = lang === 'fi' ? '/vastuualueet' : `/${lang}/topical/`;
  return tree.map(({ title, href, children }) => ({
    title,
    href,
    children:
      href === submenu
        ? children?.map((child) => ({ title: child.title, href: child.href }))
        : undefined,
  }));
}

/** The pages down to a level, because a navigation has fewer than a sitemap. */
export const withLevels = (pages: readonly SiteNode[], levels: number): readonly SiteNode[] =>
  pages.map(({ title, href, lang, children = [] }) => ({
    title,
    href,
    lang,
    children: levels > 1 ? withLevels(children, levels - 1) : undefined,
  }));

/** The largest and the smallest navigation. */
export const manyPages = (lang: Locale, count: number): readonly SiteNode[] => {
  const pages = siteTreeOf(lang);
  return Array.from({ length: count }, (_, index) => ({
    title: pages[index % pages.length]?.title ?? '',
    // The same title leads to the same page.
    href: `/${String((index % pages.length) + 1)}/`,
  }));
};

/** The news section and its pages, for the section navigation. */
export function section(lang: Locale, tree = siteTreeOf(lang)): SiteNode {
  const href = lang === 'fi' ? '/ajankohtaista' : `/${lang}/topical/`;
  const found = tree.find((one) => one.href === href);
  return {
    title: found?.title ?? '',
    href,
    children: found?.children?.map((child) => ({ title: child.title, href: child.href })),
  };
}

/** URL of the front page in a language. */
export const home = (lang: string): string => (lang === 'fi' ? '/' : `/${lang}/`);

/** The three languages of the site's own selector. */
export const siteLanguages = (lang: Locale): readonly LanguageLink[] =>
  ['fi', 'sv', 'en'].map((one) => (one === lang ? { lang: one } : { lang: one, href: home(one) }));

/** Links in the footer of every page: those that are in the sitemap too lead to the same pages. */
export function footerLinks(lang: Locale): readonly TextLink[] {
  const texts = SITE_TEXTS[lang];
  const at = (fi: string, other: string): string =>
    lang === 'fi' ? `/${fi}/` : `/${lang}/${other}/`;
  return [
    { text: texts.about, href: at('tietoa-sivustosta', 'ministry/about') },
    { text: texts.privacy, href: lang === 'fi' ? '/yhteystiedot/tietosuoja' : `/${lang}/privacy/` },
    { text: texts.a11y, href: at('saavutettavuusseloste', 'accessibility') },
    { text: texts.sitemap, href: at('sivukartta', 'sitemap') },
    { text: texts.feedback, href: at('palaute', 'contacts/feedback') },
  ];
}

/** Links to social media. */
export const social: readonly TextLink[] = [
  { text: 'X (Twitter)', href: 'https://x.com/' },
  { text: 'Instagram', href: 'https://www.instagram.com/' },
  { text: 'LinkedIn', href: 'https://www.linkedin.com/' },
  { text: 'Facebook', href: 'https://www.facebook.com/' },
  { text: 'YouTube', href: 'https://www.youtube.com/' },
];

/** The ministry's postal addresses, in Finnish on all pages. */
export const addressLines: readonly LocalisedName[] = [
  { text: 'Kirkkokatu 12, Helsinki', lang: 'fi' },
  { text: 'PL 26, 00023 Valtioneuvosto', lang: 'fi' },
];

/** A link that is in Finnish on all pages. */
export const mediaLink = (lang: string): TextLink => ({
  text: 'Media',
  href: '/media/',
  ...(lang === 'fi' ? {} : { lang: 'fi' }),
});
export const switchboard = '0295 480 171';
