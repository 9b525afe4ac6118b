/** What kind of fault stopped the reading. */
export type XmlErrorCode =
  /** The text ends before the document does. */
  | 'truncated'
  /** It is not well-formed XML. */
  | 'syntax'
  /** A named entity other than XML's five. */
  | 'entity'
  /** A document type with an internal subset. */
  | 'doctype'
  /** Longer or deeper than allowed. */
  | 'limit'
  /** Well-formed, but not what the reader reads. */
  | 'kind';

/** A text that is not the XML that was expected, and where. */
export class XmlError extends Error {
  override readonly name: string = 'XmlError';
  readonly code: XmlErrorCode;
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1, in UTF-16 code units. */
  readonly column: number;
  /** Place in the text, from 0, in UTF-16 code units. */
  readonly offset: number;

  /** @param offset the place of the fault in `text` */
  constructor(code: XmlErrorCode, message: string, text: string, offset: number) {
    const at = Math.min(offset, text.length);
    const before = text.slice(0, at).split(/\r\n?|\n/);
    const line = before.length;
    const column = (before.at(-1) ?? '').length + 1;
    super(`Line ${String(line)}, column ${String(column)}: ${message}.`);
    this.code = code;
    this.line = line;
    this.column = column;
    this.offset = at;
  }
}
