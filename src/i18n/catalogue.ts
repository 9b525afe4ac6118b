import { LOCALES, lookup, SOURCE_LOCALE, type Locale } from '../model/language.js';
import type { MessageId } from './generated/message-id.js';

/** Texts by message id, in one language. */
export type Catalogue = Readonly<Record<string, string>>;

/**
 * Some texts of a language; an id that the library does not use does not compile. The names of
 * languages that a host adds are `notice.state.` and their tag.
 */
export type Texts = Readonly<Partial<Record<MessageId | `notice.state.${string}`, string>>>;

/** A language that the host of the library adds. */
export interface LanguageOptions {
  /** What it says. What is not there is said in a language of `fallback`, else in Finnish. */
  readonly texts: Texts;
  /** Tags of the languages to take the other texts from, best first; none by default. */
  readonly fallback?: readonly string[];
}

interface CatalogueModule {
  readonly templates: Catalogue;
}

/** Milliseconds after which a catalogue that has not come is given up. */
const TIME_LIMIT = 10_000;

// The source language needs no catalogue: its texts stand in the code.
const catalogues = new Map<string, Catalogue>([[SOURCE_LOCALE, {}]]);
// What a host says itself, which is over whatever comes from a file, before or after.
const overrides = new Map<string, Catalogue>();
const fallbacks = new Map<string, readonly string[]>();
const loading = new Map<string, Promise<boolean>>();
const listeners = new Set<() => void>();
let attempts = 0;

// Written out, so that bundlers find the chunks.
const CHUNKS: Record<Exclude<Locale, 'fi'>, () => Promise<CatalogueModule>> = {
  sv: () => import('./generated/elements/sv.js'),
  en: () => import('./generated/elements/en.js'),
  se: () => import('./generated/elements/se.js'),
  ru: () => import('./generated/elements/ru.js'),
  fr: () => import('./generated/elements/fr.js'),
  de: () => import('./generated/elements/de.js'),
};

// An engine remembers a module that failed to load: only a changed address asks again.
const again = (language: string): Promise<CatalogueModule> =>
  import(
    /* @vite-ignore */ /* webpackIgnore: true */ new URL(
      `./generated/elements/${language}.js?again=${++attempts}`,
      import.meta.url,
    ).href
  ) as Promise<CatalogueModule>;

/** Whether the texts of a language are there. */
export const isLoaded = (language: string): boolean => catalogues.has(language);

/** Makes all texts of one of the library's languages known: no file is asked for any more. */
export function addCatalogue(language: string, texts: Catalogue): void {
  catalogues.set(language, texts);
}

/**
 * Says something else than the library does, from now on and on what is already drawn.
 *
 * @param language one of the library's, or one that was registered
 */
export function registerCatalogue(language: string, texts: Texts): void {
  overrides.set(language, { ...overrides.get(language), ...texts });
  for (const listener of [...listeners]) listener();
}

/**
 * Adds a language. Elements whose nearest `lang` it is speak it from now on.
 *
 * @param tag its BCP 47 tag
 */
export function registerLanguage(tag: string, { texts, fallback = [] }: LanguageOptions): void {
  fallbacks.set(tag, fallback);
  // One of the library's own keeps its file.
  if (!isLoaded(tag) && !Object.hasOwn(CHUNKS, tag)) addCatalogue(tag, {});
  registerCatalogue(tag, texts);
}

/** Calls back when a host has said something new; returns a function that ends it. */
export function onTexts(callback: () => void): () => void {
  listeners.add(callback);
  return () => void listeners.delete(callback);
}

/** The language for a tag, of the library's and those that were registered. */
export const matchLanguage = (tag: string): string | undefined =>
  lookup<string>(tag, [...fallbacks.keys(), ...LOCALES]);

/** A language and those that stand in where it has no text. */
export const chainOf = (language: string): readonly string[] => [
  language,
  ...(fallbacks.get(language) ?? []),
];

/** A text of a language, once loaded. */
export const textIn = (language: string, id: string): string | undefined =>
  overrides.get(language)?.[id] ?? catalogues.get(language)?.[id];

// A proxy or a login page may answer with a module of another kind.
function checked({ templates }: Partial<CatalogueModule>): Catalogue {
  if (!templates?.['close']) throw new TypeError('no catalogue');
  return templates;
}

const read = (module: Promise<CatalogueModule>): Promise<Catalogue> =>
  Promise.race([
    module.then(checked),
    new Promise<never>((_, reject) => {
      setTimeout(reject, TIME_LIMIT);
    }),
  ]);

function load(language: string): Promise<boolean> {
  if (isLoaded(language) || !Object.hasOwn(CHUNKS, language)) {
    return Promise.resolve(isLoaded(language));
  }
  let promise = loading.get(language);
  if (!promise) {
    promise = read(CHUNKS[language as keyof typeof CHUNKS]())
      .catch(() => read(again(language)))
      .then((texts) => {
        addCatalogue(language, texts);
      })
      .catch(() => {
        loading.delete(language);
      })
      .then(() => isLoaded(language));
    loading.set(language, promise);
  }
  return promise;
}

/**
 * Loads the texts of a language, and of those that stand in for it, unless they are there.
 *
 * @returns whether they are there now; never rejects
 */
export const loadCatalogue = async (language: string): Promise<boolean> =>
  (await Promise.all(chainOf(language).map(load))).every(Boolean);
