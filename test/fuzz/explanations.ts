import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { Subject } from './subject.js';

const PAGE = 'docs/reliability.md';
const TABLE = /(<!-- explained -->\n)[^]*?(?=<!-- end explained -->)/;

/** docs/reliability.md with the table of explained differences. */
export async function renderReasons(subjects: readonly Subject<unknown>[]): Promise<string> {
  const rows = subjects.flatMap(({ name, reasons }) =>
    reasons.map(({ why }) => `| ${name} | ${why} |`),
  );
  const table = ['| Subject | Difference |', '| --- | --- |', ...rows].join('\n');
  const text = readFileSync(PAGE, 'utf8').replace(
    TABLE,
    (_, start: string) => `${start}\n${table}\n\n`,
  );
  return format(text, { parser: 'markdown' });
}

export const recordReasons = async (subjects: readonly Subject<unknown>[]): Promise<void> => {
  writeFileSync(PAGE, await renderReasons(subjects));
};
