/** A row of the table “Renamed names” in the changelog, and what it means for the sources of a site. */
export interface Rename {
  /** Part of the row's cell “Old”. */
  readonly old: string;
  /** Part of the row's cell “New”. */
  readonly new: string;
  /** What a site replaces, if it is not the cells themselves. */
  readonly edits?: readonly (readonly [from: string, to: string])[];
}

/** What the project uses. */
export const RENAMES: readonly Rename[] = [
  { old: 'vn-elements/words.js', new: 'vn-elements/catalogues.js' },
  {
    old: '`vn-elements/model.js`: parsers',
    new: 'vn-elements/readers.js',
    edits: [['vn-elements/model.js', 'vn-elements/readers.js']],
  },
  {
    old: 'fromRss()',
    new: 'parseFeed()',
    edits: [['fromRss', 'parseFeed']],
  },
  {
    old: 'readSitemap()',
    new: 'parseSitemap()',
    edits: [
      ["readSitemap(SITEMAP, { lang: 'sv' }).nodes", "parseSitemap(SITEMAP, { lang: 'sv' })"],
      ['readSitemap', 'parseSitemap'],
    ],
  },
  {
    old: 'registerLanguage(tag, { texts, fallback })',
    new: 'registerLocale(tag, { messages, fallback })',
    edits: [
      ['registerLanguage', 'registerLocale'],
      ['texts:', 'messages:'],
    ],
  },
  {
    old: '`current`, `currentLang` of `breadcrumbs()`',
    new: 'title',
    edits: [["current: 'Pressmeddelande'", "title: 'Pressmeddelande'"]],
  },
  {
    old: '`id` of `pressRelease()`',
    new: 'idPrefix',
    edits: [["id: 'release'", "idPrefix: 'release'"]],
  },
  {
    old: 'pageAddress()',
    new: 'pageUrl()',
    edits: [['pageAddress', 'pageUrl']],
  },
  { old: 'vn-address', new: 'vn-page-url' },
  { old: 'detail.lang', new: 'detail.hreflang' },
  {
    old: 'attribute and property `current` of `<vn-ministry-switcher>`',
    new: 'organisation',
    edits: [['<vn-ministry-switcher current=', '<vn-ministry-switcher organisation=']],
  },
  { old: 'current-page', new: 'current-url' },
  { old: 'print-addresses', new: 'print-urls' },
];

/** The rows of the table “Renamed names” in a changelog. */
export const renamedNames = (changelog: string): readonly (readonly [string, string])[] =>
  [...changelog.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].map(([, old = '', now = '']) => [old, now]);

/** Applies the renames to the text of a file. */
export const applyRenames = (text: string): string =>
  RENAMES.flatMap((rename) => rename.edits ?? [[rename.old, rename.new] as const]).reduce(
    (edited, [from, to]) => edited.replaceAll(from, to),
    text,
  );
