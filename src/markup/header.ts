import { html, nothing } from 'lit';
import { capitalised, type LocalisedName } from '../model/organisation/organisation.js';
import type { TextLink } from '../model/release/press-release.js';
import { localize } from './localize.js';
import { hrefOf, type Markup, type MarkupOptions } from './parts.js';

/** Options of `headerHome()`. */
export interface HeaderHomeOptions extends MarkupOptions {
  /** URL of the front page. */
  readonly href: string;
  /** The site's name, in the language of the page if possible. */
  readonly name: LocalisedName;
  /** The name in the country's other languages. */
  readonly otherNames?: readonly LocalisedName[] | undefined;
  /** The logo: a decorative image with `aria-hidden`. */
  readonly mark?: Markup | undefined;
}

/** Children of `<vn-header>`: the link to the front page, and the name in other languages. */
export function headerHome(options: HeaderHomeOptions): Markup {
  const { lang, href, name, otherNames = [], mark } = options;
  const { msg, ownLang } = localize(lang);
  const nameLang = name.lang === lang ? nothing : name.lang;
  const home = msg('Palaa {site}-sivuston etusivulle', { id: 'home.of' });
  const homeLang = ownLang(home);
  // The name may be in a different language from the message around it.
  const [before, after = ''] = home.text.split('{site}');
  // The space separates the link from the names after it for assistive technology.
  const ending = `${after} `;
  return html`<a slot="home" href=${hrefOf(href) ?? '/'}
      >${mark ?? nothing}<span
        ><strong lang=${nameLang}>${name.text}</strong
        ><span class="vn-hidden" lang=${homeLang ?? nothing}
          >: ${before}<span lang=${homeLang === undefined ? nameLang : name.lang}>${name.text}</span
          >${ending}</span
        ></span
      ></a
    >${otherNames.length > 0 ? html`<p slot="names">${localisedNames(otherNames)}</p>` : nothing}`;
}

/** Names, each with its language. */
export const localisedNames = (names: readonly LocalisedName[]): Markup =>
  html`${names.map(({ text, lang }) => html`<span lang=${lang}>${text}</span> `)}`;

/** Child of `<vn-header>`: the link to the search page. */
export function headerSearch(href: string, { lang }: MarkupOptions): Markup {
  const { msg, renderMessage } = localize(lang);
  return html`<a slot="search" href=${hrefOf(href) ?? '/'}
    ><svg viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="6"></circle>
      <path d="m13 13 5 5"></path></svg
    >${renderMessage(msg('Haku', { id: 'search' }))}</a
  >`;
}

/** Options of `headerSearchForm()`. */
export interface HeaderSearchFormOptions extends MarkupOptions {
  /** Name of the query parameter; by default `q`. */
  readonly name?: string | undefined;
  /** Id of the field, unique in the page; by default `vn-search`. */
  readonly id?: string | undefined;
}

/**
 * Child of `<vn-header>`: a GET form for the search page, instead of a link to it. It works without
 * JavaScript.
 *
 * @param action URL of the search page; if it is unsafe, nothing is rendered
 */
export function headerSearchForm(action: string, options: HeaderSearchFormOptions): Markup {
  const { lang, name = 'q', id = 'vn-search' } = options;
  const { msg, renderMessage } = localize(lang);
  const url = hrefOf(action, 'there is no search form');
  return url === undefined
    ? html`${nothing}`
    : html`<form slot="search" role="search" action=${url} method="get">
        <label for=${id}>${renderMessage(msg('Haku', { id: 'search' }))}</label>
        <input id=${id} type="search" name=${name} />
        <button>${renderMessage(msg('Hae', { id: 'search.do' }))}</button>
      </form>`;
}

/**
 * A link in the header's bar.
 *
 * @param options `inMenu` if narrow viewports display it in the menu instead: pass it to
 *   `navigation()` as one of `barLinks`
 */
export const barLink = (
  { text, href, lang }: TextLink,
  { inMenu = false }: { readonly inMenu?: boolean } = {},
): Markup =>
  html`<a
    class=${inMenu ? 'vn-wide-only' : nothing}
    href=${hrefOf(href) ?? nothing}
    lang=${lang ?? nothing}
    >${capitalised(text)}</a
  >`;
