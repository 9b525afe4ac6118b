import { fallbackChain } from './catalogue.js';
import { ownValue } from '../model/own-value.js';
import { fill, type Message, type MessageValues } from './message.js';

/** A CLDR plural category. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Selects the plural category of a number. */
export type PluralRule = (n: number) => PluralCategory;

const oneOther: PluralRule = (n) => (n === 1 ? 'one' : 'other');

/**
 * The plural rules of languages with more categories than `one` and `other`, for numbers from 0. They
 * are written out because some engines do not have Northern Sámi.
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
 * The plural category of a number in a locale. A registered locale has the rules of its first fallback;
 * unknown locales have those of Finnish.
 */
export const pluralCategory = (lang: string, n: number): PluralCategory =>
  (RULES[fallbackChain(lang).find((one) => ownValue(RULES, one)) ?? ''] ?? oneOther)(Math.abs(n));

const PLURAL = /\{(\w+), plural,((?:\s*\w+ \{(?:[^{}]|\{\w+\})*\})+)\s*\}/g;
const FORM = /\b(\w+) \{((?:[^{}]|\{\w+\})*)\}/g;

/**
 * Selects the plural forms for the values, then replaces the placeholders:
 * `{n, plural, one {{n} osuma} other {{n} osumaa}}` with `{ n: 3 }` becomes `3 osumaa`. The syntax is
 * that of ICU messages; a missing form is `other`.
 *
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function plural({ text, lang }: Message, values: MessageValues): Message {
  const chosen = text.replace(PLURAL, (_, name: string, forms: string) => {
    const of = Object.fromEntries([...forms.matchAll(FORM)].map((form) => form.slice(1))) as Record<
      string,
      string
    >;
    return of[pluralCategory(lang, Number(ownValue(values, name)))] ?? of['other'] ?? '';
  });
  return fill({ text: chosen, lang }, values);
}
