import { FOCUS_MODE, must, TOP, type Assertion, type Scenario } from './assertions.js';
import { PATTERN_SCENARIOS } from './pattern-scenarios.js';

/** Letters that meet where two texts are joined: “kieliSvenska”. */
const JOINED = String.raw`\p{Ll}(?!inkedIn|outube|ouTube)(?<!You|Linked|Mac)\p{Lu}\p{Ll}`;

/** What holds for every transcript. */
export const GENERAL: readonly Assertion[] = [
  {
    assertionId: 'no-joined-words',
    priority: 1,
    assertionStatement: 'Adjacent texts are spoken as separate words',
    refIds: ['1.3.1'],
    mustNotConvey: JOINED,
  },
  {
    assertionId: 'not-clickable',
    priority: 1,
    assertionStatement: 'Plain text is not announced as clickable',
    refIds: ['4.1.2'],
    mustNotConvey: String.raw`\bclickable\b`,
  },
];

/**
 * Twelve commands for each element; they read it line by line, by link and by its own keys. Tab stays
 * inside the example, because behind its last control is the browser's own toolbar.
 */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'skip-link': ['Tab', 'Return', TOP, 'Down', 'Down', 'Up', TOP, 'k', 'Down', 'h', TOP, 'k'],
  header: ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', TOP, 'Down', 'Down', 'Down', 'k', 'k', 'k'],
  'ministry-switcher': [
    ...[TOP, 'Tab', 'Return', 'Tab', 'shift+Tab', 'Escape'],
    ...['Return', 'k', 'k', 'Down', 'Up', 'shift+k'],
  ],
  'language-selector': [
    ...[TOP, 'Down', 'Down', 'Down', TOP, 'k'],
    ...['k', 'shift+k', 'l', TOP, 'Tab', 'Tab'],
  ],
  'language-notice': [
    TOP,
    'Down',
    'Down',
    'Down',
    'Up',
    TOP,
    'k',
    'b',
    'shift+k',
    'Tab',
    'Down',
    TOP,
  ],
  navigation: ['Tab', 'Tab', 'Tab', 'Return', 'Tab', 'Escape', TOP, 'Down', 'Down', 'k', 'k', 'l'],
  breadcrumbs: [TOP, 'Down', 'Down', 'Down', TOP, 'k', 'k', 'shift+k', 'l', TOP, 'Tab', 'Tab'],
  'sitemap-tree': [
    ...['Tab', 'Tab', 'Return', 'Tab', 'Return', 'Down', 'k', FOCUS_MODE, 'Right', 'Left'],
    ...[FOCUS_MODE, 'k', 'Down', 'Up'],
  ],
  'press-release': ['h', 'Down', 'Down', 'Down', 'Down', 'Down', 'h', 'Tab', 'k', 'k', 'k', 'k'],
  footer: [TOP, 'Down', 'Down', 'Down', 'Down', 'Tab', 'Tab', 'Tab', 'k', 'k', 'k', 'Down'],
};

/** What the tree announces. */
const STATUS = {
  fi: {
    expanded: 'Kaikki avattu',
    collapsed: 'Kaikki suljettu',
    branchExpanded: 'Avattu',
    branchCollapsed: 'Suljettu',
    found: 'osuma',
    allShown: 'Kaikki sivut näkyvissä',
  },
  sv: {
    expanded: 'Alla visas',
    collapsed: 'Alla dolda',
    branchExpanded: 'Visas',
    branchCollapsed: 'Dold',
    found: 'träff',
    allShown: 'Alla sidor visas',
  },
  en: {
    expanded: 'All expanded',
    collapsed: 'All collapsed',
    branchExpanded: 'Expanded',
    branchCollapsed: 'Collapsed',
    found: 'result',
    allShown: 'All pages are shown',
  },
} as const;

/** Names that a Swedish or an English page has in another language than a Finnish one. */
const NAMES = {
  fi: { skip: 'Hyppää sisältöön', ministries: 'Valtioneuvosto ja ministeriöt' },
  sv: { skip: 'Hoppa till innehållet', ministries: 'Statsrådet' },
  en: { skip: 'Skip to content', ministries: 'Government and ministries' },
} as const;

/**
 * The example of an element. The ministry switcher has one Tab stop, on which the screen reader is as
 * soon as the page has loaded: only below a heading does it announce that it gets there.
 */
function pathOf(element: string, lang: string): string {
  const frame = element === 'ministry-switcher' ? 'framed' : 'example';
  const example = element === 'language-notice' ? 'server' : 'default';
  return `/-${frame}/${element}/${example}/${lang}/`;
}

