import { html, nothing, type TemplateResult } from 'lit';
import {
  barLink,
  headerHome,
  headerSearch,
  headerSearchForm,
  languageSelector,
  ministrySwitcher,
  navigation,
  skipLink,
} from '../../src/markup/index.js';
import type { Locale } from '../../src/model/index.js';
import {
  home,
  mainNavigation,
  manyPages,
  mark,
  mediaLink,
  ministryName,
  otherNames,
  section,
  siteLanguages,
} from '../data/site.js';
import { SITE_TEXTS } from '../data/site-texts.js';
import type { Example } from './example.js';

/** Optional parts of a header. */
interface Parts {
  /** Id of the target of the skip link. */
  readonly skip?: string;
  readonly sticky?: boolean;
  readonly search?: ReturnType<typeof headerSearchForm>;
}

const markupOf = (lang: Locale, { skip, sticky = false, search }: Parts = {}): TemplateResult => {
  const { title, href, children = [] } = section(lang);
  const media = mediaLink(lang);
  const bar = html`<div slot="bar">
    <vn-ministry-switcher>${ministrySwitcher({ lang, organisation: 'sm' })}</vn-ministry-switcher>
    ${barLink(media, { inMenu: true })}
    <vn-language-selector>${languageSelector(siteLanguages(lang), { lang })}</vn-language-selector>
  </div>`;
  return html`<header>
    ${skip === undefined ? nothing : html`<vn-skip-link>${skipLink(skip, { lang })}</vn-skip-link>`}
    <vn-header ?sticky=${sticky}>
      ${bar}
      ${headerHome({
        lang,
        href: home(lang),
        name: ministryName(lang),
        otherNames: otherNames(lang),
        mark,
      })}
      ${search ?? headerSearch('/haku/', { lang })}
      <vn-navigation slot="navigation"
        >${navigation(mainNavigation(lang), {
          lang,
          currentSectionUrl: href,
          barLinks: [media],
        })}</vn-navigation
      >
      <vn-navigation slot="navigation" variant="section"
        >${navigation(children, {
          lang,
          label: title,
          buttonText: title,
          currentUrl: children[0]?.href,
        })}</vn-navigation
      >
    </vn-header>
  </header>`;
};

export const headerExamples: readonly Example[] = [
  {
    name: 'default',
    about: 'The complete header of a ministry’s site.',
    render: (lang) => markupOf(lang),
  },
  {
    name: 'search-form',
    about: 'A search form instead of the link to the search page.',
    render: (lang) => markupOf(lang, { search: headerSearchForm('/haku/', { lang }) }),
  },
  {
    name: 'sticky',
    about: 'The navigation stays in view while the page scrolls.',
    withoutScreenshots: true,
    langs: ['fi'],
    render: (lang) =>
      html`${markupOf(lang, { sticky: true, skip: 'sisalto' })}
        <main id="sisalto">
          <h1>${SITE_TEXTS[lang].sitemap}</h1>
          ${manyPages(lang, 40).map(
            ({ title, href }, index) =>
              html`<h2 id="osa-${String(index + 1)}">${title}</h2>
                <p><a href=${href ?? ''}>${title} ${String(index + 1)}</a></p>`,
          )}
        </main>`,
  },
];
