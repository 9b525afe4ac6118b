import { JSDOM } from 'jsdom';
import { html } from 'lit';
import type {
  ContactCard,
  FeedbackForm,
  FeedSource,
  FilterForm,
  GovernmentOrganization,
  Organisation,
  PageHead,
  Pagination,
  PersonCard,
  PressRelease,
  ResultList,
  SideNavigation,
  SiteNode,
  SiteNotice,
  SummaryList,
} from '../../src/model/index.js';

// A valid call of every exported function. Texts for readers begin with a capital letter, each in one
// place: they must stay where another field is odd. `Required` makes new fields fail the type check.

/** Functions whose arguments are not data, with the reason. */
const UNCHECKED = 'as in i18n.js, without its checks, which every page would load';
const OF_TESTS = 'for HTML that a site’s own tests compare';
export const NOT_OF_DATA: Readonly<Record<string, string>> = {
  'vn-elements: whenDefined': 'takes nothing',
  'vn-elements.bundle: registerCatalogue': UNCHECKED,
  'vn-elements.bundle: registerLocale': UNCHECKED,
  'vn-elements.bundle.dev: registerCatalogue': UNCHECKED,
  'vn-elements.bundle.dev: registerLocale': UNCHECKED,
  'testing: htmlTree': OF_TESTS,
  'testing: equalHtml': OF_TESTS,
  'testing: htmlDifference': OF_TESTS,
  'markup: DataError': 'an error, which the library constructs',
  'model: DataError': 'an error, which the library constructs',
  'readers: DataError': 'an error, which the library constructs',
  'i18n: DataError': 'an error, which the library constructs',
  'readers: ParseError': 'an error, which the library constructs',
};

const FI = { lang: 'fi' };
const BASE = 'https://a.example/';
const XML = '<rss><channel><title>Feed</title><item><title>Item</title></item></channel></rss>';
const SITEMAP = '<urlset><url><loc>https://a.example/a</loc></url></urlset>';
const ARTICLE = {
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'NewsArticle', headline: 'Headline', author: { name: 'Author' } }],
};

const link = (text: string): Required<PressRelease['keywords'] & object>[number] => ({
  text,
  href: `/${text.toLowerCase()}`,
  lang: 'sv',
});
const tree = (name: string): readonly SiteNode[] => [
  {
    ...{ title: `${name} one`, href: `/${name}/one`, id: `${name}-one`, lang: 'sv' },
    children: [
      { title: `${name} below`, href: `/${name}/one/below`, children: [] },
      { title: `${name} lazy`, href: `/${name}/one/lazy`, lazyChildren: '/tree.json' },
    ],
  },
  { title: `${name} two`, href: `/${name}/two` },
];
const languages = [
  { lang: 'fi' },
  {
    ...{ lang: 'sv', href: '/sv', hreflang: 'sv-FI', samePage: true, name: 'Swedish name' },
    state: 'easy',
  },
  { lang: 'en', href: '/en', name: 'English name' },
];
const ministry = (key: string): Required<Organisation> => ({
  ...{ key, names: { fi: `Organisation ${key}` }, abbreviations: { fi: 'Abc' } },
  ...{ href: `/${key}`, hrefs: { sv: `/sv/${key}` } },
});

const feedback = {
  action: '/feedback',
  fields: [
    {
      ...{ kind: 'text', name: 'who', label: 'Name label', value: 'Name value' },
      ...{ hint: 'Name hint', error: 'Name error', isOptional: true, autocomplete: 'name' },
    },
    { kind: 'textarea', name: 'what', label: 'Area label', value: 'Area value' },
    {
      ...{ kind: 'radios', name: 'which', label: 'Radio label', values: ['b'] },
      options: [
        { value: 'a', text: 'First choice' },
        { value: 'b', text: 'Second choice' },
      ],
    },
  ],
  hidden: [{ name: 'token', value: 'Hidden' }],
  button: 'Button',
  headingLevel: 2,
  idPrefix: 'vn',
} satisfies Required<FeedbackForm>;

const filter = {
  action: '/list',
  fields: [
    { kind: 'text', name: 'q', label: 'Text label', value: 'Text value' },
    {
      ...{ kind: 'select', name: 'one', label: 'Select label', value: 'a' },
      options: [{ value: 'a', text: 'Select option' }],
    },
    {
      ...{ kind: 'checkboxes', name: 'some', label: 'Box label', values: ['b'] },
      options: [{ value: 'b', text: 'Box option' }],
    },
  ],
  hidden: [{ name: 'order', value: 'Hidden' }],
  idPrefix: 'vn',
} satisfies Required<FilterForm>;

