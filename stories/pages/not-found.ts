import { html } from 'lit';
import type { SiteNode, TextLink } from '../../src/model/index.js';
import { footerLinks, home } from '../data/site.js';
import { SITE_TEXTS } from '../data/site-texts.js';
import { ERROR_TEXTS, SITE_LANGUAGES, type SiteLanguage } from '../data/error-texts.js';
import { homeLink, inOtherLanguages, links, rows, section, switchboardBlock } from './parts.js';
import { searchForm } from './search-form.js';
import { pageTreeOf } from './site-pages.js';
import type { Page } from './shell.js';

/** Pages that visitors of a missing page probably want, besides the front page and the sitemap. */
const LIKELY: Readonly<Record<SiteLanguage, readonly string[]>> = {
  fi: [
    '/ajankohtaista/tiedotteet-ja-uutiset',
    '/vastuualueet/suomen-lippu-ja-vaakuna/liputuspaivat-ja-ajat',
    '/hankkeet-ja-lainvalmistelu/lausuntokierroksella',
    '/yhteystiedot',
  ],
  sv: ['/sv/topical/press/', '/sv/topical/news/', '/sv/ministry/', '/sv/contacts/'],
  en: ['/en/topical/press/', '/en/topical/news/', '/en/ministry/', '/en/contacts/'],
};

const flat = (nodes: readonly SiteNode[]): readonly SiteNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

function likely(lang: SiteLanguage): readonly TextLink[] {
  const all = flat(pageTreeOf(lang));
  const titleOf = (path: string): string => all.find(({ href }) => href === path)?.title ?? path;
  const { home: front, sitemap } = SITE_TEXTS[lang];
  return [
    { text: front, href: home(lang) },
    ...LIKELY[lang].map((path) => ({ text: titleOf(path), href: path })),
    { text: sitemap, href: lang === 'fi' ? '/sivukartta/' : `/${lang}/sitemap/` },
  ];
}

/** The link to the feedback form. */
const feedbackLink = (lang: SiteLanguage): TextLink => ({
  text: ERROR_TEXTS[lang].feedback,
  href: footerLinks(lang).at(-1)?.href,
});

/**
 * The pages for status 404. The URL may tell the language of a site that the visitor cannot read, so
 * each repeats its text in the other two.
 */
export const NOT_FOUND: readonly Page[] = SITE_LANGUAGES.map((lang) => {
  const texts = ERROR_TEXTS[lang];
  return {
    path: `${home(lang)}404.html`,
    lang,
    title: texts.notFound,
    hasBreadcrumbs: false,
    main: html`<h1>${texts.notFound}</h1>
      <p class="lead">${texts.notFoundText}</p>
      ${searchForm(lang, texts.search)} ${section(texts.goOn, rows(likely(lang)))}
      ${section(
        texts.contact,
        html`<div class="columns">
          ${switchboardBlock(lang)}
          <div class="block">
            <h3>${texts.brokenLink}</h3>
            <p>${texts.brokenLinkText}</p>
            ${links([feedbackLink(lang)])}
          </div>
        </div>`,
      )}
      ${inOtherLanguages(
        lang,
        (other) => ({ title: ERROR_TEXTS[other].notFound, text: ERROR_TEXTS[other].notFoundText }),
        (other) => [homeLink(other), feedbackLink(other)],
      )}
      <p class="small-print">${texts.code.replace('{code}', '404')}</p>`,
  };
});
