import { anchor, list, withClasses, type Peer } from '../../lib/peer.js';
import type { Link, Menu } from '../../lib/content.js';

const COMPONENTS = [
  'breadcrumbs',
  'button',
  'footer',
  'generic-header',
  'language-navigation',
  'service-navigation',
  'skip-link',
].map((name) => `@import "components/${name}/index";`);

const breadcrumbs = (links: readonly Link[]): string =>
  `<nav class="govuk-breadcrumbs" aria-label="Murupolku"><ol class="govuk-breadcrumbs__list">${links
    .map(
      (link) =>
        `<li class="govuk-breadcrumbs__list-item">${anchor(link, 'govuk-breadcrumbs__link')}</li>`,
    )
    .join('')}</ol></nav>`;

const serviceNavigation = ({ label, summary, links }: Menu): string =>
  `<div class="govuk-service-navigation" data-module="govuk-service-navigation"><div class="govuk-width-container"><div class="govuk-service-navigation__container">
  <nav aria-label="${label}" class="govuk-service-navigation__wrapper">
  <button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="navigation-${label}" hidden aria-hidden="true">${summary}</button>
  <ul class="govuk-service-navigation__list" id="navigation-${label}">${links
    .map(
      (link) =>
        `<li class="govuk-service-navigation__item${link.isCurrent ? ' govuk-service-navigation__item--active' : ''}">${anchor(link, 'govuk-service-navigation__link')}</li>${serviceItems(link.children.length > 0 ? [{ ...link, html: link.childrenName }, ...link.children] : [])}`,
    )
    .join('')}</ul></nav></div></div></div>`;

/** The library has no second level: its pages are further items. */
const serviceItems = (links: readonly Link[]): string =>
  links
    .map(
      (link) =>
        `<li class="govuk-service-navigation__item">${anchor(link, 'govuk-service-navigation__link')}</li>`,
    )
    .join('');

const footerLinks = (links: readonly Link[]): string =>
  list(links, {
    ul: 'govuk-footer__inline-list',
    li: 'govuk-footer__inline-list-item',
    a: 'govuk-footer__link',
  });

const TEXT = {
  a: 'govuk-link',
  button: 'govuk-button',
  h1: 'govuk-heading-xl',
  h2: 'govuk-heading-m',
  p: 'govuk-body',
  ul: 'govuk-list',
  dl: 'govuk-body',
};

export const peer: Peer = {
  package: 'govuk-frontend',
  // Its font may be used on gov.uk only; the documentation tells others to set their own.
  sass: `$govuk-font-family: system-ui, sans-serif; $govuk-include-default-font-face: false; @import "base"; @import "core/index"; @import "objects/index"; ${COMPONENTS.join('')} @import "utilities/index";`,
  sassPaths: ['govuk-frontend/dist/govuk'],
  folders: { '/assets/': 'govuk-frontend/dist/govuk/assets' },
  script: `import { createAll, Button, ServiceNavigation, SkipLink } from 'govuk-frontend';
    createAll(Button); createAll(ServiceNavigation); createAll(SkipLink);`,
  htmlClass: 'govuk-template',
  bodyClass: 'govuk-template__body js-enabled govuk-frontend-supported',
  hiddenClass: 'govuk-visually-hidden',
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
  <a href="#sisalto" class="govuk-skip-link" data-module="govuk-skip-link">${skipLink.html}</a>
  <header><div class="govuk-generic-header"><div class="govuk-generic-header__container govuk-width-container">
    <div class="govuk-generic-header__logo"><a href="/" class="govuk-generic-header__homepage-link">${home.html}</a><p>${names}</p></div>
  </div></div>
  <div class="govuk-width-container">
    <details><summary>${switcher.summary}</summary>${list(switcher.links, { ul: 'govuk-list', a: 'govuk-link' })}</details>
    <nav class="govuk-language-navigation" aria-label="Valitse kieli"><ul class="govuk-language-navigation__list">${languages
      .map(
        (link) =>
          `<li class="govuk-language-navigation__list-item">${anchor(link, `govuk-language-navigation__${link.href === undefined ? 'text' : 'link'}`)}</li>`,
      )
      .join('')}</ul></nav>
    <p class="govuk-body">${anchor(media, 'govuk-link')} ${anchor(search, 'govuk-link')}</p>
    ${notices}
  </div>
  ${serviceNavigation(navigation)}
  ${serviceNavigation(section)}
  <div class="govuk-width-container"><p class="govuk-body">${demoNote}</p><p class="govuk-body">${pageUrl}</p></div></header>
  <div class="govuk-width-container">${breadcrumbs(trail)}
  <main class="govuk-main-wrapper" id="sisalto">${withClasses(main, TEXT)}</main></div>
  <footer class="govuk-footer"><div class="govuk-width-container"><p>${footer.name}</p><address>${footer.address}</address>
  ${footerLinks(footer.links)}${footerLinks(footer.social)}</div></footer>`,
};
