import { html } from 'lit';
import { breadcrumbs } from '../../src/markup/index.js';
import { trail, type Locale, type SiteNode } from '../../src/model/index.js';
import { siteTreeOf } from '../data/site.js';
import type { Example } from './example.js';

const flat = (nodes: readonly SiteNode[]): readonly SiteNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

const way = (lang: Locale): readonly SiteNode[] => {
  const tree = siteTreeOf(lang);
  const below = lang === 'fi' ? '/ajankohtaista/tiedotteet-ja-uutiset' : `/${lang}/topical/press/`;
  return [...tree.slice(0, 1), ...trail(tree, below).filter((node) => node !== tree[0])];
};

/** A trail of pages; the last has a title of 150 characters. */
const long = (lang: Locale, count: number): readonly SiteNode[] => [
  ...Array.from({ length: count - 1 }, (_, index) => ({
    title: flat(siteTreeOf(lang))[index]?.title ?? String(index),
    href: `/${lang}/${String(index)}/`,
  })),
  {
    title: 'Hallituksen esitys '.repeat(8).slice(0, 149) + '.',
    href: `/${lang}/last/`,
    lang: 'fi',
  },
];

export const breadcrumbsExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'The trail to the parent page; the heading below names the page itself.',
    render: (lang) => html`<vn-breadcrumbs>${breadcrumbs(way(lang), { lang })}</vn-breadcrumbs>`,
  },
  {
    name: 'current',
    about: 'The current page last, as text.',
    render: (lang) =>
      html`<vn-breadcrumbs
        >${breadcrumbs(way(lang).slice(0, -1), {
          lang,
          title: way(lang).at(-1)?.title,
        })}</vn-breadcrumbs
      >`,
  },
  {
    name: 'narrow-parent',
    about: 'Narrow viewports show only the last link.',
    render: (lang) =>
      html`<vn-breadcrumbs narrow="parent">${breadcrumbs(way(lang), { lang })}</vn-breadcrumbs>`,
  },
  {
    name: 'collapse',
    about: 'In narrow viewports the middle of a long trail is collapsed behind a button.',
    render: (lang) =>
      html`<vn-breadcrumbs
        >${breadcrumbs(long(lang, 6), { lang, collapse: true })}</vn-breadcrumbs
      >`,
  },
  {
    name: 'long',
    about: 'Twelve pages, one with a title of 150 characters; all wrap.',
    hidden: true,
    withoutScreenshots: true,
    render: (lang) =>
      html`<vn-breadcrumbs>${breadcrumbs(long(lang, 12), { lang })}</vn-breadcrumbs>`,
  },
  {
    name: 'mixed-languages',
    about: 'An item in another language has its own lang.',
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
