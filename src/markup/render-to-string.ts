import { noChange, nothing } from 'lit';
import { guarded } from '../model/data-error.js';
import { ownValue } from '../model/own-value.js';
import type { Markup } from './parts.js';

/** Where a template has a value; an attribute may have several (`"${a} ${b}"`). */
interface Hole {
  readonly kind: 'child' | 'attribute' | 'boolean';
  /** ` name="` of an attribute, ` name` of a boolean one, empty for a child. */
  readonly open: string;
  /** Static text before, between and after the values: one more than values. */
  readonly texts: readonly string[];
}

const CHILD: Hole = { kind: 'child', open: '', texts: ['', ''] };

/** A template split at its values: there is one static text more than values. */
interface Compiled {
  readonly texts: readonly string[];
  readonly holes: readonly Hole[];
}

/** Placeholder for a value while a template is split. HTML source does not contain U+0000. */
const HOLE = '\0';
/** Name, `=` and value of an attribute, with the space before it. */
const ATTRIBUTE = String.raw`\s+([^\s"'<>=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>=]+))?`;
const ATTRIBUTES = new RegExp(ATTRIBUTE, 'g');
/** A tag (name, attributes, closing slash), a comment or doctype, a text, or else the unparsable rest. */
const TOKEN = new RegExp(
  [
    String.raw`<(/?[a-z][^\s"'<>=/]*)((?:${ATTRIBUTE.replaceAll(/\((?!\?)/g, '(?:')})*)\s*(/?)>`,
    '<!--[^]*?-->|<![a-z][^>]*>',
    String.raw`[^<]+|<(?![a-z/!?\0])`,
    '<[^]*',
  ].join('|'),
  'gi',
);
/** Elements whose content the HTML parser reads as text: escaping would not be undone there. */
const RAW_TEXT = /^(?:script|style|textarea|title|iframe|xmp|noembed|noframes|plaintext)$/i;
/** The text of a textarea: a property in the DOM, its content in HTML. It is the last attribute. */
const TEXTAREA_VALUE = /\s\.defaultValue=\0\s*$/;

