import { html } from 'lit';
import { siteTree } from '../../src/markup/index.js';
import type { Locale, SiteNode } from '../../src/model/index.js';
import { siteTreeOf } from '../data/site.js';
import { SITE_TEXTS } from '../data/site-texts.js';
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
      children: [{ title: SITE_TEXTS[lang].about, href: `${href ?? ''}about/` }],
    }));

export const sitemapTreeExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'A whole site, initially with two levels expanded.',
    render: (lang) =>
      html`<vn-sitemap-tree
        >${siteTree(siteTreeOf(lang), { lang, tools: ['filter', 'expand'] })}</vn-sitemap-tree
      >`,
  },
  {
    name: 'current',
    about: 'The branches above the current page are expanded.',
    render: (lang) =>
      html`<vn-sitemap-tree
        >${siteTree(siteTreeOf(lang), {
          lang,
          levels: 1,
          currentUrl: lang === 'fi' ? '/ministerio/historia' : `/${lang}/ministry/about/`,
          tools: ['filter', 'expand'],
        })}</vn-sitemap-tree
      >`,
  },
  {
    name: 'plain-list',
    about: 'A nested list, as a CMS generates it, is always expanded.',
    render: (lang) => html`<vn-sitemap-tree>${plain(siteTreeOf(lang).slice(-2))}</vn-sitemap-tree>`,
  },
  {
    name: 'same-titles',
    about: 'Links with the same title also name their parent page for assistive technology.',
    render: (lang) =>
      html`<vn-sitemap-tree
        >${siteTree(sameTitlesOf(lang), { lang, tools: ['expand'] })}</vn-sitemap-tree
      >`,
  },
  {
    name: 'pattern',
    about: 'Rendered from data, with the roles and keys of a tree.',
    render: (lang) =>
      html`<vn-sitemap-tree
        pattern="tree"
        label=${SITE_TEXTS[lang].sitemap}
        current-url=${lang === 'fi' ? '/ministerio/historia' : `/${lang}/ministry/about/`}
        tree=${JSON.stringify(siteTreeOf(lang).slice(-3))}
      ></vn-sitemap-tree>`,
  },
  {
    name: 'data',
    about: 'Rendered from data.',
    render: (lang) =>
      html`<vn-sitemap-tree tree=${JSON.stringify(siteTreeOf(lang).slice(-3))}></vn-sitemap-tree>`,
  },
];
