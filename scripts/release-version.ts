/**
 * Turns the pending changesets into a version: raises it in package.json, package-lock.json,
 * publiccode.yml and the files generated from it, and writes CHANGELOG.md, grouped by subject.
 *
 *   npm run release:version              the next version
 *   npm run release:version -- --amend   adds to the version of package.json, which is not published yet
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { groupBySubject, readChangelog, writeChangelog } from './lib/changelog.js';

const CHANGELOG = 'CHANGELOG.md';
const shell = process.platform === 'win32';
const run = (command: string, ...args: readonly string[]): void => {
  execFileSync(command, args, { stdio: 'inherit', shell });
};
const readVersion = (): string =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

function replaceInFile(file: string, pattern: RegExp, replacement: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, replacement));
}

const setVersion = (version: string): void => {
  replaceInFile('package.json', /^( {2}"version": )".*"/m, `$1"${version}"`);
};

/** The higher of two versions. */
const higher = (a: string, b: string): string =>
  a.localeCompare(b, 'en', { numeric: true }) < 0 ? b : a;

const before = readVersion();
const { title, sections } = readChangelog(readFileSync(CHANGELOG, 'utf8'));
const amended = process.argv.includes('--amend') ? sections.shift() : undefined;
if (amended) {
  writeFileSync(CHANGELOG, writeChangelog(title, sections));
  setVersion(sections[0]?.version ?? '0.0.0');
}

run('npx', 'changeset', 'version');

const version = amended ? higher(before, readVersion()) : readVersion();
setVersion(version);
const [newest] = readChangelog(readFileSync(CHANGELOG, 'utf8')).sections;
const body = groupBySubject([amended?.body, newest?.body].filter(Boolean).join('\n\n'));
writeFileSync(CHANGELOG, writeChangelog(title, [{ version, body }, ...sections]));
replaceInFile('publiccode.yml', /^softwareVersion: .*$/m, `softwareVersion: ${version}`);
run('npm', 'install', '--package-lock-only', '--prefer-offline', '--ignore-scripts');
run('npm', 'run', '--silent', 'build:entries');
run('npm', 'run', '--silent', 'build:integrations');
run('npx', 'prettier', '--write', '--log-level', 'warn', 'package.json');
