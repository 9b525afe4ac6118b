import { SOURCE_LOCALE, type Locale } from '../model/language.js';

/** Texts by message id, in one language. */
export type Catalogue = Readonly<Record<string, string>>;

interface CatalogueModule {
  readonly templates: Catalogue;
}

/** Milliseconds after which a catalogue that has not come is given up. */
const TIME_LIMIT = 10_000;

// The source language needs no catalogue: its texts stand in the code.
const catalogues = new Map<Locale, Catalogue>([[SOURCE_LOCALE, {}]]);
const loading = new Map<Locale, Promise<boolean>>();

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
const again = (locale: Locale): Promise<CatalogueModule> =>
  import(
    /* @vite-ignore */ /* webpackIgnore: true */ new URL(
      `./generated/elements/${locale}.js?again`,
      import.meta.url,
    ).href
  ) as Promise<CatalogueModule>;

/** Makes texts known for a language, over those that it has already. */
export function registerCatalogue(locale: Locale, texts: Catalogue): void {
  catalogues.set(locale, { ...catalogues.get(locale), ...texts });
}

/** The texts of a language, once registered or loaded. */
export const catalogueOf = (locale: Locale): Catalogue | undefined => catalogues.get(locale);

// A proxy or a login page may answer with a module of another kind.
function checked({ templates }: Partial<CatalogueModule>): Catalogue {
  if (typeof templates !== 'object') throw new TypeError('no catalogue');
  return templates;
}

const inTime = <T>(promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('time limit'));
      }, TIME_LIMIT);
    }),
  ]);

/**
 * Loads the texts of a language unless they are there.
 *
 * @returns whether they are there now; never rejects
 */
export function loadCatalogue(locale: Locale): Promise<boolean> {
  if (catalogues.has(locale) || locale === SOURCE_LOCALE) return Promise.resolve(true);
  let promise = loading.get(locale);
  if (!promise) {
    promise = inTime(CHUNKS[locale]().then(checked))
      .catch(() => inTime(again(locale).then(checked)))
      .then((texts) => {
        registerCatalogue(locale, texts);
        return true;
      })
      .catch(() => {
        loading.delete(locale);
        return false;
      });
    loading.set(locale, promise);
  }
  return promise;
}
