import { html } from 'lit';
import { breadcrumbs } from '../../src/markup/index.js';
import { trail, type Locale, type SiteNode } from '../../src/model/index.js';
import { siteTreeOf } from '../data/site.js';
import type { Example } from './example.js';

const way = (lang: Locale): readonly SiteNode[] => {
  const tree = siteTreeOf(lang);
  const below = lang === 'fi' ? '/ajankohtaista/tiedotteet-ja-uutiset' : `/${lang}/topical/press/`;
  return [...tree.slice(0, 1), ...trail(tree, below).filter((node) => node !== tree[0])];
};

export const breadcrumbsExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'The way to the page; the heading below says the page itself.',
    render: (lang) => html`<vn-breadcrumbs>${breadcrumbs(way(lang), { lang })}</vn-breadcrumbs>`,
  },
  {
    name: 'current',
    about: 'The page itself last, as text.',
    render: (lang) =>
      html`<vn-breadcrumbs
        >${breadcrumbs(way(lang).slice(0, -1), {
          lang,
          current: way(lang).at(-1)?.title,
        })}</vn-breadcrumbs
      >`,
  },
  {
    name: 'mixed-languages',
    about: 'An item in another language carries its own lang.',
    render: (lang) =>
      html`<vn-breadcrumbs
        >${breadcrumbs(
          [
            ...way(lang).slice(0, 1),
            { title: 'Laptops for Ukraine', href: '/laptops-for-ukraine/', lang: 'en' },
          ],
          { lang },
        )}</vn-breadcrumbs
      >`,
  },
];
