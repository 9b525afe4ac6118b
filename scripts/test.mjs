// Everything, in the order in which a fault is cheapest to find. Every step runs even when one
// before it failed, except where its own input is missing; the last line counts all tests.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = '.cache/totals';
const LINE = 160;
rmSync(CACHE, { recursive: true, force: true });
mkdirSync(CACHE, { recursive: true });

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const bin = (name) => join('node_modules/.bin', name);

/**
 * Runs a command to its end. What it prints comes when it has ended, so that two of them beside
 * each other can be read.
 */
async function run(name, command, args, env = {}) {
  const start = Date.now();
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  child.stdout.on('data', (data) => output.push(data));
  child.stderr.on('data', (data) => output.push(data));
  const passed = await new Promise((resolve) => {
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  console.log(`\n=== ${name}`);
  process.stdout.write(Buffer.concat(output));
  return { passed, time: seconds(start) };
}

/** A step that is one test by itself. */
async function step(name, command, args, env) {
  const { passed, time } = await run(name, command, args, env);
  totals[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failures.push(name);
  console.log(`=== ${name}: ${passed ? 'passed' : 'FAILED'} in ${time} s`);
  return passed;
}

/** A step that counts its own tests into a file. */
async function suite(name, command, args, env = {}) {
  const file = join(CACHE, `${name.replace(/\W+/g, '-')}.json`);
  const { passed, time } = await run(
    name,
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
  console.log(`=== ${name}: ${counted.passed} passed, ${counted.failed} failed in ${time} s`);
}

/** Two at a time: a suite in one browser keeps one processor busy. */
async function both(...tasks) {
  const waiting = [...tasks];
  const lane = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await task();
  };
  await Promise.all([lane(), lane()]);
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

const npm = (name, script) => step(name, 'npm', ['run', '--silent', script]);

const elements = (browser) =>
  suite(`elements in ${browser}`, bin('wtr'), [], { VN_BROWSERS: browser });

const start = Date.now();
const browsers = spawnSync(
  process.execPath,
  ['scripts/browsers.mjs', 'chromium', 'firefox', 'webkit'],
  { stdio: 'inherit' },
);
if (browsers.status !== 0) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
// Before the build, which writes some of the files whose freshness the checks look at.
await both(
  ...['lint', 'types', 'format', 'styles', 'layers', 'manifest', 'i18n', 'docs', 'new'].map(
    (check) => () => npm(`check ${check}`, `check:${check}`),
  ),
);
if (await npm('build', 'build')) {
  const site = await npm('build site', 'build:site');
  if (site) await step('size', process.execPath, ['scripts/size.mjs']);
  let storybook = false;
  await both(
    () => elements('chromium'),
    () => elements('firefox'),
    () => elements('webkit'),
    () => suite('node', process.execPath, nodeTests('test/node', 2)),
    async () => {
      storybook = await npm('build storybook', 'build:storybook');
    },
  );
  if (site && storybook) await suite('pages', process.execPath, nodeTests('test/pages', 2));
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\nTook ${seconds(start)} s.`);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
