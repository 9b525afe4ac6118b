/**
 * Runs benchmarks: `npm run bench` all of them, `npm run bench -- languages` one. Each is a program,
 * `bench/<name>.bench.ts`, that prints its figures beside their limits and fails above one. They
 * measure dist and the demo site: build first.
 *
 *   npm run bench -- --install   installs the libraries to compare with, each in bench/peers/<name>
 *   npm run bench -- --profile   prints the main thread's time of each element on the release page
 *   npm run bench -- --docs      writes the last results into docs/benchmarks.md
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeDocs } from '../bench/lib/docs.js';

const SUFFIX = '.bench.ts';
const known = readdirSync('bench')
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length));
const { values: flags, positionals: wanted } = parseArgs({
  options: {
    install: { type: 'boolean' },
    profile: { type: 'boolean' },
    docs: { type: 'boolean' },
  },
  allowPositionals: true,
});

const run = (args: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
};

if (flags.install) {
  for (const name of readdirSync('bench/peers')) {
    console.log(`\n=== ${name}`);
    // Not in the project's node_modules: nothing else needs them.
    const args = ['ci', '--prefix', `bench/peers/${name}`, '--ignore-scripts', '--no-audit'];
    if (spawnSync('npm', args, { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
  }
}
if (flags.profile) run(['bench/lib/profile.ts']);
if (flags.docs) await writeDocs();
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown benchmark: ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
  process.exit(1);
}
const names = wanted.length > 0 ? wanted : known;
for (const name of Object.keys(flags).length > 0 ? wanted : names) {
  console.log(`\n=== ${name}`);
  run([`bench/${name}${SUFFIX}`]);
}
