import { LOCALES, lookup, SOURCE_LOCALE, type Locale } from '../model/language.js';
import { DEV } from '../model/mode.js';
import type { MessageId } from './generated/message-id.js';
import { importInTime } from './import-in-time.js';

/** The messages of one locale by their ids. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Some messages of a locale; an id that the library does not use does not compile. Ids of languages
 * that a host names are `notice.state.` and the language's primary subtag.
 */
export type PartialCatalogue = Readonly<
  Partial<Record<MessageId | `notice.state.${string}`, string>>
>;

/** A locale that the host of the library adds. */
export interface LocaleOptions {
  /** Its messages. Those that are missing come from a locale of `fallback`, else are Finnish. */
  readonly messages: PartialCatalogue;
  /** BCP 47 tags of the locales that the other messages come from, best first; none by default. */
  readonly fallback?: readonly string[];
}

interface CatalogueModule {
  readonly catalogue: Catalogue;
}

// The source locale needs no catalogue: its messages are in the code.
const catalogues = new Map<string, Catalogue>([[SOURCE_LOCALE, {}]]);
// Messages of the host take precedence over those of the library, whichever is loaded first.
const overrides = new Map<string, Catalogue>();
const fallbacks = new Map<string, readonly string[]>();
// `undefined` after a failure, so that the next call tries again.
const loading = new Map<string, Promise<void> | undefined>();
const listeners = new Set<() => void>();

// Written out, so that bundlers find the modules.
const IMPORTS: Record<Exclude<Locale, 'fi'>, () => Promise<CatalogueModule>> = {
  sv: () => import('./generated/elements/sv.js'),
  en: () => import('./generated/elements/en.js'),
  se: () => import('./generated/elements/se.js'),
  ru: () => import('./generated/elements/ru.js'),
  fr: () => import('./generated/elements/fr.js'),
  de: () => import('./generated/elements/de.js'),
};

const notify = (): void => {
  for (const listener of [...listeners]) listener();
};

/** Whether the library has a catalogue of a locale. */
const isOwn = (locale: string): boolean => (LOCALES as readonly string[]).includes(locale);

/** Whether the catalogue of a locale is loaded. */
export const isLoaded = (locale: string): boolean => catalogues.has(locale);

/** Adds the complete catalogue of one of the library's locales, so that it need not be loaded. */
export function addCatalogue(locale: string, catalogue: Catalogue): void {
  catalogues.set(locale, catalogue);
}

/**
 * Replaces messages of a locale, in what is rendered already too.
 *
 * @param locale one of the library's, or one that was registered
 */
export function registerCatalogue(locale: string, messages: PartialCatalogue): void {
  overrides.set(locale, { ...overrides.get(locale), ...messages });
  notify();
}

/**
 * Adds a locale. Elements whose nearest `lang` it is use its messages from now on.
 *
 * @param tag its BCP 47 tag
 */
export function registerLocale(tag: string, { messages, fallback = [] }: LocaleOptions): void {
  fallbacks.set(tag, fallback);
  // A locale of the library keeps its catalogue.
  if (!isLoaded(tag) && !isOwn(tag)) addCatalogue(tag, {});
  registerCatalogue(tag, messages);
}

/** Calls back whenever messages change; returns a function that stops it. */
export function onMessagesChange(callback: () => void): () => void {
  listeners.add(callback);
  return () => void listeners.delete(callback);
}

let fallbackLocale: string | undefined;

/**
 * Sets the locale of messages in every language that has no catalogue: `en` for English instead of
 * Finnish messages around a release in Estonian. `undefined` restores the default.
 */
export function setFallbackLocale(locale: string | undefined): void {
  fallbackLocale = locale;
  notify();
}

/** The locale for a BCP 47 tag, among the library's and those that were registered. */
export const resolveLocale = (tag: string): string | undefined =>
  lookup<string>(tag, [...fallbacks.keys(), ...LOCALES]);

/** The locale of the messages for a BCP 47 tag: its own, else the one that the host has set. */
export const messageLocale = (tag: string): string | undefined =>
  resolveLocale(tag) ?? (tag ? fallbackLocale : undefined);

/** A locale, then those that its missing messages come from. */
export const fallbackChain = (locale: string): readonly string[] => [
  locale,
  ...(fallbacks.get(locale) ?? []),
];

/** The text of a message in a locale whose catalogue is loaded. */
export const textIn = (locale: string, id: string): string | undefined =>
  overrides.get(locale)?.[id] ?? catalogues.get(locale)?.[id];

/** Never rejects: a failure is logged once in development, and the next call tries again. */
async function importCatalogue(locale: keyof typeof IMPORTS, isRetry: boolean): Promise<void> {
  try {
    const { catalogue } = await importInTime(IMPORTS[locale], 'catalogue');
    if (!catalogue['error']) throw new TypeError(DEV ? 'no catalogue' : undefined);
    addCatalogue(locale, catalogue);
    // Elements that fell back to Finnish render again.
    if (isRetry) notify();
  } catch (error) {
    loading.set(locale, undefined);
    if (DEV && !isRetry) {
      console.warn(
        `vn-elements expected the catalogue of "${locale}" but found "${String(error)}": ` +
          'its messages are Finnish.',
      );
    }
  }
}

async function load(locale: string): Promise<boolean> {
  if (!isLoaded(locale) && isOwn(locale)) {
    const promise =
      loading.get(locale) ?? importCatalogue(locale as keyof typeof IMPORTS, loading.has(locale));
    loading.set(locale, promise);
    await promise;
  }
  return isLoaded(locale);
}

/**
 * Loads the catalogues of a locale and its fallbacks, unless they are loaded. After a failure the
 * next call tries again.
 *
 * @returns whether they are loaded now; never rejects
 */
export const loadCatalogue = async (locale: string): Promise<boolean> =>
  (await Promise.all(fallbackChain(locale).map(load))).every(Boolean);
