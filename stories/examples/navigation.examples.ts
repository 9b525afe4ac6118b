import { html, type TemplateResult } from 'lit';
import { navigation, type NavigationOptions } from '../../src/markup/index.js';
import type { Locale, SiteNode } from '../../src/model/index.js';
import { mainNavigation, manyPages, section, siteTreeOf, withLevels } from '../data/site.js';
import type { Example } from './example.js';

const draw = (
  lang: Locale,
  pages: readonly SiteNode[],
  options: Omit<NavigationOptions, 'lang'> = {},
): TemplateResult =>
  html`<vn-navigation>${navigation(pages, { lang, ...options })}</vn-navigation>`;

export const navigationExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'The main navigation of a ministry’s site with one submenu.',
    render: (lang) => draw(lang, mainNavigation(lang), { currentSection: section(lang).href }),
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
          button: title,
          currentPage: children[0]?.href,
        })}</vn-navigation
      >`;
    },
  },
  {
    name: 'mega',
    about: 'Wide sets of pages: a submenu spans the navigation, the levels below it stand open.',
    render: (lang) => {
      const pages = siteTreeOf(lang);
      return html`<vn-navigation variant="mega"
        >${navigation(withLevels(pages, 3), {
          lang,
          currentSection: section(lang).href,
        })}</vn-navigation
      >`;
    },
  },
  {
    name: 'many',
    about: 'Twenty-five pages are never a row: the whole list is the menu.',
    hidden: true,
    unpictured: true,
    render: (lang) => draw(lang, manyPages(lang, 25)),
  },
  {
    name: 'one',
    about: 'One page is a row at any width.',
    hidden: true,
    unpictured: true,
    render: (lang) => draw(lang, manyPages(lang, 1)),
  },
  {
    name: 'deep',
    about: 'Five levels: the third opens with its button, what is below it is open with it.',
    hidden: true,
    unpictured: true,
    render: (lang) =>
      draw(lang, deepPages(lang), {
        currentSection: '/2/',
        currentPage: '/2/2/2/2/2/',
      }),
  },
];

/** Two pages, each with two below it, five levels deep. */
function deepPages(lang: Locale, href = '/', level = 1): readonly SiteNode[] {
  if (level > 5) return [];
  return [1, 2].map((number) => {
    const address = `${href}${String(number)}/`;
    const title = `${siteTreeOf(lang)[1]?.title ?? ''} ${address.split('/').join('.').slice(1, -1)}`;
    return { title, href: address, children: deepPages(lang, address, level + 1) };
  });
}
