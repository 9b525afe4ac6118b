import { html, type TemplateResult } from 'lit';
import {
  barLink,
  headerHome,
  headerSearch,
  languageSelector,
  ministrySwitcher,
  navigation,
} from '../../src/markup/index.js';
import type { Locale } from '../../src/model/index.js';
import {
  home,
  mainNavigation,
  mark,
  ministryName,
  otherNames,
  section,
  siteLanguages,
} from '../data/site.js';
import type { Example } from './example.js';

const draw = (lang: Locale): TemplateResult => {
  const { title, href, children = [] } = section(lang);
  const bar = html`<div slot="bar">
    <vn-ministry-switcher>${ministrySwitcher({ lang, current: 'sm' })}</vn-ministry-switcher>
    ${barLink({ text: 'Media', href: '/media/' })}
    <vn-language-selector>${languageSelector(siteLanguages(lang), { lang })}</vn-language-selector>
  </div>`;
  return html`<header>
    <vn-header>
      ${bar}
      ${headerHome({
        lang,
        href: home(lang),
        name: ministryName(lang),
        otherNames: otherNames(lang),
        mark,
      })}
      ${headerSearch('/haku/', { lang })}
      <vn-navigation slot="navigation"
        >${navigation(mainNavigation(lang), { lang, currentSection: href })}</vn-navigation
      >
      <vn-navigation slot="navigation" variant="section"
        >${navigation(children, {
          lang,
          label: title,
          button: title,
          currentPage: children[0]?.href,
        })}</vn-navigation
      >
    </vn-header>
  </header>`;
};

export const headerExamples: readonly Example[] = [
  { name: 'default', about: 'The whole head of a ministry’s site.', render: draw },
];
