import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lazyFiles, type Case } from './cases.js';

const FOLDER = '.cache/faults';
const OWN_FOLDER = 'test/faults';

/** Names what is tested and how: another build, or another test, begins again. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const built = [...lazyFiles(), 'vn-elements.bundle.dev.js', 'vn-elements.css'];
  const own = readdirSync(OWN_FOLDER).map((name) => join(OWN_FOLDER, name));
  for (const file of [
    ...built.map((name) => join('dist', name)),
    ...own,
    'test/support/used-page.ts',
  ])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

const keyOf = ({ file, failure, times, moment }: Case): string =>
  [file, failure, times, moment].join('|');

/** What was wrong in each case: nothing, if it has passed. */
export interface Progress {
  /** Returns the problems of a case; `undefined` if it has not run yet. */
  readonly problemsOf: (one: Case) => readonly string[] | undefined;
  readonly add: (one: Case, problems: readonly string[]) => void;
}

/** @param path file of the results, one in each line; those of a later line replace others */
export function readProgress(path: string): Progress {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  const results = new Map(lines.map((line) => JSON.parse(line) as [string, readonly string[]]));
  return {
    problemsOf: (one) => results.get(keyOf(one)),
    add: (one, problems) => {
      results.set(keyOf(one), problems);
      appendFileSync(path, `${JSON.stringify([keyOf(one), problems])}\n`);
    },
  };
}

/** The results of one browser, stored so that a run can be interrupted. */
export function progressOf(browser: string): Progress {
  mkdirSync(FOLDER, { recursive: true });
  return readProgress(join(FOLDER, `${browser}-${fingerprint()}.jsonl`));
}

/**
 * Counts the results of a row of the table.
 *
 * @param cases all cases of the row
 * @returns `undefined` until each of them has run: a run of some of them must not hide failures of
 *   the others
 */
export function countResults(
  cases: readonly Case[],
  { problemsOf }: Progress,
): { readonly tried: number; readonly failed: number } | undefined {
  const results = cases.map(problemsOf).filter((problems) => problems !== undefined);
  if (results.length < cases.length) return undefined;
  return { tried: cases.length, failed: results.filter(({ length }) => length > 0).length };
}
