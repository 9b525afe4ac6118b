import { html, nothing } from 'lit';
import type { Message } from '../i18n/message.js';
import { translator, type Translator } from '../i18n/translator.js';
import { ownValue } from '../model/own-value.js';
import { capitalised } from '../model/organisation/organisation.js';
import {
  directionOf,
  groupOf,
  lookup,
  matchLocale,
  NATIVE_NAMES,
  type LanguageGroup,
} from '../model/language.js';
import { localize } from './localize.js';
import { hidden, hrefOf, type Markup, type MarkupOptions } from './parts.js';

/**
 * A limitation of a language version: only the front page is in it, it is a machine translation, easy
 * language or sign language.
 */
export type LanguageState = 'front-page' | 'machine' | 'easy' | 'sign';

/** A language to choose. */
export interface LanguageLink {
  /** BCP 47 tag of the language that its name is written in. */
  readonly lang: string;
  /** URL of the page or site in that language; omit it for the current language. */
  readonly href?: string | undefined;
  /** BCP 47 tag of the linked page if it differs from `lang`: `fse`, `fi-simple`. */
  readonly hreflang?: string | undefined;
  /** Whether `href` is the same page in the other language. */
  readonly samePage?: boolean | undefined;
  /** The language's name in the language itself, if the library does not know it. */
  readonly name?: string | undefined;
  /** A limitation to mention; by default none. */
  readonly state?: LanguageState | undefined;
}

/** Options of `languageSelector()`. */
export interface LanguageSelectorOptions extends MarkupOptions {
  /**
   * Where the list is a disclosure: nowhere, in narrow viewports, or everywhere. By default everywhere
   * if there are more languages than `maxInline`, otherwise nowhere. `narrow` becomes everywhere if the
   * names do not fit in one row.
   */
  readonly disclosure?: 'never' | 'narrow' | 'always' | undefined;
  /** Maximum number of languages in a row if `disclosure` is not set; by default 7. */
  readonly maxInline?: number | undefined;
  /** Groups them: national languages, Sámi languages, others. */
  readonly groups?: boolean | undefined;
  /** Displays the language's code before its name. */
  readonly codes?: boolean | undefined;
}

/** Options of `languageVersions()`. */
export interface LanguageVersionsOptions extends MarkupOptions {
  /** Uses link texts such as "Read the article in English" instead of the language's name. */
  readonly purpose?: 'hidden' | 'visible' | undefined;
}

/** A list of this many languages is laid out in columns. */
const MIN_LANGUAGES_IN_COLUMNS = 12;

/** Selects a message of a translator. */
type Pick = (translator: Translator) => Message;

const STATES: Readonly<Record<LanguageState, Pick>> = {
  'front-page': ({ msg }) => msg('vain etusivu', { id: 'lang.front' }),
  machine: ({ msg }) => msg('konekäännös', { id: 'lang.machine' }),
  easy: ({ msg }) => msg('selkokieli', { id: 'lang.easy' }),
  sign: ({ msg }) => msg('viittomakieli', { id: 'lang.sign' }),
};

const GROUPS: readonly (readonly [LanguageGroup, Pick])[] = [
  ['national', ({ msg }) => msg('Kansalliskielet', { id: 'lang.national' })],
  ['sami', ({ msg }) => msg('Saamen kielet', { id: 'lang.sami' })],
  ['other', ({ msg }) => msg('Muut kielet', { id: 'lang.others' })],
];

/** Number of letters that fit beside the government's name in viewports from 48 rem. */
const MAX_LETTERS_IN_ROW = 60;

/** The language's name in the language itself. */
export const nameOf = ({ lang, name }: LanguageLink): string => {
  const locale = matchLocale(lang);
  return name ?? (locale ? NATIVE_NAMES[locale] : lang);
};

/** A message in exactly this language; `undefined` if only a fallback has it. */
function ownMessage(tag: string, pick: Pick): Message | undefined {
  const message = pick(translator(tag));
  return lookup(tag, [message.lang]) === undefined ? undefined : message;
}

/** A message in the language of the link, otherwise in that of the page. */
const linkMessage = (tag: string, page: string, pick: Pick): Message =>
  ownMessage(tag, pick) ?? pick(translator(page));

const chooseLanguage: Pick = ({ msg }) => msg('Valitse kieli', { id: 'lang.choose' });

function stateOf({ lang, state }: LanguageLink, page: string): Markup | typeof nothing {
  if (!state) return nothing;
  const message = linkMessage(lang, page, ownValue(STATES, state) as Pick);
  return html` <span class="vn-state" lang=${message.lang}>(${message.text})</span>`;
}

/** A link with `lang` and `hreflang`; plain text if its URL is missing or unsafe. */
function choice(language: LanguageLink, page: string, content: Markup): Markup {
  const { lang, hreflang = lang, samePage } = language;
  const href = hrefOf(language.href);
  const dir = directionOf(lang) === directionOf(page) ? nothing : directionOf(lang);
  return href === undefined
    ? html`<span
        lang=${lang}
        dir=${dir}
        aria-current=${language.href === undefined ? 'true' : nothing}
        >${content}</span
      >`
    : html`<a
        href=${href}
        lang=${lang}
        dir=${dir}
        hreflang=${hreflang}
        rel=${samePage ? 'alternate' : nothing}
        translate="no"
        >${content}</a
      >`;
}

