import { zoneOffset, type TimeFields } from './fields.js';

/** `13:27`, `13.27.00`, `kl. 13.27`, `klo 13`, `at 1 p.m.`; the rest is the zone. */
const TIME =
  /^(?<lead>[\s,]*(?:(?:klo|kello|kl|klockan|at|um)\b\.?|[-–@|])?\s*)(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minute>\d\d)(?:\k<mark>(?<second>\d\d)(?:[.,]\d+)?)?)?\s*(?<half>[ap]\.?\s?m\b\.?)?(?!\d)/;

/**
 * A clock time after a date, in lower case: 12 AM is midnight. `undefined` for a time that no clock
 * shows.
 */
export function clockTime(text: string): TimeFields | undefined {
  const match = TIME.exec(text);
  const { lead = '', hour = '', minute, second, half } = match?.groups ?? {};
  // A number by itself is an hour only if another word identifies it as one.
  if (!match || (minute === undefined && half === undefined && !/kl|kello|at|um/.test(lead)))
    return undefined;
  if (lead === '') return undefined;
  const zone = zoneOffset(text.slice(match[0].length));
  if (zone === undefined) return undefined;
  let hours = Number(hour);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half.startsWith('p') ? 12 : 0);
  }
  return { hour: hours, minute: Number(minute ?? 0), second: Number(second ?? 0), zone };
}
