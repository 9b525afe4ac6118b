import { html, type TemplateResult } from 'lit';
import {
  addressLines,
  footerLinks,
  home,
  mainNavigation,
  mark,
  ministryName,
  otherNames,
  section,
  siteTreeOf,
  social,
  switchboard,
} from '../stories/data/site.js';
import {
  barLink,
  breadcrumbs,
  footer,
  headerHome,
  headerSearch,
  languageNotice,
  languageSelector,
  ministrySwitcher,
  navigation,
  pageAddress,
  skipLink,
  type LanguageLink,
} from '../src/markup/index.js';
import { LOCALES, trail, type Locale } from '../src/model/index.js';

/** A page of the demonstration site. */
export interface Page {
  /** Path from the site's root, with a slash at both ends. */
  readonly path: string;
  /** Language of the page round the article. */
  readonly lang: Locale;
  /** Language of what the page is about, where it is not that of the page round it. */
  readonly contentLang?: string;
  /** The document's title, without the site's name. */
  readonly title: string;
  /** Where in the site tree the page stands, for the breadcrumbs; by default its own path. */
  readonly place?: string;
  /** Where this same page is in other languages, by tag. */
  readonly alternates?: Readonly<Record<string, string>>;
  /** Variants of elements whose style sheets the page needs, for example `navigation.mega`. */
  readonly variants?: readonly string[];
  readonly main: TemplateResult;
}

/** Where the site would be; nobody can have an address that ends so. */
const ORIGIN = 'https://vn-elements.example';

/** What marks the site as a demonstration, on every page. */
const DEMO: Record<Locale, string> = {
  fi: 'Tämä on ohjelmakirjaston esittelysivusto, ei viranomaisen sivusto.',
  sv: 'Det här är en demonstration av ett programbibliotek, inte en myndighets webbplats.',
  en: 'This is a demonstration of a software library, not an authority’s website.',
  se: 'Dát lea prográmmagirjerádjosa čájáhus, ii eiseválddi neahttasiidu.',
  ru: 'Это демонстрация программной библиотеки, а не сайт органа власти.',
  fr: 'Ceci est la démonstration d’une bibliothèque logicielle, et non le site d’une autorité.',
  de: 'Dies ist die Vorführung einer Programmbibliothek, nicht die Website einer Behörde.',
};

/** Every language of the site: its version of this page, or its front page. */
function languages(page: Page, among: readonly string[]): readonly LanguageLink[] {
  return among.map((lang) => {
    if (lang === page.lang) return { lang };
    const same = page.alternates?.[lang];
    return { lang, href: same ?? home(lang), samePage: same !== undefined };
  });
}

/** Everything inside `<body>`. */
export function body(page: Page): TemplateResult {
  const { lang } = page;
  const tree = siteTreeOf(lang);
  const way = trail(tree, page.place ?? page.path);
  const front = tree[0];
  const isFront = page.path === home(lang);
  // The heading says the page itself: the trail ends at its parent.
  const last = way.at(-1);
  const above = last && samePath(last.href, page.path) ? way.slice(0, -1) : way;
  const crumbs = front && !above.includes(front) ? [front, ...above] : above;
  // Pages that no branch of the tree holds stand under the front page alone.
  const top = way[0] === front ? undefined : way[0];
  const news = section(lang);
  const inNews = top !== undefined && samePath(top.href, news.href ?? '');
  const name = ministryName(lang);
  const media = { text: 'Media', href: '/media/' };
  return html`<header>
      <vn-skip-link>${skipLink('sisalto', { lang })}</vn-skip-link>
      <vn-language-notice popover="manual"
        >${languageNotice(languages(page, LOCALES))}</vn-language-notice
      >
      <vn-header>
        <div slot="bar">
          <vn-ministry-switcher>${ministrySwitcher({ lang, current: 'sm' })}</vn-ministry-switcher>
          ${barLink(media, { inMenu: true })}
          <vn-language-selector
            >${languageSelector(languages(page, ['fi', 'sv', 'en']), { lang })}</vn-language-selector
          >
        </div>
        ${headerHome({ lang, href: home(lang), name, otherNames: otherNames(lang), mark })}
        ${headerSearch('/haku/', { lang })}
        <vn-navigation slot="navigation"
          >${navigation(mainNavigation(lang), {
            lang,
            currentPage: last && samePath(last.href, page.path) ? last.href : undefined,
            currentSection: top?.href,
            barLinks: [media],
          })}</vn-navigation
        >
        ${
          inNews
            ? html`<vn-navigation slot="navigation" variant="section"
                >${navigation(news.children ?? [], {
                  lang,
                  label: news.title,
                  button: news.title,
                  currentPage: last && samePath(last.href, page.path) ? last.href : undefined,
                  currentSection: way[1]?.href,
                })}</vn-navigation
              >`
            : ''
        }
        <div slot="notice"><p class="demo-note">${DEMO[lang]}</p></div>
        ${pageAddress(ORIGIN + page.path, { lang })}
      </vn-header>
    </header>
    ${isFront ? '' : html`<vn-breadcrumbs narrow="parent">${breadcrumbs(crumbs, { lang })}</vn-breadcrumbs>`}
    <main id="sisalto">${page.main}</main>
    <footer>
      <vn-footer
        >${footer({
          lang,
          names: [name, ...otherNames(lang)],
          mark,
          addressLines,
          switchboard,
          links: footerLinks(lang),
          social,
        })}</vn-footer
      >
    </footer>`;
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/** Whether two addresses are the same page. */
export const samePath = (a: string | undefined, b: string): boolean =>
  a !== undefined && withSlash(a) === withSlash(b);
