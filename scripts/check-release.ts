/**
 * Checks that a tag can be released: it names the version of package.json, the changelog describes
 * the version, and no changeset is pending.
 *
 *   npm run check:release -- v1.2.3           one line for each problem
 *   npm run check:release -- v1.2.3 --notes   prints the release notes
 */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The files that state the version, and the changesets that wait for a release. */
export interface ReleaseState {
  readonly version: string;
  readonly changelog: string;
  readonly publicCode: string;
  readonly changesets: readonly string[];
}

/** The section of a version in the changelog, without its heading. */
export function notesOf(changelog: string, version: string): string | undefined {
  const heading = `\n## ${version}\n`;
  const start = `\n${changelog}`.indexOf(heading);
  if (start < 0) return undefined;
  const [notes = ''] = `\n${changelog}`.slice(start + heading.length).split(/^## /m);
  return notes.trim();
}

/** What prevents the release of a tag. */
export function releaseProblems(tag: string, state: ReleaseState): string[] {
  const { version, changelog, publicCode, changesets } = state;
  return [
    tag !== `v${version}` && `the tag is ${tag}, but package.json has ${version}`,
    !notesOf(changelog, version) && `CHANGELOG.md does not describe ${version}`,
    !publicCode.includes(`softwareVersion: ${version}\n`) &&
      `publiccode.yml: softwareVersion is not ${version}`,
    ...changesets.map((file) => `.changeset/${file} is pending, run "npm run release:version"`),
  ].filter((problem) => typeof problem === 'string');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , tag = '', option] = process.argv;
  const read = (file: string): string =>
    readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const changelog = read('CHANGELOG.md');
  const problems = releaseProblems(tag, {
    version,
    changelog,
    publicCode: read('publiccode.yml'),
    changesets: readdirSync(new URL('../.changeset', import.meta.url)).filter(
      (file) => file.endsWith('.md') && file !== 'README.md',
    ),
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(option === '--notes' ? notesOf(changelog, version) : `${tag} can be released`);
}
