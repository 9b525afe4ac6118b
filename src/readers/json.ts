import { ParseError } from './parse-error.js';

/**
 * Parses JSON.
 *
 * @throws {ParseError} with the position if the engine reports it
 */
export function parseJson(json: string): unknown {
  const text = json.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { message } = error as SyntaxError;
    // V8 appends the position, except at the end of the text.
    const position = /position (\d+)/.exec(message)?.[1];
    const isCut = /end of|unterminated/i.test(message) || Number(position) >= text.trimEnd().length;
    const offset = position === undefined && isCut ? text.length : Number(position);
    throw new ParseError(
      isCut ? 'truncated' : 'syntax',
      isCut ? 'the JSON is truncated' : 'this is not JSON',
      Number.isNaN(offset) ? undefined : { text, offset },
    );
  }
}
