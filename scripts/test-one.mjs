/**
 * Runs the browser tests whose file name contains a word, in Chromium by default:
 *
 *   node scripts/test-one.mjs breadcrumbs [--firefox | --webkit | --all]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserNames } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = 'test/browser';
const suffix = '.test.ts';

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string[]} args */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  return status ?? 1;
}

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const known = ['all', ...browserNames].map((name) => `--${name}`);
const wrong = flags.filter((flag) => !known.includes(flag));
if (wrong.length > 0 || words.length !== 1) {
  fail(`Usage: node scripts/test-one.mjs <word> [${known.join(' | ')}]`);
}

const browsers = flags.includes('--all') ? browserNames : flags.map((flag) => flag.slice(2));
const env = { ...process.env, VN_BROWSERS: browsers.join(',') || 'chromium' };

const files = existsSync(join(root, folder))
  ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(suffix))
      .sort()
  : [];
const word = words[0].toLowerCase();
const matching = files.filter((file) => basename(file, suffix).toLowerCase().includes(word));
if (matching.length === 0) {
  const names = files.map((file) => basename(file, suffix)).join(', ');
  fail(`No file in ${folder} has "${word}" in its name. There are: ${names || 'none'}.`);
}

// The test page links the stylesheet, which is built; the elements themselves need no build.
const styles = 'dist/vn-elements.css';
const build = 'scripts/build-css.mjs';
if (!existsSync(join(root, styles))) {
  if (!existsSync(join(root, build))) fail(`${styles} is missing, and so is ${build}.`);
  if (run(build) !== 0) fail(`${styles} is missing and ${build} could not build it.`);
}

const require = createRequire(import.meta.url);
const runner = join(dirname(require.resolve('@web/test-runner')), 'bin.js');
const paths = matching.map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
process.exitCode = run(runner, '--files', ...paths);
