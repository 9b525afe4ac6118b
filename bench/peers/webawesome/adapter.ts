import { anchor, list, quote, type Peer } from '../../lib/peer.js';
import type { Link } from '../../lib/content.js';

const COMPONENTS = ['breadcrumb', 'breadcrumb-item', 'button', 'details', 'divider'];

const breadcrumbs = (links: readonly Link[]): string =>
  `<wa-breadcrumb label="Murupolku">${links
    .map(
      ({ html, href = '' }) =>
        `<wa-breadcrumb-item href="${quote(href)}">${html}</wa-breadcrumb-item>`,
    )
    .join('')}</wa-breadcrumb>`;

/** The library has no navigation: a row of text buttons, with disclosures. */
const navigation = (label: string, links: readonly Link[]): string =>
  `<nav aria-label="${quote(label)}"><ul>${links
    .map(
      (link) =>
        `<li><wa-button appearance="plain" href="${quote(link.href ?? '')}">${link.html}</wa-button>${
          link.children.length === 0
            ? ''
            : `<wa-details summary="${quote(link.childrenName)}">${list(link.children)}</wa-details>`
        }</li>`,
    )
    .join('')}</ul></nav>`;

export const peer: Peer = {
  package: '@awesome.me/webawesome',
  // It has no page layout: the floor's stylesheet gives it one.
  css: `@import '@awesome.me/webawesome/dist/styles/webawesome.css';@import '../../pages/static.css';`,
  script: COMPONENTS.map(
    (name) => `import '@awesome.me/webawesome/dist/components/${name}/${name}.js';`,
  ).join(''),
  hiddenClass: 'wa-visually-hidden',
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
    <wa-details summary="${quote(switcher.label)}"><p>${switcher.summary}</p>${list(switcher.links)}</wa-details>
    ${list(languages)} ${anchor(media)} ${anchor(search)}${notices}
    <p>${anchor(home)} ${names}</p>
    <p>${menu.summary}</p>${navigation(menu.label, menu.links)}<wa-divider></wa-divider>
    <p>${section.summary}</p>${navigation(section.label, section.links)}
    <p>${demoNote}</p><p>${pageUrl}</p></header>
  ${breadcrumbs(trail)}
  <main id="sisalto">${main.replace(/<button[^>]*>(.*?)<\/button>/s, '<wa-button>$1</wa-button>')}</main>
  <footer><p>${footer.name}</p><address>${footer.address}</address>${list(footer.links)}<wa-divider></wa-divider>${list(footer.social)}</footer>`,
};
