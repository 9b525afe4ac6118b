import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { mutatedFiles } from './mutated-files.js';
import { mutationTable } from './mutation.js';

const RESULTS = 'test/data/reliability.json';
const PAGE = 'docs/reliability.md';

/** One row of a table in docs/reliability.md. */
export interface Result {
  /** What was tried. */
  readonly what: string;
  readonly where: string;
  readonly tried: number;
  readonly failed: number;
  /** Day of the run, such as 2026-01-31. */
  readonly date: string;
}

type Results = Readonly<Record<string, readonly Result[]>>;

const readResults = (): Results => JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;

const tableOf = (results: readonly Result[]): string =>
  [
    '| What was tried | Where | Times | Failed | Date |',
    '| --- | --- | ---: | ---: | --- |',
    ...results.map(
      ({ what, where, tried, failed, date }) =>
        `| ${what} | ${where} | ${tried.toLocaleString('en')} | ${String(failed)} | ${date} |`,
    ),
  ].join('\n');

/** The page with the tables of the stored results. */
export async function renderReliability(): Promise<string> {
  const results = readResults();
  const text = readFileSync(PAGE, 'utf8').replace(
    /(<!-- table: (\S+) -->\n)[^]*?(?=<!-- end -->)/g,
    (_, start: string, name: string) => {
      const table =
        name === 'mutants' ? mutationTable(mutatedFiles()) : tableOf(results[name] ?? []);
      return `${start}\n${table}\n\n`;
    },
  );
  return format(text, { parser: 'markdown' });
}

/** Writes docs/reliability.md with the tables of the stored results. */
export async function writeReliability(): Promise<void> {
  writeFileSync(PAGE, await renderReliability());
}

/** Stores a result in place of that of the previous run, and writes docs/reliability.md. */
export async function recordReliability(
  table: string,
  result: Omit<Result, 'date'>,
): Promise<void> {
  const results = readResults();
  const isSame = ({ what, where }: Result): boolean =>
    what === result.what && where === result.where;
  const dated = { ...result, date: new Date().toISOString().slice(0, 10) };
  const others = (results[table] ?? []).filter((one) => !isSame(one));
  const rows = [...others, dated].toSorted((one, two) =>
    `${one.where} ${one.what}`.localeCompare(`${two.where} ${two.what}`, 'en'),
  );
  const options = { parser: 'json' };
  writeFileSync(RESULTS, await format(JSON.stringify({ ...results, [table]: rows }), options));
  await writeReliability();
}
