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
  ministryName,
  otherNames,
  section,
  siteLanguages,
} from '../data/site.js';
import { WORDS } from '../data/words.js';
import type { Example } from './example.js';

/** What a header has beside its bar, name and navigation. */
interface Parts {
  /** Id of what the skip link leads to. */
  readonly skip?: string;
  readonly sticky?: boolean;
  readonly search?: ReturnType<typeof headerSearchForm>;
}

const draw = (lang: Locale, { skip, sticky = false, search }: Parts = {}): TemplateResult => {
  const { title, href, children = [] } = section(lang);
  const media = { text: 'Media', href: '/media/' };
  const bar = html`<div slot="bar">
    <vn-ministry-switcher>${ministrySwitcher({ lang, current: 'sm' })}</vn-ministry-switcher>
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
          currentSection: href,
          barLinks: [media],
        })}</vn-navigation
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
  { name: 'default', about: 'The whole head of a ministry’s site.', render: (lang) => draw(lang) },
  {
    name: 'search-form',
    about: 'A field in place of the link to the search page.',
    render: (lang) => draw(lang, { search: headerSearchForm('/haku/', { lang }) }),
  },
  {
    name: 'sticky',
    about: 'The navigation stays in view while the page scrolls.',
    unpictured: true,
    langs: ['fi'],
    render: (lang) =>
      html`${draw(lang, { sticky: true, skip: 'sisalto' })}
        <main id="sisalto">
          <h1>${WORDS[lang].sitemap}</h1>
          ${manyPages(lang, 40).map(
            ({ title, href }, index) =>
              html`<h2 id="osa-${String(index + 1)}">${title}</h2>
                <p><a href=${href ?? ''}>${title} ${String(index + 1)}</a></p>`,
          )}
        </main>`,
  },
];
