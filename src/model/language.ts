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
