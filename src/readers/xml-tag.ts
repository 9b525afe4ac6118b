import type { XmlTag } from './xml-element.js';
import type { XmlScanner } from './xml-scanner.js';

/** Namespace URIs by prefix; the default namespace has an empty prefix. */
export type Namespaces = ReadonlyMap<string, string>;

/** The namespaces in scope at the root of a document. */
const ROOT_SCOPE: Namespaces = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['', ''],
]);

function attributes(scanner: XmlScanner): Record<string, string> {
  const { text } = scanner;
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (;;) {
    const space = scanner.skipSpace();
    if (scanner.isAtEnd) throw scanner.error('truncated', 'the document ends inside a tag');
    if (text[scanner.at] === '>' || text[scanner.at] === '/') return found;
    if (!space) throw scanner.error('syntax', 'expected a space before an attribute');
    const start = scanner.at;
    const key = scanner.name('an attribute');
    scanner.skipSpace();
    if (text[scanner.at] !== '=') {
      throw scanner.error('syntax', `the attribute ${key} has no value`);
    }
    scanner.at += 1;
    scanner.skipSpace();
    const quote = text.charAt(scanner.at);
    if (quote !== '"' && quote !== "'") throw scanner.error('syntax', 'expected a quotation mark');
    scanner.at += 1;
    const from = scanner.at;
    const raw = scanner.until(quote, `the attribute ${key}`);
    const less = raw.indexOf('<');
    if (less >= 0 && !scanner.recovers('&lt; in an attribute', '<'))
      throw scanner.error('syntax', 'a < in an attribute', from + less);
    if (key in found) throw scanner.error('syntax', `a second attribute ${key}`, start);
    found[key] = scanner.resolve(raw, from, true);
  }
}

/**
 * Scans a start tag and resolves its names against the namespaces in scope.
 *
 * @param outer the namespaces in scope around the element
 */
export function scanTag(
  scanner: XmlScanner,
  outer: Namespaces = ROOT_SCOPE,
): { readonly element: XmlTag; readonly namespaces: Namespaces; readonly isEmpty: boolean } {
  const start = scanner.at;
  const fail = (message: string): Error => scanner.error('syntax', message, start);
  scanner.at += 1;
  const name = scanner.name('the name of an element');
  const own = attributes(scanner);
  let namespaces = outer;
  for (const [key, value] of Object.entries(own)) {
    const prefix = key === 'xmlns' ? '' : key.startsWith('xmlns:') ? key.slice(6) : undefined;
    if (prefix === undefined) continue;
    if (prefix !== '' && value === '') throw fail(`${key} names no namespace`);
    namespaces = new Map(namespaces).set(prefix, value);
  }
  const uriOf = (qualified: string, unprefixed: string): string => {
    const [prefix = '', local, ...others] = qualified.split(':');
    if (local === undefined) return unprefixed;
    const uri = prefix === 'xmlns' ? 'xmlns' : namespaces.get(prefix);
    const isUnbound = uri === undefined && prefix !== '' && others.length === 0;
    if (isUnbound && local !== '') {
      if (scanner.recovers('a namespace for each prefix', `${prefix}:`)) return prefix;
    }
    if (uri === undefined || prefix === '' || local === '' || others.length > 0) {
      throw fail(`the prefix of ${qualified} is bound to no namespace`);
    }
    return uri;
  };
  const seen = new Set<string>();
  for (const key of Object.keys(own)) {
    const expanded = `${uriOf(key, '')} ${key.slice(key.indexOf(':') + 1)}`;
    if (key.includes(':') && seen.has(expanded)) throw fail(`a second attribute ${key}`);
    seen.add(expanded);
  }
  const uri = uriOf(name, namespaces.get('') ?? '');
  const isEmpty = scanner.text[scanner.at] === '/';
  scanner.at += isEmpty ? 1 : 0;
  scanner.endOfTag();
  const local = name.slice(name.indexOf(':') + 1);
  return { element: { name, local, uri, attributes: own }, namespaces, isEmpty };
}
