import { trimEnd } from '../model/text/trim-end.js';
import type { Catalogue } from '../i18n/catalogue.js';
import { catalogue as de } from '../i18n/generated/all/de.js';
import { catalogue as en } from '../i18n/generated/all/en.js';
import { catalogue as fi } from '../i18n/generated/all/fi.js';
import { catalogue as fr } from '../i18n/generated/all/fr.js';
import { catalogue as ru } from '../i18n/generated/all/ru.js';
import { catalogue as se } from '../i18n/generated/all/se.js';
import { catalogue as sv } from '../i18n/generated/all/sv.js';
import { matchLocale, type Locale } from '../model/language.js';
import { CHILD } from './parsed-element.js';

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { fi, sv, en, se, ru, fr, de };

/** Shorter texts, such as "Tid", are words of too many languages. */
const MIN_LENGTH = 4;
/** The same in a language that the library does not support, such as Inari Sámi. */
const MIN_FOREIGN_LENGTH = 9;
/** No message with its values is longer. */
const MAX_LENGTH = 300;

/** A message, and the locales in which it is the same text. */
interface Known {
  readonly id: string;
  readonly locales: Locale[];
}

/** A message with a placeholder, such as `{title}: alasivut`. */
interface Pattern extends Known {
  readonly before: string;
  readonly after: string;
}

const exact = new Map<string, Known>();
const patterns: Pattern[] = [];

/** Without the signs and child elements around a text. */
const trimmed = (text: string): string =>
  trimEnd(text.replace(/\s+/g, ' ').replace(/^[\s\uFFFC():–-]+/, ''), /[\s\uFFFC():–-]/);

for (const [locale, catalogue] of Object.entries(CATALOGUES) as [Locale, Catalogue][]) {
  for (const [id, text] of Object.entries(catalogue)) {
    // Plural forms and units are too short to be recognised.
    if (/\{n\b/.test(text)) continue;
    const [before = '', after = '', ...others] = text.split(/\{\w+\}/);
    if (before.length + after.length < MIN_LENGTH || others.length > 0) continue;
    if (text.includes('{')) {
      const known = patterns.find((one) => one.before === before && one.after === after);
      if (known) known.locales.push(locale);
      else patterns.push({ id, locales: [locale], before, after });
      continue;
    }
    const known = exact.get(trimmed(text));
    if (known) known.locales.push(locale);
    else exact.set(trimmed(text), { id, locales: [locale] });
  }
}

/** Names of the placeholders in messages. */
const NAMES = new Set(
  Object.values(fi).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
);

/** The first placeholder of a message in a text: `{title}`. */
export const placeholderIn = (text: string): string | undefined => {
  if (!text.includes('{')) return undefined;
  for (const [found, name] of text.matchAll(/(?<![{$])\{(\w+)(?:\}(?!\})|, plural,)/g))
    if (NAMES.has(name)) return found;
  return undefined;
};

/** A message of the library in a different language from the element. */
export interface ForeignMessage {
  readonly text: string;
  /** Its locales. */
  readonly locales: readonly Locale[];
  /** The same message in the language of the element. */
  readonly translation: string | undefined;
}

/**
 * Recognises a message of the library that is not in the language of its element.
 *
 * @param ownText the text directly in an element, or of an attribute @param lang BCP 47 tag
 */
export function foreignMessage(ownText: string, lang: string): ForeignMessage | undefined {
  if (lang === '' || ownText.length > MAX_LENGTH) return undefined;
  const locale = matchLocale(lang);
  const text = trimmed(ownText);
  if (text.length < (locale ? MIN_LENGTH : MIN_FOREIGN_LENGTH)) return undefined;
  const full = ownText.replace(/\s+/g, ' ').trim();
  const known =
    exact.get(text) ??
    patterns.find(
      ({ before, after }) =>
        full.length >= before.length + after.length &&
        full.startsWith(before.trimStart()) &&
        full.endsWith(after.trimEnd()),
    );
  if (!known || (locale && known.locales.includes(locale))) return undefined;
  return {
    text: text.replaceAll(CHILD, '…'),
    locales: known.locales,
    translation: locale && CATALOGUES[locale][known.id],
  };
}
