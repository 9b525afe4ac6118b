// Runs measurements: `npm run bench` all of them, `npm run bench -- languages` one. Each is a
// program of its own, `bench/<name>.bench.ts`, that prints its figures beside their limits and
// fails over one. They measure what is in dist: build before.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const suffix = '.bench.ts';
const known = readdirSync('bench')
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No measurement ${unknown.join(', ')}. There are: ${known.join(', ') || 'none'}.`);
  process.exit(1);
}
for (const name of wanted.length > 0 ? wanted : known) {
  console.log(`\n=== ${name}`);
  const args = ['--import', 'tsx', `bench/${name}${suffix}`];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
