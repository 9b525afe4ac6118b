import { html } from 'lit';
import type { LanguageLink, LocalisedName, Markup } from '../../src/markup/index.js';
import type { Locale, SiteNode, TextLink } from '../../src/model/index.js';
import { siteTreeFi } from './site-tree.fi.js';
import { WORDS } from './words.js';

/** A neutral mark, drawn for the examples: three waves. It is no authority's emblem. */
export const mark: Markup = html`<svg viewBox="0 0 48 48" aria-hidden="true">
  <path d="M11 17q6.5-5 13 0t13 0M11 25q6.5-5 13 0t13 0M11 33q6.5-5 13 0t13 0"></path>
</svg>`;

/** The ministry's name in the languages that have one, for running text and as a title. */
const NAMES = {
  fi: 'Sisäministeriö',
  sv: 'Inrikesministeriet',
  en: 'Ministry of the Interior',
  se: 'Siskkáldasministeriija',
} as const;

/** The name for a page in a language: English where the ministry has none in it. */
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

/** The site's pages: the whole tree in Finnish, a short one in the other languages. */
export function siteTreeOf(lang: Locale): readonly SiteNode[] {
  if (lang === 'fi') return siteTreeFi;
  const words = WORDS[lang];
  return [
    node(words.home, `/${lang}/`),
    node(words.topical, `/${lang}/topical/`, [
      node(words.typePress, `/${lang}/topical/press/`),
      node(words.typeNews, `/${lang}/topical/news/`),
      node(words.typeColumn, `/${lang}/topical/columns/`),
    ]),
    node(words.ministry, `/${lang}/ministry/`, [node(words.about, `/${lang}/ministry/about/`)]),
    node(words.contacts, `/${lang}/contacts/`, [
      node(words.feedback, `/${lang}/contacts/feedback/`),
    ]),
    node(words.sitemap, `/${lang}/sitemap/`),
  ];
}

/** The main navigation: the site's first level, with the pages below the one with a submenu. */
export function mainNavigation(lang: Locale): readonly SiteNode[] {
  const submenu = lang === 'fi' ? '/vastuualueet' : `/${lang}/topical/`;
  return siteTreeOf(lang).map(({ title, href, children }) => ({
    title,
    href,
    children:
      href === submenu
        ? children?.map((child) => ({ title: child.title, href: child.href }))
        : undefined,
  }));
}

/** The pages down to a level: a navigation shows fewer than a sitemap. */
export const withLevels = (pages: readonly SiteNode[], levels: number): readonly SiteNode[] =>
  pages.map(({ title, href, lang, children = [] }) => ({
    title,
    href,
    lang,
    children: levels > 1 ? withLevels(children, levels - 1) : undefined,
  }));

/** As many pages as a navigation may have at worst, or as few. */
export const manyPages = (lang: Locale, count: number): readonly SiteNode[] => {
  const pages = siteTreeOf(lang);
  return Array.from({ length: count }, (_, index) => ({
    title: pages[index % pages.length]?.title ?? '',
    href: `/${String(index + 1)}/`,
  }));
};

/** The page under which news stand, and its own pages: the section navigation. */
export function section(lang: Locale): SiteNode {
  const href = lang === 'fi' ? '/ajankohtaista' : `/${lang}/topical/`;
  const found = siteTreeOf(lang).find((one) => one.href === href);
  return {
    title: found?.title ?? '',
    href,
    children: found?.children?.map((child) => ({ title: child.title, href: child.href })),
  };
}

/** Address of a language's front page. */
export const home = (lang: string): string => (lang === 'fi' ? '/' : `/${lang}/`);

/** The three languages of the site's own selector. */
export const siteLanguages = (lang: Locale): readonly LanguageLink[] =>
  ['fi', 'sv', 'en'].map((one) => (one === lang ? { lang: one } : { lang: one, href: home(one) }));

/** Links at the foot of every page. */
export function footerLinks(lang: Locale): readonly TextLink[] {
  const words = WORDS[lang];
  const at = (fi: string, other: string): string =>
    lang === 'fi' ? `/${fi}/` : `/${lang}/${other}/`;
  return [
    { text: words.about, href: at('tietoa-sivustosta', 'about') },
    { text: words.privacy, href: at('tietosuoja', 'privacy') },
    { text: words.a11y, href: at('saavutettavuusseloste', 'accessibility') },
    { text: words.sitemap, href: at('sivukartta', 'sitemap') },
    { text: words.feedback, href: at('palaute', 'feedback') },
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

/** The ministry's addresses, which are the same in all languages. */
export const addressLines: readonly string[] = [
  'Kirkkokatu 12, Helsinki',
  'PL 26, 00023 Valtioneuvosto',
];
export const switchboard = '0295 480 171';