const compiledTemplates = new WeakMap<TemplateStringsArray, Compiled>();

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const SPECIAL = /[&<>"']/;
const ALL_SPECIAL = /[&<>"']/g;
const escape = (text: string): string =>
  SPECIAL.test(text) ? text.replace(ALL_SPECIAL, (character) => ESCAPED[character] ?? '') : text;

const unsupported = (found: string, where: string): TypeError =>
  new TypeError(`renderToString() does not support ${found} in ${where.replaceAll(HOLE, '${…}')}`);

/** The hole that sets an attribute; `undefined` for an attribute without `${…}`. */
function attributeHole(tag: string, name: string, source: string): Hole | undefined {
  if (name.includes(HOLE)) throw unsupported('an element binding', tag);
  const value = /^["']/.test(source) ? source.slice(1, -1) : source;
  const texts = value.replaceAll('"', '&quot;').split(HOLE);
  if (texts.length === 1) return undefined;
  if (name.startsWith('@')) throw unsupported('an event listener', tag);
  if (name.startsWith('.')) throw unsupported('a property binding', tag);
  return name.startsWith('?')
    ? { kind: 'boolean', open: ` ${name.slice(1)}`, texts }
    : { kind: 'attribute', open: ` ${name}="`, texts };
}

/**
 * Splits a template at its values, once. Inside tags exactly one space precedes each attribute, and an
 * attribute that is omitted leaves no space.
 */
function compile(strings: TemplateStringsArray): Compiled {
  const texts: string[] = [];
  const holes: Hole[] = [];
  let text = '';
  const cut = (hole: Hole): void => {
    texts.push(text);
    holes.push(hole);
    text = '';
  };
  for (const [token, tag, attributes = '', slash = ''] of strings.join(HOLE).matchAll(TOKEN)) {
    if (tag !== undefined) {
      if (tag.includes(HOLE)) throw unsupported('a value in a tag name', token);
      const isFilled = tag === 'textarea' && TEXTAREA_VALUE.test(attributes);
      if (RAW_TEXT.test(tag) && !isFilled) throw unsupported(`<${tag}>`, 'a template');
      const own = isFilled ? attributes.replace(TEXTAREA_VALUE, '') : attributes;
      text += `<${tag}`;
      for (const [source, name = '', value = ''] of own.matchAll(ATTRIBUTES)) {
        const hole = attributeHole(token, name, value);
        if (hole) cut(hole);
        else text += ` ${source.trim()}`;
      }
      text += slash === '' ? '>' : ' />';
      if (isFilled) {
        // Parsers drop the first line break of a textarea, so that one of the value is kept.
        text += '\n';
        cut(CHILD);
      }
    } else if (/^<[a-z/?]|^<!(?!--|[a-z])|^<!--(?![^]*-->)/i.test(token)) {
      throw unsupported('an incomplete tag', token);
    } else if (token.startsWith('<!') && token.includes(HOLE)) {
      throw unsupported('a value', token);
    } else {
      const [before = '', ...rest] = token.split(HOLE);
      text += before;
      for (const after of rest) {
        cut(CHILD);
        text += after;
      }
    }
  }
  texts.push(text);
  return { texts, holes };
}

/** The value of an attribute; `undefined` if one of its values removes the attribute. */
function attribute(hole: Hole, values: readonly unknown[], at: number): string | undefined {
  let text = hole.texts[0] ?? '';
  for (let index = 1; index < hole.texts.length; index += 1) {
    const value = values[at + index - 1];
    if (value === nothing) return undefined;
    if (typeof value === 'string') text += escape(value);
    else if (value !== null && value !== undefined) text += primitive(value, hole.open);
    text += hole.texts[index] ?? '';
  }
  return text;
}

/** A number, boolean or bigint as text. Any other value is a mistake, which Lit would stringify. */
function primitive(value: unknown, attribute?: string): string {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') {
    return String(value);
  }
  const isDirective = typeof value === 'object' && value !== null && '_$litDirective$' in value;
  throw unsupported(
    isDirective ? 'a directive' : `a value of type ${typeof value}`,
    attribute === undefined ? 'text' : `the attribute${attribute.replace('="', '')}`,
  );
}

function child(value: unknown): string {
  if (typeof value === 'string') return escape(value);
  if (value === nothing || value === null || value === undefined || value === noChange) return '';
  if (typeof value === 'object') {
    if ('_$litType$' in value) {
      // The result of a markup function: its errors name a field of the data.
      const isOwn = ownValue(value as Readonly<Record<string, unknown>>, 'toString');
      return isOwn ? (value as Markup).toString() : template(value as Markup);
    }
    if (Symbol.iterator in value) {
      let text = '';
      for (const item of value as Iterable<unknown>) text += child(item);
      return text;
    }
  }
  return primitive(value);
}

function template({ strings, values }: Markup): string {
  // A template that a build has compiled has none, and data of JSON that looks like one no `raw`.
  if (!Array.isArray(strings) || !('raw' in strings))
    throw unsupported('a compiled template', 'text');
  let compiled = compiledTemplates.get(strings);
  if (!compiled) compiledTemplates.set(strings, (compiled = compile(strings)));
  const { texts, holes } = compiled;
  let text = texts[0] ?? '';
  let at = 0;
  for (let index = 0; index < holes.length; index += 1) {
    const hole = holes[index] as Hole;
    if (hole.kind === 'child') text += child(values[at]);
    else if (hole.kind === 'boolean') {
      const value = values[at];
      if (value && value !== nothing) text += hole.open;
    } else {
      const content = attribute(hole, values, at);
      if (content !== undefined) text += `${hole.open}${content}"`;
    }
    at += hole.texts.length - 1;
    text += texts[index + 1] ?? '';
  }
  return text;
}

/**
 * Returns the HTML of a result of these functions, or of a Lit template around it, for servers,
 * static sites and tests. Texts and attribute values are escaped. It works synchronously and needs
 * no DOM; the HTML has no markers, so Lit cannot hydrate it. Content of custom elements is written
 * as it is; their shadow roots are not rendered.
 *
 * Supported are what the functions use: text, numbers and booleans, `nothing`, arrays and other
 * iterables, nested templates, attributes, `?boolean` attributes, and `.defaultValue` as the last
 * attribute of a `<textarea>`.
 *
 * @throws {DataError} for directives, event listeners, other property bindings and objects
 * @example
 * import { breadcrumbs, renderToString } from 'vn-elements/markup.js';
 * renderToString(breadcrumbs([{ title: 'Etusivu', href: '/' }], { lang: 'fi' }));
 */
export const renderToString = /* @__PURE__ */ guarded(
  (markup: unknown): string => child(markup),
  ['markup'],
);

/**
 * Makes the results of a markup function turn into their HTML where a string is expected, for
 * example in a template literal. They stay ordinary Lit templates.
 */
export function printable<Write extends (...parameters: never[]) => Markup>(write: Write): Write {
  const again = guarded((...parameters: Parameters<Write>) => template(write(...parameters)));
  const print = (...parameters: Parameters<Write>): Markup => {
    const markup = write(...parameters);
    const toString = (): string => {
      try {
        return template(markup);
      } catch {
        // The error names a field of the data.
        return again(...parameters);
      }
    };
    return Object.defineProperty(markup, 'toString', { value: toString });
  };
  return guarded(print as Write);
}
