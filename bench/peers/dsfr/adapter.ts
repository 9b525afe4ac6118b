import { anchor, list, withClasses, type Peer } from '../../lib/peer.js';
import type { Link } from '../../lib/content.js';

const PARTS = [
  'core/core',
  ...[
    'link',
    'button',
    'skiplink',
    'modal',
    'translate',
    'header',
    'navigation',
    'breadcrumb',
    'content',
    'footer',
  ].map((name) => `component/${name}/${name}`),
];
const SCRIPTS = [
  'core/core',
  ...['button', 'modal', 'header', 'navigation', 'breadcrumb'].map(
    (name) => `component/${name}/${name}`,
  ),
];

const breadcrumbs = (links: readonly Link[]): string =>
  `<nav role="navigation" class="fr-breadcrumb" aria-label="Murupolku"><button type="button" class="fr-breadcrumb__button" aria-expanded="false" aria-controls="crumbs">Murupolku</button>
  <div class="fr-collapse" id="crumbs"><ol class="fr-breadcrumb__list">${links.map((link) => `<li>${anchor(link, 'fr-breadcrumb__link')}</li>`).join('')}</ol></div></nav>`;

const navigation = (label: string, links: readonly Link[]): string =>
  `<nav class="fr-nav" role="navigation" aria-label="${label}"><ul class="fr-nav__list">${links
    .map((link, index) =>
      link.children.length === 0
        ? `<li class="fr-nav__item">${anchor(link, 'fr-nav__link')}</li>`
        : `<li class="fr-nav__item"><button type="button" class="fr-nav__btn" aria-expanded="false" aria-controls="menu-${String(index)}">${link.html}</button><div class="fr-collapse fr-menu" id="menu-${String(index)}"><ul class="fr-menu__list"><li>${anchor({ ...link, html: link.childrenName }, 'fr-nav__link')}</li>${link.children.map((child) => `<li>${anchor(child, 'fr-nav__link')}</li>`).join('')}</ul></div></li>`,
    )
    .join('')}</ul></nav>`;

const footerLinks = (links: readonly Link[]): string =>
  list(links, {
    ul: 'fr-footer__bottom-list',
    li: 'fr-footer__bottom-item',
    a: 'fr-footer__bottom-link',
  });

export const peer: Peer = {
  package: '@gouvfr/dsfr',
  css: PARTS.map((part) => `@import '@gouvfr/dsfr/dist/${part}.main.min.css';`).join(''),
  script: SCRIPTS.map((part) => `import '@gouvfr/dsfr/dist/${part}.module.min.js';`).join(''),
  hiddenClass: 'fr-sr-only',
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
  <div class="fr-skiplinks"><nav class="fr-container" role="navigation" aria-label="Pikalinkit"><ul class="fr-skiplinks__list"><li>${anchor(skipLink, 'fr-link')}</li></ul></nav></div>
  <header role="banner" class="fr-header"><div class="fr-header__body"><div class="fr-container"><div class="fr-header__body-row">
    <div class="fr-header__brand fr-enlarge-link"><div class="fr-header__brand-top"><div class="fr-header__navbar"><button type="button" class="fr-btn--menu fr-btn" data-fr-opened="false" aria-controls="modal-menu" aria-haspopup="menu" id="menu-button" title="Valikko">Valikko</button></div></div>
    <div class="fr-header__service"><a href="/" title="Etusivu"><p class="fr-header__service-title">${home.html}</p></a><p class="fr-header__service-tagline">${names}</p></div></div>
    <div class="fr-header__tools"><div class="fr-header__tools-links"><ul class="fr-btns-group"><li>${anchor(media, 'fr-btn')}</li><li>${anchor(search, 'fr-btn')}</li></ul>
    <nav role="navigation" class="fr-nav fr-translate" aria-label="Valitse kieli"><div class="fr-nav__item"><button type="button" class="fr-translate__btn fr-btn fr-btn--tertiary" aria-controls="languages" aria-expanded="false">Suomi</button><div class="fr-collapse fr-translate__menu fr-menu" id="languages"><ul class="fr-menu__list">${languages.map((link) => `<li>${anchor(link, 'fr-translate__language fr-nav__link')}</li>`).join('')}</ul></div></div></nav>
    <nav role="navigation" class="fr-nav" aria-label="${switcher.label}"><div class="fr-nav__item"><button type="button" class="fr-nav__btn" aria-controls="switcher" aria-expanded="false">${switcher.summary}</button><div class="fr-collapse fr-menu" id="switcher">${list(switcher.links, { ul: 'fr-menu__list', a: 'fr-nav__link' })}</div></div></nav>
    </div></div></div>${notices}</div></div>
    <div class="fr-header__menu fr-modal" id="modal-menu" aria-labelledby="menu-button"><div class="fr-container"><button type="button" class="fr-btn--close fr-btn" aria-controls="modal-menu" title="Sulje">Sulje</button><div class="fr-header__menu-links"></div>
    ${navigation(main.label, main.links)}<p>${section.summary}</p>${navigation(section.label, section.links)}</div></div>
    <div class="fr-container"><p>${demoNote}</p><p>${pageUrl}</p></div></header>
  <div class="fr-container">${breadcrumbs(trail)}<main role="main" id="sisalto">${withClasses(article, { button: 'fr-btn', a: 'fr-link' })}</main></div>
  <footer class="fr-footer" role="contentinfo"><div class="fr-container"><div class="fr-footer__body"><div class="fr-footer__content"><p class="fr-footer__content-desc">${footer.name}</p><address>${footer.address}</address>${list(footer.social, { ul: 'fr-footer__content-list', li: 'fr-footer__content-item', a: 'fr-footer__content-link' })}</div></div>
  <div class="fr-footer__bottom">${footerLinks(footer.links)}</div></div></footer>`,
};
