import { anchor, list, type Peer } from '../../lib/peer.js';
import type { Link } from '../../lib/content.js';

const breadcrumbs = (links: readonly Link[]): string =>
  `<nav class="usa-breadcrumb" aria-label="Murupolku"><ol class="usa-breadcrumb__list">${links
    .map(
      (link) =>
        `<li class="usa-breadcrumb__list-item">${anchor(link, 'usa-breadcrumb__link')}</li>`,
    )
    .join('')}</ol></nav>`;

const navigation = (links: readonly Link[]): string =>
  `<ul class="usa-nav__primary usa-accordion">${links
    .map((link, index) =>
      link.children.length === 0
        ? `<li class="usa-nav__primary-item">${anchor(link, `usa-nav-link${link.isCurrent ? ' usa-current' : ''}`)}</li>`
        : `<li class="usa-nav__primary-item"><button type="button" class="usa-accordion__button usa-nav__link" aria-expanded="false" aria-controls="nav-${String(index)}"><span>${link.html}</span></button>
  <ul id="nav-${String(index)}" class="usa-nav__submenu" hidden><li class="usa-nav__submenu-item">${anchor({ ...link, html: link.childrenName })}</li>${link.children
    .map((child) => `<li class="usa-nav__submenu-item">${anchor(child)}</li>`)
    .join('')}</ul></li>`,
    )
    .join('')}</ul>`;

const footerLinks = (links: readonly Link[]): string =>
  `<nav class="usa-footer__nav"><ul class="grid-row grid-gap">${links
    .map(
      (link) =>
        `<li class="mobile-lg:grid-col-4 desktop:grid-col-auto usa-footer__primary-content">${anchor(link, 'usa-footer__primary-link')}</li>`,
    )
    .join('')}</ul></nav>`;

export const peer: Peer = {
  package: '@uswds/uswds',
  sass: `@use "uswds-core" with ($theme-show-notifications: false, $theme-show-compile-warnings: false, $theme-font-type-sans: "system", $theme-global-link-styles: true);
    @forward "uswds-global"; @forward "usa-skipnav"; @forward "usa-header"; @forward "usa-nav"; @forward "usa-language-selector"; @forward "usa-breadcrumb"; @forward "usa-button"; @forward "usa-accordion"; @forward "usa-prose"; @forward "usa-footer"; @forward "usa-layout-grid";`,
  sassPaths: ['@uswds/uswds/packages'],
  folders: { '/img/': '@uswds/uswds/dist/img' },
  // Each component initialises itself, as in the package's own start script.
  script: `
    import accordion from '@uswds/uswds/js/usa-accordion';
    import navigation from '@uswds/uswds/js/usa-header';
    import languageSelector from '@uswds/uswds/js/usa-language-selector';
    import skipnav from '@uswds/uswds/js/usa-skipnav';
    for (const one of [accordion, navigation, languageSelector, skipnav]) one.on(document.body);`,
  hiddenClass: 'usa-sr-only',
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
    navigation: main,
    section,
    demoNote,
    pageUrl,
    breadcrumbs: trail,
    main: article,
    footer,
  }) => `
  <a class="usa-skipnav" href="#sisalto">${skipLink.html}</a>
  <div class="usa-overlay"></div>
  <header class="usa-header usa-header--basic">
    <div class="grid-container"><div class="usa-accordion"><button type="button" class="usa-accordion__button" aria-expanded="false" aria-controls="switcher">${switcher.summary}</button>
    <div id="switcher" class="usa-accordion__content usa-prose" hidden>${list(switcher.links, { a: 'usa-link' })}</div></div>
    <div class="usa-language-container"><ul class="usa-language__primary usa-accordion"><li class="usa-language__primary-item"><button type="button" class="usa-button usa-language__link" aria-expanded="false" aria-controls="languages">Suomi</button>
    <ul id="languages" class="usa-language__submenu" hidden>${languages.map((link) => `<li class="usa-language__submenu-item">${anchor(link)}</li>`).join('')}</ul></li></ul></div>${notices}</div>
    <div class="usa-nav-container">
      <div class="usa-navbar"><div class="usa-logo"><em class="usa-logo__text">${anchor(home)}</em><p>${names}</p></div><button type="button" class="usa-menu-btn">Valikko</button></div>
      <nav aria-label="${main.label}" class="usa-nav"><button type="button" class="usa-nav__close">Sulje</button>${navigation(main.links)}
      <p>${anchor(media, 'usa-link')} ${anchor(search, 'usa-link')}</p></nav>
    </div>
    <nav aria-label="${section.label}" class="grid-container"><p>${section.summary}</p><ul class="usa-list usa-list--unstyled">${section.links.map((link) => `<li>${anchor(link, 'usa-link')}</li>`).join('')}</ul></nav>
    <div class="grid-container"><p>${demoNote}</p><p>${pageUrl}</p></div>
  </header>
  <div class="grid-container">${breadcrumbs(trail)}<main id="sisalto" class="usa-prose">${article.replace('<button', '<button class="usa-button"')}</main></div>
  <footer class="usa-footer usa-footer--slim"><div class="usa-footer__primary-section"><div class="grid-container"><p>${footer.name}</p><address>${footer.address}</address>${footerLinks(footer.links)}</div></div>
  <div class="usa-footer__secondary-section"><div class="grid-container">${footerLinks(footer.social)}</div></div></footer>`,
};
