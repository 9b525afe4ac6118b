import { anchor, list, quote, type Peer } from '../../lib/peer.js';
import type { Link } from '../../lib/content.js';

const COMPONENTS = [
  'rh-breadcrumb/rh-breadcrumb',
  'rh-button/rh-button',
  'rh-footer/rh-footer',
  'rh-footer/rh-footer-links',
  'rh-navigation-primary/rh-navigation-primary',
  'rh-navigation-primary/rh-navigation-primary-item',
  'rh-navigation-primary/rh-navigation-primary-item-menu',
  'rh-skip-link/rh-skip-link',
  'rh-subnav/rh-subnav',
];
const STYLES = [
  'rh-breadcrumb/rh-breadcrumb-lightdom',
  'rh-footer/rh-footer-lightdom',
  'rh-navigation-primary/rh-navigation-primary-lightdom',
  'rh-skip-link/rh-skip-link-lightdom-shim',
  'rh-subnav/rh-subnav-lightdom',
];

const breadcrumbs = (links: readonly Link[]): string =>
  `<rh-breadcrumb accessible-label="Murupolku"><ol>${links.map((link) => `<li>${anchor(link)}</li>`).join('')}</ol></rh-breadcrumb>`;

const item = (link: Link): string =>
  link.children.length === 0
    ? `<rh-navigation-primary-item>${anchor(link)}</rh-navigation-primary-item>`
    : `<rh-navigation-primary-item variant="dropdown"><span slot="summary">${link.html}</span>${anchor({ ...link, html: link.childrenName })}${list(link.children)}</rh-navigation-primary-item>`;

export const peer: Peer = {
  package: '@rhds/elements',
  css: [
    "@import '@rhds/tokens/css/global.css';",
    "@import '../../pages/static.css';",
    ...STYLES.map((name) => `@import '@rhds/elements/${name}.css';`),
  ].join(''),
  script: COMPONENTS.map((name) => `import '@rhds/elements/${name}.js';`).join(''),
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
    navigation,
    section,
    demoNote,
    pageUrl,
    breadcrumbs: trail,
    main,
    footer,
  }) => `
  <rh-skip-link>${anchor(skipLink)}</rh-skip-link>
  <header>
    <details><summary>${switcher.summary}</summary>${list(switcher.links)}</details>
    ${list(languages)}${notices}
    <rh-navigation-primary accessible-label="${quote(navigation.label)}" mobile-toggle-label="${quote(navigation.summary)}"><span slot="logo">${anchor(home)} ${names}</span>
    ${navigation.links.map(item).join('')}<rh-navigation-primary-item slot="links">${anchor(media)}</rh-navigation-primary-item><rh-navigation-primary-item slot="links">${anchor(search)}</rh-navigation-primary-item></rh-navigation-primary>
    <p>${navigation.summary} ${section.summary}</p>
    <rh-subnav accessible-label="${quote(section.label)}">${section.links.map((link) => anchor(link)).join('')}</rh-subnav>
    <p>${demoNote}</p><p>${pageUrl}</p></header>
  ${breadcrumbs(trail)}
  <main id="sisalto">${main.replace(/<button[^>]*>(.*?)<\/button>/s, '<rh-button>$1</rh-button>')}</main>
  <rh-footer><p slot="logo">${footer.name}</p>
    <rh-footer-links slot="main-primary"><h2 slot="header">Tietoa sivustosta</h2>${list(footer.links)}</rh-footer-links>
    <rh-footer-links slot="main-primary"><h2 slot="header">Sosiaalinen media</h2>${list(footer.social)}</rh-footer-links>
    <address slot="main-secondary">${footer.address}</address></rh-footer>`,
};
