import { MONTHS, WEEKDAYS } from './date-names.js';
import { clockTime } from './clock-time.js';
import type { DateFields } from './fields.js';

const NAME = String.raw`\p{L}+`;
/** Each form of a date, with the groups `day`, `name` or `month`, and `year`. */
const FORMS = [
  // 18 Nov 2021, 18. marraskuuta 2021, 18 päivänä marraskuuta 2021, 18th of November, 2021, 18-Nov-21
  String.raw`(?<day>\d{1,2})(?:\.|st|nd|rd|th|:e)?(?: päivänä)?[\s-]*(?:of )?(?<name>${NAME})\.?,?[\s-]*(?<year>\d{2,4})`,
  // November 18, 2021, marraskuun 18. päivänä 2021
  String.raw`(?<name>${NAME})\.?[\s-]*(?<day>\d{1,2})(?:st|nd|rd|th|\.)?(?: päivänä)?(?:,\s*|\s+|-)(?<year>\d{4})`,
  // 18.11.2021, 18. 11. 2021, 18/11/2021, 18-11-2021
  String.raw`(?<day>\d{1,2})(?<mark>[./-]) ?(?<month>\d{1,2})\k<mark> ?(?<year>\d{4})`,
  // 2021 November 18
  String.raw`(?<year>\d{4})[\s-]+(?<name>${NAME})\.?[\s-]+(?<day>\d{1,2})`,
].map((form) => new RegExp(String.raw`^${form}(?!\d)`, 'u'));
/** Nov 18 13:27:00 EET 2021, as C, Java and Git print it. */
const UNIX = new RegExp(
  String.raw`^(?<name>${NAME}) (?<day>\d{1,2}) (?<time>\d{1,2}:\d\d(?::\d\d)?)(?<zone> \p{L}[\p{L}\d+:-]*)? (?<year>\d{4})(?<offset> [+-]\d{4})?$`,
  'u',
);
const WEEKDAY = new RegExp(String.raw`^(${NAME})\.?(?: den)?\s*,?\s*(?=[\p{L}\d])`, 'u');
/** Two digits are a year from 1950 to 2049, three count from 1900 (RFC 5322). */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 3 || year >= 50 ? 1900 + year : 2000 + year;
}

/** Day and month of a date in numbers. Only dots show that the day comes first. */
function numeric(
  first: number,
  second: number,
  isDayFirst: boolean,
): readonly [number, number] | undefined {
  if (isDayFirst || first > 12 || first === second) return [first, second];
  return second > 12 ? [second, first] : undefined;
}

function dateOf(
  groups: Readonly<Record<string, string | undefined>>,
  lang: string,
): DateFields | undefined {
  const { day = '', name, month, mark, year = '' } = groups;
  if (name !== undefined) {
    const index = MONTHS.get(name);
    return index === undefined
      ? undefined
      : { year: yearOf(year), month: index + 1, day: Number(day) };
  }
  const isDayFirst = mark === '.' || (mark === '/' && /^fr\b/i.test(lang));
  const [days, months] = numeric(Number(day), Number(month), isDayFirst) ?? [];
  return days === undefined || months === undefined
    ? undefined
    : { year: yearOf(year), month: months, day: days };
}

/**
 * Reads a date as people and servers write it: RFC 5322 with its obsolete forms, month names in
 * English, Swedish and Finnish, and numbers. Slashes and hyphens leave open which number is the day:
 * such a date is read where one of them can only be a day.
 *
 * @param text in lower case, without comments, with single spaces
 * @param lang BCP 47 tag of the text: in French, slashes follow the day
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-3.3
 */
export function writtenDate(text: string, lang: string): DateFields | undefined {
  const first = WEEKDAY.exec(text);
  const weekday = WEEKDAYS.get(first?.[1] ?? '');
  const rest = (weekday === undefined ? text : text.slice(first?.[0].length)).replace(
    /^den (?=\d)/,
    '',
  );
  const unix = UNIX.exec(rest);
  if (unix?.groups) {
    const { time = '', zone = '', offset = '' } = unix.groups;
    const clock = clockTime(` ${time}${zone}${offset}`);
    const date = dateOf(unix.groups, lang);
    return clock && date && { ...date, weekday, time: clock };
  }
  for (const form of FORMS) {
    const match = form.exec(rest);
    const date = match?.groups && dateOf(match.groups, lang);
    if (!match || !date) continue;
    const after = rest.slice(match[0].length).trimEnd();
    if (after === '') return { ...date, weekday };
    const time = clockTime(after);
    return time && { ...date, weekday, time };
  }
  return undefined;
}
