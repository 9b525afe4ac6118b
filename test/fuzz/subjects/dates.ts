import fc from 'fast-check';
import { DateTime as Luxon } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { ParseError, parseDate } from '../../../src/readers/index.js';
import { mutations } from '../mutate.js';
import { difference, type Difference, type Reason, type Subject } from '../subject.js';

const ZONE = 'Europe/Helsinki';
const TOKENS = [
  ...['0', '1', '9', '00', '24', '60', '99', '.', ':', '-', '/', ',', ' ', 'T', 'Z', '+', 'W'],
  ...['\u2212', '\u00a0', '(', ')', '[', ']', 'Thu', 'Nov', 'marraskuuta', 'klo', 'AM', 'pm'],
  ...['GMT', 'EET', 'EST', '+02:00', '-0000', '[Europe/Helsinki]', '18', '2021', '1'],
];
const FORMATS = [
  ...['ccc, dd LLL yyyy HH:mm:ss ZZZ', 'LLLL d, yyyy h:mm:ss a ZZ', "yyyy-MM-dd'T'HH:mm:ssZZ"],
  ...["yyyyMMdd'T'HHmmssZZZ", "kkkk-'W'WW-c'T'HH:mmZZ", 'd.L.yyyy HH.mm', "yyyy-MM-dd'T'HH:mm:ss"],
  ...['yyyy-MM-dd', 'd LLLL yyyy', "yyyy-ooo'T'HH:mm:ssZZ", 'yyyy-MM-dd HH:mm'],
];

/** A text that is written for a known moment, or changed so that it may be any other. */
export interface DateText {
  readonly text: string;
  /** Milliseconds since 1970, where the text is unchanged. */
  readonly instant?: number | undefined;
}

const minutes = fc.integer({ min: -22_089_600, max: 68_374_079 });
const written = fc
  .record({
    minutes,
    offset: fc.integer({ min: -48, max: 56 }),
    format: fc.constantFrom(...FORMATS),
  })
  .map(({ minutes: count, offset, format }): DateText => {
    const isLocal = !format.includes('Z');
    const instant = count * 60_000;
    const zone = isLocal
      ? ZONE
      : Luxon.fromMillis(0, { zone: `UTC${offset < 0 ? '' : '+'}${String(offset / 4)}` }).zone;
    const moment = Luxon.fromMillis(instant, { zone, locale: 'en' });
    const text = moment.toFormat(format);
    return format.includes('m') && moment.isValid ? { text, instant } : { text };
  });

/** The moment of a day or time of ISO 8601 according to Temporal, of RFC 5322 according to luxon. */
function theirs(text: string): number | undefined {
  const readers = [
    () => Temporal.Instant.from(text).epochMilliseconds,
    () => Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE).epochMilliseconds,
  ];
  for (const read of readers) {
    try {
      return read();
    } catch {
      // The next one may read it.
    }
  }
  const mail = Luxon.fromRFC2822(text);
  return mail.isValid ? mail.toMillis() : undefined;
}

/** The moment of what `parseDate()` returns: HTML's date, or date and time with an offset. */
function ours(text: string): number | undefined {
  try {
    const found = parseDate(text);
    if (/^\d{4}(?:-\d\d)?$/.test(found)) return undefined;
    if (found.includes('T')) return Temporal.Instant.from(found).epochMilliseconds;
    return Temporal.PlainDate.from(found).toZonedDateTime(ZONE).epochMilliseconds;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

const shown = (instant: number | undefined): string =>
  instant === undefined ? 'no date' : new Date(instant).toISOString();

function differences({ text, instant }: DateText): readonly Difference[] {
  const own = ours(text);
  if (instant !== undefined) {
    // An hour that occurs twice is the first one.
    const all = Luxon.fromMillis(instant, { zone: ZONE }).getPossibleOffsets();
    const isLocal = !/[+-]\d\d:?\d\d$/.test(text);
    const [first = { toMillis: () => instant }] = isLocal ? all : [];
    return difference('moment', shown(own), shown(first.toMillis()));
  }
  const other = theirs(text);
  if (own !== undefined && other === undefined) return [];
  return difference('moment', shown(own), shown(other));
}

const isLeftAsText = ({ ours: own }: Difference): boolean => own.includes('no date');

const reasons: readonly Reason<DateText>[] = [
  {
    why: 'An offset with seconds stays text: HTML has no such offset',
    is: (one, { text }) =>
      isLeftAsText(one) && /[+\u2212-]\d\d:?\d\d:?\d\d(?:[.,]\d+)?$/.test(text.trim()),
  },
  {
    why: 'An hour by itself after a space, as in `2021-11-18 10`, is ambiguous: it stays text',
    is: (one, { text }) => isLeftAsText(one) && /^\d{4}-?\d\d-?\d\d \d\d(?!\d|:)/.test(text),
  },
  {
    why: 'Years before 1000, after 9999 or with a sign stay text',
    is: (one, { text }) =>
      isLeftAsText(one) && /^\s*(?:[+-]\d{6}|0\d{3}|\w{3},\s*\d+ \w+ 0\d{3})/.test(text),
  },
  {
    why: 'Annotations in brackets other than `[Europe/Helsinki]` after a time stay text',
    is: (one, { text }) => isLeftAsText(one) && text.includes('['),
  },
];

export const datesSubject = (): Subject<DateText> => {
  const samples = fc.sample(written, { numRuns: 400, seed: 2026 }).map(({ text }) => text);
  return {
    name: 'dates',
    oracle: 'Temporal, luxon',
    inputs: fc.oneof(
      written,
      mutations(samples, TOKENS).map((text): DateText => ({ text })),
    ),
    differences,
    reasons,
  };
};
