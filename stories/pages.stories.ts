import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { renderToString } from '../src/markup/index.js';
import type { Locale } from '../src/model/index.js';
import { NOT_FOUND } from './pages/not-found.js';
import { pageAt } from './pages/pages.js';
import { PATTERN_PAGES } from './pages/pattern-pages.js';
import { body, type Page } from './pages/shell.js';
import siteSheet from './pages/site.css?url';
import sectionsSheet from './pages/sections.css?url';
import textSheet from './pages/text.css?url';
import { home } from './data/site.js';
import { codeOf } from './learn/record.js';
import { staticDocument } from './learn/static-document.js';
import { localeOf } from './story.js';

const patternSheets = import.meta.glob('../dist/patterns/*.css', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The stylesheets of a page of the site, besides the library's. */
const sheets = [
  ...Object.entries(patternSheets)
    .filter(([file]) => !file.endsWith('/reset.css'))
    .map(([, url]) => url),
  siteSheet,
  textSheet,
  sectionsSheet,
]
  .map((url) => `<link rel="stylesheet" href="${new URL(url, document.baseURI).href}">`)
  .join('');

/** The page of a pattern in a language, or in English where it has none. */
function inLanguage(path: string, lang: Locale): Page {
  if (path === '/404.html') {
    const found = NOT_FOUND.find((one) => one.lang === lang) ?? NOT_FOUND.at(-1);
    if (found) return found;
  }
  const page = pageAt(path);
  if (page.lang === lang) return page;
  return pageAt(page.alternates?.[lang] ?? page.alternates?.['en'] ?? path);
}

/** Browsers block autofocus in a sandbox, and report it. */
const withoutFocus = (markup: string): string => markup.replaceAll(' autofocus', '');

/** What the overview of the pages shows of each. */
const sitePages = (lang: Locale) =>
  Object.entries(PATTERN_PAGES).map(([title, path]) => {
    const page = inLanguage(path, lang);
    return {
      title,
      frame: () => staticDocument(withoutFocus(renderToString(body(page))), page.lang, sheets),
      data: () => codeOf([page.crisis, page.main]),
      html: () => renderToString(html`${page.crisis ?? ''}${page.main}`),
    };
  });

/** A page of the demonstration site, with the site's stylesheet. */
const page = (pathIn: (lang: string) => string): StoryObj => ({
  render: (_args, { globals, canvasElement }) => {
    const shown = pageAt(pathIn(localeOf(globals)));
    document.documentElement.lang = shown.lang;
    canvasElement.lang = shown.lang;
    return html`<link rel="stylesheet" href=${siteSheet} /><link
        rel="stylesheet"
        href=${textSheet}
      /><link rel="stylesheet" href=${sectionsSheet} />${body(shown)}`;
  },
});

const meta: Meta = {
  title: 'Pages',
  parameters: {
    docs: { sitePages },
    layout: 'fullscreen',
    controls: { disable: true },
    a11y: {
      options: {
        // The story is a whole page.
        rules: {
          region: { enabled: true },
          'page-has-heading-one': { enabled: true },
          'landmark-one-main': { enabled: true },
        },
      },
    },
  },
};
export default meta;

/** A Swedish press release on the Finnish site. */
export const PressRelease: StoryObj = page(() => '/sv/-/ministrarna-henriksson-och-ohisalo/');

/** The site's 208 pages as a tree. */
export const Sitemap: StoryObj = page(() => '/sivukartta/');

/** The front page, in the toolbar's language. */
export const FrontPage: StoryObj = page(home);
