import { writeFileSync } from 'node:fs';
import type { Reporter, TestSuiteResult } from '@web/test-runner-core';

/** The result of one test. */
export interface TestResult {
  readonly name: string;
  readonly isPassed: boolean;
  readonly isSkipped: boolean;
  readonly message: string;
}

const resultsOf = ({ tests, suites }: TestSuiteResult): readonly TestResult[] => [
  ...tests.map(({ name, passed, skipped, error }) => ({
    name,
    isPassed: passed,
    isSkipped: skipped ?? false,
    message: error?.message ?? '',
  })),
  ...suites.flatMap(resultsOf),
];

/**
 * Writes the result of each test to a JSON file, for the audit.
 * @param path nothing is written without it
 */
export const resultReporter = (path: string | undefined): Reporter => ({
  onTestRunFinished({ sessions }) {
    if (!path) return;
    const all = sessions.flatMap(({ testResults }) => (testResults ? resultsOf(testResults) : []));
    writeFileSync(path, `${JSON.stringify(all)}\n`);
  },
});
