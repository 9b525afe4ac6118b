import { readDateTime } from '../../model/date.js';
import { ParseError } from '../parse-error.js';
import { isoText } from './fields.js';
import { isoDate } from './iso-date.js';
import { writtenDate } from './written-date.js';

/** Longer texts are not dates. */
const MAX_LENGTH = 200;

/** Options of `parseDate()`. */
export interface ParseDateOptions {
  /** BCP 47 tag of the text: `05/06/2021` is a date in French, and ambiguous otherwise. */
  readonly lang?: string | undefined;
}

/** Comments in brackets, which may be nested. @see https://www.rfc-editor.org/rfc/rfc5322#section-3.2.2 */
function withoutComments(text: string): string {
  let rest = text;
  for (let before = ''; rest !== before;) {
    before = rest;
    rest = rest.replace(/\((?:[^()\\]|\\.)*\)/g, ' ');
  }
  return rest;
}

/** A comment that is the only zone of a time is more than a comment: 13:27 (GMT). */
const ZONE_IN_BRACKETS = /(:\d\d|\.\d\d|[ap]\.?m\.?)\s*\(\s*([a-z.]{1,5}(?:[+-][\d:]+)?)\s*\)$/i;

const normalised = (text: string): string =>
  withoutComments(text.trim().replace(ZONE_IN_BRACKETS, '$1 $2'))
    .normalize('NFC')
    .replace(/[\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([:,]) ?/g, '$1')
    .replace(/,/g, ', ')
    .trim()
    .toLowerCase();

/**
 * Parses the date of a feed or of linked data into ISO 8601: RFC 5322 (`Thu, 18 Nov 2021 13:27:00
 * +0200`), ISO 8601 in all its forms, month names in English, Swedish and Finnish, a 12-hour clock, and
 * what `formatDateTime()` prints (`18.11.2021 13.27`, `11/2021`).
 *
 * A time without a zone is in Helsinki time. An ambiguous date is an error, and callers keep the text:
 * a name that several zones share, `05/06/2021`, a weekday that does not match the date.
 *
 * @returns a day (`2021-11-18`), or a date and time with an offset
 * @throws {ParseError} if the text is not a date, or names a day that does not exist
 */
export function parseDate(text: string, { lang = '' }: ParseDateOptions = {}): string {
  const fail = (expected: string): ParseError =>
    new ParseError('syntax', `expected ${expected}`, { text, offset: 0 });
  const value = text.trim();
  if (value.length > MAX_LENGTH) throw fail('a date');
  const known = readDateTime(value);
  if (known) return known.datetime;
  const [, month, year] = /^(0?[1-9]|1[0-2])\/(\d{4})$/.exec(value) ?? [];
  if (month !== undefined && year !== undefined) return `${year}-${month.padStart(2, '0')}`;
  const normal = normalised(value);
  const fields = isoDate(normal) ?? writtenDate(normal, lang);
  if (!fields) throw fail('a date');
  const iso = isoText(fields);
  const found = iso === undefined ? undefined : readDateTime(iso);
  if (found) return found.datetime;
  throw fail('a day that exists');
}
