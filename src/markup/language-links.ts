import { html, nothing } from 'lit';
import type { MessageId } from '../i18n/generated/message-id.js';
import { translator, type Translator } from '../i18n/translator.js';
import { capitalised } from '../model/government.js';
import {
  directionOf,
  groupOf,
  lookup,
  matchLocale,
  NATIVE_NAMES,
  type LanguageGroup,
} from '../model/language.js';
import { hidden, hrefOf, wordsIn, type Markup, type MarkupOptions } from './parts.js';

/**
 * What somebody who chooses a language should know beforehand: only the front page is in it, it was
 * translated by a machine, it is easy language, or sign language.
 */
export type LanguageState = 'front-page' | 'machine' | 'easy' | 'sign';

/** A language to choose. */
export interface LanguageLink {
  /** BCP 47 tag of the language that its name is written in. */
  readonly lang: string;
  /** Address of the page or site in it; without one it is the current language. */
  readonly href?: string | undefined;
  /** BCP 47 tag of what the address leads to, where it is not `lang`: `fse`, `fi-simple`. */
  readonly hreflang?: string | undefined;
  /** Whether the address is this same page in the other language. */
  readonly samePage?: boolean | undefined;
  /** The language's name in itself, where the library does not know it. */
  readonly name?: string | undefined;
  /** What to say of it; nothing by default. */
  readonly state?: LanguageState | undefined;
}

/** What `languageSelector()` needs. */
export interface LanguageSelectorOptions extends MarkupOptions {
  /**
   * Whether the list opens by a button: on no screen, on narrow ones, or on all. By default on all
   * where there are more languages than `most`, else on none. More names than a row holds open by a
   * button on all screens where narrow ones were asked for.
   */
  readonly disclosure?: 'never' | 'narrow' | 'always' | undefined;
  /** How many languages stand in a row at most, where `disclosure` does not say: 7 by default. */
  readonly most?: number | undefined;
  /** Whether to part them: national languages, Sámi languages, others. */
  readonly groups?: boolean | undefined;
  /** Whether to write the language's code before its name. */
  readonly codes?: boolean | undefined;
}

/** What `languageVersions()` needs. */
export interface LanguageVersionsOptions extends MarkupOptions {
  /** Whether the links say "Read the article in English" instead of the language's name alone. */
  readonly purpose?: 'hidden' | 'visible' | undefined;
}

/** From so many on they stand in columns. */
const COLUMNS = 12;

const STATES: Readonly<Record<LanguageState, readonly [MessageId, (words: Translator) => string]>> =
  {
    'front-page': ['lang.front', ({ msg }) => msg('vain etusivu', { id: 'lang.front' })],
    machine: ['lang.machine', ({ msg }) => msg('konekäännös', { id: 'lang.machine' })],
    easy: ['lang.easy', ({ msg }) => msg('selkokieli', { id: 'lang.easy' })],
    sign: ['lang.sign', ({ msg }) => msg('viittomakieli', { id: 'lang.sign' })],
  };

const GROUPS: readonly (readonly [LanguageGroup, (words: Translator) => string])[] = [
  ['national', ({ msg }) => msg('Kansalliskielet', { id: 'lang.national' })],
  ['sami', ({ msg }) => msg('Saamen kielet', { id: 'lang.sami' })],
  ['other', ({ msg }) => msg('Muut kielet', { id: 'lang.others' })],
];

/** As many letters stand in a row beside the government's name from 48 rem on. */
const ROW = 60;

const nameOf = ({ lang, name }: LanguageLink): string => {
  const locale = matchLocale(lang);
  return name ?? (locale ? NATIVE_NAMES[locale] : lang);
};

/** Whether a language says a message itself, and no other one for it. */
const says = (tag: string, id: MessageId): boolean =>
  lookup(tag, [translator(tag).langOf(id)]) !== undefined;

/** The words of a language, or of the page where it has not this one. */
const wordsFor = (tag: string, id: MessageId, page: string): Translator =>
  translator(says(tag, id) ? tag : page);

function stateOf({ lang, state }: LanguageLink, page: string): Markup | typeof nothing {
  if (!state) return nothing;
  const [id, say] = STATES[state];
  const words = wordsFor(lang, id, page);
  return html` <span class="vn-state" lang=${words.langOf(id)}>(${say(words)})</span>`;
}

