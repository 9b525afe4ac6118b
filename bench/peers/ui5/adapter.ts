import { anchor, list, quote, type Peer } from '../../lib/peer.js';
import type { Link } from '../../lib/content.js';

const COMPONENTS = [
  'Bar',
  'Breadcrumbs',
  'BreadcrumbsItem',
  'Button',
  'Link',
  'Panel',
  'Text',
  'Title',
];

const breadcrumbs = (links: readonly Link[]): string =>
  `<ui5-breadcrumbs design="NoCurrentPage" accessible-name="Murupolku">${links
    .map(
      ({ text, href = '' }) =>
        `<ui5-breadcrumbs-item href="${quote(href)}">${text}</ui5-breadcrumbs-item>`,
    )
    .join('')}</ui5-breadcrumbs>`;

const link = ({ html, href = '' }: Link): string =>
  `<ui5-link href="${quote(href)}">${html}</ui5-link>`;
const links = (all: readonly Link[]): string =>
  `<ul>${all.map((one) => `<li>${one.href === undefined ? anchor(one) : link(one)}</li>`).join('')}</ul>`;

/** The navigation is in a package of its own: a list of links, with panels. */
const navigation = (label: string, all: readonly Link[]): string =>
  `<nav aria-label="${quote(label)}"><ul>${all
    .map(
      (one) =>
        `<li>${link(one)}${one.children.length === 0 ? '' : `<ui5-panel collapsed header-text="${quote(one.childrenName)}">${links(one.children)}</ui5-panel>`}</li>`,
    )
    .join('')}</ul></nav>`;

const article = (html: string): string =>
  html
    .replace(
      /<h([12])( id="[^"]*")?>(.*?)<\/h[12]>/gs,
      '<ui5-title level="H$1"$2 wrapping-type="Normal">$3</ui5-title>',
    )
    .replace(/<a href="([^"]*)"([^>]*)>(.*?)<\/a>/gs, '<ui5-link href="$1"$2>$3</ui5-link>')
    .replace(/<button[^>]*>(.*?)<\/button>/gs, '<ui5-button>$1</ui5-button>');

export const peer: Peer = {
  package: '@ui5/webcomponents',
  // It has no page layout: the floor's stylesheet gives it one.
  css: `@import '../../pages/static.css';`,
  script: COMPONENTS.map((name) => `import '@ui5/webcomponents/dist/${name}.js';`).join(''),
  breadcrumbs,
  page: ({
    skipLink,
    switcher,
    media,
    languages,
    notices,
    home,
    names,
    search,
    navigation: menu,
    section,
    demoNote,
    pageUrl,
    breadcrumbs: trail,
    main,
    footer,
  }) => `
  <header>${anchor(skipLink)}
    <ui5-panel collapsed header-text="${quote(switcher.label)}"><p>${switcher.summary}</p>${links(switcher.links)}</ui5-panel>
    <ui5-bar>${links(languages)}<p slot="endContent">${link(media)} ${link(search)}</p></ui5-bar>${notices}
    <p>${anchor(home)} ${names}</p>
    <p>${menu.summary}</p>${navigation(menu.label, menu.links)}
    <p>${section.summary}</p>${navigation(section.label, section.links)}
    <p>${demoNote}</p><p>${pageUrl}</p></header>
  ${breadcrumbs(trail)}
  <main id="sisalto">${article(main)}</main>
  <footer><p>${footer.name}</p><address>${footer.address}</address>${list(footer.links)}${list(footer.social)}</footer>`,
};
