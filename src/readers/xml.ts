import type { ReadOptions } from '../model/problem.js';
import { limitOf } from './limit-of.js';
import { XmlScanner, type Recovery } from './xml-scanner.js';
import type { XmlElement, XmlTag } from './xml-element.js';
import { Namespaces, scanTag } from './xml-tag.js';

export type { XmlElement } from './xml-element.js';

/** A piece of a document, in document order. */
export type XmlEvent =
  | { readonly type: 'open'; readonly element: Omit<XmlElement, 'children'> }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'close'; readonly element: Omit<XmlElement, 'children'> };

/** Limits of a document; one that exceeds them is refused with a `ParseError`. */
export interface XmlLimits {
  /** Length of the document in UTF-16 code units; 20 million by default. */
  readonly maxLength?: number | undefined;
  /** Levels of nested elements; 100 by default. */
  readonly maxDepth?: number | undefined;
}

/** Options of `parseXml()` and `parseXmlEvents()`. `onProblem` is called for what was recovered. */
export interface XmlOptions extends XmlLimits, ReadOptions {
  /**
   * Accepts what real documents get wrong: white space before the XML declaration, entities that only
   * HTML defines, a bare `&`, forbidden characters, prefixes without a namespace (their URI is then the
   * prefix), a document type with an internal subset (which is ignored). By default all of them are
   * errors, as XML requires.
   */
  readonly recover?: boolean | undefined;
  /** Decodes the references `&name;` that XML does not define, with `recover`. By default they stay. */
  readonly decodeReference?: Recovery['decodeReference'];
}

interface OpenElement {
  readonly element: XmlTag;
  /** Prefixes that it declares. */
  readonly prefixes: readonly string[];
}

// https://www.w3.org/TR/xml/#NT-XMLDecl
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*$/;

