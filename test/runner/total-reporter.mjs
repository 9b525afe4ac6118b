import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @typedef {{passed: number, failed: number, skipped: number, failures: string[]}} Totals
 * @typedef {import('@web/test-runner-core').TestSuiteResult} Suite
 */

/**
 * @param {Suite} suite
 * @param {Totals} totals
 */
function count({ tests, suites }, totals) {
  for (const { name, passed, skipped, error } of tests) {
    totals[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
    if (!skipped && !passed) totals.failures.push(`${name}: ${error?.message ?? ''}`);
  }
  for (const inner of suites) count(inner, totals);
}

/**
 * Writes the number of passed, failed and skipped tests of the whole run, all browsers together, with
 * a line for each failure,
 * to the JSON file that the environment variable VN_TOTALS names.
 * @param {{path?: string}} [options]
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function totalReporter({ path = process.env.VN_TOTALS } = {}) {
  // A run that is cut short must not leave the numbers of the run before.
  if (path) rmSync(path, { force: true });
  return {
    onTestRunFinished({ sessions }) {
      if (!path) return;
      /** @type {Totals} */
      const totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const { passed, testFile, testResults } of sessions) {
        const before = totals.failed;
        if (testResults) count(testResults, totals);
        // A file that fails outside its tests (syntax error, no browser) counts as one failure.
        if (passed || totals.failed > before) continue;
        totals.failed += 1;
        totals.failures.push(testFile);
      }
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify(totals)}\n`);
    },
  };
}
