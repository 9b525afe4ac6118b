import { html, type TemplateResult } from 'lit';
import { navigation, type NavigationOptions } from '../../src/markup/index.js';
import type { Locale, SiteNode } from '../../src/model/index.js';
import { mainNavigation, manyPages, section, siteTreeOf, withLevels } from '../data/site.js';
import type { Example } from './example.js';

const markupOf = (
  lang: Locale,
  pages: readonly SiteNode[],
  options: Omit<NavigationOptions, 'lang'> = {},
): TemplateResult =>
  html`<vn-navigation>${navigation(pages, { lang, ...options })}</vn-navigation>`;

export const navigationExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'The main navigation of a ministry’s site with one submenu.',
    render: (lang) =>
      markupOf(lang, mainNavigation(lang), { currentSectionUrl: section(lang).href }),
  },
  {
    name: 'section',
    about: 'The pages of one section, the first of them current.',
    render: (lang) => {
      const { title, children = [] } = section(lang);
      return html`<vn-navigation variant="section"
        >${navigation(children, {
          lang,
          label: title,
          buttonText: title,
          currentUrl: children[0]?.href,
        })}</vn-navigation
      >`;
    },
  },
  {
    name: 'mega',
    about: 'Many pages: a submenu spans the navigation, with its deeper levels expanded.',
    render: (lang) => {
      const pages = siteTreeOf(lang);
      return html`<vn-navigation variant="mega"
        >${navigation(withLevels(pages, 3), {
          lang,
          currentSectionUrl: section(lang).href,
        })}</vn-navigation
      >`;
    },
  },
  {
    name: 'many',
    about: 'Twenty-five pages do not fit in two rows, so the list is a menu at every width.',
    hidden: true,
    withoutScreenshots: true,
    render: (lang) => markupOf(lang, manyPages(lang, 25)),
  },
  {
    name: 'one',
    about: 'One page is a row in wide viewports.',
    hidden: true,
    withoutScreenshots: true,
    render: (lang) => markupOf(lang, manyPages(lang, 1)),
  },
  {
    name: 'deep',
    about: 'Five levels; the deepest open together with the third.',
    hidden: true,
    withoutScreenshots: true,
    render: (lang) =>
      markupOf(lang, deepPages(lang), {
        currentSectionUrl: '/2/',
        currentUrl: '/2/2/2/2/2/',
      }),
  },
];

/** Two pages with two subpages each, five levels deep. */
function deepPages(lang: Locale, href = '/', level = 1): readonly SiteNode[] {
  if (level > 5) return [];
  return [1, 2].map((number) => {
    const url = `${href}${String(number)}/`;
    const title = `${siteTreeOf(lang)[1]?.title ?? ''} ${url.split('/').join('.').slice(1, -1)}`;
    return { title, href: url, children: deepPages(lang, url, level + 1) };
  });
}
