import { chainOf } from './catalogue.js';
import { fill } from './fill.js';

/** A CLDR plural category. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Which form of a phrase a number takes. */
export type PluralRule = (n: number) => PluralCategory;

const oneOther: PluralRule = (n) => (n === 1 ? 'one' : 'other');

/**
 * The rules of the languages that do not only tell one from the rest, for numbers of 0 and more.
 * They are written out because engines differ: some know no Northern Sámi.
 *
 * @see https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html
 */
const RULES: Readonly<Record<string, PluralRule>> = {
  se: (n) => (n === 2 ? 'two' : oneOther(n)),
  fr: (n) => (n < 2 ? 'one' : n % 1e6 ? 'other' : 'many'),
  ru: (n) => {
    const last = n % 100 > 10 && n % 100 < 15 ? 0 : n % 10;
    if (n % 1) return 'other';
    return last === 1 ? 'one' : last > 1 && last < 5 ? 'few' : 'many';
  },
};

/**
 * The form that a number takes in a language. One that a host registered counts as the first of
 * its fallbacks does; one that is not known as Finnish does.
 */
export const pluralCategory = (lang: string, n: number): PluralCategory =>
  (RULES[chainOf(lang).find((one) => one in RULES) ?? ''] ?? oneOther)(Math.abs(n));

const PLURAL = /\{(\w+), plural,((?:\s*\w+ \{(?:[^{}]|\{\w+\})*\})+)\s*\}/g;
const FORM = /(\w+) \{((?:[^{}]|\{\w+\})*)\}/g;

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
    const of = Object.fromEntries([...forms.matchAll(FORM)].map((form) => form.slice(1))) as Record<
      string,
      string
    >;
    return of[pluralCategory(lang, Number(values[name]))] ?? of['other'] ?? '';
  });
  return fill(chosen, values);
}
