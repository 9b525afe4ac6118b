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
const NEVER_DEFAULT = 'The value is always there, so that the default is never used.';
const SHORTCUT = 'Only a shortcut: what follows has the same result.';
const UNDEFINED_TEXT = 'The text “undefined” does not match.';
const RETURNS_NOTHING = 'A function that ends without a result returns undefined.';
const ONLY_GROUPS = 'Only groups of a match are read, and the list has none.';
const ADDED_BEFORE = 'Only entries that were added are asked for.';
const BOTH_OR_NEITHER = 'Both are there, or neither.';
const INSIDE = 'The rest would begin inside the date or the time, where nothing is read.';
const NO_PAGE = 'No page has that URL.';
const NO_PROMISE = 'No other value has a field `then`.';
const NO_INSTANCE = 'No other value is an instance of these classes.';
const NO_OTHER_NAME = 'No other name of these elements contains one of these.';
const FINDS_SAME = 'Another search finds the same.';
const VISITOR_FIRST = 'Without the visitor’s languages the call succeeds, so that these are named.';
const CONDITION_OF_TYPE = 'The value is always defined here: the condition is for its type.';
const ALWAYS_FOUND = 'A language is found by lookup of itself; comparing it first is faster.';
const EMPTY_CHILD = 'Lit renders `nothing` like an empty template.';
const NO_OTHER_VALUE = 'Only the other values are compared.';
const EMPTY_VALUE = 'An entry without the expected fields is rendered as nothing.';
const TRIMMED = 'The reader has trimmed the text, and its separators include all white space.';
const ONLY_HEADINGS = 'No other element of a text has a name that contains h1 to h6.';
const REMEMBERED = 'Only the time differs: what is not remembered is computed again.';
const BEGINS_EMPTY = 'The start tag of an entry or of a URL begins with an empty one.';
const ADDED_AT_END = 'The URL is added at the end of its element, and the next one begins empty.';

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
      code: "lead .replace(/\\r\\n?/g, '\\n') .split(/\\n[ \\t]*\\n\\s*/) .filter((text) => text.trim() !== '')",
      mutant: "lead .replace(/\\r\\n?/g, '\\n') .split(/\\n[ \\t]*\\n\\s*/)",
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
  'src/model/feed/feed-source.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT },
    { code: 'url !== undefined', mutant: 'true', why: UNDEFINED_TEXT },
  ],
  'src/model/feed/rss-feed.ts': [
    { code: 'text !== undefined', mutant: 'true', why: UNDEFINED_TEXT },
  ],
  'src/model/index.ts': [
    { code: "'offered'", mutant: '""', why: VISITOR_FIRST },
    { code: "'alsoReads'", mutant: '""', why: VISITOR_FIRST },
  ],
  'src/model/json-ld/breadcrumbs.ts': [
    { code: 'item !== undefined', mutant: 'true', why: UNDEFINED_TEXT },
  ],
  'src/model/json-ld/news-article.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: 'That is no type of a file, either.' },
  ],
  'src/model/language.ts': [
    {
      code: "''",
      mutant: '"Stryker was here!"',
      why: 'No tag is empty, and that text is no tag, either.',
    },
    {
      code: 'range.length - 1',
      mutant: 'range.length + 1',
      why: 'A search from behind the end begins at the end.',
    },
    {
      code: '/[.@].*$/s',
      mutant: '/[.@].*/s',
      why: 'With the flag `s`, it always matches to the end.',
    },
    { code: "found === ''", mutant: 'false', why: 'A canonical tag is never empty.' },
    { code: '{ return undefined; }', mutant: '{}', why: RETURNS_NOTHING },
  ],
  'src/model/lenient.ts': [
    { code: "typeof value === 'number'", mutant: 'true', why: 'Only numbers are finite.' },
  ],
  'src/model/month.ts': [{ code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT }],
  'src/model/page/read-card.ts': [
    { code: 'value === 3', mutant: 'false', why: 'The default is the same level.' },
  ],
  'src/model/release/contact.ts': [
    { code: 'text.trim()', mutant: 'text', why: 'A number has no space around it.' },
    {
      code: 'phoneEnd >= 0',
      mutant: 'phoneEnd > 0',
      why: 'No number ends at the beginning of the text.',
    },
  ],
  'src/model/safe-read.ts': [
    { code: '{ return false; }', mutant: '{}', why: 'The result is only used as a condition.' },
    { code: '{ return undefined; }', mutant: '{}', why: RETURNS_NOTHING },
  ],
  'src/model/site/current-page.ts': [{ code: "''", mutant: '"Stryker was here!"', why: NO_PAGE }],
  'src/model/site/outline.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT },
    { code: "'\\n'", mutant: '""', why: 'Each match is compared with its label afterwards.' },
  ],
  'src/model/site/same-titles.ts': [
    {
      code: "''",
      mutant: '"Stryker was here!"',
      why: 'All names begin with the same text, or no title is missing.',
    },
    { code: '-1', mutant: '+1', why: 'Above the top level no ancestor is listed.' },
    { code: 'this.#nodes[index]?.title', mutant: 'this.#nodes[index].title', why: ADDED_BEFORE },
    { code: 'this.#nodes[first]?.href', mutant: 'this.#nodes[first].href', why: ADDED_BEFORE },
    { code: 'this.#nodes[index]?.href', mutant: 'this.#nodes[index].href', why: ADDED_BEFORE },
    { code: "() => ''", mutant: '() => undefined', why: 'All names begin with the same text.' },
  ],
  'src/model/site/site-tree-keys.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT },
    {
      code: 'at !== undefined',
      mutant: 'true',
      why: 'Undefined is never the node where a walk began.',
    },
  ],
  'src/model/site/site-tree.ts': [
    { code: "typeof value === 'object' && value !== null", mutant: 'true', why: NO_PROMISE },
    { code: "typeof value === 'object'", mutant: 'true', why: NO_PROMISE },
    { code: 'value !== null', mutant: 'true', why: NO_PROMISE },
    { code: 'name !== undefined', mutant: 'true', why: 'Only texts are looked up.' },
    { code: 'false', mutant: 'true', why: 'The top level has no owner, which is asked first.' },
    { code: 'count += 1', mutant: 'count -= 1', why: 'Only the distance from zero counts.' },
    { code: 'below === undefined', mutant: 'false', why: 'A missing list has the length 0.' },
  ],
  'src/model/site/trail.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: NO_PAGE },
    {
      code: 'nodes.length - 1',
      mutant: 'nodes.length + 1',
      why: 'What is not in the list is skipped like an invalid node.',
    },
    {
      code: 'node.children',
      mutant: 'true',
      why: 'Of a page in two places, the first one is chosen anyway.',
    },
    { code: "wanted === ''", mutant: 'false', why: 'No page is above an empty key.' },
    { code: "own !== ''", mutant: 'true', why: 'No page is below an empty key.' },
  ],
  'src/model/text/character-references.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT },
  ],
  'src/model/text/read-rich-text.ts': [
    { code: 'node.nodeType !== 1', mutant: 'false', why: 'No other node has a namespace.' },
  ],
  'src/model/text/rich-attributes.ts': [
    {
      code: 'VALUES[name]?.test',
      mutant: 'VALUES[name].test',
      why: 'Every attribute that may have a value has one here.',
    },
  ],
  'src/model/url.ts': [
    { code: '/^\\/[!-~]*$/', mutant: '/^\\/[!-~]$/', why: SHORTCUT },
    { code: 'start < end', mutant: 'true', why: 'There are no characters outside a text.' },
    { code: 'start < end', mutant: 'start <= end', why: 'A text of spaces is empty either way.' },
    { code: 'PLAIN.test(value)', mutant: 'false', why: SHORTCUT },
    { code: 'url === undefined', mutant: 'false', why: UNDEFINED_TEXT },
    { code: '/^\\/[\\w-][\\w/-]*$/', mutant: '/^\\/[\\w-][\\w/-]$/', why: SHORTCUT },
    { code: 'base === NO_SITE', mutant: 'false', why: SHORTCUT },
    { code: "url === '/'", mutant: 'false', why: SHORTCUT },
    { code: 'SIMPLE.test(url)', mutant: 'false', why: SHORTCUT },
    { code: '{ return site + withoutSlashes(url).toLowerCase(); }', mutant: '{}', why: SHORTCUT },
  ],
  'src/model/weekday.ts': [{ code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT }],
  'src/readers/date/clock-time.ts': [
    {
      code: "''",
      mutant: '"Stryker was here!"',
      why: 'A match has these groups, and without a match the function returns.',
    },
    {
      code: "lead === ''",
      mutant: 'false',
      why: 'Behind a date, a time does not begin with a digit.',
    },
  ],
  'src/readers/date/fields.ts': [
    {
      code: 'hours + minutes === 0',
      mutant: 'false',
      why: '`readDateTime()` reads -00:00 as +00:00, too.',
    },
    { code: "''", mutant: '"Stryker was here!"', why: 'Neither text is a zone.' },
    { code: '[]', mutant: '["Stryker was here"]', why: ONLY_GROUPS },
    {
      code: 'ahead < 0',
      mutant: 'ahead <= 0',
      why: 'An offset of zero always gets the same sign.',
    },
    {
      code: 'date.getUTCDate() === day',
      mutant: 'true',
      why: 'A day that does not exist is always in another month.',
    },
    { code: "'0'", mutant: '""', why: 'No date before the year 1000 is read.' },
  ],
  'src/readers/date/iso-date.ts': [
    {
      code: '/^(\\d{4})-(\\d{3})(?!\\d)|^(\\d{4})(\\d{3})(?=t\\d)/',
      mutant: '/(\\d{4})-(\\d{3})(?!\\d)|^(\\d{4})(\\d{3})(?=t\\d)/',
      why: INSIDE,
    },
    {
      code: '/^(?:t|[ ,]+)(\\d\\d?)(?::(\\d\\d)(?::(\\d\\d)(?:[.,] ?\\d+)?|([.,] ?\\d+))?|(\\d\\d)(?:(\\d\\d)(?:[.,] ?\\d+)?)?)?(?=$|[^\\d.,:])/',
      mutant:
        '/(?:t|[ ,]+)(\\d\\d?)(?::(\\d\\d)(?::(\\d\\d)(?:[.,] ?\\d+)?|([.,] ?\\d+))?|(\\d\\d)(?:(\\d\\d)(?:[.,] ?\\d+)?)?)?(?=$|[^\\d.,:])/',
      why: INSIDE,
    },
    { code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT },
    {
      code: '/[,.] ?/',
      mutant: '/[,.] /',
      why: 'Only a comma has a space behind it, and a full stop may stay.',
    },
  ],
  'src/readers/date/parse-date.ts': [
    {
      code: "''",
      mutant: '"Stryker was here!"',
      why: 'That is no text of a date and no tag of French, either.',
    },
    { code: 'text.trim()', mutant: 'text', why: 'The text has been trimmed already.' },
    { code: '[]', mutant: '["Stryker was here"]', why: ONLY_GROUPS },
    {
      code: 'month !== undefined && year !== undefined',
      mutant: 'month !== undefined || year !== undefined',
      why: BOTH_OR_NEITHER,
    },
    { code: 'month !== undefined', mutant: 'true', why: BOTH_OR_NEITHER },
    { code: 'year !== undefined', mutant: 'true', why: BOTH_OR_NEITHER },
    {
      code: 'iso === undefined',
      mutant: 'false',
      why: '`readDateTime()` reads nothing in undefined.',
    },
  ],
  'src/readers/date/written-date.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT },
    { code: '[]', mutant: '["Stryker was here"]', why: ONLY_GROUPS },
    {
      code: 'days === undefined || months === undefined',
      mutant: 'days === undefined && months === undefined',
      why: BOTH_OR_NEITHER,
    },
    { code: 'days === undefined', mutant: 'false', why: BOTH_OR_NEITHER },
    { code: 'months === undefined', mutant: 'false', why: BOTH_OR_NEITHER },
    { code: 'first?.[0]', mutant: 'first[0]', why: 'A weekday is only found in a match.' },
  ],
  'src/readers/decode-source.ts': [
    { code: "typeof value === 'object' && value !== null", mutant: 'true', why: NO_INSTANCE },
    { code: "typeof value === 'object'", mutant: 'true', why: NO_INSTANCE },
    { code: 'value !== null', mutant: 'true', why: NO_INSTANCE },
    { code: '[]', mutant: '["Stryker was here"]', why: ONLY_GROUPS },
    { code: 'declared !== undefined', mutant: 'true', why: UNDEFINED_TEXT },
    { code: "''", mutant: '"Stryker was here!"', why: 'That is no type with a charset, either.' },
    {
      code: "typeof Response === 'function'",
      mutant: 'true',
      why: 'Every supported runtime has `Response`.',
    },
  ],
  'src/readers/html-content.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT },
    { code: 'known && known.start >= at', mutant: 'false', why: FINDS_SAME },
    { code: 'known.start >= at', mutant: 'known.start > at', why: FINDS_SAME },
    { code: '/^(?:svg|math)$/', mutant: '/(?:svg|math)$/', why: NO_OTHER_NAME },
    { code: '/^(?:svg|math)$/', mutant: '/^(?:svg|math)/', why: NO_OTHER_NAME },
    {
      code: 'start < close.start',
      mutant: 'start <= close.start',
      why: 'They are equal only at the end of the text.',
    },
    {
      code: 'written.toLowerCase()',
      mutant: 'written.toUpperCase()',
      why: 'Names are only compared with each other.',
    },
  ],
  'src/readers/html-source.ts': [
    { code: "'div'", mutant: '""', why: NEVER_DEFAULT },
    { code: 'url !== undefined', mutant: 'true', why: 'A missing URL is a placeholder, too.' },
  ],
  'src/readers/linked-data/context.ts': [
    { code: '[]', mutant: '["Stryker was here"]', why: ONLY_GROUPS },
  ],
  'src/readers/linked-data/graph.ts': [
    { code: "typeof fields[key] === 'object'", mutant: 'true', why: SHORTCUT },
    {
      code: '[]',
      mutant: '["Stryker was here"]',
      why: 'A string has no field `text`, so that it is read as an empty one.',
    },
  ],
  'src/readers/linked-data/parse-news-article.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: 'That is no URL of the web, either.' },
  ],
  'src/readers/sitemap-entries.ts': [
    {
      code: 'hreflang.trim().toLowerCase()',
      mutant: 'hreflang.trim()',
      why: 'A canonical tag has the same letters for both.',
    },
    { code: 'uri === SITEMAP', mutant: 'false', why: SHORTCUT },
    { code: "'http://www.sitemaps.org/schemas/sitemap/0.9'", mutant: '""', why: SHORTCUT },
    { code: 'tags.has(written)', mutant: 'false', why: SHORTCUT },
    { code: 'tags.size < 1000', mutant: 'true', why: REMEMBERED },
    { code: 'tags.size < 1000', mutant: 'false', why: REMEMBERED },
    { code: 'tags.size < 1000', mutant: 'tags.size <= 1000', why: REMEMBERED },
    { code: 'tags.size < 1000', mutant: 'tags.size >= 1000', why: REMEMBERED },
    { code: "''", mutant: '"Stryker was here!"', why: BEGINS_EMPTY },
    { code: '[]', mutant: '["Stryker was here"]', why: BEGINS_EMPTY },
    { code: 'href === undefined', mutant: 'false', why: UNDEFINED_TEXT },
    { code: "local === 'loc'", mutant: 'false', why: ADDED_AT_END },
    {
      code: "'loc'",
      mutant: '""',
      why: ADDED_AT_END,
    },
  ],
  'src/readers/sitemap.ts': [
    { code: 'url === href', mutant: 'false', why: SHORTCUT },
    { code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT },
  ],
  'src/readers/xml.ts': [
    {
      code: '/^<!doctype$/i',
      mutant: '/^<!doctype/i',
      why: 'The text has the length of the mark.',
    },
    {
      code: "''",
      mutant: '"Stryker was here!"',
      why: 'The element around the root is never returned.',
    },
  ],
};
