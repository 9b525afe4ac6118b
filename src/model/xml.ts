import { XmlError, type XmlErrorCode } from './xml-error.js';

/** An element of an XML document, with its names resolved against the namespaces in force. */
export interface XmlElement {
  /** Name as written, prefix included: `content:encoded`. */
  readonly name: string;
  /** Name without its prefix: `encoded`. */
  readonly local: string;
  /** Namespace; an empty string where the element is in none. */
  readonly uri: string;
  /** Values by name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** What is met on the way through a document, in order. */
export type XmlEvent =
  | { readonly type: 'open'; readonly element: Omit<XmlElement, 'children'> }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'close'; readonly element: Omit<XmlElement, 'children'> };

/** Where reading stops; what is beyond is refused with an `XmlError`. */
export interface XmlLimits {
  /** Length of the document in UTF-16 code units; 20 million by default. */
  readonly maxLength?: number | undefined;
  /** Elements inside each other; 100 by default. */
  readonly maxDepth?: number | undefined;
}

interface Open {
  readonly element: Omit<XmlElement, 'children'>;
  readonly namespaces: ReadonlyMap<string, string>;
}

// https://www.w3.org/TR/xml/#NT-Name
const START = String.raw`:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}`;
const NAME = new RegExp(
  // eslint-disable-next-line no-misleading-character-class -- the ranges of combining marks are meant
  String.raw`[${START}][${START}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}\u{2040}]*`,
  'uy',
);
const SPACE = /[ \t\r\n]*/y;
// https://www.w3.org/TR/xml/#NT-Char: everything else may not be in a document, lone surrogates included.
const NO_CHAR = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const REFERENCE = /[\t\n]|\r\n?|&(?:#x([\da-fA-F]+)|#(\d+)|([^;&<\s]{1,64}));|&/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
// https://www.w3.org/TR/xml/#NT-XMLDecl
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*$/;
const BOUND: ReadonlyMap<string, string> = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['', ''],
]);

const isChar = (code: number): boolean =>
  code <= 0x10ffff &&
  !(code >= 0xd800 && code <= 0xdfff) &&
  !NO_CHAR.test(String.fromCodePoint(code));

/**
 * Reads an XML document step by step, without a DOM: the same in Node and in browsers. It knows
 * XML 1.0 and namespaces, and nothing that makes a document bigger or fetches one: no entities but
 * the five of XML and numbers, no document type with an internal subset.
 *
 * @throws {XmlError} at the first fault, with its position; all that came before has been handed
 *   over by then
 * @see https://www.w3.org/TR/xml/
 * @see https://www.w3.org/TR/xml-names/
 */
