import { groupBySubject, readChangelog, SEPARATOR } from './changelog.js';

/** The elements of a subject, by the words that name one of them in its items. */
const SUBJECT_ELEMENTS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'Skip link, header and footer': {
    'skip-link': /skip[- ]link/i,
    header: /header|home link|\bbar\b|\blogo\b/i,
    footer: /footer/i,
  },
  'Ministry switcher': { 'ministry-switcher': /switcher/i },
  'Navigation and breadcrumbs': {
    navigation: /navigation|menu|\brow\b/i,
    breadcrumbs: /breadcrumb/i,
  },
  'Language selector and notice': {
    'language-selector': /selector/i,
    'language-notice': /notice/i,
  },
  'Sitemap tree': { 'sitemap-tree': /tree|sitemap/i },
  'Press release and feeds': { 'press-release': /release/i },
};

/** Markup functions whose names do not begin with the name of their element. */
const FUNCTIONS: Readonly<Record<string, string>> = { 'sitemap-tree': 'siteTree' };

/** What changed in an element in one version. */
export interface ElementChanges {
  /** Undefined if it is not published yet. */
  readonly version: string | undefined;
  /** Items of the changelog, as Markdown without the mark of the list. */
  readonly items: readonly string[];
}

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Whether an item anywhere in the changelog names an element: its tag or one of its functions. */
const namesElement = (item: string, name: string): boolean =>
  new RegExp(String.raw`\bvn-${name}\b(?!-)|\b${FUNCTIONS[name] ?? camel(name)}[A-Z]?\w*\(`).test(
    item,
  );

/** Whether an item below a subject is about an element; one that names none is about all of them. */
function isAbout(item: string, subject: string, name: string): boolean {
  if (namesElement(item, name)) return true;
  if (subject === 'Breaking changes') {
    return new RegExp(String.raw`\b${name.replace('-', ' ')}\b`, 'i').test(item);
  }
  const elements = SUBJECT_ELEMENTS[subject] ?? {};
  if (!(name in elements)) return false;
  const named = Object.keys(elements).filter((one) => elements[one]?.test(item));
  return named.length === 0 || named.includes(name);
}

function itemsOf(body: string, name: string): string[] {
  return body.split(/^### /m).flatMap((part) => {
    const [subject = '', ...lines] = part.split('\n');
    return lines
      .join('\n')
      .split(/^- /m)
      .slice(1)
      .map((item) => item.split('\n\n')[0]?.replace(/\n\s*/g, ' ').trim() ?? '')
      .filter((item) => isAbout(item, subject.trim(), name));
  });
}

/**
 * The changes of an element, the newest first.
 *
 * @param name of the element, without prefix
 * @param changelog text of CHANGELOG.md
 * @param pending texts of the changesets that are not in the changelog yet
 */
export function changesOf(
  name: string,
  changelog: string,
  pending: readonly string[] = [],
): readonly ElementChanges[] {
  const bodies = pending.map((text) => text.split(/^---$/m).slice(2).join('---').trim());
  const next = groupBySubject(bodies.map((body) => `${SEPARATOR}\n\n${body}`).join('\n\n'));
  return [{ version: undefined, body: next }, ...readChangelog(changelog).sections]
    .map(({ version, body }) => ({ version, items: itemsOf(body, name) }))
    .filter(({ items }) => items.length > 0);
}
