/** Results of a test run. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  /** One line for each failed test: its name and its error. */
  failures: string[];
}
