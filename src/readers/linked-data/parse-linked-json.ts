import type { ReadOptions } from '../../model/problem.js';
import { parseJson } from '../json.js';
import type { ParseError } from '../parse-error.js';
import { trimEnd } from '../../model/text/trim-end.js';

/** What pages write around JSON-LD in a script, for very old parsers. */
const WRAPPERS =
  /^\s*(?:\/\*\s*)?(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?|(?:\/\*\s*)?(?:\/\/\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g;

/** Escapes the control characters in strings, which JSON does not allow there. */
const escapeControls = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\[^])*(?:"|\\?$)/g, (string) =>
    // eslint-disable-next-line no-control-regex -- these are the characters that JSON does not allow
    string.replace(/[\u0000-\u001f]/g, (control) => JSON.stringify(control).slice(1, -1)),
  );

/**
 * Parses the JSON of linked data. Comment marks around it, a final semicolon, line breaks in strings
 * and trailing commas are repaired and reported.
 *
 * @throws {ParseError} if the text is not JSON even after these repairs
 */
export function parseLinkedJson(json: string, { onProblem }: ReadOptions): unknown {
  try {
    return parseJson(json);
  } catch (error) {
    const repaired = escapeControls(trimEnd(json.replace(WRAPPERS, ''), /[\s;]/)).replace(
      /("(?:[^"\\]|\\[^])*(?:"|\\?$))|,(?=\s*[\]}])/g,
      (_, string?: string) => string ?? '',
    );
    try {
      const data = parseJson(repaired);
      onProblem?.({ expected: 'JSON', found: (error as ParseError).message });
      return data;
    } catch {
      throw error;
    }
  }
}
