import { clockTime } from './clock-time.js';
import { zoneOffset, type DateFields, type TimeFields } from './fields.js';

/** `2021-11-18`, `2021-1-5`, `20211118`; week and ordinal dates; the rest of the text is the time. */
const CALENDAR = /^(\d{4})(?:([-/.])(\d\d?)\2(\d\d?)|(\d\d)(\d\d))(?!\d)/;
const WEEK = /^(\d{4})-?w(\d\d)-?([1-7])(?!\d)/;
const ORDINAL = /^(\d{4})-(\d{3})(?!\d)|^(\d{4})(\d{3})(?=t\d)/;
/** `T13`, `T13:27`, `T1327`, `T13:27:00.5`, `T13:27,5`; the rest is the zone. */
const TIME =
  /^(?:t|[ ,]+)(\d\d?)(?::(\d\d)(?::(\d\d)(?:[.,] ?\d+)?|([.,] ?\d+))?|(\d\d)(?:(\d\d)(?:[.,] ?\d+)?)?)?(?=$|[^\d.,:])/;

function timeOf(text: string): TimeFields | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [whole, hour = '', minute, second, fraction, basicMinute, basicSecond] = match;
  // `T1` and `T9:05` are not ISO 8601, and a single hour after a space may be anything.
  if (minute === undefined && (hour.length < 2 || !whole.startsWith('t'))) return undefined;
  const zone = zoneOffset(text.slice(whole.length));
  if (zone === undefined) return undefined;
  return {
    hour: Number(hour),
    minute: Number(minute ?? basicMinute ?? 0),
    second: fraction
      ? Math.trunc(Number(fraction.replace(/[,.] ?/, '.')) * 60)
      : Number(second ?? basicSecond ?? 0),
    zone,
  };
}

/** The calendar date of a day counted from 4 January, which is always in week 1, or from 1 January. */
function counted(year: number, day: number): DateFields {
  const date = new Date(Date.UTC(year, 0, day));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

const daysIn = (year: number): number =>
  (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000;

/** Monday of week 1, as a day of the year: from -2 to 4. */
const firstMonday = (year: number): number => {
  const weekday = new Date(Date.UTC(year, 0, 4)).getUTCDay() || 7;
  return 5 - weekday;
};

const weeksIn = (year: number): number =>
  (daysIn(year) + firstMonday(year + 1) - firstMonday(year)) / 7;

function dateOf(text: string): { fields: DateFields; rest: string } | undefined {
  const week = WEEK.exec(text);
  if (week) {
    const [year = 0, number = 0, weekday = 0] = week.slice(1).map(Number);
    if (number < 1 || number > weeksIn(year)) return undefined;
    const day = firstMonday(year) + (number - 1) * 7 + weekday - 1;
    return { fields: counted(year, day), rest: text.slice(week[0].length) };
  }
  const ordinal = ORDINAL.exec(text);
  if (ordinal) {
    const year = Number(ordinal[1] ?? ordinal[3]);
    const day = Number(ordinal[2] ?? ordinal[4]);
    if (day < 1 || day > daysIn(year)) return undefined;
    return { fields: counted(year, day), rest: text.slice(ordinal[0].length) };
  }
  const calendar = CALENDAR.exec(text);
  if (!calendar) return undefined;
  const [whole, year, , month, day, basicMonth, basicDay] = calendar;
  return {
    fields: {
      year: Number(year),
      month: Number(month ?? basicMonth),
      day: Number(day ?? basicDay),
    },
    rest: text.slice(whole.length),
  };
}

/**
 * Reads a date that begins with the year: the forms of ISO 8601 (calendar, week and ordinal dates,
 * extended and basic, with a time of any precision) and their common variants.
 *
 * @param text in lower case
 * @see https://www.iso.org/iso-8601-date-and-time-format.html
 */
export function isoDate(text: string): DateFields | undefined {
  const found = dateOf(text);
  // A day may have a zone in XML Schema: 2021-11-18+02:00.
  if (!found || /^(?:|z|[+-]\d\d:\d\d)$/.test(found.rest)) return found?.fields;
  // Swedish texts combine this date with a clock time: 2021-11-18 kl. 13.27.
  const time = timeOf(found.rest) ?? clockTime(found.rest);
  return time && { ...found.fields, time };
}
