import type { Problem, ReadOptions } from '../../src/model/index.js';

/** The result of a `read…` or `parse…` function, with the problems that it reported. */
export function withProblems<T>(read: (options: ReadOptions) => T): {
  readonly result: T;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const result = read({ onProblem: (problem) => problems.push(problem) });
  return { result, problems };
}
