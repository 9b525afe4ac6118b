// For hosts that replace messages, add locales, or load catalogues early. Errors name the field with the
// fault; the bundle exports the functions without that.
import { DataError, guarded } from '../model/data-error.js';
import { textOf } from '../model/lenient.js';
import { fieldIn } from '../model/safe-read.js';
import {
  registerCatalogue as addMessages,
  registerLocale as addLocale,
  setFallbackLocale as setFallback,
  type LocaleOptions,
  type PartialCatalogue,
} from './catalogue.js';
import { fill as fillMessage, type Message, type MessageValues } from './message.js';
import { plural as pluralMessage, pluralCategory as categoryOf } from './plural.js';
import { translator as translatorOf } from './translator.js';

/** Checks what stays registered: a fault would show only when a message is rendered. */
function check(isRight: boolean, field: string, expected: string): void {
  if (!isRight) throw new DataError(field, new TypeError(`expected ${expected}`));
}

const isText = (value: unknown): value is string => typeof value === 'string';

function checkedMessages(messages: PartialCatalogue, field: string): PartialCatalogue {
  let at = field;
  try {
    const found: (readonly [id: string, text: string])[] = [];
    for (const id of Object.keys(messages)) {
      at = `${field}.${id}`;
      const text = (messages as Readonly<Record<string, unknown>>)[id];
      check(text === undefined || isText(text), at, 'a text');
      if (isText(text)) found.push([id, text]);
    }
    return Object.fromEntries(found);
  } catch (cause) {
    throw cause instanceof DataError ? cause : new DataError(at, cause);
  }
}

function checkedOptions(options: LocaleOptions): LocaleOptions {
  try {
    const { messages, fallback = [] } = options;
    check(Array.isArray(fallback), 'options.fallback', 'a list of language tags');
    const tags = [...fallback];
    check(tags.every(isText), 'options.fallback', 'a list of language tags');
    return { messages: checkedMessages(messages, 'options.messages'), fallback: tags };
  } catch (cause) {
    throw cause instanceof DataError ? cause : new DataError('options', cause);
  }
}

/**
 * Replaces messages of a locale, in what is rendered already too.
 *
 * @param locale one of the library's, or one that was registered
 * @throws {DataError} for anything but texts
 */
export function registerCatalogue(locale: string, messages: PartialCatalogue): void {
  check(isText(locale), 'locale', 'a language tag');
  addMessages(locale, checkedMessages(messages, 'messages'));
}

/**
 * Adds a locale. Elements whose nearest `lang` it is use its messages from now on.
 *
 * @param tag its BCP 47 tag
 * @throws {DataError} for anything but texts
 */
export function registerLocale(tag: string, options: LocaleOptions): void {
  check(isText(tag), 'tag', 'a language tag');
  addLocale(tag, checkedOptions(options));
}

/**
 * Sets the locale of messages in every language that has no catalogue: `en` for English instead of
 * Finnish messages around a release in Estonian. `undefined` restores the default.
 *
 * @throws {DataError} for anything but text
 */
export function setFallbackLocale(locale: string | undefined): void {
  check(locale === undefined || isText(locale), 'locale', 'a language tag');
  setFallback(locale);
}

/** The values that are text or numbers: a placeholder with another one stays. */
function knownValues(values: MessageValues): MessageValues {
  // A text in place of values would be a list of its characters.
  if (isText(values)) return {};
  const known: [key: string, value: string | number][] = [];
  for (const key of Object.keys(values)) {
    const value = fieldIn(values, key);
    if (typeof value === 'string' || typeof value === 'number') known.push([key, value]);
  }
  return Object.fromEntries(known);
}

export const fill = /* @__PURE__ */ guarded(
  (message: Message, values: MessageValues): Message => fillMessage(message, knownValues(values)),
  ['message', 'values'],
);
export const plural = /* @__PURE__ */ guarded(
  ({ text, lang }: Message, values: MessageValues): Message =>
    pluralMessage({ text, lang: textOf(lang) }, knownValues(values)),
  ['message', 'values'],
);
export const pluralCategory = /* @__PURE__ */ guarded(categoryOf, ['lang', 'n']);
export const translator = /* @__PURE__ */ guarded(translatorOf, ['tag']);

export { loadCatalogue, type LocaleOptions, type PartialCatalogue } from './catalogue.js';
export type { MessageId } from './generated/message-id.js';
export type { Message, MessageValues } from './message.js';
export type { PluralCategory } from './plural.js';
export type { Msg, Translator } from './translator.js';
export { DataError } from '../model/data-error.js';
