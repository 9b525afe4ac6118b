/**
 * Accessibility audit: writes evidence and a conformance report to `build/conformance/`. The exit code
 * is 1 if anything fails.
 *
 *   npm run audit                                       builds, then runs all shards
 *   npm run audit -- --only engines                     one shard (or several, separated by commas)
 *   npm run audit -- --only screen-reader --scenario pagination
 *                                                       scenarios of the screen reader by the
 *                                                       beginnings of their names
 *   npm run audit -- --sample                           fewer combinations, marked as a sample
 *
 * A shard that was interrupted, or in which checks failed, continues with what is missing, as long as
 * the build is the same.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  openRecord,
  ROOT,
  SHARDS,
  writeRecord,
  type Shard,
  type ShardRecord,
} from './audit/record.js';
import { readVersions } from './audit/versions.js';

const {
  only,
  scenario,
  sample: isSample,
} = parseArgs({
  options: {
    only: { type: 'string' },
    scenario: { type: 'string' },
    sample: { type: 'boolean', default: false },
  },
}).values;
const wanted = only?.split(',') ?? SHARDS;
const unknown = wanted.filter((name) => !SHARDS.some((one) => one === name));
if (unknown.length > 0 || wanted.length === 0) {
  console.error(`--only expects ${SHARDS.join(', ')} but found "${only ?? ''}"`);
  process.exit(1);
}

/** Modules are loaded when their shard runs: each needs other programs. */
const RUN: Record<Shard, (record: ShardRecord) => Promise<void>> = {
  async engines(record) {
    const { allTasks, runEngines, sampleTasks } = await import('./audit/shards/engines.js');
    await runEngines(record, isSample ? sampleTasks() : allTasks());
  },
  async modes(record) {
    const { runModes } = await import('./audit/shards/modes.js');
    await runModes(record);
  },
  async keyboard(record) {
    const { runKeyboard } = await import('./audit/shards/keyboard.js');
    await runKeyboard(record);
  },
  async 'screen-reader'(record) {
    const { runScreenReader } = await import('./audit/shards/screen-reader.js');
    await runScreenReader(record, scenario?.split(','));
  },
  async report(record) {
    const { runReport } = await import('./audit/shards/report.js');
    runReport(record);
  },
};

const npmRun = (script: string): boolean =>
  spawnSync('npm', ['run', '--silent', script], { cwd: ROOT, stdio: 'inherit' }).status === 0;

const isBuilt = ['dist/vn-elements.css', 'site/dist/index.html'].every((file) =>
  existsSync(join(ROOT, file)),
);
if ((only === undefined || !isBuilt) && !(npmRun('build') && npmRun('build:site'))) process.exit(1);

const versions = readVersions();
let failed = 0;
for (const shard of SHARDS.filter((one) => wanted.includes(one))) {
  const record = openRecord(shard, versions, isSample ? 'sample' : 'full');
  try {
    await RUN[shard](record);
    record.isComplete = shard !== 'screen-reader' || scenario === undefined;
  } catch (error) {
    record.checks.push({ id: `${shard}:run`, isPassed: false, problems: [String(error)] });
  }
  writeRecord(record);
  const bad = record.checks.filter(({ isPassed }) => !isPassed);
  failed += bad.length;
  for (const { id, problems } of bad) {
    console.error(`${id}: failed`);
    for (const problem of problems.slice(0, 10)) console.error(`  ${problem}`);
  }
  console.log(`${shard}: ${record.checks.length - bad.length} passed, ${bad.length} failed`);
}
process.exitCode = failed > 0 ? 1 : 0;