/** A document type; its internal subset may contain brackets in comments, instructions and literals. */
const DOCTYPE =
  /<!doctype(?:[^["'>]|"[^"]*"|'[^']*')*(\[(?:[^\]"'<]|"[^"]*"|'[^']*'|<!--(?:(?!-->)[^])*-->|<\?(?:(?!\?>)[^])*\?>|<(?!!--|\?))*\]\s*)?>/iy;

function scanText(scanner: XmlScanner, isInElement: boolean, isAfterRoot: boolean): string {
  const { at, text } = scanner;
  const end = text.indexOf('<', at);
  const raw = text.slice(at, end < 0 ? text.length : end);
  const wrong = isInElement ? null : /[^ \t\r\n]/.exec(raw);
  if (wrong) {
    const what = isAfterRoot
      ? 'text after the end of the document'
      : 'this is not XML: it begins with text';
    throw scanner.error('syntax', what, at + wrong.index);
  }
  if (!isInElement) {
    scanner.at += raw.length;
    return '';
  }
  const allowed = scanner.characters(raw, at);
  const mark = raw.indexOf(']]>');
  if (mark >= 0 && !scanner.recovers(']]&gt; in text', ']]>')) {
    throw scanner.error('syntax', 'a ]]> in text', at + mark);
  }
  scanner.at += raw.length;
  return scanner.resolve(allowed, at);
}

function scanCdata(scanner: XmlScanner): string {
  const from = scanner.at;
  scanner.at += '<![CDATA['.length;
  if (!scanner.text.includes(']]>', scanner.at)) {
    throw scanner.error('truncated', 'the document ends inside a CDATA section', from);
  }
  return scanner.until(']]>', 'a CDATA section').replace(/\r\n?/g, '\n');
}

function skipComment(scanner: XmlScanner): void {
  const from = scanner.at;
  scanner.at += '<!--'.length;
  const comment = scanner.until('-->', 'a comment');
  const isWrong = comment.includes('--') || comment.endsWith('-');
  if (isWrong && !scanner.recovers('a comment without --', '--')) {
    throw scanner.error('syntax', 'a -- inside a comment', from);
  }
}

function skipInstruction(scanner: XmlScanner): void {
  scanner.at += '<?'.length;
  const from = scanner.at;
  const target = scanner.name('the name of a processing instruction');
  const isDeclaration = /^xml$/i.test(target);
  if (isDeclaration && !scanner.recovers('one XML declaration, at the start', 'another')) {
    throw scanner.error('syntax', 'an XML declaration inside the document', from);
  }
  const rest = scanner.until('?>', 'a processing instruction');
  if (rest !== '' && !/^[ \t\r\n]/.test(rest)) {
    throw scanner.error('syntax', 'expected a space', from);
  }
}

const isDoctype = (start: string, recover: boolean): boolean =>
  start === '<!DOCTYPE' || (recover && /^<!doctype$/i.test(start));

function skipDoctype(scanner: XmlScanner, isMisplaced: boolean): void {
  const from = scanner.at;
  if (isMisplaced) throw scanner.error('syntax', 'a document type inside the document', from);
  DOCTYPE.lastIndex = from;
  const match = DOCTYPE.exec(scanner.text);
  if (!match) throw scanner.error('truncated', 'the document type has no end', from);
  if (!match[0].startsWith('<!DOCTYPE')) scanner.recovers('<!DOCTYPE in capitals', '<!doctype');
  if (match[1] !== undefined && !scanner.recovers('no internal subset in the document type', '['))
    throw scanner.error('doctype', 'a document type with an internal subset', from);
  scanner.at = DOCTYPE.lastIndex;
}

function scanEndTag(scanner: XmlScanner, open: OpenElement | undefined): XmlTag {
  const from = scanner.at;
  scanner.at += '</'.length;
  const name = scanner.name('the name of an element');
  scanner.skipSpace();
  scanner.endOfTag();
  if (name === open?.element.name) return open.element;
  const wanted = open ? `</${open.element.name}>` : 'no end tag';
  throw scanner.error('syntax', `expected ${wanted} but found </${name}>`, from);
}

/**
 * Parses an XML document event by event, without a DOM: the same in Node and in browsers. It
 * supports XML 1.0 and namespaces, and nothing that makes a document grow or fetches one: no
 * entities but XML's five and character references, no document type with an internal subset.
 *
 * @throws {ParseError} at the first fault, with its position; all events before it have been
 *   yielded by then
 * @see https://www.w3.org/TR/xml/
 * @see https://www.w3.org/TR/xml-names/
 */
export function* parseXmlEvents(text: string, options: XmlOptions = {}): Generator<XmlEvent, void> {
  const { recover = false } = options;
  const maxLength = limitOf(options.maxLength, 20_000_000);
  const maxDepth = limitOf(options.maxDepth, 100);
  const scanner = new XmlScanner(text, recover ? options : undefined);
  const stack: OpenElement[] = [];
  const namespaces = new Namespaces();
  if (text.length > maxLength) {
    throw scanner.error('limit', `the document is longer than ${String(maxLength)}`, maxLength);
  }
  const [space = ''] = /^[\uFEFF\s]*/.exec(text) ?? [];
  const isLate = space.length > scanner.at && text.startsWith('<?xml', space.length);
  if (isLate && scanner.recovers('the XML declaration at the start', 'white space before it')) {
    scanner.at = space.length;
  }
  if (/^<\?xml[ \t\r\n]/.test(text.slice(scanner.at, scanner.at + 6))) {
    const from = scanner.at;
    const declaration = scanner.until('?>', 'the XML declaration');
    if (!DECLARATION.test(declaration) && !scanner.recovers('an XML declaration', declaration)) {
      throw scanner.error('syntax', 'the XML declaration is wrong', from);
    }
  }
  let hasRoot = false;
  let hasDoctype = false;
  while (!scanner.isAtEnd) {
    const open = stack.at(-1);
    if (text[scanner.at] !== '<') {
      const content = scanText(scanner, open !== undefined, hasRoot);
      if (open) yield { type: 'text', text: content };
    } else if (scanner.startsWith('<!--')) skipComment(scanner);
    else if (scanner.startsWith('<![CDATA[')) {
      if (!open) throw scanner.error('syntax', 'text outside the root element');
      yield { type: 'text', text: scanCdata(scanner) };
    } else if (scanner.startsWith('<?')) skipInstruction(scanner);
    else if (isDoctype(text.slice(scanner.at, scanner.at + 9), recover)) {
      skipDoctype(scanner, hasDoctype || hasRoot);
      hasDoctype = true;
    } else if (scanner.startsWith('</')) {
      const element = scanEndTag(scanner, open);
      namespaces.end(stack.pop()?.prefixes ?? []);
      yield { type: 'close', element };
    } else {
      if (!open && hasRoot) throw scanner.error('syntax', 'a second root element');
      hasRoot = true;
      const from = scanner.at;
      const { element, prefixes, isEmpty } = scanTag(scanner, namespaces);
      if (stack.length >= maxDepth) {
        throw scanner.error('limit', `more than ${String(maxDepth)} nested elements`, from);
      }
      yield { type: 'open', element };
      if (isEmpty) {
        namespaces.end(prefixes);
        yield { type: 'close', element };
      } else stack.push({ element, prefixes });
    }
  }
  const unclosed = stack.at(-1);
  if (unclosed) {
    throw scanner.error('truncated', `the document ends inside <${unclosed.element.name}>`);
  }
  if (!hasRoot) throw scanner.error('truncated', 'the document is empty');
}

/**
 * Parses an XML document into a tree.
 *
 * @throws {ParseError} if the text is not XML, with the position of the fault
 */
export function parseXml(text: string, options?: XmlOptions): XmlElement {
  interface Building extends XmlElement {
    readonly children: (XmlElement | string)[];
  }
  const root: Building = { name: '', local: '', uri: '', attributes: {}, children: [] };
  const path: Building[] = [root];
  for (const event of parseXmlEvents(text, options)) {
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

/** All text inside an element, that of its descendants included. */
export const xmlText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('');