export function* xmlEvents(text: string, limits: XmlLimits = {}): Generator<XmlEvent, void> {
  const { maxLength = 20_000_000, maxDepth = 100 } = limits;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const fail = (code: XmlErrorCode, message: string, where = at): XmlError =>
    new XmlError(code, message, text, where);

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const name = (what: string): string => {
    const found = match(NAME);
    if (found === undefined) {
      throw at >= text.length
        ? fail('truncated', `the document ends where ${what} should be`)
        : fail('syntax', `expected ${what}`);
    }
    return found;
  };
  /** Everything up to a mark; the place is then behind the mark. */
  const until = (mark: string, what: string): string => {
    const end = text.indexOf(mark, at);
    if (end < 0) throw fail('truncated', `${what} has no end`);
    const found = text.slice(at, end);
    const wrong = NO_CHAR.exec(found);
    if (wrong) throw fail('syntax', 'a character that XML does not allow', at + wrong.index);
    at = end + mark.length;
    return found;
  };
  /** A text that begins at `from`: its references replaced, its ends of lines as XML wants them. */
  const resolve = (raw: string, from: number, inAttribute = false): string =>
    raw.replace(
      REFERENCE,
      (whole, hex?: string, decimal?: string, named?: string, place: number = 0) => {
        if (inAttribute && /\s/.test(whole)) return ' ';
        if (/\s/.test(whole)) return whole === '\t' ? whole : '\n';
        const number = hex ?? decimal;
        if (number !== undefined) {
          const code = Number.parseInt(number, hex === undefined ? 10 : 16);
          if (!isChar(code)) throw fail('syntax', 'a number of no character', from + place);
          return String.fromCodePoint(code);
        }
        if (named === undefined) throw fail('syntax', 'an & that begins nothing', from + place);
        const found = ENTITIES.get(named);
        if (found === undefined) {
          throw fail('entity', `an entity that XML does not know: ${whole}`, from + place);
        }
        return found;
      },
    );

  const attributesOf = (): Record<string, string> => {
    const found: Record<string, string> = Object.create(null) as Record<string, string>;
    for (;;) {
      const space = match(SPACE);
      if (at >= text.length) throw fail('truncated', 'the document ends inside a tag');
      if (text[at] === '>' || text[at] === '/') return found;
      if (!space) throw fail('syntax', 'expected a space before an attribute');
      const start = at;
      const key = name('an attribute');
      match(SPACE);
      if (text[at] !== '=') throw fail('syntax', `the attribute ${key} has no value`);
      at += 1;
      match(SPACE);
      const quote = text[at] ?? '';
      if (quote !== '"' && quote !== "'") throw fail('syntax', 'expected a quotation mark');
      at += 1;
      const from = at;
      const raw = until(quote, `the attribute ${key}`);
      const less = raw.indexOf('<');
      if (less >= 0) throw fail('syntax', 'a < in an attribute', from + less);
      if (key in found) throw fail('syntax', `the attribute ${key} stands twice`, start);
      found[key] = resolve(raw, from, true);
    }
  };

  const stack: Open[] = [];
  const tag = (): Open & { readonly empty: boolean } => {
    const start = at;
    at += 1;
    const whole = name('the name of an element');
    const attributes = attributesOf();
    let namespaces = stack.at(-1)?.namespaces ?? BOUND;
    for (const [key, value] of Object.entries(attributes)) {
      const prefix = key === 'xmlns' ? '' : key.startsWith('xmlns:') ? key.slice(6) : undefined;
      if (prefix === undefined) continue;
      if (prefix !== '' && value === '') throw fail('syntax', `${key} names no namespace`, start);
      namespaces = new Map(namespaces).set(prefix, value);
    }
    const uriOf = (qualified: string, plain: string): string => {
      const [prefix = '', local] = qualified.split(':');
      if (local === undefined) return plain;
      const uri = prefix === 'xmlns' ? 'xmlns' : namespaces.get(prefix);
      if (uri === undefined || prefix === '' || local === '' || qualified.split(':').length > 2) {
        throw fail('syntax', `the prefix of ${qualified} stands for no namespace`, start);
      }
      return uri;
    };
    const seen = new Set<string>();
    for (const key of Object.keys(attributes)) {
      const full = `${uriOf(key, '')} ${key.slice(key.indexOf(':') + 1)}`;
      if (key.includes(':') && seen.has(full)) {
        throw fail('syntax', `the attribute ${key} stands twice`, start);
      }
      seen.add(full);
    }
    const uri = uriOf(whole, namespaces.get('') ?? '');
    const empty = text[at] === '/';
    at += empty ? 1 : 0;
    if (text[at] !== '>') {
      throw at >= text.length
        ? fail('truncated', 'the document ends inside a tag')
        : fail('syntax', 'expected the end of the tag');
    }
    at += 1;
    if (stack.length >= maxDepth) {
      throw fail('limit', `more than ${String(maxDepth)} elements inside each other`, start);
    }
    const local = whole.slice(whole.indexOf(':') + 1);
    return { element: { name: whole, local, uri, attributes }, namespaces, empty };
  };

  if (text.length > maxLength) {
    throw fail('limit', `the document is longer than ${String(maxLength)}`, maxLength);
  }
  if (/^<\?xml[ \t\r\n]/.test(text.slice(at, at + 6))) {
    const from = at;
    if (!DECLARATION.test(until('?>', 'the XML declaration'))) {
      throw fail('syntax', 'the XML declaration is wrong', from);
    }
  }
  let roots = 0;
  let doctype = false;
  while (at < text.length) {
    const inside = stack.at(-1);
    if (text[at] !== '<') {
      const from = at;
      const end = text.indexOf('<', at);
      const raw = text.slice(at, end < 0 ? text.length : end);
      const strange = inside ? NO_CHAR.exec(raw) : /[^ \t\r\n]/.exec(raw);
      if (strange) {
        const what = inside
          ? 'a character that XML does not allow'
          : roots > 0
            ? 'text after the end of the document'
            : 'this is not XML: it begins with text';
        throw fail('syntax', what, at + strange.index);
      }
      const mark = raw.indexOf(']]>');
      if (mark >= 0) throw fail('syntax', 'a ]]> in text', at + mark);
      if (inside) yield { type: 'text', text: resolve(raw, from) };
      at += raw.length;
    } else if (text.startsWith('<!--', at)) {
      const from = at;
      at += 4;
      const comment = until('-->', 'a comment');
      if (comment.includes('--') || comment.endsWith('-')) {
        throw fail('syntax', 'a -- inside a comment', from);
      }
    } else if (text.startsWith('<![CDATA[', at)) {
      if (!inside) throw fail('syntax', 'text outside the document’s element');
      const from = at;
      at += 9;
      const end = text.indexOf(']]>', at);
      if (end < 0) throw fail('truncated', 'the document ends inside a CDATA section', from);
      yield { type: 'text', text: until(']]>', 'a CDATA section').replace(/\r\n?/g, '\n') };
    } else if (text.startsWith('<?', at)) {
      at += 2;
      const from = at;
      const target = name('the name of a processing instruction');
      if (/^xml$/i.test(target))
        throw fail('syntax', 'an XML declaration inside the document', from);
      const rest = until('?>', 'a processing instruction');
      if (rest !== '' && !/^[ \t\r\n]/.test(rest)) throw fail('syntax', 'expected a space', from);
    } else if (text.startsWith('<!DOCTYPE', at)) {
      const from = at;
      const declaration = until('>', 'the document type');
      if (doctype || roots > 0) throw fail('syntax', 'a document type inside the document', from);
      if (declaration.includes('[')) {
        throw fail('doctype', 'a document type with declarations of its own', from);
      }
      doctype = true;
    } else if (text[at + 1] === '/') {
      const from = at;
      at += 2;
      const closed = name('the name of an element');
      match(SPACE);
      if (text[at] !== '>') {
        throw at >= text.length
          ? fail('truncated', 'the document ends inside a tag')
          : fail('syntax', 'expected the end of the tag');
      }
      at += 1;
      if (closed !== inside?.element.name) {
        const wanted = inside ? `</${inside.element.name}>` : 'no end of an element';
        throw fail('syntax', `expected ${wanted} but found </${closed}>`, from);
      }
      stack.pop();
      yield { type: 'close', element: inside.element };
    } else {
      if (!inside && roots > 0) throw fail('syntax', 'a second element after the document’s own');
      if (!inside) roots += 1;
      const { element, namespaces, empty } = tag();
      yield { type: 'open', element };
      if (empty) yield { type: 'close', element };
      else stack.push({ element, namespaces });
    }
  }
  const left = stack.at(-1);
  if (left) throw fail('truncated', `the document ends inside <${left.element.name}>`);
  if (roots === 0) throw fail('truncated', 'the document is empty');
}

/**
 * Reads an XML document into a tree.
 *
 * @throws {XmlError} where the text is no XML, with its position
 */
export function readXml(text: string, limits?: XmlLimits): XmlElement {
  interface Building extends XmlElement {
    readonly children: (XmlElement | string)[];
  }
  const root: Building = { name: '', local: '', uri: '', attributes: {}, children: [] };
  const path: Building[] = [root];
  for (const event of xmlEvents(text, limits)) {
    const parent = path.at(-1) ?? root;
    if (event.type === 'text') parent.children.push(event.text);
    else if (event.type === 'close') path.pop();
    else {
      const element: Building = { ...event.element, children: [] };
      parent.children.push(element);
      path.push(element);
    }
  }
  return root.children[0] as XmlElement;
}

/** All text inside an element, that of elements in it too. */
export const xmlText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('');
