import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestSuiteResult } from '@web/test-runner-core';
import type { Totals } from './totals.js';

function count({ tests, suites }: TestSuiteResult, totals: Totals): void {
  for (const { name, passed, skipped, error } of tests) {
    totals[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
    if (!skipped && !passed) totals.failures.push(`${name}: ${error?.message ?? ''}`);
  }
  for (const inner of suites) count(inner, totals);
}

/**
 * Writes the number of passed, failed and skipped tests in all browsers, with a line for each
 * failure, to a JSON file.
 * @param path nothing is written without it
 */
export function totalReporter(path: string | undefined): Reporter {
  // A run that is aborted must not leave the numbers of the previous one.
  if (path) rmSync(path, { force: true });
  return {
    onTestRunFinished({ sessions }) {
      if (!path) return;
      const totals: Totals = { passed: 0, failed: 0, skipped: 0, failures: [] };
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
