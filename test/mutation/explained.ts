/** A mutant that no test can detect, because the program does the same. */
export interface Explanation {
  /** The code that is replaced. */
  readonly code: string;
  readonly mutant: string;
  readonly why: string;
}

const NO_ENTRY = 'A text always has a first part, so the default is never used.';
const NO_MATCH = 'Any text that is no date is read like the empty one.';
const CHECKED_ZONE = 'The expression of the whole date has matched the zone already.';
const UNUSED = 'Without a zone of its own, only the default offset of zero counts.';

/** Mutants that are not killed, by file. */
export const EXPLAINED: Readonly<Record<string, readonly Explanation[]>> = {
  'src/i18n/notice.ts': [{ code: "''", mutant: '"Stryker was here!"', why: NO_ENTRY }],
  'src/i18n/plural.ts': [
    {
      code: 'n % 100 > 10',
      mutant: 'n % 100 >= 10',
      why: 'Numbers that end in 10 end in 0, too.',
    },
    {
      code: 'n % 100 < 15',
      mutant: 'n % 100 <= 15',
      why: 'The last digits 5 and 0 have the same form.',
    },
    { code: 'last > 1', mutant: 'last >= 1', why: 'A last digit of 1 has been handled before.' },
  ],
  'src/i18n/translator.ts': [
    {
      code: 'locale !== undefined',
      mutant: 'true',
      why: 'No catalogue is loaded for `undefined`.',
    },
  ],
  'src/model/date.ts': [
    {
      code: 'minutes < 0',
      mutant: 'false',
      why: 'Helsinki has always been ahead of UTC.',
    },
    { code: 'minutes < 0', mutant: 'minutes <= 0', why: 'Helsinki has always been ahead of UTC.' },
    { code: "'-'", mutant: '""', why: 'Helsinki has always been ahead of UTC.' },
    { code: "''", mutant: '"Stryker was here!"', why: NO_MATCH },
    {
      code: 'check.getUTCDate() !== day',
      mutant: 'false',
      why: 'A day that does not exist is always in another month.',
    },
    {
      code: '/^([+-])(\\d\\d):?(\\d\\d)$/',
      mutant: '/([+-])(\\d\\d):?(\\d\\d)$/',
      why: CHECKED_ZONE,
    },
    {
      code: '/^([+-])(\\d\\d):?(\\d\\d)$/',
      mutant: '/^([+-])(\\d\\d):?(\\d\\d)/',
      why: CHECKED_ZONE,
    },
    { code: "'+'", mutant: '""', why: UNUSED },
    { code: "'0'", mutant: '""', why: UNUSED },
    {
      code: '/-00:?00$/',
      mutant: '/-00:?00/',
      why: 'No month or day is 00, so that only an offset matches.',
    },
  ],
};
