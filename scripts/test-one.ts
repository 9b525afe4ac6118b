/**
 * Runs the browser tests whose file name contains a word, by default in Chromium:
 *
 *   npm run test:one breadcrumbs [-- --firefox | --webkit | --all]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserNames } from './browsers/names.js';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDER = 'test/browser';
const SUFFIX = '.test.ts';
// The test page links it. The elements themselves need no build.
const STYLESHEET = 'dist/vn-elements.css';
const FLAGS = ['--all', ...browserNames.map((name) => `--${name}`)];

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function run(args: readonly string[], env = process.env): number {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
}

/** Paths of the test files whose names contain the word. */
function findTests(word: string): string[] {
  const files = readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(SUFFIX))
    .sort();
  const matching = files.filter((file) =>
    basename(file, SUFFIX).toLowerCase().includes(word.toLowerCase()),
  );
  if (matching.length === 0) {
    const names = files.map((file) => basename(file, SUFFIX)).join(', ');
    fail(`No file name in ${FOLDER} contains "${word}". There are: ${names}.`);
  }
  return matching.map((file) => `${FOLDER}/${file.replaceAll('\\', '/')}`);
}

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const [word, ...others] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!word || others.length > 0 || flags.some((flag) => !FLAGS.includes(flag)))
  fail(`Usage: npm run test:one <word> [-- ${FLAGS.join(' | ')}]`);

const files = findTests(word);
if (!existsSync(join(ROOT, STYLESHEET)) && run(['--import', 'tsx', 'scripts/build-css.ts']) !== 0)
  fail(`${STYLESHEET} could not be built.`);

const browsers = flags.includes('--all') ? browserNames : flags.map((flag) => flag.slice(2));
const runner = join(dirname(createRequire(import.meta.url).resolve('@web/test-runner')), 'bin.js');
process.exitCode = run([runner, '--files', ...files], {
  ...process.env,
  VN_BROWSERS: browsers.join(',') || 'chromium',
});
