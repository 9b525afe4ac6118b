import { fieldsOf, listOf, textOf } from '../../model/lenient.js';
import { canonicalTag, lookup } from '../../model/language.js';
import { looksLikeHtml, plainText } from '../../model/text/plain-text.js';
import { decodeReferences } from '../../model/text/character-references.js';
import { safeHref } from '../../model/url.js';
import { languageTag } from '../language-of.js';
import { Context, type Fields } from './context.js';

export type { Fields } from './context.js';

/** Levels of objects that may be articles. */
const MAX_DEPTH = 5;
/** Levels of objects that others may refer to. */
const MAX_NESTED = 12;
/** What an object is called. */
const NAMES = ['name', 'headline', 'caption', 'text', 'legalName', 'alternateName'] as const;

/** A string with its language, if it has one. */
interface Tagged {
  readonly text: string;
  readonly tag?: string | undefined;
}

/** Objects of linked data, and access to their values by name and language. */
export class Graph {
  /** All objects, those in lists and graphs too. */
  readonly objects: readonly Fields[];
  readonly #context = new Context();
  readonly #byId = new Map<string, Fields>();

  constructor(data: unknown) {
    this.#index(data, 0, new Set());
    const objects: Fields[] = [];
    // An object may contain itself, or be in many places.
    const seen = new Set<unknown>();
    const collect = (value: unknown, depth: number): void => {
      for (const item of depth > MAX_DEPTH ? [] : listOf<unknown>(value)) {
        if (Array.isArray(item)) {
          collect(item, depth + 1);
          continue;
        }
        if (seen.has(item)) continue;
        seen.add(item);
        const fields = this.#context.named(fieldsOf(item));
        if (Object.keys(fields).length === 0) continue;
        objects.push(fields);
        for (const key of ['@graph', '@included', 'mainEntity', 'mainEntityOfPage']) {
          if (typeof fields[key] === 'object') collect(fields[key], depth + 1);
        }
      }
    };
    collect(data, 0);
    this.objects = objects;
  }

  /** Language of strings without one, as the context declares it. */
  get contextLang(): string | undefined {
    return this.#context.lang;
  }

  /** Base of relative URLs, as the context declares it. */
  get contextBase(): string | undefined {
    return this.#context.base;
  }

