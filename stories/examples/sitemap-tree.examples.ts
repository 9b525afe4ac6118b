import { html } from 'lit';
import { siteTree } from '../../src/markup/index.js';
import type { Locale, SiteNode } from '../../src/model/index.js';
import { siteTreeOf } from '../data/site.js';
import { WORDS } from '../data/words.js';
import type { Example } from './example.js';

const plain = (nodes: readonly SiteNode[]): unknown =>
  html`<ul>
    ${nodes.map(
      ({ title, href, children }) =>
        html`<li><a href=${href ?? '/'}>${title}</a>${children ? plain(children) : ''}</li>`,
    )}
  </ul>`;

const sameTitlesOf = (lang: Locale): readonly SiteNode[] =>
  siteTreeOf(lang)
    .slice(1, 3)
    .map(({ title, href }) => ({
      title,
      href,
      children: [{ title: WORDS[lang].about, href: `${href ?? ''}about/` }],
    }));

export const sitemapTreeExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'A whole site; two levels are open at first.',
    render: (lang) =>
      html`<vn-sitemap-tree>${siteTree(siteTreeOf(lang), { lang })}</vn-sitemap-tree>`,
  },
  {
    name: 'current',
    about: 'The way to the page being read is open.',
    render: (lang) =>
      html`<vn-sitemap-tree
        >${siteTree(siteTreeOf(lang), {
          lang,
          levels: 1,
          currentPage: lang === 'fi' ? '/ministerio/historia' : `/${lang}/ministry/about/`,
        })}</vn-sitemap-tree
      >`,
  },
  {
    name: 'plain-list',
    about: 'A nested list as a content management system prints it stays open.',
    render: (lang) => html`<vn-sitemap-tree>${plain(siteTreeOf(lang).slice(-2))}</vn-sitemap-tree>`,
  },
  {
    name: 'same-titles',
    about: 'Pages of one title also say, for assistive technology, below which page they stand.',
    render: (lang) =>
      html`<vn-sitemap-tree without-filter
        >${siteTree(sameTitlesOf(lang), { lang })}</vn-sitemap-tree
      >`,
  },
  {
    name: 'pattern',
    about: 'From data, with the roles and keys of a tree.',
    render: (lang) =>
      html`<vn-sitemap-tree
        pattern="tree"
        aria-label=${WORDS[lang].sitemap}
        current-page=${lang === 'fi' ? '/ministerio/historia' : `/${lang}/ministry/about/`}
        tree=${JSON.stringify(siteTreeOf(lang).slice(-3))}
      ></vn-sitemap-tree>`,
  },
  {
    name: 'data',
    about: 'From data: the element draws the tree.',
    render: (lang) =>
      html`<vn-sitemap-tree tree=${JSON.stringify(siteTreeOf(lang).slice(-3))}></vn-sitemap-tree>`,
  },
];