/** What a scenario must convey beside what holds for all. */
function assertionsOf(element: string, lang: 'fi' | 'sv' | 'en'): readonly Assertion[] {
  const names = NAMES[lang];
  const own: Readonly<Record<string, readonly Assertion[]>> = {
    page: [
      must(
        'release-heading',
        'The headline is conveyed in Swedish',
        '3.1.2',
        String.raw`^Ministrarna.* \[sv\]$`,
        7,
      ),
      must(
        'release-heading-level',
        'Heading of level 1 is conveyed',
        '1.3.1',
        'heading level 1',
        7,
      ),
      must(
        'release-date',
        'The term of the date is conveyed in Swedish',
        '3.1.2',
        String.raw`^Utgivningsdatum \[sv\]$`,
      ),
      must(
        'release-navigation',
        'The navigation is conveyed in the page’s language',
        '3.1.2',
        String.raw`\[${lang}\]$`,
      ),
    ],
    'skip-link': [must('skip-name', 'The target of the link is conveyed', '2.4.1', names.skip)],
    'ministry-switcher': [
      // Back from the list: at first, the landmark conveys the same name.
      must('switcher-name', 'The name of the button is conveyed', '4.1.2', names.ministries, 4),
      must('switcher-expanded', 'State “expanded” is conveyed', '4.1.2', '^expanded', 2),
      must('switcher-collapsed', 'State “collapsed” is conveyed', '4.1.2', 'collapsed', 5),
    ],
    'language-selector': ['fi', 'sv', 'en']
      .filter((one) => one !== lang)
      .map((one) =>
        must(
          `language-${one}`,
          `The link to the version in “${one}” is conveyed in that language`,
          '3.1.2',
          String.raw`\[${one}\]$`,
        ),
      ),
    breadcrumbs: [must('crumbs-list', 'Role “list” is conveyed', '1.3.1', '^List with')],
    'sitemap-tree': [
      must(
        'tree-expanded',
        'That everything is expanded is conveyed',
        '4.1.3',
        STATUS[lang].expanded,
      ),
      must(
        'tree-collapsed',
        'That everything is collapsed is conveyed',
        '4.1.3',
        STATUS[lang].collapsed,
      ),
      must(
        'tree-status-empty',
        'Browse mode goes from the buttons to the first page, past the empty status',
        '1.3.2',
        '^link',
        5,
      ),
      must(
        'tree-branch-expanded',
        'That the right arrow has expanded a branch is conveyed',
        '4.1.3',
        `^${STATUS[lang].branchExpanded}`,
        8,
      ),
      must(
        'tree-branch-collapsed',
        'That the left arrow has collapsed it is conveyed',
        '4.1.3',
        `^${STATUS[lang].branchCollapsed}`,
        9,
      ),
    ],
    filter: [
      ...[2, 3, 4, 5].map((command) =>
        must(
          'filter-count',
          'The number of matches is conveyed, also when it is the same as before',
          '4.1.3',
          String.raw`^\d+ ${STATUS[lang].found}`,
          command,
        ),
      ),
      must(
        'filter-cleared',
        'That all pages are shown again is conveyed',
        '4.1.3',
        STATUS[lang].allShown,
        6,
      ),
    ],
    'press-release': [
      must('article-heading', 'The headline is a heading', '1.3.1', 'heading level'),
    ],
    footer: [must('footer-landmark', 'Links are conveyed as links', '4.1.2', '^link')],
  };
  return own[element] ?? [];
}

/** Forty commands on the release page: Finnish navigation around a Swedish article. */
const RELEASE_COMMANDS = [
  ...['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'h', 'Down', 'Down'],
  ...['Down', 'Down', 'Down', 'Down', 'Down', 'Down', 'h', 'Down', 'h', 'Down'],
  ...['k', 'k', 'k', 'shift+k', 'm', 'm', 'm', 'm', 'm', 'm'],
  ...['l', 'l', 'l', 'b', 'shift+b', TOP, 'k', 'k', 'Tab', 'shift+Tab'],
];

/** The notice from its appearance to its dismissal. */
const NOTICE_COMMANDS = [
  'Tab',
  'Tab',
  'Tab',
  'Tab',
  'Tab',
  'Tab',
  'shift+Tab',
  'Tab',
  'Return',
  'Tab',
];

/** Types into the filter, with pauses, and clears it. */
const FILTER_COMMANDS = ['Tab', FOCUS_MODE, 'm i', 'n', 'i', 's', 'Escape', FOCUS_MODE];

const langs = ['fi', 'sv', 'en'] as const;

const ELEMENT_SCENARIOS: readonly Scenario[] = langs.flatMap((lang) => [
  {
    id: `release-${lang}`,
    element: 'page',
    lang,
    path: `/-page/release/${lang}/`,
    visitor: [lang, 'sv'],
    setup: 'The page has loaded; browse mode is on.',
    commands: RELEASE_COMMANDS,
    assertions: assertionsOf('page', lang),
  },
  {
    id: `notice-${lang}`,
    element: 'language-notice',
    lang,
    path: `/-page/front/${lang}/`,
    visitor: [lang === 'en' ? 'sv' : 'en'],
    setup: 'The page has loaded for a visitor who does not read its language.',
    commands: NOTICE_COMMANDS,
    assertions: [],
  },
  {
    id: `filter-${lang}`,
    element: 'sitemap-tree',
    lang,
    path: pathOf('sitemap-tree', lang),
    visitor: [lang, 'sv'],
    setup: 'The example has loaded; browse mode is on.',
    commands: FILTER_COMMANDS,
    assertions: assertionsOf('filter', lang),
  },
  ...Object.entries(COMMANDS).map(([element, commands]) => ({
    id: `${element}-${lang}`,
    element,
    lang,
    path: pathOf(element, lang),
    visitor: [lang, 'sv'],
    setup: 'The example has loaded; browse mode is on.',
    commands,
    assertions: assertionsOf(element, lang),
  })),
]);

export const SCENARIOS: readonly Scenario[] = [...ELEMENT_SCENARIOS, ...PATTERN_SCENARIOS];