/** A link with the attributes of a language; text where it has no address, or an unsafe one. */
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
  const words = wordsFor(language.lang, 'lang.choose', page);
  const purpose = words.msg('Valitse kieli', { id: 'lang.choose' });
  const [code = ''] = language.lang.split('-');
  const content = html`${
    hrefOf(language.href) === undefined
      ? nothing
      : hidden(`${purpose} `, words.langOf('lang.choose'))
  }${codes ? html`<span class="vn-code">${code.toUpperCase()}</span> ` : nothing}${capitalised(
    nameOf(language),
  )}${stateOf(language, page)}`;
  return html`<li>${choice(language, page, content)}</li>`;
}

function list(languages: readonly LanguageLink[], options: LanguageSelectorOptions): Markup {
  const items = (some: readonly LanguageLink[]): Markup =>
    html`<ul class=${some.length >= COLUMNS ? 'vn-columns' : nothing}>
      ${some.map((language) => item(language, options))}
    </ul>`;
  if (!options.groups) return items(languages);
  const words = translator(options.lang);
  return html`<ul class="vn-groups">
    ${GROUPS.map(([group, say]) => {
      const some = languages.filter(({ lang }) => groupOf(lang) === group);
      return some.length > 0
        ? html`<li>
            <p>${say(words)}</p>
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
 * Children of `<vn-language-selector>`: each language by its own name, and its purpose, hidden, in
 * its own words. They keep the order in which they are given.
 */
export function languageSelector(
  languages: readonly LanguageLink[],
  options: LanguageSelectorOptions,
): Markup {
  const { lang, most = 7 } = options;
  let { disclosure = languages.length > most ? 'always' : 'never' } = options;
  const letters = languages.reduce((sum, one) => sum + nameOf(one).length, 0);
  if (disclosure === 'narrow' && letters > ROW) disclosure = 'always';
  const label = translator(lang).msg('Valitse kieli', { id: 'lang.choose' });
  if (disclosure === 'never')
    return html`<nav aria-label=${label}>${list(languages, options)}</nav>`;
  const current = languages.find(({ href }) => href === undefined);
  return html`<nav aria-label=${label}>
    <details class=${disclosure === 'narrow' ? 'vn-narrow' : nothing}>
      <summary>
        ${globe}${
          current
            ? html`${hidden(`${label}: `)}<span lang=${current.lang}
                  >${capitalised(nameOf(current))}</span
                >`
            : label
        }
      </summary>
      ${list(languages, options)}
    </details>
  </nav>`;
}

/** Children of `<vn-language-selector variant="article">`: the language versions of one article. */
export function languageVersions(
  versions: readonly LanguageLink[],
  { lang: page, purpose = 'hidden' }: LanguageVersionsOptions,
): Markup {
  const own = wordsIn(page);
  const label = own.msg('Muilla kielillä', { id: 'lang.other' });
  // Each language in it has a lang of its own: this one is the name's.
  return html`<nav aria-label=${label} lang=${own.langIn('lang.other') ?? nothing}>
    <p aria-hidden="true">${label}</p>
    <ul>
      ${versions.map((version) => {
        const name = nameOf(version);
        const state = stateOf(version, page);
        // The phrase names its own language: no other one can say it.
        const isLink = hrefOf(version.href) !== undefined && says(version.lang, 'read.self');
        const words = translator(version.lang);
        const read = words.msg('Lue artikkeli suomeksi', { id: 'read.self' });
        const content = !isLink
          ? html`${name}${state}`
          : purpose === 'visible'
            ? html`${read}${state}`
            : html`${name}${state}${hidden(`: ${read}`, words.lang)}`;
        return html`<li>${choice({ ...version, samePage: true }, page, content)}</li>`;
      })}
    </ul>
  </nav>`;
}

/** Children of `<vn-language-notice>`: the languages that the site offers. */
export function languageNotice(
  languages: readonly LanguageLink[],
  { lang: page }: Partial<MarkupOptions> = {},
): Markup {
  return html`<ul>
    ${languages.map((language) =>
      hrefOf(language.href) === undefined
        ? nothing
        : html`<li>
            ${choice(language, page ?? '', html`${nameOf(language)}${stateOf(language, page ?? language.lang)}`)}
          </li>`,
    )}
  </ul>`;
}
