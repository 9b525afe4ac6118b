import { ownValue } from './own-value.js';

/** BCP 47 tags of the locales that the library has catalogues for, in the order in which they are listed. */
export const LOCALES = ['fi', 'sv', 'en', 'se', 'ru', 'fr', 'de'] as const;

/** A locale that the library has a catalogue for. */
export type Locale = (typeof LOCALES)[number];

/** The locale of the source messages, which are rendered, with their `lang`, where others are missing. */
export const SOURCE_LOCALE = 'fi' satisfies Locale;

/** Each language's name in itself, as written in running text (CLDR). */
export const NATIVE_NAMES: Readonly<Record<Locale, string>> = {
  fi: 'suomi',
  sv: 'svenska',
  en: 'English',
  se: 'davvisámegiella',
  ru: 'русский',
  fr: 'français',
  de: 'Deutsch',
};

/**
 * Finds the best of `available` for one language tag: the tag itself, then ever shorter
 * prefixes of it (`sv-FI` → `sv`), ignoring case. No language is replaced by a related one.
 *
 * @param tag a BCP 47 tag; anything else gives `undefined`
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4 (Lookup)
 */
export function lookup<T extends string>(tag: string, available: readonly T[]): T | undefined {
  // Most tags are found as they are.
  if ((available as readonly string[]).includes(tag)) return tag as T;
  let range = tag.trim().toLowerCase().replaceAll('_', '-');
  const longest = Math.max(0, ...available.map(({ length }) => length));
  // A text that is not a tag may have thousands of subtags.
  if (range.length > longest) range = withoutLastSubtag(range, longest);
  while (range !== '') {
    const match = available.find((candidate) => candidate.toLowerCase() === range);
    if (match !== undefined) return match;
    range = withoutLastSubtag(range);
  }
  return undefined;
}

/**
 * The beginning of a tag that ends before its last hyphen up to `position`. A single letter or digit
 * only introduces the subtag after it, so both are removed together.
 */
function withoutLastSubtag(range: string, position = range.length - 1): string {
  const shorter = range.slice(0, Math.max(0, range.lastIndexOf('-', position)));
  return /(?:^|-)[^-]$/.test(shorter) ? withoutLastSubtag(shorter) : shorter;
}

/** The library's locale for a tag; `undefined` if it has none. */
export const matchLocale = (tag: string): Locale | undefined => lookup(tag, LOCALES);

/** Engines take quadratic time for longer texts, which are not tags. */
const MAX_TAG_LENGTH = 200;

/** Tags that state that the language is unknown or mixed, or that there is none. */
const NO_LANGUAGE = /^(?:und|mul|mis|zxx)\b/;

/**
 * The canonical form of a language tag: `FI_fi` → `fi-FI`, `swe` → `sv`, `iw` → `he`.
 *
 * @returns `undefined` for what is not a tag, and for a tag that names no language (`und`, `x-default`)
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-4.5
 */
export function canonicalTag(value: string): string | undefined {
  const tag = value
    .trim()
    .replace(/[.@].*$/s, '')
    .replace(/_/g, '-');
  if (tag.length > MAX_TAG_LENGTH) return undefined;
  try {
    const [found = ''] = Intl.getCanonicalLocales(tag);
    return found === '' || NO_LANGUAGE.test(found) ? undefined : found;
  } catch {
    return undefined;
  }
}

/** Languages that are written from right to left, by their first subtag (CLDR). */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$/;

/** The language of a BCP 47 tag, without script, region and variants: `sv` of `sv-FI`. */
export const primarySubtag = (tag: string): string =>
  tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';

/** In which direction a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(primarySubtag(tag)) ? 'rtl' : 'ltr';

/** The groups of a long list of languages. */
export type LanguageGroup = 'national' | 'sami' | 'other';

/** The group of a language in Finland: national languages, Sámi languages of Finland, others. */
export function groupOf(tag: string): LanguageGroup {
  const language = primarySubtag(tag);
  if (/^(?:fi|sv)$/.test(language)) return 'national';
  return /^(?:se|smn|sms)$/.test(language) ? 'sami' : 'other';
}

/**
 * Finds the language to suggest to a visitor: by lookup of each tag in order of preference, then by
 * its primary subtag alone (`en-US` finds `en-GB`).
 *
 * @param alsoReads what readers of one language also read (`{ smn: 'se' }`); tried last
 * @returns the index in `offered`, or -1: the page is in a language that the visitor reads, its
 *   language is not known, or nothing is offered that they read
 */
export function suggestion(
  page: string,
  visitor: readonly string[],
  offered: readonly string[],
  alsoReads: Readonly<Record<string, string>> = {},
): number {
  const reads = [
    ...visitor,
    ...visitor.map((tag) => ownValue(alsoReads, primarySubtag(tag)) ?? ''),
  ];
  const tags = reads.filter((tag) => tag !== '');
  if (page === '' || tags.some((tag) => primarySubtag(tag) === primarySubtag(page))) return -1;
  for (const tag of tags) {
    const match =
      lookup(tag, offered) ??
      offered.find((candidate) => primarySubtag(candidate) === primarySubtag(tag));
    if (match !== undefined) return offered.indexOf(match);
  }
  return -1;
}
