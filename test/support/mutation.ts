import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const RESULTS = 'test/data/mutation.json';

/** The mutants of a file, and what the tests made of them. */
export interface FileResult {
  /** All mutants; where they are more than the sum of the others, a sample was tested. */
  readonly mutants: number;
  readonly killed: number;
  /** Those that do not end, which counts as detected. */
  readonly timeouts: number;
  /** Those that no test detected, although tests run them. */
  readonly survived: number;
  /** Those that no test runs. */
  readonly uncovered: number;
  /** Those of the last two that explained.ts explains. */
  readonly explained: number;
  /** Day of the run, such as 2026-01-31. */
  readonly date: string;
}

export type FileResults = Readonly<Record<string, FileResult>>;

export const readMutationResults = (): FileResults =>
  existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as FileResults) : {};

/** Stores the results in place of those of previous runs of the same files. */
export async function recordMutationResults(results: FileResults): Promise<void> {
  const all = Object.entries({ ...readMutationResults(), ...results });
  const sorted = Object.fromEntries(all.toSorted(([one], [two]) => one.localeCompare(two, 'en')));
  writeFileSync(RESULTS, await format(JSON.stringify(sorted), { parser: 'json' }));
}

const number = (count: number): string => count.toLocaleString('en');

function rowOf(folder: string, files: readonly string[], results: FileResults): string {
  const found = files.flatMap((file) => results[file] ?? []);
  const sum = (key: Exclude<keyof FileResult, 'date'>): number =>
    found.reduce((total, one) => total + one[key], 0);
  const counts = [sum('killed'), sum('timeouts'), sum('survived'), sum('uncovered')] as const;
  const tested = counts.reduce((total, count) => total + count, 0);
  const score = (100 * (sum('killed') + sum('timeouts'))) / tested;
  const cells = [
    `\`${folder}\``,
    `${String(found.length)} of ${String(files.length)}`,
    tested === sum('mutants') ? number(tested) : `${number(tested)} of ${number(sum('mutants'))}`,
    ...counts.map(number),
    number(sum('explained')),
    tested === 0 ? '–' : `${score.toFixed(1)} %`,
    found.map(({ date }) => date).toSorted()[0] ?? '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The table of docs/reliability.md: a row for each folder, with the date of its oldest result. */
export function mutationTable(folders: ReadonlyMap<string, readonly string[]>): string {
  const results = readMutationResults();
  return [
    '| Folder | Files | Mutants tested | Killed | Timeouts | Survived | Not covered | Of these explained | Score | Date |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...[...folders].map(([folder, files]) => rowOf(folder, files, results)),
  ].join('\n');
}
