import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

const FOLDER = '.cache/page-groups';

/** Approximate duration of the page tests that take longer than the others, in seconds. */
const SECONDS: Readonly<Record<string, number>> = {
  pictures: 75,
  shift: 65,
  site: 50,
  'foreign-css': 50,
  'accessibility-tree': 40,
  'language-notice': 40,
  geometry: 30,
  languages: 25,
  storybook: 20,
  reflow: 17,
  audit: 16,
};
const DEFAULT_SECONDS = 8;

/** Page tests that run in one process and one browser, because starting them takes seconds. */
export interface PageGroup {
  readonly name: string;
  /** A module that imports the tests. */
  readonly entry: string;
  readonly seconds: number;
}

/**
 * Divides page tests into groups that take about the same time.
 *
 * @param files their paths
 * @param count the number of groups
 */
export function pageGroups(files: readonly string[], count: number): readonly PageGroup[] {
  const secondsOf = (file: string): number =>
    SECONDS[basename(file, '.test.ts')] ?? DEFAULT_SECONDS;
  const groups = Array.from({ length: count }, () => ({ files: [] as string[], seconds: 0 }));
  for (const file of [...files].sort((one, two) => secondsOf(two) - secondsOf(one))) {
    const [shortest] = groups.sort((one, two) => one.seconds - two.seconds);
    shortest?.files.push(file);
    if (shortest) shortest.seconds += secondsOf(file);
  }
  mkdirSync(FOLDER, { recursive: true });
  return groups.map(({ files, seconds }, index) => {
    const entry = join(FOLDER, `${String(index + 1)}.ts`);
    const imports = files.map((file) => {
      const path = relative(FOLDER, file).split(sep).join('/');
      return `import '${path}';\n`;
    });
    writeFileSync(entry, imports.join(''));
    const subjects = files.map((file) => basename(file, '.test.ts')).join(', ');
    return { name: `pages: ${subjects}`, entry, seconds };
  });
}
