import { formatDateTime, LOCALES, readDateTime } from '../../src/model/index.js';

/** A moment, or a text that denotes one, as in test/data/date-cases.json. */
export interface DateCase {
  readonly utc?: string;
  readonly local?: string;
}

/** Every case formatted in every language; nothing for a text that is not a date. */
export const dateLines = (cases: readonly DateCase[]): string[] =>
  cases.map(({ utc, local }) => {
    const value = utc ?? local ?? '';
    const read = readDateTime(value);
    const shown = read ? LOCALES.map((lang) => `${lang} ${formatDateTime(read, lang)}`) : [];
    return [value, ...shown].join(' | ');
  });