function item(language: LanguageLink, { lang: page, codes }: LanguageSelectorOptions): Markup {
  const purpose = linkMessage(language.lang, page, chooseLanguage);
  const [code = ''] = language.lang.split('-');
  // The visible name is first, so that speech control finds the link by it.
  const content = html`${
    codes ? html`<span class="vn-code">${code.toUpperCase()}</span> ` : nothing
  }${capitalised(nameOf(language))}${stateOf(language, page)}${
    hrefOf(language.href) === undefined ? nothing : hidden(`: ${purpose.text}`, purpose.lang)
  }`;
  return html`<li>${choice(language, page, content)}</li>`;
}

/** @param lang language of the list @param name its name, in that language, if it can scroll */
function list(
  languages: readonly LanguageLink[],
  options: LanguageSelectorOptions,
  lang?: string,
  name?: string,
): Markup {
  const label = name ?? nothing;
  const items = (some: readonly LanguageLink[], own?: string, label?: string): Markup =>
    html`<ul
      class=${some.length >= MIN_LANGUAGES_IN_COLUMNS ? 'vn-columns' : nothing}
      aria-label=${label ?? nothing}
      lang=${own ?? nothing}
    >
      ${some.map((language) => item(language, options))}
    </ul>`;
  if (!options.groups) return items(languages, lang, name);
  const localizer = localize(options.lang);
  return html`<ul class="vn-groups" aria-label=${label} lang=${lang ?? nothing}>
    ${GROUPS.map(([group, pick]) => {
      const some = languages.filter(({ lang }) => groupOf(lang) === group);
      return some.length > 0
        ? html`<li lang=${name && lang ? options.lang : nothing}>
            <p>${localizer.renderMessage(pick(localizer))}</p>
            ${items(some)}
          </li>`
        : nothing;
    })}
  </ul>`;
}

const globe = html`<svg viewBox="0 0 20 20" aria-hidden="true">
  <circle cx="10" cy="10" r="8"></circle>
  <path d="M2 10h16M10 2q-7 8 0 16M10 2q7 8 0 16"></path>
</svg>`;

/**
 * Children of `<vn-language-selector>`: each language by its own name, with visually hidden text that
 * states the purpose of the link in that language. The order is kept.
 */
export function languageSelector(
  languages: readonly LanguageLink[],
  options: LanguageSelectorOptions,
): Markup {
  const { lang, maxInline = 7 } = options;
  let { disclosure = languages.length > maxInline ? 'always' : 'never' } = options;
  const letters = languages.reduce((sum, one) => sum + nameOf(one).length, 0);
  if (disclosure === 'narrow' && letters > MAX_LETTERS_IN_ROW) disclosure = 'always';
  const localizer = localize(lang);
  const name = chooseLanguage(localizer);
  const nameLang = localizer.ownLang(name);
  // `lang` applies to `aria-label` too, so the list restores the language of its content.
  const listLang = nameLang === undefined ? undefined : lang;
  if (disclosure === 'never')
    return html`<nav aria-label=${name.text} lang=${nameLang ?? nothing}>
      ${list(languages, options, listLang)}
    </nav>`;
  const current = languages.find(({ href }) => href === undefined);
  return html`<nav aria-label=${name.text} lang=${nameLang ?? nothing}>
    <details class=${disclosure === 'narrow' ? 'vn-disclosure-narrow' : nothing}>
      <summary>
        ${globe}${
          current
            ? html`<span lang=${current.lang}>${capitalised(nameOf(current))}</span
                >${hidden(`: ${name.text}`)}`
            : name.text
        }
      </summary>
      ${list(languages, options, nameLang, name.text)}
    </details>
  </nav>`;
}

const readArticle: Pick = ({ msg }) => msg('Lue artikkeli suomeksi', { id: 'read.self' });

/** Children of `<vn-language-selector variant="article">`: the language versions of one article. */
export function languageVersions(
  versions: readonly LanguageLink[],
  { lang: page, purpose = 'hidden' }: LanguageVersionsOptions,
): Markup {
  const { msg, ownLang } = localize(page);
  const name = msg('Muilla kielillä', { id: 'lang.other' });
  // Each link has its own `lang`; this one is for the accessible name.
  return html`<nav aria-label=${name.text} lang=${ownLang(name) ?? nothing}>
    <p aria-hidden="true">${name.text}</p>
    <ul>
      ${versions.map((version) => {
        const state = stateOf(version, page);
        const label = capitalised(nameOf(version));
        // The message names its own language, so a fallback would be wrong.
        const read =
          hrefOf(version.href) === undefined ? undefined : ownMessage(version.lang, readArticle);
        const content =
          read === undefined
            ? html`${label}${state}`
            : purpose === 'visible'
              ? html`${read.text}${state}`
              : html`${label}${state}${hidden(`: ${read.text}`, read.lang)}`;
        return html`<li>${choice({ ...version, samePage: true }, page, content)}</li>`;
      })}
    </ul>
  </nav>`;
}
