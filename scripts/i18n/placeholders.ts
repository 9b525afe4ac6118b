import { byCodeUnit } from './files.js';

// The syntax that src/i18n/plural.ts parses.
const PLURAL = /\{(\w+), plural,((?:\s*\w+ \{(?:[^{}]|\{\w+\})*\})+)\s*\}/g;
const FORM = /(\w+) \{((?:[^{}]|\{\w+\})*)\}/g;

/** CLDR plural categories of each locale, except `many` in French (millions). */
export const PLURAL_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  fi: ['one', 'other'],
  sv: ['one', 'other'],
  en: ['one', 'other'],
  se: ['one', 'two', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  fr: ['one', 'other'],
  de: ['one', 'other'],
};

/** The placeholders of a message, sorted and without duplicates: `{site} {title}`. */
export function placeholders(text: string): string {
  const names = new Set<string>();
  const rest = text.replace(PLURAL, (_match, name: string, forms: string) => {
    names.add(`{${name}}`);
    return forms.replace(FORM, '$2');
  });
  for (const [name] of rest.matchAll(/\{\w+\}/g)) names.add(name);
  return [...names].sort(byCodeUnit).join(' ');
}

/** What is wrong with the plural forms of a message, if anything. */
export function pluralProblem(text: string, locale: string): string | undefined {
  const plurals = [...text.matchAll(PLURAL)];
  if (plurals.length < text.split(', plural,').length - 1) return 'a plural that cannot be parsed';
  const expected = (PLURAL_CATEGORIES[locale] ?? ['other']).join(' ');
  for (const [, , forms = ''] of plurals) {
    const found = [...forms.matchAll(FORM)].map(([, name]) => name).join(' ');
    if (found !== expected)
      return `the plural forms "${found}", but the locale needs "${expected}"`;
  }
  return undefined;
}
