/** The languages that the library speaks, in the order in which they are listed (BCP 47 tags). */
export const LOCALES = ['fi', 'sv', 'en', 'se', 'ru', 'fr', 'de'] as const;

/** A language that the library speaks. */
export type Locale = (typeof LOCALES)[number];

/** The language of the source texts, shown (and marked as such) where no other is to be had. */
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
 * beginnings of it (`sv-FI` → `sv`), without regard to case. No language stands in for another.
 *
 * @param tag a BCP 47 tag; anything else gives `undefined`
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4 (Lookup)
 */
export function lookup<T extends string>(tag: string, available: readonly T[]): T | undefined {
  const subtags = tag.trim().toLowerCase().split(/[-_]/);
  while (subtags.length > 0) {
    const range = subtags.join('-');
    const match = available.find((candidate) => candidate.toLowerCase() === range);
    if (match !== undefined) return match;
    // A single letter or digit only introduces the subtag after it: both go together.
    do subtags.pop();
    while (subtags.at(-1)?.length === 1);
  }
  return undefined;
}

/** The library's language for a tag, or `undefined` where it speaks none of that name. */
export const matchLocale = (tag: string): Locale | undefined => lookup(tag, LOCALES);

/** Languages that are written from right to left, by their first subtag (CLDR). */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$/;

const primary = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';

/** In which direction a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(primary(tag)) ? 'rtl' : 'ltr';

/** The groups into which a long list of languages is parted. */
export type LanguageGroup = 'national' | 'sami' | 'other';

/** The group of a language in Finland: the two national ones, the Sámi ones spoken there, others. */
export function groupOf(tag: string): LanguageGroup {
  const language = primary(tag);
  if (/^(?:fi|sv)$/.test(language)) return 'national';
  return /^(?:se|smn|sms)$/.test(language) ? 'sami' : 'other';
}

/**
 * Which of the offered languages to suggest to somebody who reads `visitor`, best first: by look-up
 * of each tag, then by its first subtag alone (`en-US` finds `en-GB`).
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
  const reads = [...visitor, ...visitor.map((tag) => alsoReads[primary(tag)] ?? '')];
  const tags = reads.filter((tag) => tag !== '');
  if (page === '' || tags.some((tag) => primary(tag) === primary(page))) return -1;
  for (const tag of tags) {
    const match =
      lookup(tag, offered) ?? offered.find((candidate) => primary(candidate) === primary(tag));
    if (match !== undefined) return offered.indexOf(match);
  }
  return -1;
}
