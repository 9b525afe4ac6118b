import { anchor, list, quote, type Peer } from '../../lib/peer.js';
import type { Link } from '../../lib/content.js';

const breadcrumbs = (links: readonly Link[]): string =>
  `<gcds-breadcrumbs hide-canada-link>${links
    .map(
      ({ html, href = '' }) =>
        `<gcds-breadcrumbs-item href="${quote(href)}">${html}</gcds-breadcrumbs-item>`,
    )
    .join('')}</gcds-breadcrumbs>`;

const navLink = ({ html, href = '', isCurrent }: Link): string =>
  `<gcds-nav-link href="${quote(href)}"${isCurrent ? ' current' : ''}>${html}</gcds-nav-link>`;

const navigation = (label: string, links: readonly Link[], rest = ''): string =>
  `<gcds-top-nav label="${quote(label)}">${links
    .map((link) =>
      link.children.length === 0
        ? navLink(link)
        : `<gcds-nav-group open-trigger="${quote(link.text)}" menu-label="${quote(link.childrenName)}">${navLink({ ...link, html: link.childrenName })}${link.children.map(navLink).join('')}</gcds-nav-group>`,
    )
    .join('')}${rest}</gcds-top-nav>`;

/** Links of the footer as its JSON: by text. */
const json = (links: readonly Link[]): string =>
  JSON.stringify(Object.fromEntries(links.map(({ text, href }) => [text, href]))).replaceAll(
    "'",
    '&#39;',
  );

export const peer: Peer = {
  package: '@cdssnc/gcds-components',
  css: `@import '@cdssnc/gcds-components/dist/gcds/gcds.css';`,
  // Its lazy build, as in the installation guide.
  folders: { '/gcds/': '@cdssnc/gcds-components/dist/gcds/' },
  head: '<script type="module" src="/gcds/gcds.esm.js"></script>',
  script: '',
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
  <gcds-header lang-href="/en/" skip-to-href="#sisalto" signature-has-link="false">
    <div slot="banner">${anchor(skipLink)}<details><summary>${switcher.summary}</summary>${list(switcher.links)}</details>${list(languages)} ${anchor(media)} ${anchor(search)}${notices}</div>
    <div slot="menu"><p>${anchor(home)} ${names}</p>${navigation(menu.label, menu.links)}${navigation(section.label, section.links)}</div>
    <div slot="breadcrumb">${breadcrumbs(trail)}</div>
  </gcds-header>
  <gcds-container id="sisalto" layout="page" tag="main"><p>${menu.summary} ${section.summary}</p><p>${demoNote}</p><p>${pageUrl}</p>${article(main)}</gcds-container>
  <gcds-container layout="page"><p>${footer.name}</p><address>${footer.address}</address>${list(footer.social.slice(3))}</gcds-container>
  <gcds-footer display="full" contextual-heading="Sosiaalinen media" contextual-links='${json(footer.social.slice(0, 3))}' sub-links='${json(footer.links)}'></gcds-footer>`,
};

/** Headings, paragraphs and buttons as its elements. */
const article = (html: string): string =>
  html
    .replace(
      /<(h[12])( id="[^"]*")?>(.*?)<\/h[12]>/gs,
      '<gcds-heading tag="$1"$2>$3</gcds-heading>',
    )
    .replace(/<p>(.*?)<\/p>/gs, '<gcds-text>$1</gcds-text>')
    .replace(/<a href="([^"]*)"([^>]*)>(.*?)<\/a>/gs, '<gcds-link href="$1"$2>$3</gcds-link>')
    .replace(/<button[^>]*>(.*?)<\/button>/gs, '<gcds-button type="button">$1</gcds-button>');
