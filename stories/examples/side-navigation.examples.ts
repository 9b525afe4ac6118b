import { sideNavigation } from '../../src/markup/index.js';
import type { Locale, SideNavigation } from '../../src/model/index.js';
import { siteTreeOf } from '../data/site.js';
import { patternExamples } from './pattern.js';

/** A section of the site, with the current page two levels below it where there is one. */
function section(lang: Locale): SideNavigation {
  const href = lang === 'fi' ? '/vastuualueet/pelastustoimi' : `/${lang}/topical/`;
  const parent =
    lang === 'fi' ? siteTreeOf('fi').find((one) => one.href === '/vastuualueet') : undefined;
  const found = (parent?.children ?? siteTreeOf(lang)).find((one) => one.href === href);
  const pages = found?.children ?? [];
  const branch = pages.find(({ children = [] }) => children.length > 0);
  const current = branch?.children?.[1] ?? pages[1];
  return {
    title: found?.title ?? '',
    href,
    pages: pages.map(({ title, href: own, children }) => ({
      title,
      ...(own === undefined ? {} : { href: own }),
      ...(children === undefined
        ? {}
        : {
            children: children.map((child) => ({
              title: child.title,
              ...(child.href === undefined ? {} : { href: child.href }),
            })),
          }),
    })),
    currentUrl: current?.href ?? href,
  };
}

export const sideNavigationExamples = patternExamples(sideNavigation, [
  {
    name: 'default',
    about: 'The pages of a section. The branch of the current page is open.',
    data: section,
  },
  {
    name: 'top',
    about: 'The section’s own page is the current one: all branches are closed.',
    withoutScreenshots: true,
    langs: ['fi'],
    data: (lang) => ({ ...section(lang), currentUrl: section(lang).href ?? '' }),
  },
]);
