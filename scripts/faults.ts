/**
 * Lets every lazily loaded file fail in each way, once or always, before, during or after its use.
 * Takes an hour. It continues where the last run with the same build was interrupted: what has
 * passed does not run again. The table of docs/reliability.md gets a row when all its cases have run.
 *
 *   npm run test:faults                                        all cases
 *   npm run test:faults -- --browser firefox --moment during   some of them
 *   npm run test:faults -- --minutes 8                         some now, the others in the next run
 *
 * Other options: --failure, --times, --file. Each may be repeated.
 */
import { parseArgs } from 'node:util';
import { recordReliability } from '../test/support/reliability.js';
import { allCases, FAILURES, lazyFiles, MOMENTS, TIMES } from '../test/faults/cases.js';
import { countResults, progressOf } from '../test/faults/progress.js';
import { FAULT_BROWSERS, runCases, type FaultBrowser } from '../test/faults/run.js';

const MINUTE_MS = 60_000;

const several = { type: 'string', multiple: true } as const;
const { values } = parseArgs({
  options: {
    browser: several,
    failure: several,
    times: several,
    moment: several,
    file: several,
    minutes: { type: 'string' },
  },
});

/** The chosen values of an option; all of them by default. */
function chosen(option: Exclude<keyof typeof values, 'minutes'>, all: readonly string[]): string[] {
  for (const value of values[option] ?? []) {
    if (all.includes(value)) continue;
    throw new Error(`--${option} expected one of ${all.join(', ')} but found ${value}.`);
  }
  return values[option] ?? [...all];
}
const browsers = chosen('browser', FAULT_BROWSERS) as FaultBrowser[];
const failures = chosen('failure', FAILURES);
const times = chosen('times', TIMES);
const moments = chosen('moment', MOMENTS);
const files = chosen('file', lazyFiles());
const deadline = Date.now() + Number(values.minutes ?? Infinity) * MINUTE_MS;

const cases = allCases();
// One failure after the other, so that an interrupted run has completed some rows.
const wanted = failures.flatMap((failure) =>
  cases.filter(
    (one) =>
      one.failure === failure &&
      times.includes(one.times) &&
      moments.includes(one.moment) &&
      files.includes(one.file),
  ),
);
for (const browser of browsers) {
  const progress = progressOf(browser);
  const hasPassed = (one: (typeof cases)[number]): boolean =>
    progress.problemsOf(one)?.length === 0;
  const failed = await runCases(
    browser,
    wanted.filter((one) => !hasPassed(one)),
    { onResult: progress.add, deadline },
  );
  for (const { one, problems } of failed) {
    console.log(`✖ ${browser}: ${one.file}, ${one.failure}, ${one.moment}, ${one.times}`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
  for (const failure of failures) {
    const row = cases.filter((one) => one.failure === failure);
    const counts = countResults(row, progress);
    if (counts) await recordReliability('files', { what: failure, where: browser, ...counts });
  }
  const passed = wanted.filter(hasPassed).length;
  console.log(`${browser}: ${passed} of ${wanted.length} cases have passed`);
  if (passed < wanted.length) process.exitCode = 1;
}
