import { html, nothing, type TemplateResult } from 'lit';
import {
  addressLines,
  footerLinks,
  home,
  mainNavigation,
  mark,
  mediaLink,
  ministryName,
  otherNames,
  section,
  social,
  switchboard,
} from '../data/site.js';
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
  pageUrl,
  skipLink,
  type LanguageLink,
} from '../../src/markup/index.js';
import { LOCALES, trail, type Locale } from '../../src/model/index.js';
import { searchPath } from './search-form.js';
import { pageTreeOf } from './site-pages.js';
import { unreviewed } from './unreviewed.js';

/** A page of the demonstration site. */
export interface Page {
  /** Path from the site's root, with a slash at both ends. */
  readonly path: string;
  /** Query of its URL, with the question mark, if a server answered with it. */
  readonly query?: string;
  /** Language of the page around the article. */
  readonly lang: Locale;
  /** Language of the main content, if it differs from the page's. */
  readonly contentLang?: string;
  /** The document's title, without the site's name. */
  readonly title: string;
  /** Path in the site tree, for the breadcrumbs. Default: the page's own path. */
  readonly place?: string;
  /** Paths of the same page in other languages, by tag. */
  readonly alternates?: Readonly<Record<string, string>>;
  /** Whether the page has breadcrumbs. Default: all pages but the front pages have them. */
  readonly hasBreadcrumbs?: boolean;
  /** The crisis banner, before everything else. */
  readonly crisis?: TemplateResult;
  /** The site's own notice, in the header. */
  readonly notice?: TemplateResult;
  /** Whether the main content is an authority's own text. Others are marked as unreviewed. */
  readonly isAuthentic?: boolean;
  readonly main: TemplateResult;
}

/** The origin of the site; `.example` is a reserved domain. */
const ORIGIN = 'https://vn-elements.example';

/** The note on every page that this is a demonstration. */
export const DEMO: Record<Locale, string> = {
  fi: 'Tämä on ohjelmakirjaston esittelysivusto, ei viranomaisen sivusto.',
  sv: 'Det här är en demonstration av ett programbibliotek, inte en myndighets webbplats.',
  en: 'This is a demonstration of a software library, not an authority’s website.',
  se: 'Dát lea prográmmagirjerádjosa čájáhus, ii eiseválddi neahttasiidu.',
  ru: 'Это демонстрация программной библиотеки, а не сайт органа власти.',
  fr: 'Ceci est la démonstration d’une bibliothèque logicielle, et non le site d’une autorité.',
  de: 'Dies ist die Vorführung einer Programmbibliothek, nicht die Website einer Behörde.',
};

/** Links to every language but the current one: to the same page, or to the front page. */
function languages(
  page: Page,
  among: readonly string[],
  current: string = page.lang,
): readonly LanguageLink[] {
  return among.map((lang) => {
    if (lang === current) return { lang };
    const same = page.alternates?.[lang];
    return { lang, href: same ?? home(lang), samePage: same !== undefined };
  });
}

/** Everything inside `<body>`. */
export function body(page: Page): TemplateResult {
  const { lang } = page;
  const tree = pageTreeOf(lang);
  const way = trail(tree, page.place ?? page.path);
  const front = tree[0];
  const { hasBreadcrumbs = page.path !== home(lang), isAuthentic = false } = page;
  // The heading names the page, so the breadcrumbs end at its parent.
  const last = way.at(-1);
  const above = last && samePath(last.href, page.path) ? way.slice(0, -1) : way;
  const crumbs = front && !above.includes(front) ? [front, ...above] : above;
  // Pages that are not in the tree have only the front page as ancestor.
  const top = way[0] === front ? undefined : way[0];
  const news = section(lang, tree);
  const inNews = top !== undefined && samePath(top.href, news.href ?? '');
  const name = ministryName(lang);
  const media = mediaLink(lang);
  const shell = html`<header>
      <vn-skip-link>${skipLink('sisalto', { lang })}</vn-skip-link>
      <vn-header>
        <div slot="bar">
          <vn-ministry-switcher
            >${ministrySwitcher({ lang, organisation: 'sm' })}</vn-ministry-switcher
          >
          ${barLink(media, { inMenu: true })}
          <vn-language-selector
            >${languageSelector(languages(page, ['fi', 'sv', 'en']), { lang })}</vn-language-selector
          >
        </div>
        <vn-language-notice content-lang=${page.contentLang ?? nothing}
          >${languageNotice(languages(page, LOCALES, page.contentLang), { lang, contentLang: page.contentLang })}</vn-language-notice
        >
        ${headerHome({ lang, href: home(lang), name, otherNames: otherNames(lang), mark })}
        ${headerSearch(searchPath(lang), { lang })}
        <vn-navigation slot="navigation"
          >${navigation(mainNavigation(lang, tree), {
            lang,
            currentUrl: page.path,
            currentSectionUrl: top?.href,
            barLinks: [media],
          })}</vn-navigation
        >
        ${
          inNews
            ? html`<vn-navigation slot="navigation" variant="section"
                >${navigation(news.children ?? [], {
                  lang,
                  label: news.title,
                  // The closed menu names the current page.
                  buttonText: [news, way[1]].flatMap((one) => one?.title ?? []).join(': '),
                  currentUrl: page.path,
                  currentSectionUrl: way[1]?.href,
                })}</vn-navigation
              >`
            : ''
        }
        ${page.notice ? html`<div slot="notice">${page.notice}</div>` : ''}
        ${pageUrl(`${ORIGIN}${page.path}${page.query ?? ''}`, { lang })}
      </vn-header>
    </header>
    ${hasBreadcrumbs ? html`<vn-breadcrumbs narrow="parent">${breadcrumbs(crumbs, { lang })}</vn-breadcrumbs>` : ''}
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
      <p class="demo-note">${DEMO[lang]}${isAuthentic ? '' : unreviewed(lang)}</p>
    </footer>`;
  return page.crisis ? html`${page.crisis}${shell}` : shell;
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/** Whether two paths lead to the same page. */
export const samePath = (a: string | undefined, b: string): boolean =>
  a !== undefined && withSlash(a) === withSlash(b);
