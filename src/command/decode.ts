import { describe, type Problem } from '../model/problem.js';
import type { Position } from './parsed-element.js';

/** The text of a page, and what is wrong with its encoding. */
export interface Decoded {
  readonly text: string;
  readonly fault?: (Problem & { readonly position: Position }) | undefined;
}

/** Browsers look for `<meta charset>` in as many bytes. */
const PRESCAN_BYTES = 1024;
const REPLACEMENT = '\uFFFD';

/** The encoding that a byte order mark states. */
function markedEncoding([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
}

/** The encoding that a `<meta>` declares. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  return /<meta\s[^>]*charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1];
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset)).split(/\r\n?|\n/);
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { line, column, endLine: line, endColumn: column + 1 };
}

/** Whether bytes are not text: an image, an archive. */
export const isBinary = (bytes: Uint8Array): boolean =>
  markedEncoding(bytes) === undefined && bytes.subarray(0, PRESCAN_BYTES).includes(0);

/**
 * Decodes a page as browsers do: by its byte order mark, the server's header or its `<meta>`, else as
 * UTF-8.
 *
 * @param charset the encoding that the server states
 */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  const label = markedEncoding(bytes) ?? charset ?? declaredEncoding(bytes) ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label);
  } catch {
    const text = new TextDecoder().decode(bytes);
    const position = positionIn(text, text.search(/charset/i));
    return { text, fault: { position, expected: 'a known encoding', found: describe(label) } };
  }
  const text = decoder.decode(bytes);
  if (!text.includes(REPLACEMENT)) return { text };
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    // The page itself contains the character.
    return { text };
  } catch {
    const position = positionIn(text, text.indexOf(REPLACEMENT));
    const expected = `text in the encoding ${decoder.encoding}`;
    return { text, fault: { position, expected, found: 'other bytes' } };
  }
}
