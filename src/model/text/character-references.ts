import { LEGACY_REFERENCES, NAMED_REFERENCES } from '../generated/character-references.js';
import { windows1252 } from './windows-1252.js';

const REPLACEMENT = '\ufffd';

let named: Map<string, string> | undefined;
const legacy = new Set(LEGACY_REFERENCES.split(' '));

/** The table is parsed when the first named reference is decoded. */
function namedReferences(): Map<string, string> {
  if (named) return named;
  named = new Map();
  for (const group of NAMED_REFERENCES.split(/;(?=[A-Za-z])/)) {
    const names = group.split(' ');
    const text = names.pop() ?? '';
    for (const name of names) named.set(name, text);
  }
  return named;
}

function numeric(code: number): string {
  // HTML reads `&#128;` to `&#159;` as windows-1252.
  if (code >= 0x80 && code <= 0x9f) return windows1252(code);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : REPLACEMENT;
}

/** The longest prefix of a name that HTML accepts without a semicolon, decoded. */
function withoutSemicolon(name: string): string | undefined {
  for (let length = Math.min(name.length, 6); length > 1; length -= 1) {
    const prefix = name.slice(0, length);
    if (legacy.has(prefix)) return `${namedReferences().get(prefix) ?? ''}${name.slice(length)}`;
  }
  return undefined;
}

/**
 * Decodes the character references of HTML in a text: named ones (`&auml;`, and `&auml` where HTML
 * accepts it) and numeric ones. Unknown references stay as they are.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state
 */
export const decodeReferences = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+);?|#(\d+);?|([a-z][a-z\d]*)(;?))/gi,
    (whole, hex?: string, decimal?: string, name = '', semicolon = '') => {
      if (hex !== undefined) return numeric(Number.parseInt(hex, 16));
      if (decimal !== undefined) return numeric(Number.parseInt(decimal, 10));
      const exact = semicolon === '' ? undefined : namedReferences().get(String(name));
      if (exact !== undefined) return exact;
      const prefix = withoutSemicolon(String(name));
      return prefix === undefined ? whole : `${prefix}${String(semicolon)}`;
    },
  );
