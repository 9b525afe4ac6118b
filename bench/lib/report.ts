import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** What `writeReport()` writes. */
export interface Report<Figures = unknown> {
  /** ISO 8601. */
  readonly date: string;
  readonly machine: string;
  /** Of the last 15 minutes: above the number of cores, times are noisy. */
  readonly loadAverage: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly figures: Figures;
}

/** Writes `.cache/bench/<name>.json`, with the date, the machine and the versions. */
export function writeReport(
  name: string,
  figures: unknown,
  versions: Readonly<Record<string, string>> = {},
): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const report: Report = {
    date: new Date().toISOString(),
    machine: `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown CPU'}`,
    loadAverage: Number((loadavg()[2] ?? 0).toFixed(1)),
    versions: { 'vn-elements': version, node: process.version, ...versions },
    figures,
  };
  mkdirSync('.cache/bench', { recursive: true });
  writeFileSync(`.cache/bench/${name}.json`, `${JSON.stringify(report, null, 2)}\n`);
}
