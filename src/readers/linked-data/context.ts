import { fieldsOf, listOf, textOf } from '../../model/lenient.js';
import { ownValue } from '../../model/own-value.js';
import { languageTag } from '../language-of.js';

/** An object of linked data; names are those of schema.org, without prefix. */
export type Fields = Readonly<Record<string, unknown>>;

const SCHEMA = /^https?:\/\/(?:www\.)?schema\.org\/?$/i;

/** Keywords by the names that the context of schema.org gives them. */
const KEYWORDS: Readonly<Record<string, string>> = { type: '@type', id: '@id' };

/**
 * What the contexts of a document define: prefixes, terms, the language of strings, the base of URLs.
 * Contexts are not loaded.
 *
 * @see https://www.w3.org/TR/json-ld11/#the-context
 */
export class Context {
  /** Language of strings without one. */
  lang: string | undefined;
  /** Absolute URL that relative ones are resolved against. */
  base: string | undefined;
  readonly #prefixes = new Set(['schema']);
  readonly #terms = new Map<string, string>(Object.entries(KEYWORDS));
  readonly #languages = new Map<string, string>();

  /** Reads the value of `@context`. */
  add(value: unknown): void {
    for (const context of listOf<unknown>(value)) {
      const definitions = fieldsOf(context);
      this.lang ??= languageTag(textOf(definitions['@language']));
      const base = textOf(definitions['@base']);
      if (/^https?:/i.test(base) && URL.canParse(base)) this.base ??= base;
      for (const [name, url] of Object.entries(definitions)) {
        if (SCHEMA.test(textOf(url))) this.#prefixes.add(name);
      }
      for (const [name, definition] of Object.entries(definitions)) {
        const term = textOf(fieldsOf(definition)['@id'] ?? definition);
        const local = this.short(term);
        if (!name.startsWith('@') && /^@?\w+$/.test(local)) this.#terms.set(name, local);
        const lang = languageTag(textOf(fieldsOf(definition)['@language']));
        if (lang !== undefined) this.#languages.set(name, lang);
      }
    }
  }

  /** A name without the vocabulary's URL or prefix: `https://schema.org/headline` → `headline`. */
  short(name: string): string {
    const [, prefix, local] = /^([\w-]+):(\w+)$/.exec(name) ?? [];
    if (prefix !== undefined && local !== undefined && this.#prefixes.has(prefix)) return local;
    return name.replace(/^https?:\/\/(?:www\.)?schema\.org\//i, '');
  }

  /** An object with the names of schema.org; strings whose term has a language are marked with it. */
  named(fields: Fields): Fields {
    const found = Object.create(null) as Record<string, unknown>;
    const joined = new Map<string, unknown[]>();
    for (const [key, value] of Object.entries(fields)) {
      const term = this.#terms.get(key) ?? this.short(key);
      const name = ownValue(KEYWORDS, term) ?? term;
      const lang = this.#languages.get(key);
      const own = lang === undefined ? value : listOf(value).map((one) => tagged(one, lang));
      const former = found[name];
      if (former === undefined) found[name] = own;
      else if (lang !== undefined) {
        const all = joined.get(name) ?? [...listOf(former)];
        all.push(...listOf(own));
        joined.set(name, all);
        found[name] = all;
      }
    }
    return found;
  }
}

const tagged = (value: unknown, lang: string): unknown =>
  typeof value === 'string' ? { '@value': value, '@language': lang } : value;
