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
const ANY_BLOCK = 'A block without a meaning is arranged like one of an unknown name.';
const NO_CONTENT = 'Elements always have children, and a line break has no content.';
const ONLY_HEADINGS = 'No other element of a text has a name that contains h1 to h6.';
const NO_FIELDS = 'A text has none of the fields that are read.';
const BEGINS_EMPTY = 'Each entry, and each of its URLs, begins empty.';
const FEW_TAGS = 'Only a limit of memory: the tags are kept by what is written.';
const NO_TAG = 'No tag of a language fits undefined.';
const ONLY_LETTERS = 'Only letters and digits are compared.';
const NO_IMAGE = 'Neither text is the type of an image.';
const HAS_IMAGE = 'Each figure in the text of a release has an image with a URL.';
const NO_PREFIX =
  'No name of a ministry is the beginning of another one and ends with a word there.';
const WHOLE_ENTRY = 'The expression matches each entry of the list as a whole.';
const REMEMBERED = 'Only the time differs: what is not remembered is computed again.';
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
  'src/markup/release-related.ts': [
    {
      code: "'se'",
      mutant: '""',
      why: 'An engine that knows Northern Sámi writes the same numbers in it as in Finnish.',
    },
    { code: "''", mutant: '"Stryker was here!"', why: 'A host, or this text, has no extension.' },
  ],
  'src/markup/render-to-string.ts': [{ code: "''", mutant: '"Stryker was here!"', why: NO_ENTRY }],
  'src/markup/rich-table.ts': [
    { code: '[]', mutant: '["Stryker was here"]', why: NEVER_DEFAULT },
    {
      code: "typeof first === 'object'",
      mutant: 'true',
      why: 'A table begins with an element, and a text has no tag.',
    },
  ],
  'src/markup/rich-text.ts': [
    {
      code: "only.attributes?.['href']?.startsWith",
      mutant: "only.attributes?.['href'].startsWith",
      why: 'A link always has a URL: without one, it is read as a <span>.',
    },
    { code: '[]', mutant: '["Stryker was here"]', why: NEVER_DEFAULT },
  ],
  'src/markup/with-branches.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT },
    { code: 'branch?.take', mutant: 'branch.take', why: CONDITION_OF_TYPE },
    {
      code: "name === 'li'",
      mutant: 'true',
      why: 'Only items are asked for the name of a branch.',
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
    { code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT },
    {
      code: '[]',
      mutant: '["Stryker was here"]',
      why: 'That text has no group and is no address.',
    },
    {
      code: '/^(.*\\d)[ )]*-[ ]*(\\d{1,4})$/',
      mutant: '/(.*\\d)[ )]*-[ ]*(\\d{1,4})$/',
      why: 'A number has no line break, so that a match always begins at its beginning.',
    },
    { code: 'text.trim()', mutant: 'text', why: 'A number has no space around it.' },
  ],
  'src/model/release/dial.ts': [
    {
      code: "''",
      mutant: '"Stryker was here!"',
      why: 'Other defaults are never used, and of texts only the digits are kept.',
    },
    { code: "'0'", mutant: '""', why: 'Both are the number zero.' },
    {
      code: '[]',
      mutant: '["Stryker was here"]',
      why: 'That text is no country and no calling code.',
    },
    {
      code: '/^(..)(\\d+),(\\d*)(?:\\/(\\d+)(?:-(\\d+))?)?$/',
      mutant: '/(..)(\\d+),(\\d*)(?:\\/(\\d+)(?:-(\\d+))?)?$/',
      why: WHOLE_ENTRY,
    },
    {
      code: '/^(..)(\\d+),(\\d*)(?:\\/(\\d+)(?:-(\\d+))?)?$/',
      mutant: '/^(..)(\\d+),(\\d*)(?:\\/(\\d+)(?:-(\\d+))?)?/',
      why: WHOLE_ENTRY,
    },
  ],
  'src/model/release/not-phones.ts': [
    {
      code: 'code >= 0xff00',
      mutant: 'code > 0xff00',
      why: 'U+FF00 is none of the characters that are replaced.',
    },
  ],
  'src/model/release/publisher-names.ts': [
    { code: 'known', mutant: 'false', why: SHORTCUT },
    { code: '!countries', mutant: 'true', why: SHORTCUT },
    {
      code: "''",
      mutant: '"Stryker was here!"',
      why: 'No list of publishers and no domain contains that text.',
    },
    {
      code: '[]',
      mutant: '["Stryker was here"]',
      why: 'Other defaults are never used, and no country has that name.',
    },
    { code: 'found.sort(([a], [b]) => b.length - a.length)', mutant: 'found', why: NO_PREFIX },
    { code: '([a], [b]) => b.length - a.length', mutant: '() => undefined', why: NO_PREFIX },
    { code: 'b.length - a.length', mutant: 'b.length + a.length', why: NO_PREFIX },
    { code: 'url === undefined', mutant: 'false', why: UNDEFINED_TEXT },
  ],
  'src/model/release/read-release.ts': [
    { code: 'src === undefined', mutant: 'false', why: HAS_IMAGE },
    { code: '[]', mutant: '["Stryker was here"]', why: HAS_IMAGE },
  ],
  'src/model/release/release-body.ts': [
    {
      code: '[]',
      mutant: '["Stryker was here"]',
      why: 'A text has no elements, and a line break no content.',
    },
    {
      code: "''",
      mutant: '"Stryker was here!"',
      why: 'An empty heading is left out when the text is arranged.',
    },
    { code: "'div'", mutant: '""', why: 'An unknown element is replaced by its content, too.' },
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
  'src/model/text/fold.ts': [
    { code: 'plain === undefined', mutant: 'true', why: 'Only a cache.' },
    { code: 'all.length === text.length', mutant: 'false', why: SHORTCUT },
    {
      code: 'index < typed.length',
      mutant: 'index <= typed.length',
      why: 'There are no letters after the end, in either text.',
    },
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
    {
      code: "typeof base === 'string'",
      mutant: 'true',
      why: 'As texts, `null` and `undefined` are no URLs.',
    },
    {
      code: '[]',
      mutant: '["Stryker was here"]',
      why: 'No attribute of that name may have a value.',
    },
  ],
  'src/model/text/rich-flow.ts': [
    { code: '/^h([1-6])$/', mutant: '/h([1-6])$/', why: ONLY_HEADINGS },
    { code: '/^h([1-6])$/', mutant: '/^h([1-6])/', why: ONLY_HEADINGS },
    { code: '[]', mutant: '["Stryker was here"]', why: NO_CONTENT },
    { code: "'div'", mutant: '""', why: ANY_BLOCK },
    {
      code: 'false',
      mutant: 'true',
      why: 'A line break at the beginning of a paragraph is removed.',
    },
    { code: 'parts.at(-1)?.push', mutant: 'parts.at(-1).push', why: CONDITION_OF_TYPE },
    {
      code: "element.attributes?.['id']",
      mutant: "element.attributes['id']",
      why: CONDITION_OF_TYPE,
    },
  ],
  'src/model/text/rich-lines.ts': [
    { code: '[]', mutant: '["Stryker was here"]', why: NO_CONTENT },
    { code: 'isElement(node)', mutant: 'true', why: CONDITION_OF_TYPE },
    {
      code: "node.attributes?.['id']",
      mutant: "node.attributes['id']",
      why: CONDITION_OF_TYPE,
    },
    { code: 'ids.length > 0', mutant: 'true', why: 'An empty text at the end changes nothing.' },
    {
      code: 'ids.length > 0',
      mutant: 'ids.length >= 0',
      why: 'An empty text at the end changes nothing.',
    },
  ],
  'src/model/text/rich-lost-targets.ts': [
    { code: '[]', mutant: '["Stryker was here"]', why: NO_CONTENT },
    { code: "''", mutant: '"Stryker was here!"', why: 'Neither is the text of an emoji.' },
    { code: 'lost.length === 0', mutant: 'false', why: SHORTCUT },
    { code: 'group?.holder', mutant: 'group.holder', why: CONDITION_OF_TYPE },
    { code: 'group?.free', mutant: 'group.free', why: CONDITION_OF_TYPE },
  ],
  'src/model/text/rich-table.ts': [
    { code: '[]', mutant: '["Stryker was here"]', why: NO_CONTENT },
    { code: "'div'", mutant: '""', why: ANY_BLOCK },
    { code: '/^d[dt]$/', mutant: '/d[dt]$/', why: NO_OTHER_NAME },
    { code: '/^d[dt]$/', mutant: '/^d[dt]/', why: NO_OTHER_NAME },
    { code: 'caption?.attributes', mutant: 'caption.attributes', why: CONDITION_OF_TYPE },
    { code: "'tr'", mutant: '""', why: 'The element around loose cells is made again as a row.' },
  ],
  'src/model/text/rich-targets.ts': [
    { code: '[]', mutant: '["Stryker was here"]', why: NO_CONTENT },
    {
      code: '!isElement(node)',
      mutant: 'false',
      why: 'A text has neither attributes nor children.',
    },
    {
      code: "''",
      mutant: '"Stryker was here!"',
      why: 'The default is no link, and no element has its words as an id.',
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
  'src/readers/feed/atom.ts': [
    { code: "typeof child !== 'string'", mutant: 'true', why: 'A text has no namespace.' },
    { code: "'string'", mutant: '""', why: 'A text has no namespace.' },
    { code: "''", mutant: '"Stryker was here!"', why: 'Neither text is a number of bytes.' },
    { code: '[]', mutant: '["Stryker was here"]', why: NO_FIELDS },
    {
      code: '/^https?:\\/\\/www\\.iana\\.org\\/assignments\\/relation\\//',
      mutant: '/https?:\\/\\/www\\.iana\\.org\\/assignments\\/relation\\//',
      why: 'No name of a relation has this URL in its middle.',
    },
    { code: 'content?.attributes', mutant: 'content.attributes', why: CONDITION_OF_TYPE },
  ],
  'src/readers/feed/excerpt.ts': [
    {
      code: "text.replace(/[^\\p{L}\\p{N}]/gu, '').toLowerCase()",
      mutant: "text.replace(/[^\\p{L}\\p{N}]/gu, '').toUpperCase()",
      why: 'They differ in letters such as ß, which no excerpt writes as ss.',
    },
    { code: "words === ''", mutant: 'false', why: SHORTCUT },
    { code: "''", mutant: '"Stryker was here!"', why: SHORTCUT },
  ],
  'src/readers/feed/feed-element.ts': [
    {
      code: '/^https?:\\/\\//',
      mutant: '/https?:\\/\\//',
      why: 'No namespace has a protocol in the middle of its name.',
    },
    { code: 'known.size < 1000', mutant: 'true', why: SHORTCUT },
    { code: 'known.size < 1000', mutant: 'false', why: SHORTCUT },
    { code: 'known.size < 1000', mutant: 'known.size >= 1000', why: SHORTCUT },
    { code: 'known.size < 1000', mutant: 'known.size <= 1000', why: SHORTCUT },
    { code: 'closed', mutant: 'true', why: CONDITION_OF_TYPE },
    { code: 'parent?.children', mutant: 'parent.children', why: CONDITION_OF_TYPE },
  ],
  'src/readers/feed/html-urls.ts': [
    { code: 'false', mutant: 'true', why: 'A tag that is written again is the same.' },
  ],
  'src/readers/feed/json-feed.ts': [
    { code: "url === ''", mutant: 'false', why: SHORTCUT },
    { code: "''", mutant: '"Stryker was here!"', why: SHORTCUT },
    { code: '[]', mutant: '["Stryker was here"]', why: NO_FIELDS },
    { code: "'text'", mutant: '""', why: NO_OTHER_VALUE },
    { code: "'html'", mutant: '""', why: NO_OTHER_VALUE },
  ],
  'src/readers/feed/media.ts': [
    { code: 'width !== undefined', mutant: 'true', why: CONDITION_OF_TYPE },
    {
      code: "''",
      mutant: '"Stryker was here!"',
      why: 'The same text then stands for the protocol or the query of each image.',
    },
  ],
  'src/readers/feed/parse-feed.ts': [
    { code: 'parent?.local', mutant: 'parent.local', why: CONDITION_OF_TYPE },
    { code: 'place !== undefined', mutant: 'true', why: UNDEFINED_TEXT },
    { code: 'error instanceof ParseError', mutant: 'true', why: CONDITION_OF_TYPE },
  ],
  'src/readers/feed/pick.ts': [
    { code: 'lang !== undefined && element.lang !== undefined', mutant: 'true', why: NO_TAG },
    {
      code: 'lang !== undefined && element.lang !== undefined',
      mutant: 'lang !== undefined || element.lang !== undefined',
      why: NO_TAG,
    },
    { code: 'lang !== undefined', mutant: 'true', why: NO_TAG },
    { code: 'element.lang !== undefined', mutant: 'true', why: NO_TAG },
  ],
  'src/readers/feed/rss-media.ts': [
    { code: '[]', mutant: '["Stryker was here"]', why: NO_FIELDS },
    { code: "''", mutant: '"Stryker was here!"', why: NO_IMAGE },
    {
      code: '/^(?:rdf|enc):/',
      mutant: '/(?:rdf|enc):/',
      why: 'Of a longer prefix the beginning stays, so that the name is another one.',
    },
    {
      code: '(medium.isImage ?? false) === isImage',
      mutant: '(medium.isImage ?? false) !== isImage',
      why: 'Images and other files are told apart later, in either order.',
    },
  ],
  'src/readers/feed/to-release.ts': [
    { code: "''", mutant: '"Stryker was here!"', why: 'Neither text has an image or a link.' },
    { code: '[]', mutant: '["Stryker was here"]', why: NEVER_DEFAULT },
    { code: 'url !== undefined', mutant: 'true', why: UNDEFINED_TEXT },
    { code: "' '", mutant: '""', why: ONLY_LETTERS },
    { code: "'&lt;'", mutant: '""', why: ONLY_LETTERS },
    { code: "lead !== ''", mutant: 'true', why: SHORTCUT },
    { code: 'entry.keywords?.map', mutant: 'entry.keywords.map', why: CONDITION_OF_TYPE },
    { code: 'text.lang === undefined', mutant: 'false', why: CONDITION_OF_TYPE },
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
    { code: "typeof fields[key] === 'object'", mutant: 'true', why: NO_FIELDS },
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
    { code: "'http://www.sitemaps.org/schemas/sitemap/0.9'", mutant: '""', why: SHORTCUT },
    { code: 'href === undefined', mutant: 'false', why: UNDEFINED_TEXT },
    { code: '[]', mutant: '["Stryker was here"]', why: BEGINS_EMPTY },
    { code: "''", mutant: '"Stryker was here!"', why: BEGINS_EMPTY },
    { code: "local === 'loc'", mutant: 'false', why: BEGINS_EMPTY },
    { code: '!tags.has(written) && tags.size < 1000', mutant: 'true', why: FEW_TAGS },
    {
      code: '!tags.has(written) && tags.size < 1000',
      mutant: '!tags.has(written) || tags.size < 1000',
      why: FEW_TAGS,
    },
    { code: 'tags.size < 1000', mutant: 'true', why: FEW_TAGS },
    {
      code: 'hreflang.trim().toLowerCase()',
      mutant: 'hreflang.trim()',
      why: 'A canonical tag has the same letters for both.',
    },
    { code: 'uri === SITEMAP', mutant: 'false', why: SHORTCUT },
    { code: 'tags.has(written)', mutant: 'false', why: SHORTCUT },
    { code: 'tags.size < 1000', mutant: 'false', why: REMEMBERED },
    { code: 'tags.size < 1000', mutant: 'tags.size <= 1000', why: REMEMBERED },
    { code: 'tags.size < 1000', mutant: 'tags.size >= 1000', why: REMEMBERED },
    {
      code: "'loc'",
      mutant: '""',
      why: ADDED_AT_END,
    },
  ],
  'src/readers/sitemap.ts': [
    { code: 'url === href', mutant: 'false', why: SHORTCUT },
    { code: "''", mutant: '"Stryker was here!"', why: NEVER_DEFAULT },
    {
      code: 'index % PAGES_PER_STEP === PAGES_PER_STEP - 1',
      mutant: 'true',
      why: 'More pauses have the same result.',
    },
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
  'src/readers/xml-tag.ts': [
    {
      code: "['', '']",
      mutant: '[]',
      why: 'A prefix that is not in the list has an empty namespace, too.',
    },
  ],
};
