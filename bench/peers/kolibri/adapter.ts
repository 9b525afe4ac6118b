import { anchor, list, quote, type Peer } from '../../lib/peer.js';
import type { Link } from '../../lib/content.js';

/** Its links are data: only the text of a link, and a label. */
interface LinkProps {
  readonly _label: string;
  readonly _href?: string;
}

const props = ({ text, href }: Link): LinkProps => ({
  _label: text,
  ...(href !== undefined && { _href: href }),
});
const json = (links: readonly Link[]): string => quote(JSON.stringify(links.map(props)));

const breadcrumbs = (links: readonly Link[]): string =>
  `<kol-breadcrumb _label="Murupolku" _links="${json(links)}"></kol-breadcrumb>`;

const link = ({ text, href = '' }: Link): string =>
  `<kol-link _href="${quote(href)}" _label="${quote(text)}"></kol-link>`;
const links = (all: readonly Link[]): string =>
  `<ul>${all.map((one) => `<li>${one.href === undefined ? anchor(one) : link(one)}</li>`).join('')}</ul>`;

/** `<kol-nav>` has no links of a branch until it is expanded: a list of links, with disclosures. */
const navigation = (label: string, all: readonly Link[]): string =>
  `<nav aria-label="${quote(label)}"><ul>${all
    .map(
      (one) =>
        `<li>${link(one)}${one.children.length === 0 ? '' : `<kol-details _label="${quote(one.childrenName)}">${links(one.children)}</kol-details>`}</li>`,
    )
    .join('')}</ul></nav>`;

/** Headings, links and buttons as its elements; their text is a label without tags. */
const article = (html: string): string => {
  const label = (inner: string): string =>
    inner
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return html
    .replace(
      /<h([12])( id="[^"]*")?>(.*?)<\/h[12]>/gs,
      (_, level: string, id: string | undefined, inner: string) =>
        `<kol-heading _level="${level}"${id ?? ''} _label="${label(inner)}"></kol-heading>`,
    )
    .replace(
      /<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs,
      (_, href: string, inner: string) =>
        `<kol-link _href="${href}" _label="${label(inner)}"></kol-link>`,
    )
    .replace(
      /<button[^>]*>(.*?)<\/button>/gs,
      (_, inner: string) => `<kol-button _label="${label(inner)}"></kol-button>`,
    );
};

export const peer: Peer = {
  package: '@public-ui/components',
  // It has no page layout: the floor's stylesheet gives it one.
  css: `@import '../../pages/static.css';`,
  // As in its guide: elements are loaded when the page has them.
  script: `import { register } from '@public-ui/components';
    import { defineCustomElements } from '@public-ui/components/loader';
    import { DEFAULT } from '@public-ui/themes';
    await register(DEFAULT, defineCustomElements);`,
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
  <header><kol-skip-nav _label="Ohituslinkit" _links="${json([skipLink])}"></kol-skip-nav>
    <kol-details _label="${quote(switcher.label)}"><p>${switcher.summary}</p>${links(switcher.links)}</kol-details>
    ${links(languages)} ${link(media)} ${link(search)}${notices}
    <p>${anchor(home)} ${names}</p>
    <p>${menu.summary}</p>${navigation(menu.label, menu.links)}
    <p>${section.summary}</p>${navigation(section.label, section.links)}
    <p>${demoNote}</p><p>${pageUrl}</p></header>
  ${breadcrumbs(trail)}
  <main id="sisalto">${article(main)}</main>
  <footer><p>${footer.name}</p><address>${footer.address}</address>${list(footer.links)}${list(footer.social)}</footer>`,
};
