import { fill } from './fill.js';

/** A CLDR plural category. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Which form of a phrase a number takes. */
export type PluralRule = (n: number) => PluralCategory;

const oneOther: PluralRule = (n) => (n === 1 ? 'one' : 'other');

const between = (n: number, from: number, to: number): boolean => n >= from && n <= to;

/**
 * The rules of the languages that do not only tell one from the rest, for numbers of 0 and more.
 * They are written out because engines differ: some know no Northern Sámi.
 *
 * @see https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html
 */
const RULES: Readonly<Record<string, PluralRule>> = {
  se: (n) => (n === 2 ? 'two' : oneOther(n)),
  fr: (n) => (n < 2 ? 'one' : n % 1e6 === 0 ? 'many' : 'other'),
  ru: (n) => {
    if (!Number.isInteger(n)) return 'other';
    const teen = between(n % 100, 11, 14);
    if (n % 10 === 1 && !teen) return 'one';
    return between(n % 10, 2, 4) && !teen ? 'few' : 'many';
  },
};

/** The form that a number takes in a language; of a language that is not known, as in Finnish. */
export const pluralCategory = (lang: string, n: number): PluralCategory =>
  (RULES[lang] ?? oneOther)(Math.abs(n));

const PLURAL = /\{(\w+), plural,((?:\s*\w+ \{(?:[^{}]|\{\w+\})*\})+)\s*\}/g;

/**
 * Chooses the forms of a phrase that belong to its numbers, then puts the values in:
 * `plural('{n, plural, one {{n} osuma} other {{n} osumaa}}', 'fi', { n: 3 })`. The notation is
 * that of ICU messages, which translators' tools know; a form that is not there is `other`.
 *
 * @param lang the language that the phrase is written in
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function plural(
  text: string,
  lang: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const chosen = text.replace(PLURAL, (_, name: string, forms: string) => {
    const of = (category: string): string | undefined =>
      new RegExp(`(?:^|\\s)${category} \\{((?:[^{}]|\\{\\w+\\})*)\\}`).exec(forms)?.[1];
    return of(pluralCategory(lang, Number(values[name]))) ?? of('other') ?? '';
  });
  return fill(chosen, values);
}
