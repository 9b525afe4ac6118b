import { readDateTime } from './date.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Readonly<Record<string, string>> = {
  ...{ ut: '+00:00', gmt: '+00:00', utc: '+00:00', z: '+00:00' },
  ...{ est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00' },
  ...{ mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
  ...{ eet: '+02:00', eest: '+03:00' },
};
const RFC822 =
  /^(?:[a-z]{2,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[a-z]{1,4})?$/i;
const two = (text: string): string => text.padStart(2, '0');

/**
 * Reads the date of a feed, `Thu, 18 Nov 2021 13:27:00 +0200` or ISO 8601, into ISO 8601 with its
 * offset. An unknown zone is UTC, as RFC 822 has it.
 *
 * @returns the text itself where it is no date, for `pressRelease()` to show as it is
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-4.3
 */
export function readFeedDate(text: string): string {
  const value = text.trim();
  if (readDateTime(value)) return value;
  const match = RFC822.exec(value);
  if (!match) return value;
  const [, day = '', month = '', written = '', hour = '', minute = '', second = '00', zone = 'z'] =
    match;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const year = written.length === 4 ? written : `${Number(written) < 50 ? '20' : '19'}${written}`;
  const offset = /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : (ZONES[zone.toLowerCase()] ?? '+00:00');
  const iso = `${year}-${two(String(number))}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`;
  return readDateTime(iso) ? iso : value;
}
