import { ZONES } from './date-names.js';

/** A time of day; `zone` is an offset such as `+02:00`, or empty where the text names none. */
export interface TimeFields {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly zone: string;
}

/** A date as it was written, not checked yet. */
export interface DateFields {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** From 0, Sunday; `undefined` where the text names none. */
  readonly weekday?: number | undefined;
  readonly time?: TimeFields | undefined;
}

export const two = (value: number): string => String(value).padStart(2, '0');

const offset = (sign: string, hours: number, minutes: number): string | undefined =>
  hours > 23 || minutes > 59
    ? undefined
    : // HTML does not know -00:00, by which RFC 5322 means UTC.
      `${hours + minutes === 0 ? '+' : sign}${two(hours)}:${two(minutes)}`;

/**
 * The offset of a zone: `Z`, `+0200`, `+02:00`, `+2`, `GMT+2`, `EET`. Empty for none (also for
 * `[Europe/Helsinki]`), `undefined` for a zone that is unknown or names several.
 */
export function zoneOffset(written: string): string | undefined {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/\u2212/g, '-');
  const [, rest = '', place] = /^([^[]*?)\s*(?:\[([\w/+-]+)\])?$/.exec(text) ?? [];
  if (rest === '') return text === '' || place === 'europe/helsinki' ? '' : undefined;
  const [, sign, hours, minutes, hour, minute] =
    /^(?:(?:gmt|utc?)\s*)?([+-])(?:(\d\d):?(\d\d)|(\d\d?)(?::(\d\d))?)$/.exec(rest) ?? [];
  if (sign !== undefined)
    return offset(sign, Number(hours ?? hour), Number(minutes ?? minute ?? 0));
  const ahead = ZONES.get(rest.replace(/\./g, ''));
  return ahead === undefined ? undefined : offset(ahead < 0 ? '-' : '+', Math.abs(ahead), 0);
}

const isDay = ({ year, month, day, weekday }: DateFields): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    (weekday === undefined || date.getUTCDay() === weekday)
  );
};

/**
 * Writes a date as ISO 8601, without an offset where it has none. `readDateTime()` checks the time.
 *
 * @returns `undefined` for a day that does not exist, or that is not on that day of the week
 */
export function isoText(fields: DateFields): string | undefined {
  const { year, time } = fields;
  if (!isDay(fields)) return undefined;
  let { month, day } = fields;
  if (!time) return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  let { hour, second } = time;
  const { minute, zone } = time;
  let shownYear = year;
  if (hour === 24 && minute === 0 && second === 0) {
    const next = new Date(Date.UTC(year, month - 1, day + 1));
    shownYear = next.getUTCFullYear();
    month = next.getUTCMonth() + 1;
    day = next.getUTCDate();
    hour = 0;
  }
  // A leap second, which HTML does not know.
  if (second === 60 && minute === 59) second = 59;
  const date = `${String(shownYear).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}
