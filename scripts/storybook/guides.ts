import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Pages of elements and patterns belong to their stories; the contact sheet is hundreds of pictures. */
const IS_GUIDE =
  /^(?:docs\/(?!components\/|patterns\/(?!README)|contact-sheet)[^]*|CONTRIBUTING|GOVERNANCE|SECURITY|CHANGELOG)\.md$/;

const REPOSITORY = 'https://github.com/valtioneuvosto/vn-elements/blob/main/';

/** The part of the sidebar that contains a folder or a file; otherwise `Guides`. */
const GROUPS: Readonly<Record<string, string>> = {
  'docs/servers': 'Guides/Servers',
  'docs/frameworks': 'Guides/Frameworks',
  'docs/patterns': 'Patterns',
  'docs/decisions': 'For contributors/Decisions',
  'docs/conformance': 'For auditors',
  'docs/for-auditors.md': 'For auditors',
  'docs/editors': 'For editors',
  'docs/editors/fi': 'For editors/Suomi',
  'docs/editors/sv': 'For editors/Svenska',
  'docs/editors/en': 'For editors/English',
  'docs/README.md': 'Guides',
  'docs/architecture.md': 'For contributors',
  'docs/benchmarks.md': 'For contributors',
  'docs/corpus.md': 'For contributors',
  'docs/glossary.md': 'For contributors',
  'docs/versioning.md': 'Guides',
  'CONTRIBUTING.md': 'For contributors',
  'GOVERNANCE.md': 'For contributors',
  'SECURITY.md': 'For contributors',
};

const NAMES: Readonly<Record<string, string>> = {
  'docs/README.md': 'Install and use',
  'docs/servers/README.md': 'Overview',
  'docs/frameworks/README.md': 'Overview',
  'docs/patterns/README.md': 'Overview',
  'docs/decisions/README.md': 'Overview',
  'docs/editors/README.md': 'Overview',
  'CHANGELOG.md': 'Changes',
};

/** Languages of the pages for editors; all other pages are English. */
export const PAGE_LANGUAGES = ['fi', 'sv', 'en'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** The language of a Markdown file. */
export const languageOf = (file: string): PageLanguage =>
  PAGE_LANGUAGES.find((lang) => file.startsWith(`docs/editors/${lang}/`)) ?? 'en';

export interface Guide {
  /** Path in the repository. */
  readonly file: string;
  /** Id of the story. */
  readonly id: string;
  /** Path in the sidebar. */
  readonly title: string;
  /** Its last part. */
  readonly name: string;
}

export const readText = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const metaId = (file: string): string =>
  `guide-${file
    .replace(/^docs\//, '')
    .replace(/\.md$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}`;

const heading = (file: string): string =>
  /^# (.+)$/m.exec(readText(file))?.[1]?.replace(/[`*]/g, '') ?? basename(file, '.md');

export function guideOf(file: string): Guide {
  const name = NAMES[file] ?? heading(file).replaceAll('/', ' and ');
  const group = GROUPS[file] ?? GROUPS[dirname(file)] ?? 'Guides';
  return { file, id: `${metaId(file)}--page`, title: `${group}/${name}`, name };
}

/** The id of a guide's component, without its only story. */
export const componentId = ({ id }: Guide): string => id.replace(/--page$/, '');

/** The path of a page in Storybook, or undefined if it has no page for this file. */
export function pathOf(file: string): string | undefined {
  if (IS_GUIDE.test(file)) return `/story/${guideOf(file).id}`;
  const [, folder, name] = /^docs\/(components|patterns)\/([a-z-]+)\.md$/.exec(file) ?? [];
  if (folder === undefined) return undefined;
  return `/docs/${folder === 'components' ? 'elements' : folder}-${name ?? ''}--docs`;
}

/**
 * The URL of a link in Storybook: a page of its own, or the file in the public repository.
 *
 * @param href a link of the Markdown file
 * @param from the file
 */
export function linkOf(href: string, from: string): string {
  if (/^(?:[a-z]+:|#)/.test(href)) return href;
  const [path = '', hash] = href.split('#');
  const file = posix.join(posix.dirname(from), path);
  const page = pathOf(file);
  return (page === undefined ? REPOSITORY + file : `./?path=${page}`) + (hash ? `#${hash}` : '');
}

/** All Markdown files that Storybook shows. */
export const markdownFiles = (): readonly string[] =>
  [
    ...readdirSync(ROOT),
    ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) =>
      join('docs', file).split(sep).join('/'),
    ),
  ].filter((file) => pathOf(file) !== undefined);
