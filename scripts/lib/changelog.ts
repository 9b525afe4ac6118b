/** The subjects of the changelog, in its order. A changeset names them as headings. */
export const SUBJECTS = [
  'Breaking changes',
  'Every element',
  'Skip link, header and footer',
  'Ministry switcher',
  'Navigation and breadcrumbs',
  'Language selector and notice',
  'Sitemap tree',
  'Press release and feeds',
  'Languages and messages',
  'Stylesheets and themes',
  'JavaScript, types and servers',
  'Package and documentation',
  'Other changes',
  'Renamed names',
] as const;

/** Separates changesets in the changelog until they are grouped. `changelog.cjs` writes it. */
export const SEPARATOR = '<!-- changeset -->';

/** A version's section of a changelog. */
export interface Section {
  readonly version: string;
  readonly body: string;
}

/** Divides a changelog into its title and the sections of its versions, the newest first. */
export function readChangelog(text: string): { title: string; sections: Section[] } {
  // A changeset may have headings of the same level.
  const [title = '', ...rest] = text.split(/^## (?=\d)/m);
  const sections = rest.map((section) => {
    const [version = '', ...lines] = section.split('\n');
    return { version: version.trim(), body: lines.join('\n').trim() };
  });
  return { title: title.trim(), sections };
}

/** The reverse of {@link readChangelog}. */
export const writeChangelog = (title: string, sections: readonly Section[]): string =>
  `${[title, ...sections.map(({ version, body }) => `## ${version}\n\n${body}`)].join('\n\n')}\n`;

/** The blocks below each heading. Changesets' own headings (“Minor Changes”) do not count. */
function blocksBySubject(body: string): Map<string, string[]> {
  const subjects = new Map<string, string[]>();
  let subject = 'Other changes';
  for (const block of body.split(/\n{2,}/)) {
    const text = block.trim();
    const heading = /^#+ (.+)$/.exec(text)?.[1];
    if (text === SEPARATOR || /^(?:Major|Minor|Patch) Changes$/.test(heading ?? '')) {
      subject = 'Other changes';
    } else if (heading) {
      subject = heading;
    } else if (text) {
      subjects.set(subject, [...(subjects.get(subject) ?? []), text]);
    }
  }
  return subjects;
}

const isTable = (block: string): boolean => block.startsWith('|');
const isListItem = (block: string): boolean => block.startsWith('- ');

/** Paragraphs become list items, so that a subject is one list. Tables stay as they are. */
function listOf(blocks: readonly string[]): string {
  const items = blocks
    .filter((block) => !isTable(block))
    .map((block) => (isListItem(block) ? block : `- ${block.replaceAll('\n', '\n  ')}`));
  const [head, ...others] = blocks.filter(isTable);
  // Tables of the same columns are one table.
  const rows = others.flatMap((table) => table.split('\n').slice(2));
  return [items.join('\n'), head && [head, ...rows].join('\n')].filter(Boolean).join('\n\n');
}

/**
 * Groups what changesets wrote below a version by subject.
 *
 * @param body what is below the heading of the version
 */
export function groupBySubject(body: string): string {
  const subjects = blocksBySubject(body);
  const isKnown = (subject: string): boolean => SUBJECTS.some((known) => known === subject);
  const unknown = [...subjects.keys()].filter((subject) => !isKnown(subject));
  if (unknown.length > 0) {
    throw new Error(
      `A changeset expected one of the headings ${SUBJECTS.join('; ')}, but has ${unknown.join('; ')}`,
    );
  }
  return SUBJECTS.flatMap((subject) => {
    const blocks = subjects.get(subject);
    return blocks ? [`### ${subject}\n\n${listOf(blocks)}`] : [];
  }).join('\n\n');
}
