import { anchor, list, quote, type Peer } from '../../lib/peer.js';
import type { Link } from '../../lib/content.js';

const COMPONENTS = ['breadcrumb', 'breadcrumb-item', 'button', 'details', 'divider'];

const breadcrumbs = (links: readonly Link[]): string =>
  `<sl-breadcrumb label="Murupolku">${links
    .map(
      ({ html, href = '' }) =>
        `<sl-breadcrumb-item href="${quote(href)}">${html}</sl-breadcrumb-item>`,
    )
    .join('')}</sl-breadcrumb>`;

/** The library has no navigation: a row of text buttons, with disclosures. */
const navigation = (label: string, links: readonly Link[]): string =>
  `<nav aria-label="${quote(label)}"><ul>${links
    .map(
      (link) =>
        `<li><sl-button variant="text" href="${quote(link.href ?? '')}">${link.html}</sl-button>${
          link.children.length === 0
            ? ''
            : `<sl-details summary="${quote(link.childrenName)}">${list(link.children)}</sl-details>`
        }</li>`,
    )
    .join('')}</ul></nav>`;

export const peer: Peer = {
  package: '@shoelace-style/shoelace',
  // It has no page layout: the floor's stylesheet gives it one.
  css: `@import '@shoelace-style/shoelace/dist/themes/light.css';@import '../../pages/static.css';`,
  script: COMPONENTS.map(
    (name) => `import '@shoelace-style/shoelace/dist/components/${name}/${name}.js';`,
  ).join(''),
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
    <sl-details summary="${quote(switcher.label)}"><p>${switcher.summary}</p>${list(switcher.links)}</sl-details>
    ${list(languages)} ${anchor(media)} ${anchor(search)}${notices}
    <p>${anchor(home)} ${names}</p>
    <p>${menu.summary}</p>${navigation(menu.label, menu.links)}<sl-divider></sl-divider>
    <p>${section.summary}</p>${navigation(section.label, section.links)}
    <p>${demoNote}</p><p>${pageUrl}</p></header>
  ${breadcrumbs(trail)}
  <main id="sisalto">${main.replace(/<button[^>]*>(.*?)<\/button>/s, '<sl-button>$1</sl-button>')}</main>
  <footer><p>${footer.name}</p><address>${footer.address}</address>${list(footer.links)}<sl-divider></sl-divider>${list(footer.social)}</footer>`,
};