const results = {
  items: [
    {
      ...{ title: 'Result title', href: '/result', lang: 'sv', date: '2026-01-02' },
      ...{ endDate: '2026-01-03', type: 'Result type', publishers: ['Result publisher'] },
      ...{ place: 'Result place', path: ['Result section'], summary: 'Result summary' },
      ...{ isEvent: true, files: [{ title: 'Result file', href: '/a.pdf', type: 'PDF', size: 1 }] },
    },
    { title: 'Second title', href: '/second', date: '2026-02-02' },
  ],
  count: 2,
  query: 'summary',
  limits: [link('Limit')],
  clearHref: '/list',
  links: [link('Feed')],
  isByMonth: true,
  headingLevel: 2,
  idPrefix: 'vn',
} satisfies Required<ResultList>;

const head = {
  ...{ lang: 'fi', title: 'Page title', titleLang: 'sv', siteName: 'Site name' },
  ...{ description: 'Description', url: '/page', defaultLang: 'fi', isArticle: true },
  versions: [{ lang: 'sv', href: '/sv' }],
  image: { src: '/image.jpg', alt: 'Image text', width: 1, height: 2 },
  ...{ published: '2026-01-01', updated: '2026-01-02', base: BASE },
  feeds: [{ title: 'Feed title', href: '/feed' }],
  jsonLd: { '@type': 'Thing', name: 'Json name' },
} satisfies Required<PageHead>;

const side = {
  ...{ title: 'Section', href: '/section', titleLang: 'sv', currentUrl: '/pages/one' },
  pages: tree('Pages'),
} satisfies Required<SideNavigation>;

const details = {
  ...{ phone: ['0295 16001'], email: 'a@b.example', openingHours: 'Hours', country: 'FI' },
  ...{ address: 'Street', addressLang: 'sv', links: [link('Map')] },
};

const contacts = {
  contacts: [
    {
      ...{ ...details, name: 'Unit', nameLang: 'sv', href: '/unit', title: 'Unit title' },
      ...{ organisation: 'Organisation', text: 'Unit text', isMain: true },
    },
    { name: 'Second unit' },
  ],
  headingLevel: 3,
} satisfies Required<ContactCard>;

const persons = {
  persons: [
    {
      ...{ ...details, name: 'Person', nameLang: 'sv', role: 'Role', organisation: 'Organisation' },
      ...{ href: '/person', text: 'Person text' },
      portrait: { src: '/a.jpg', width: 4, height: 5, alt: 'Portrait' },
      lists: [{ title: 'Duties', items: [link('Duty')] }],
    },
  ],
  headingLevel: 3,
} satisfies Required<PersonCard>;

const summary = {
  rows: [
    { name: 'Row name', values: [link('Value')], actions: [link('Change')] },
    { name: 'Second row', values: [{ text: 'Second value' }] },
  ],
} satisfies Required<SummaryList>;

const notice = {
  ...{ severity: 2, title: 'Notice title', text: 'Notice text', textLang: 'sv' },
  ...{ links: [link('More')], isCrisis: false, headingLevel: 2, id: 'vn' },
} satisfies Required<SiteNotice>;

const pages = {
  ...{ page: 2, pages: 9, href: '?page={page}', firstHref: '/' },
} satisfies Required<Pagination>;

const feed = {
  ...{ title: 'Feed title', lang: 'fi', url: '/list', feedUrl: '/feed', base: BASE },
  ...{ description: 'Feed description', updated: '2026-01-02', items: results.items },
} satisfies Required<FeedSource>;

const organisation = {
  names: [
    { text: 'Own name', lang: 'fi' },
    { text: 'Other name', lang: 'sv' },
  ],
  ...{ url: BASE, addressLines: ['Address line'], switchboard: '0295 16001' },
  social: [link('Social')],
} satisfies Required<GovernmentOrganization>;

