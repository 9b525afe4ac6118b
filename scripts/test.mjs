// Everything, in the order in which a fault is cheapest to find. Every step runs even when one
// before it failed, except where its own input is missing; the last line counts all tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = '.cache/totals';
const LINE = 160;
rmSync(CACHE, { recursive: true, force: true });
mkdirSync(CACHE, { recursive: true });

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const bin = (name) => join('node_modules/.bin', name);

/** Runs a command; true when it ended well. */
function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** A step that is one test by itself. */
function step(name, command, args, env) {
  const start = Date.now();
  console.log(`\n=== ${name}`);
  const passed = run(command, args, env);
  totals[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(name);
  console.log(`=== ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds(start)} s`);
  return passed;
}

/** A step that counts its own tests into a file. */
function suite(name, command, args, env = {}) {
  const start = Date.now();
  console.log(`\n=== ${name}`);
  const file = join(CACHE, `${name.replace(/\W+/g, '-')}.json`);
  const passed = run(
    command,
    args.map((arg) => arg.replace('{totals}', file)),
    { ...env, VN_TOTALS: file },
  );
  let counted = { passed: 0, failed: 0, skipped: 0 };
  try {
    counted = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No count: the run itself did not get that far.
  }
  const executed = counted.passed + counted.failed;
  // A run that failed without a failing test, or that ran none, is a failure all the same.
  if ((!passed && counted.failed === 0) || executed === 0) counted.failed += 1;
  for (const key of Object.keys(totals)) totals[key] += counted[key] ?? 0;
  if (counted.failed > 0) failures.push(name);
  failures.push(...(counted.failures ?? []).map((failure) => `  ${line(failure)}`));
  console.log(
    `=== ${name}: ${counted.passed} passed, ${counted.failed} failed in ${seconds(start)} s`,
  );
}

/** A failure in one line: what was said stands above, whole. */
const line = (text) => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > LINE ? `${flat.slice(0, LINE)}…` : flat;
};

const seconds = (start) => ((Date.now() - start) / 1000).toFixed(1);

const testFiles = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file));

const nodeTests = (folder, concurrency) => [
  '--import',
  'tsx',
  '--test',
  `--test-concurrency=${concurrency}`,
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./test/runner/node-totals.mjs',
  '--test-reporter-destination={totals}',
  ...testFiles(folder),
];

const start = Date.now();
if (!run(process.execPath, ['scripts/browsers.mjs', 'chromium', 'firefox', 'webkit'])) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
// Before the build, which writes some of the files whose freshness the checks look at.
for (const check of [
  'types',
  'lint',
  'format',
  'styles',
  'layers',
  'manifest',
  'i18n',
  'docs',
  'new',
]) {
  step(`check ${check}`, 'npm', ['run', '--silent', `check:${check}`]);
}
if (step('build', 'npm', ['run', '--silent', 'build'])) {
  const site = step('build site', 'npm', ['run', '--silent', 'build:site']);
  if (site) step('size', process.execPath, ['scripts/size.mjs']);
  suite('node', process.execPath, nodeTests('test/node', 2));
  for (const browser of ['chromium', 'firefox', 'webkit']) {
    suite(`elements in ${browser}`, bin('wtr'), [], {
      VN_BROWSERS: browser,
      VN_COVERAGE: browser === 'chromium' ? '1' : '',
    });
  }
  const storybook = step('build storybook', 'npm', ['run', '--silent', 'build:storybook']);
  if (site && storybook) suite('pages', process.execPath, nodeTests('test/pages', 2));
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\nTook ${seconds(start)} s.`);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
