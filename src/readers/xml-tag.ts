import type { XmlTag } from './xml-element.js';
import type { XmlScanner } from './xml-scanner.js';

/**
 * The namespace URIs in scope by prefix, those of inner elements last; the default namespace has an empty
 * prefix. Not a copy for each element: a document may declare thousands of them.
 */
export class Namespaces {
  readonly #uris = new Map([
    ['xml', ['http://www.w3.org/XML/1998/namespace']],
    ['', ['']],
  ]);

  get(prefix: string): string | undefined {
    return this.#uris.get(prefix)?.at(-1);
  }

  declare(prefix: string, uri: string): void {
    const uris = this.#uris.get(prefix);
    if (uris) uris.push(uri);
    else this.#uris.set(prefix, [uri]);
  }

  /** Call it where an element ends that declared these prefixes. */
  end(prefixes: readonly string[]): void {
    for (const prefix of prefixes) this.#uris.get(prefix)?.pop();
  }
}

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
 * @param namespaces those around the element, to which its own are added
 * @returns the element, and the prefixes that it declares
 */
export function scanTag(
  scanner: XmlScanner,
  namespaces: Namespaces,
): { readonly element: XmlTag; readonly prefixes: readonly string[]; readonly isEmpty: boolean } {
  const start = scanner.at;
  const fail = (message: string): Error => scanner.error('syntax', message, start);
  scanner.at += 1;
  const name = scanner.name('the name of an element');
  const own = attributes(scanner);
  const prefixes: string[] = [];
  for (const [key, value] of Object.entries(own)) {
    const prefix = key === 'xmlns' ? '' : key.startsWith('xmlns:') ? key.slice(6) : undefined;
    if (prefix === undefined) continue;
    if (prefix !== '' && value === '') throw fail(`${key} names no namespace`);
    namespaces.declare(prefix, value);
    prefixes.push(prefix);
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
  return { element: { name, local, uri, attributes: own }, prefixes, isEmpty };
}
