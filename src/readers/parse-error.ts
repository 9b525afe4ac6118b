/** Why a text could not be parsed. */
export type ParseErrorCode =
  /** The text ends before the document does. */
  | 'truncated'
  /** It is not well-formed. */
  | 'syntax'
  /** It uses a named entity other than XML's five. */
  | 'entity'
  /** It has a document type with an internal subset. */
  | 'doctype'
  /** It is longer, or nested deeper, than allowed. */
  | 'limit'
  /** It is well-formed, but not what the parser parses. */
  | 'kind'
  /** It is a feed without items. */
  | 'empty';

/** What a `ParseError` knows beside its message. */
export interface ParseErrorDetails {
  /** The text that was parsed, to compute line and column from `offset`. */
  readonly text: string;
  /** Position of the fault in `text`, in UTF-16 code units from 0. */
  readonly offset: number;
}

/**
 * The error of every function in `vn-elements/readers.js`: the text could not be parsed, or not to
 * its end.
 */
export class ParseError<Partial = unknown> extends Error {
  override readonly name = 'ParseError';
  readonly code: ParseErrorCode;
  /** Line of the fault, from 1; `undefined` where the position is unknown. */
  readonly line: number | undefined;
  /** Column of the fault, from 1, in UTF-16 code units. */
  readonly column: number | undefined;
  /** Position of the fault, from 0, in UTF-16 code units. */
  readonly offset: number | undefined;
  /** What was complete before the fault; `undefined` where nothing was. */
  partial: Partial | undefined;

  constructor(code: ParseErrorCode, message: string, details?: ParseErrorDetails) {
    const offset = details && Math.min(details.offset, details.text.length);
    const before = details?.text.slice(0, offset).split(/\r\n?|\n/);
    const line = before?.length;
    const column = before && (before.at(-1) ?? '').length + 1;
    super(details ? `Line ${String(line)}, column ${String(column)}: ${message}.` : `${message}.`);
    this.code = code;
    this.line = line;
    this.column = column;
    this.offset = offset;
  }
}
