import { matchLocale, SOURCE_LOCALE, type Locale } from './language.js';

/** The time zone of every date that the library shows. */
const TIME_ZONE = 'Europe/Helsinki';

/** A point in time, or a whole day, month or year, as read from data. */
export interface DateTime {
  /** Milliseconds since 1970 UTC; for a whole day, month or year, its first moment in Helsinki. */
  readonly instant: number;
  /** Whether the source named a time of day. */
  readonly hasTime: boolean;
  /** The smallest unit that the source named, where that is not a day or a time. */
  readonly precision?: 'month' | 'year' | undefined;
  /** The exact value for `<time datetime>`, with its offset from UTC. */
  readonly datetime: string;
}

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

// Only numbers are taken from Intl: what it prints differs by engine, and Chromium knows no
// Northern Sámi.
let parts: Intl.DateTimeFormat | undefined;

function fieldsIn(instant: number): Fields {
  parts ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: TIME_ZONE,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const found: Record<string, number> = {};
  for (const { type, value } of parts.formatToParts(instant)) found[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = found;
  return { year, month, day, hour, minute };
}

/** The month of a date in Helsinki, from 1, and its year. */
export const monthOf = ({ instant }: DateTime): Pick<Fields, 'year' | 'month'> => fieldsIn(instant);

/** The day of a date in Helsinki. */
export function dayOf({ instant }: DateTime): Pick<Fields, 'year' | 'month' | 'day'> {
  const { year, month, day } = fieldsIn(instant);
  return { year, month, day };
}

const utc = (f: Fields): number => Date.UTC(f.year, f.month - 1, f.day, f.hour, f.minute);

/** Minutes that Helsinki is ahead of UTC at a moment. */
const offsetAt = (instant: number): number =>
  Math.round((utc(fieldsIn(instant)) - Math.floor(instant / 60_000) * 60_000) / 60_000);

/**
 * The moment at which Helsinki's clocks show these fields. For a time that occurs twice (autumn), the
 * first one. A time that is skipped (spring) is moved by the length of the gap: 3.30 becomes 4.30.
 */
function instantOf(fields: Fields): number {
  const wall = utc(fields);
  const before = offsetAt(wall - 86_400_000);
  const candidate = wall - before * 60_000;
  if (offsetAt(candidate) === before) return candidate;
  const after = wall - offsetAt(wall + 86_400_000) * 60_000;
  return utc(fieldsIn(after)) === wall ? after : candidate;
}

const two = (n: number): string => String(n).padStart(2, '0');

function offsetText(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const size = Math.abs(minutes);
  return `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

// `Date.UTC()` reads years below 100 as those of the 20th century, and Intl prints years below 1000
// without their zeros: such dates stay text.
const ISO =
  /^([1-9]\d{3})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

const REDUCED = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2]))?$/;

/**
 * Reads an ISO 8601 date, date and time, month or year; a time without an offset is Helsinki time.
 *
 * @returns `undefined` for anything else, including days that do not exist: callers keep the text
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function readDateTime(value: unknown): DateTime | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const reduced = REDUCED.exec(text);
  if (reduced) {
    const [datetime, year, month] = reduced;
    const fields = { year: Number(year), month: Number(month ?? 1), day: 1, hour: 0, minute: 0 };
    const precision = month === undefined ? 'year' : 'month';
    return { instant: instantOf(fields), hasTime: false, precision, datetime };
  }
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((digits) => Number(digits ?? 0)) as [number, number, number, number, number, number];
  const fields = { year, month, day, hour, minute };
  const check = new Date(Date.UTC(year, month - 1, day));
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const hasTime = match[4] !== undefined;
  const zone = match[7];
  if (zone === undefined) {
    const instant = instantOf(fields);
    if (!hasTime)
      return { instant, hasTime, datetime: `${String(year)}-${two(month)}-${two(day)}` };
    const shown = fieldsIn(instant);
    const date = `${String(shown.year)}-${two(shown.month)}-${two(shown.day)}`;
    const clock = `${two(shown.hour)}:${two(shown.minute)}:${two(second)}`;
    const datetime = `${date}T${clock}${offsetText(offsetAt(instant))}`;
    return { instant: instant + second * 1000, hasTime, datetime };
  }
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? ['', '+', '0', '0'];
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const instant = utc(fields) + second * 1000 - offset * 60_000;
  // HTML has no -00:00, and at most three digits of a second.
  const datetime = text
    .replace(' ', 'T')
    .replace(/-00:?00$/, '+00:00')
    .replace(/(\.\d{3})\d+/, '$1');
  return { instant, hasTime, datetime };
}

const DATE: Record<Locale, (day: string, month: string, year: string) => string> = (() => {
  const dots = (d: string, m: string, y: string): string => `${d}.${m}.${y}`;
  const padded = (d: string, m: string, y: string): string =>
    dots(d.padStart(2, '0'), m.padStart(2, '0'), y);
  const slashes = (d: string, m: string, y: string): string =>
    `${d.padStart(2, '0')}/${m.padStart(2, '0')}/${y}`;
  return { fi: dots, sv: dots, en: dots, se: dots, ru: padded, fr: slashes, de: padded };
})();

/** Languages that separate hours and minutes by a full stop, as on the state's own sites. */
const STOPS: readonly Locale[] = ['fi', 'sv', 'en', 'se'];

/**
 * A date as the ministries' sites print it, in Helsinki's time: `18.11.2021 13.27` in Finnish,
 * Swedish, English and Northern Sámi, `18.11.2021 13:27` in Russian and German,
 * `18/11/2021 13:27` in French; a month as `11/2021`. The same bytes in every engine.
 *
 * @param lang BCP 47 tag; languages that the library has no format for are formatted as Finnish
 */
export function formatDateTime(date: DateTime, lang: string): string {
  const locale = matchLocale(lang) ?? SOURCE_LOCALE;
  const { year, month, day, hour, minute } = fieldsIn(date.instant);
  if (date.precision === 'year') return String(year);
  if (date.precision === 'month') return `${String(month)}/${String(year)}`;
  const shown = DATE[locale](String(day), String(month), String(year));
  if (!date.hasTime) return shown;
  const clock = STOPS.includes(locale)
    ? `${String(hour)}.${two(minute)}`
    : `${two(hour)}:${two(minute)}`;
  return `${shown} ${clock}`;
}
