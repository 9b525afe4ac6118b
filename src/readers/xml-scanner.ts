import { describe, type ReadOptions } from '../model/problem.js';
import { ParseError, type ParseErrorCode } from './parse-error.js';

// https://www.w3.org/TR/xml/#NT-Name
const START = String.raw`:A-Z_a-z\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}-\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}`;
const NAME = new RegExp(
  // eslint-disable-next-line no-misleading-character-class -- the ranges of combining marks are intended
  String.raw`[${START}][${START}\-.0-9\u{B7}\u{300}-\u{36F}\u{203F}\u{2040}]*`,
  'uy',
);
const SPACE = /[ \t\r\n]*/y;
/** Anything that is not a character of https://www.w3.org/TR/xml/#NT-Char, such as a lone surrogate. */
const NOT_A_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const REFERENCE = /[\t\n]|\r\n?|&(?:#x([\da-fA-F]+)|#(\d+)|([^;&<\s]{1,64}));|&/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const isCharacter = (code: number): boolean =>
  code <= 0x10ffff && !NOT_A_CHARACTER.test(String.fromCodePoint(code));

/** What makes a scanner accept common faults. */
export interface Recovery extends ReadOptions {
  /** Decodes a reference `&name;` that XML does not define; by default it stays text. */
  readonly decodeReference?: ((reference: string) => string) | undefined;
}

/** A position in an XML text that moves forward token by token. */
export class XmlScanner {
  readonly text: string;
  /** The current position, in UTF-16 code units. */
  at: number;
  readonly #recovery: Recovery | undefined;
  readonly #reported = new Set<string>();

  /** @param recovery accepts and reports faults that real documents have; without it, they are errors */
  constructor(text: string, recovery?: Recovery) {
    this.text = text;
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
    this.#recovery = recovery;
  }

  /** Accepts a fault, reported once per kind; `false` where it must be an error. */
  recovers(expected: string, found: string): boolean {
    if (!this.#recovery) return false;
    if (!this.#reported.has(expected)) this.#recovery.onProblem?.({ expected, found });
    this.#reported.add(expected);
    return true;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The error to throw for a fault, by default at the current position. */
  error(code: ParseErrorCode, message: string, offset = this.at): ParseError {
    return new ParseError(code, message, { text: this.text, offset });
  }

  /** Whether the text continues with `mark`. */
  startsWith(mark: string): boolean {
    return this.text.startsWith(mark, this.at);
  }

  /** Skips white space; returns whether there was any. */
  skipSpace(): boolean {
    return Boolean(this.#match(SPACE));
  }

  /** Consumes a name. */
  name(what: string): string {
    const found = this.#match(NAME);
    if (found !== undefined) return found;
    throw this.isAtEnd
      ? this.error('truncated', `the document ends where ${what} should be`)
      : this.error('syntax', `expected ${what}`);
  }

  /** Consumes the text up to `mark`, and `mark` itself. */
  until(mark: string, what: string): string {
    const end = this.text.indexOf(mark, this.at);
    if (end < 0) throw this.error('truncated', `${what} has no end`);
    const found = this.characters(this.text.slice(this.at, end), this.at);
    this.at = end + mark.length;
    return found;
  }

  /** A piece of the text, which begins at `from`, without characters that XML does not allow. */
  characters(raw: string, from: number): string {
    const wrong = NOT_A_CHARACTER.exec(raw);
    if (!wrong) return raw;
    if (this.recovers('characters that XML allows', describe(wrong[0]))) {
      return raw.replace(new RegExp(NOT_A_CHARACTER, 'gu'), '');
    }
    throw this.error('syntax', 'a character that XML does not allow', from + wrong.index);
  }

  /** Consumes the `>` that ends a tag. */
  endOfTag(): void {
    if (this.isAtEnd) throw this.error('truncated', 'the document ends inside a tag');
    if (this.text[this.at] !== '>') throw this.error('syntax', 'expected the end of the tag');
    this.at += 1;
  }

  /** Resolves the references and normalises the line ends of `raw`, which begins at `from`. */
  resolve(raw: string, from: number, inAttribute = false): string {
    return raw.replace(
      REFERENCE,
      (whole, hex?: string, decimal?: string, named?: string, index: number = 0) => {
        if (inAttribute && /\s/.test(whole)) return ' ';
        if (/\s/.test(whole)) return whole === '\t' ? whole : '\n';
        const number = hex ?? decimal;
        if (number !== undefined) {
          const code = Number.parseInt(number, hex === undefined ? 10 : 16);
          // A control character stands for one of windows-1252, as in HTML.
          const isControl = code >= 0x80 && code <= 0x9f && this.#recovery !== undefined;
          if (isCharacter(code) && !isControl) return String.fromCodePoint(code);
          if (this.recovers('a reference to a character', whole))
            return isControl ? this.#decoded(whole) : '';
          throw this.error('syntax', 'a reference to no character', from + index);
        }
        if (named === undefined) {
          if (this.recovers('&amp; for an ampersand', describe(whole))) return whole;
          throw this.error('syntax', 'an unescaped &', from + index);
        }
        const found = ENTITIES.get(named);
        if (found !== undefined) return found;
        if (this.recovers('entities that XML defines', whole)) return this.#decoded(whole);
        throw this.error('entity', `an entity that XML does not define: ${whole}`, from + index);
      },
    );
  }

  #decoded(reference: string): string {
    return this.#recovery?.decodeReference?.(reference) ?? reference;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}
