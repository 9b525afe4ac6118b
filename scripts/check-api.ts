/**
 * Compares the public API of the built package with the reports in `api/`. A change of the reports
 * needs a changeset.
 *
 *   npm run check:api              fails if a report is stale, or changed without a changeset
 *   npm run check:api -- --write   updates the reports
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './api/entries.js';
import { elementsReport, filesReport, markupReport, messagesReport } from './api/names-report.js';
import { typeReports } from './api/types-report.js';

const FOLDER = join(ROOT, 'api');
const isWriting = process.argv.includes('--write');

function git(...args: readonly string[]): string[] {
  try {
    return execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\n')
      .filter(Boolean);
  } catch {
    return [];
  }
}

/** Files that differ between the main branch and the working tree. */
function changedFiles(): string[] {
  const main = process.env['GITHUB_BASE_REF'] ? `origin/${process.env['GITHUB_BASE_REF']}` : 'main';
  const [base = 'HEAD'] = git('merge-base', 'HEAD', main);
  return [
    ...git('diff', '--name-only', base),
    ...git('ls-files', '--others', '--exclude-standard', 'api', '.changeset'),
  ];
}

/** The lines that only one of two texts has, as in a diff. */
function changedLines(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const [oldSet, freshSet] = [new Set(old), new Set(fresh)];
  return [
    ...old.filter((line) => !freshSet.has(line)).map((line) => `- ${line}`),
    ...fresh.filter((line) => !oldSet.has(line)).map((line) => `+ ${line}`),
  ];
}

if (!existsSync(join(ROOT, 'dist/types')) || !existsSync(join(ROOT, 'dist/vn-elements.js'))) {
  console.error('check:api expected the built package, run "npm run build"');
  process.exit(1);
}

const fresh = new Map([
  ['elements.md', elementsReport()],
  ['markup-and-styles.md', markupReport()],
  ['messages.md', messagesReport()],
  ['files.md', filesReport()],
  ...typeReports(),
]);

if (isWriting) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, text] of fresh) writeFileSync(join(FOLDER, name), text);
}

const problems: string[] = [];
const committed = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
for (const name of new Set([...fresh.keys(), ...committed])) {
  const before = committed.includes(name) ? readFileSync(join(FOLDER, name), 'utf8') : '';
  const lines = changedLines(before, fresh.get(name) ?? '');
  if (lines.length > 0) problems.push(`api/${name} is stale:`, ...lines);
}
if (problems.length > 0) {
  problems.push('Run "npm run check:api -- --write" and describe the change with "npx changeset".');
}
const changed = changedFiles();
const isAnnounced = changed.some((file) => /^\.changeset\/.*\.md$|^CHANGELOG\.md$/.test(file));
const unannounced = changed.filter((file) => file.startsWith('api/'));
if (unannounced.length > 0 && !isAnnounced) {
  problems.push(`${unannounced.join(', ')} changed without a changeset: run "npx changeset"`);
}

for (const line of problems) console.error(line);
if (problems.length > 0) process.exitCode = 1;
else console.log(`api: ${String(fresh.size)} reports are up to date`);
