import { formatDateTime, LOCALES, readDateTime } from '../../src/model/index.js';

/** A moment, or a text that stands for one, as test/data/date-cases.json has them. */
export interface DateCase {
  readonly utc?: string;
  readonly local?: string;
}

/** What every language prints for every case; a text that is no date prints nothing. */
export const dateLines = (cases: readonly DateCase[]): string[] =>
  cases.map(({ utc, local }) => {
    const value = utc ?? local ?? '';
    const read = readDateTime(value);
    const shown = read ? LOCALES.map((lang) => `${lang} ${formatDateTime(read, lang)}`) : [];
    return [value, ...shown].join(' | ');
  });