const release = {
  ...{ lang: 'fi', headline: 'Headline', published: '2026-01-01T10:00', updated: '2026-01-02' },
  ...{ translated: '2026-01-03', embargo: '2026-01-01', type: 'Type', lead: 'Lead', id: 'a' },
  ...{ html: '<p>Html</p>', emailPattern: 'Pattern', archived: true, url: '/release' },
  publishers: ['Publisher', link('Ministry')],
  authors: ['Author', { ...link('Writer'), isOrganisation: true }],
  body: [
    'Plain block',
    { paragraph: 'Paragraph', lang: 'sv', dir: 'ltr' },
    { quote: 'Quote' },
    { heading: 'Heading', level: 2 },
    { link: link('Linked') },
    { list: ['Entry'], ordered: true },
    { table: { caption: 'Caption', head: ['Column'], rowHeads: true, rows: [['Cell']] } },
    { image: { src: '/b.jpg', alt: 'Alternative', caption: 'Legend', width: 1, height: 1 } },
    { box: { title: 'Box title', body: ['Box text'] } },
    { tag: 'p', attributes: { lang: 'sv' }, children: ['Rich text'] },
  ],
  image: { src: '/a.jpg', alt: 'Picture', caption: 'Picture legend' },
  images: [{ src: '/c.jpg', alt: 'Further' }],
  versions: [{ lang: 'sv', href: '/sv', hreflang: 'sv', name: 'Version', state: 'machine' }],
  contacts: [
    {
      ...{ name: 'Contact', title: 'Director', email: 'a@b.example', phone: ['0295 16001'] },
      ...{ organisation: 'Unit', group: 'Group', address: 'Street', country: 'FI' },
      openingHours: 'Hours',
    },
    'Sentence',
  ],
  ...{ persons: [link('Person')], keywords: [link('Keyword')], related: [link('Related')] },
  attachments: [
    { title: 'Attachment', href: '/a.pdf', type: 'PDF', size: 1, lang: 'sv', pages: 2 },
    '/b.pdf',
  ],
  events: [
    {
      ...{ title: 'Event', href: '/event', start: '2026-01-01', end: '2026-01-02' },
      ...{ place: 'Hall', stream: link('Stream'), registration: link('Registration') },
    },
  ],
  projects: [{ text: 'Project', id: 'OM030:00/2024', href: '/project' }, 'Draft'],
  corrections: [{ date: '2026-01-02', text: 'Correction' }, 'Erratum'],
  machineTranslated: link('Original'),
} satisfies Required<PressRelease>;

const mark = html`<svg></svg>`;
const message = { text: '{n, plural, one {One} other {Others {n}}}', lang: 'fi' };
const day = { instant: 1_767_000_000_000, hasTime: true, precision: undefined, datetime: 'a' };
const { window } = new JSDOM('');
const dom = (markup: string): unknown => JSDOM.fragment(markup);

