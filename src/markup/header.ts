import { html, nothing } from 'lit';
import { capitalised } from '../model/government.js';
import type { TextLink } from '../model/press-release.js';
import { hrefOf, wordsIn, type Markup, type MarkupOptions } from './parts.js';

/** A name in one language. */
export interface LocalisedName {
  readonly text: string;
  /** BCP 47 tag of the name's language. */
  readonly lang: string;
}

/** What `headerHome()` needs. */
export interface HeaderHomeOptions extends MarkupOptions {
  /** Address of the front page. */
  readonly href: string;
  /** The site's name, in the language of the page if it has one there. */
  readonly name: LocalisedName;
  /** The name in the country's other languages. */
  readonly otherNames?: readonly LocalisedName[] | undefined;
  /** The mark: a picture that says nothing beside the name (`aria-hidden`). */
  readonly mark?: Markup | undefined;
}

/** Children of `<vn-header>`: the link to the front page, and the name in other languages. */
export function headerHome(options: HeaderHomeOptions): Markup {
  const { lang, href, name, otherNames = [], mark } = options;
  const words = wordsIn(lang);
  const nameLang = name.lang === lang ? nothing : name.lang;
  const wordsLang = words.langIn('home.of');
  // The name may be in another language than the sentence round it.
  const [before, after] = words
    .msg('Palaa {site}-sivuston etusivulle', { id: 'home.of' })
    .split('{site}');
  return html`<a slot="home" href=${hrefOf(href) ?? '/'}
      >${mark ?? nothing}<span
        ><span class="vn-hidden" lang=${wordsLang ?? nothing}
          >${before}<span lang=${wordsLang === undefined ? nameLang : name.lang}>${name.text}</span
          >${after} </span
        ><strong lang=${nameLang}>${name.text}</strong></span
      ></a
    >${otherNames.length > 0 ? html`<p slot="names">${localisedNames(otherNames)}</p>` : nothing}`;
}

/** Names one after the other, each in its language. */
export const localisedNames = (names: readonly LocalisedName[]): Markup =>
  html`${names.map(({ text, lang }) => html`<span lang=${lang}>${text}</span> `)}`;

/** Child of `<vn-header>`: the link to the search page. */
export function headerSearch(href: string, { lang }: MarkupOptions): Markup {
  const words = wordsIn(lang);
  return html`<a slot="search" href=${hrefOf(href) ?? '/'}
    ><svg viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="6"></circle>
      <path d="m13 13 5 5"></path></svg
    >${words.said('search.go', words.msg('Hakusivulle', { id: 'search.go' }))}</a
  >`;
}

/** What `headerSearchForm()` needs beside the address. */
export interface HeaderSearchFormOptions extends MarkupOptions {
  /** Name of the field in the address of the results; by default `q`. */
  readonly name?: string | undefined;
  /** Id of the field, one of its kind in the page; by default `vn-search`. */
  readonly id?: string | undefined;
}

/**
 * Child of `<vn-header>`: a form that asks the search page, in place of the link to it. It needs no
 * script.
 *
 * @param action address of the search page; nothing is written where it is unsafe
 */
export function headerSearchForm(
  action: string,
  options: HeaderSearchFormOptions,
): Markup | typeof nothing {
  const { lang, name = 'q', id = 'vn-search' } = options;
  const words = wordsIn(lang);
  const address = hrefOf(action, 'there is no search form');
  return address === undefined
    ? nothing
    : html`<form slot="search" role="search" action=${address} method="get">
        <label for=${id}>${words.said('search', words.msg('Haku', { id: 'search' }))}</label>
        <input id=${id} type="search" name=${name} />
        <button>${words.said('search.do', words.msg('Hae', { id: 'search.do' }))}</button>
      </form>`;
}

/**
 * Link to put into the header's bar.
 *
 * @param options `inMenu` where narrow windows show it in the menu instead: `navigation()` has it as
 *   one of its `barLinks`
 */
export const barLink = (
  { text, href }: TextLink,
  { inMenu = false }: { readonly inMenu?: boolean } = {},
): Markup =>
  html`<a class=${inMenu ? 'vn-wide' : nothing} href=${hrefOf(href) ?? nothing}
    >${capitalised(text)}</a
  >`;
