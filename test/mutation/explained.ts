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
const CONDITION_OF_TYPE = 'The value is always defined here: the condition is for its type.';
const ALWAYS_FOUND = 'A language is found by lookup of itself; comparing it first is faster.';
const EMPTY_CHILD = 'Lit renders `nothing` like an empty template.';
const NO_OTHER_VALUE = 'Only the other values are compared.';
const EMPTY_VALUE = 'An entry without the expected fields is rendered as nothing.';
const TRIMMED = 'The reader has trimmed the text, and its separators include all white space.';
const ONLY_HEADINGS = 'No other element of a text has a name that contains h1 to h6.';

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
  'src/markup/branch-name.ts': [
    {
      code: 'start < 0',
      mutant: 'false',
      why: 'Without a name, both positions of `slice()` are at the end, or the end is first.',
    },
    { code: 'one', mutant: 'true', why: CONDITION_OF_TYPE },
  ],
  'src/markup/branch.ts': [
    { code: 'lang === tag', mutant: 'false', why: ALWAYS_FOUND },
    { code: "''", mutant: '"Stryker was here!"', why: NO_ENTRY },
  ],
  'src/markup/card-details.ts': [
    { code: "name === ''", mutant: 'false', why: 'Each text includes the empty one.' },
    {
      code: 'country !== undefined',
      mutant: 'true',
      why: '“undefined” is no code of two letters.',
    },
  ],
  'src/markup/header.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: 'Each message contains `{site}`.' },
    { code: '`${nothing}`', mutant: '``', why: EMPTY_CHILD },
  ],
  'src/markup/language-links.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: NO_ENTRY },
    { code: "'always'", mutant: '""', why: NO_OTHER_VALUE },
    { code: "'hidden'", mutant: '""', why: NO_OTHER_VALUE },
  ],
  'src/markup/localize.ts': [{ code: 'lang === tag', mutant: 'false', why: ALWAYS_FOUND }],
  'src/markup/page-head.ts': [
    {
      code: "''",
      mutant: '"Stryker was here!"',
      why: 'The defaults are for types: the values are always defined.',
    },
    { code: "json === ''", mutant: 'false', why: 'There is always structured data.' },
    { code: '[]', mutant: '["Stryker was here"]', why: EMPTY_VALUE },
    { code: 'image?.alt', mutant: 'image.alt', why: CONDITION_OF_TYPE },
    { code: 'image?.width', mutant: 'image.width', why: CONDITION_OF_TYPE },
    { code: 'image?.height', mutant: 'image.height', why: CONDITION_OF_TYPE },
  ],
  'src/markup/pagination.ts': [{ code: '`${nothing}`', mutant: '``', why: EMPTY_CHILD }],
  'src/markup/press-release.ts': [
    { code: '`${nothing}`', mutant: '``', why: EMPTY_CHILD },
    {
      code: "lead .split(/(?:\\r\\n?|\\n)[ \\t]*(?:\\r\\n?|\\n)\\s*/) .filter((text) => text.trim() !== '')",
      mutant: 'lead.split(/(?:\\r\\n?|\\n)[ \\t]*(?:\\r\\n?|\\n)\\s*/)',
      why: TRIMMED,
    },
    { code: "text.trim() !== ''", mutant: 'true', why: TRIMMED },
    { code: 'text.trim()', mutant: 'text', why: TRIMMED },
  ],
  'src/markup/release-contacts.ts': [
    {
      code: "''",
      mutant: '"Stryker was here!"',
      why: 'The group without a name exists from the start.',
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
  'src/markup/rich-box.ts': [
    { code: '/^h[1-6]$/', mutant: '/^h[1-6]/', why: ONLY_HEADINGS },
    { code: '/^h[1-6]$/', mutant: '/h[1-6]$/', why: ONLY_HEADINGS },
    {
      code: "first.attributes?.['id'] === undefined",
      mutant: 'true',
      why: 'Only ids that are linked are kept, and the heading gets the same one either way.',
    },
  ],
};