/** The arguments of a valid call, by entry and name. Each is made again, because calls may keep them. */
export const BASE_CALLS: Readonly<Record<string, () => readonly unknown[]>> = {
  'markup: breadcrumbs': () => [
    tree('Trail'),
    { ...FI, title: 'Own title', titleLang: 'sv', currentUrl: '/own', collapse: true },
  ],
  'markup: contactCard': () => [contacts, FI],
  'markup: feedbackForm': () => [feedback, FI],
  'markup: filterForm': () => [filter, FI],
  'markup: footer': () => [
    {
      ...{ ...FI, names: organisation.names, addressLines: ['Line', { text: 'Rad', lang: 'sv' }] },
      ...{ mark, switchboard: '0295 16001', links: [link('About')], social: [link('Social')] },
      top: true,
    },
  ],
  'markup: barLink': () => [link('Bar'), { inMenu: true }],
  'markup: headerHome': () => [
    {
      ...{ ...FI, href: '/', name: { text: 'Site', lang: 'sv' }, mark },
      otherNames: [{ text: 'Webbplats', lang: 'sv' }],
    },
  ],
  'markup: headerSearch': () => ['/search', FI],
  'markup: headerSearchForm': () => ['/search', { ...FI, name: 'q', id: 'search' }],
  'markup: languageNotice': () => [
    languages,
    { ...FI, contentLang: 'de', languagesHref: '/languages', show: 'sv' },
  ],
  'markup: languageSelector': () => [
    languages,
    { ...FI, disclosure: 'always', maxInline: 2, groups: true, codes: true },
  ],
  'markup: languageVersions': () => [languages, { ...FI, purpose: 'visible' }],
  'markup: ministrySwitcher': () => [
    { ...FI, organisation: 'a', organisations: ['a', 'b'].map(ministry) },
  ],
  'markup: navigation': () => [
    tree('Menu'),
    {
      ...{ ...FI, currentUrl: '/menu/one', currentSectionUrl: '/menu/two', label: 'Label' },
      ...{ barLinks: [link('Bar')], buttonText: 'Button' },
    },
  ],
  'markup: pageUrl': () => [`${BASE}page`, FI],
  'markup: pagination': () => [pages, FI],
  'markup: personCard': () => [persons, FI],
  'markup: pressRelease': () => [
    release,
    {
      ...{ actions: ['print', 'copy'], country: 'FI', headingLevel: 1, idPrefix: 'vn' },
      ...{ contents: true, readingTime: true, now: Date.UTC(2027, 0) },
    },
  ],
  'markup: resultList': () => [results, FI],
  'markup: sideNavigation': () => [side, FI],
  'markup: siteNotice': () => [notice, FI],
  'markup: siteTree': () => [
    tree('Site'),
    { ...FI, levels: 2, currentUrl: '/site/one', tools: ['filter', 'expand'] },
  ],
  'markup: skipLink': () => [[{ target: 'a', text: 'Text' }, 'b'], FI],
  'markup: summaryList': () => [summary, FI],
  'markup: pageHead': () => [head],
  'markup: renderToString': () => [
    html`<p lang=${FI.lang} ?hidden=${FI.lang !== 'sv'}>${['Text', ['List']]}</p>`,
  ],
  'markup: withBranches': () => ['<ul><li>Item<ul><li>Below</ul></ul>', { ...FI, levels: 2 }],
  'model: readContactText': () => ['Puh. 0295 16001', { country: 'FI' }],
  'model: readEmail': () => ['a@b.example'],
  'model: readPhone': () => ['0295 16001', { country: 'FI' }],
  'model: readPhones': () => ['0295 16001', { country: 'FI' }],
  'model: formatDateTime': () => [day, 'fi'],
  'model: readDateTime': () => ['2026-01-01'],
  'model: formatMonth': () => [day, 'fi'],
  'model: capitalised': () => ['text'],
  'model: hrefIn': () => [ministry('a'), 'sv'],
  'model: nameIn': () => [ministry('a'), 'fi'],
  'model: readOrganisations': () => [['a', 'b'].map(ministry), { onProblem: () => undefined }],
  'model: canonicalTag': () => ['fi-FI'],
  'model: directionOf': () => ['ar'],
  'model: groupOf': () => ['se'],
  'model: lookup': () => ['sv-FI', ['sv', 'fi']],
  'model: matchLocale': () => ['sv-FI'],
  'model: suggestion': () => ['fi', ['sv'], ['sv', 'en'], { smn: 'se' }],
  'model: isEmbargoed': () => [{ embargo: '2026-01-01' }, { now: Date.UTC(2027, 0) }],
  'model: breadcrumbsJsonLd': () => [tree('Trail'), { title: 'Own title', base: BASE }],
  'model: governmentOrganizationJsonLd': () => [organisation, { base: BASE }],
  'model: jsonLdText': () => [ARTICLE],
  'model: newsArticleJsonLd': () => [release, { base: BASE, now: Date.UTC(2027, 0) }],
  'model: atomFeed': () => [feed],
  'model: rssFeed': () => [feed],
  'model: plainText': () => ['<p>Text</p>'],
  'model: readRelease': () => [release, { onProblem: () => undefined }],
  'model: readPublishers': () => [['sm', link('Other')], { lang: 'fi', url: BASE }],
  'model: readRichText': () => [dom('<p>Text <b>Bold</b></p>'), { base: BASE }],
  'model: countNodes': () => [tree('Site')],
  'model: readSiteTree': () => [
    tree('Site'),
    { keys: { title: 'title', href: 'href', children: 'children' }, onProblem: () => undefined },
  ],
  'model: matchCurrentPage': () => ['/a', ['/a', '/b'], BASE],
  'model: trail': () => [tree('site'), '/site/one/below'],
  'model: safeHref': () => ['/a'],
  'readers: parseDate': () => ['18.11.2021', { lang: 'fi' }],
  'readers: parseNewsArticle': () => [
    ARTICLE,
    { base: BASE, lang: 'fi', onProblem: () => undefined },
  ],
  'readers: parseFeed': () => [
    XML,
    { base: BASE, lang: 'fi', maxLength: 10_000, maxDepth: 10, onProblem: () => undefined },
  ],
  'readers: decodeSource': () => [new Uint8Array([60, 97]), { charset: 'utf-8', maxBytes: 10 }],
  'readers: parseSiteTree': () => ['[{"title":"Title","href":"/a"}]', { keys: { id: 'id' } }],
  'readers: parseSitemap': () => [
    [SITEMAP],
    { lang: 'fi', pageTitle: ({ href }: { href: string }) => href, onProblem: () => undefined },
  ],
  'readers: parseXml': () => [
    '<a b="c">Text</a>',
    { maxLength: 100, maxDepth: 9, recover: true, decodeReference: (name: string) => name },
  ],
  'readers: parseXmlEvents': () => ['<a>Text</a>', { maxLength: 100, maxDepth: 9, recover: true }],
  'readers: xmlText': () => [
    { name: 'a', local: 'a', uri: '', attributes: {}, children: ['Text', { children: ['Inner'] }] },
  ],
  'readers/html: parseHtml': () => ['<p>Text</p>', { base: BASE, window }],
  'i18n: loadCatalogue': () => ['sv'],
  'i18n: registerCatalogue': () => ['fi', { close: 'Sulje' }],
  'i18n: registerLocale': () => ['et', { messages: { close: 'Sule' }, fallback: ['fi'] }],
  'i18n: setFallbackLocale': () => ['en'],
  'i18n: fill': () => [message, { n: 1 }],
  'i18n: plural': () => [message, { n: 2 }],
  'i18n: pluralCategory': () => ['fi', 1],
  'i18n: translator': () => ['fi'],
};