  /** Reads the contexts, and finds the objects with an `@id`, however deep they are. */
  #index(value: unknown, depth: number, seen: Set<unknown>): void {
    if (typeof value !== 'object' || value === null || depth > MAX_NESTED || seen.has(value))
      return;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const one of value) this.#index(one, depth, seen);
      return;
    }
    this.#context.add(fieldsOf(value)['@context']);
    const fields = this.#context.named(fieldsOf(value));
    const id = textOf(fields['@id']);
    // Others refer to the object with the most fields.
    const size = Object.keys(fields).length;
    if (id !== '' && size > Object.keys(this.#byId.get(id) ?? {}).length)
      this.#byId.set(id, fields);
    for (const [key, inner] of Object.entries(fields)) {
      if (key !== '@context') this.#index(inner, depth + 1, seen);
    }
  }

  /** The values of a property: those of lists and sets, or the only one. */
  values(value: unknown, depth = 0): readonly unknown[] {
    return listOf<unknown>(value).flatMap((one) => {
      const fields = fieldsOf(one);
      const inner = Array.isArray(one) ? (one as unknown) : (fields['@list'] ?? fields['@set']);
      if (inner === undefined) return [one];
      return depth > MAX_DEPTH ? [] : this.values(inner, depth + 1);
    });
  }

  /** The values of a property in one language, where all of them have one. */
  each(value: unknown, lang: string): readonly unknown[] {
    const all = this.values(value).flatMap((one) => {
      const map = typeof one === 'object' ? languageMap(this.resolve(one)) : [];
      return map.length > 0
        ? map.map(({ text, tag }) => ({ '@value': text, '@language': tag }))
        : [one];
    });
    const tags = all.map((one) => languageTag(textOf(fieldsOf(one)['@language'])));
    if (tags.some((tag) => tag === undefined)) return all;
    const best = nearest(tags, lang) ?? tags[0];
    return all.filter((_, at) => tags[at] === best);
  }

  typesOf(fields: Fields): readonly string[] {
    return this.values(fields['@type']).map((type) => this.#context.short(textOf(type)));
  }

  /** An object, or the one that its `@id`, or a text, refers to. */
  resolve(value: unknown): Fields {
    const reference = typeof value === 'string' && this.#byId.get(value.trim());
    if (reference) return reference;
    const fields = this.#context.named(fieldsOf(value));
    const isReference = Object.keys(fields).every((key) => key === '@id' || key === '@type');
    return (isReference && this.#byId.get(textOf(fields['@id']))) || fields;
  }

  /** A string in a language, else one without a language, else the first. */
  text(value: unknown, lang: string, depth = 0): string {
    const texts = this.values(value).flatMap((one) => this.#tagged(one, lang, depth));
    const tags = texts.map(({ tag }) => tag);
    const best = nearest(tags, lang);
    return (texts.find(({ tag }) => tag === best) ?? texts[0])?.text ?? '';
  }

  /** The strings of a value with their languages: `{ "@value": … }`, or a language map. */
  #tagged(value: unknown, lang: string, depth: number): readonly Tagged[] {
    if (typeof value !== 'object' && !this.#byId.has(textOf(value))) {
      const text = textOf(value);
      return text === '' ? [] : [{ text }];
    }
    if (depth > 3) return [];
    const fields = this.resolve(value);
    const own = textOf(fields['@value']);
    if (own !== '') return [{ text: own, tag: languageTag(textOf(fields['@language'])) }];
    const names = NAMES.map((key) => fields[key]);
    const parts = [fields['givenName'], fields['familyName']];
    const name =
      names.map((one) => this.text(one, lang, depth + 1)).find((text) => text !== '') ??
      parts
        .map((one) => this.text(one, lang, depth + 1))
        .join(' ')
        .trim();
    return name === '' ? languageMap(fields) : [{ text: name }];
  }

  /** The languages of the strings of a value. */
  languagesOf(value: unknown): readonly string[] {
    return this.values(value).flatMap(
      (one) => languageTag(textOf(fieldsOf(one)['@language'])) ?? [],
    );
  }

  /** A string as plain text on one line. */
  plain(value: unknown, lang: string): string {
    const found = this.text(value, lang);
    return looksLikeHtml(found) ? plainText(found).join(' ') : decodeReferences(found);
  }

  /** The URL of a value: itself, or that of the object. */
  url(value: unknown): string | undefined {
    for (const one of this.values(value)) {
      const fields = this.resolve(one);
      const all =
        typeof one === 'object'
          ? ['url', 'contentUrl', '@value', '@id'].map((key) => this.#urlIn(fields[key]))
          : [safeHref(one)];
      // The name of a blank node, or of an object in the same page, is not a URL.
      const found = all.find((url) => url !== undefined && !/^(?:_:|#)/.test(url));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The URL of a file rather than of the page that shows it. */
  fileUrl(value: unknown): string | undefined {
    const [one] = this.values(value);
    return this.url(this.resolve(one)['contentUrl']) ?? this.url(value);
  }

  #urlIn(value: unknown): string | undefined {
    for (const one of this.values(value)) {
      const fields = fieldsOf(one);
      const found = safeHref(fields['@id'] ?? fields['@value'] ?? one);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** The tag that fits a language best; `undefined` if none does. */
function nearest(tags: readonly (string | undefined)[], lang: string): string | undefined {
  const known = tags.filter((tag) => tag !== undefined);
  return (
    known.find((tag) => lookup(tag, [lang]) !== undefined) ??
    known.find((tag) => tag.split('-')[0] === lang.split('-')[0])
  );
}

/** The strings of a language map: `{ "fi": "…", "sv": ["…", "…"] }`. */
const languageMap = (fields: Fields): readonly Tagged[] =>
  Object.entries(fields).flatMap(([key, inner]): readonly Tagged[] => {
    const isTag = key !== 'url' && /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i.test(key);
    // An object with a type is not a language map: products have a `sku`, places a `map`.
    const tag = isTag && !('@type' in fields) ? canonicalTag(key) : undefined;
    if (tag === undefined && key !== '@none') return [];
    const texts =
      typeof inner === 'string' || Array.isArray(inner) ? listOf(inner).map(textOf) : [];
    return texts.filter((text) => text !== '').map((text) => ({ text, tag }));
  });
