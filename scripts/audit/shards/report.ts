import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  claimProblems,
  LEVELS,
  type Row,
  readCatalogue,
  readClaims,
  REPORT_LANGS,
  type ReportLang,
  rowsOf,
} from '../report/claims.js';
import { reportHtml } from '../report/html.js';
import { openAcr, reportProblems } from '../report/openacr.js';
import { libraryPart, statementHtml } from '../report/statement.js';
import { writeTranscripts } from '../report/transcripts.js';
import { toYaml } from '../report/yaml.js';
import { runVnu } from '../engines.js';
import { buildDigest, readRecord, ROOT, SHARDS, writeOutput, type ShardRecord } from '../record.js';

/** Committed, with the date of the audit. */
const SUMMARY_FILE = 'docs/conformance/summary.json';

const METHODS =
  'axe-core, IBM Equal Access and vnu in Chromium; keyboard tests in Chromium, Firefox and WebKitGTK; Orca in Chromium and Firefox; display modes in Chromium.';

/** Writes what the documentation and the demonstration site's statement quote. */
function writeSummary(
  { date, version }: { date: string; version: string },
  records: readonly ShardRecord[],
  rows: readonly Row[],
  problems: readonly string[],
  statement: Readonly<Record<ReportLang, readonly string[]>>,
): void {
  const levels = LEVELS.map((level) => {
    const count = (grade: string): number =>
      rows.filter((row) => row.level === grade && row.claim.level === level).length;
    return [level, { A: count('A'), AA: count('AA'), AAA: count('AAA') }] as const;
  });
  const summary = {
    date: date.slice(0, 10),
    version,
    versions: records[0]?.versions ?? {},
    shards: records.map(({ shard, scope, isComplete, date: ended, checks }) => ({
      shard,
      scope,
      isComplete,
      date: ended,
      passed: checks.filter(({ isPassed }) => isPassed).length,
      failed: checks.filter(({ isPassed }) => !isPassed).map(({ id }) => id),
    })),
    claimed: Object.fromEntries(levels),
    /** Claims whose evidence did not run or failed: they do not count. */
    problems,
    statement,
  };
  const file = join(ROOT, SUMMARY_FILE);
  writeFileSync(file, `${JSON.stringify(summary, undefined, 2)}\n`);
}

/** The conformance report from the records of the other shards: YAML, and pages in three languages. */
export function runReport(record: ShardRecord): void {
  const add = (id: string, problems: readonly string[], files: readonly string[] = []): void => {
    record.checks.push({ id, isPassed: problems.length === 0, problems, files });
  };
  record.checks = [];
  const records = SHARDS.filter((one) => one !== 'report').flatMap((one) => readRecord(one) ?? []);
  const build = buildDigest();
  const stale = records.filter((one) => one.build !== build).map((one) => one.shard);
  const open = records.filter((one) => !one.isComplete).map((one) => one.shard);
  add('report:records', [
    ...stale.map((shard) => `${shard} was run on another build`),
    ...open.map((shard) => `${shard} is not complete`),
  ]);
  const checks = records.flatMap((one) => one.checks);
  const [catalogue, claims] = [readCatalogue(), readClaims()];
  add('report:claims', claimProblems(catalogue, claims, checks));
  const rows = rowsOf(catalogue, claims, checks);
  const date = new Date().toISOString();
  const { versions } = record;
  const scope = records.map((one) => `${one.shard}: ${one.scope}, ${one.checks.length} checks`);
  const about = {
    version: versions['vn-elements'] ?? '',
    date,
    methods: METHODS,
    scope: `${scope.join('; ')}.`,
  };
  const report = openAcr(catalogue, rows, about);
  add('report:openacr', reportProblems(report, catalogue), ['openacr.yaml']);
  writeOutput('openacr.yaml', `---${toYaml(report)}`);
  const isSample = records.some((one) => one.scope !== 'full');
  const pages = REPORT_LANGS.flatMap((lang) => [
    [`report.${lang}.html`, reportHtml({ lang, date, versions, isSample, rows, claims })] as const,
    [`statement.${lang}.html`, statementHtml({ lang, date, rows, claims })] as const,
  ]);
  for (const [name, html] of pages) writeOutput(name, html);
  const invalid = runVnu(pages.map(([, html]) => html)).flatMap((findings, index) =>
    findings.map(({ message }) => `${pages[index]?.[0] ?? ''}: ${message}`),
  );
  add(
    'report:pages',
    invalid,
    pages.map(([name]) => name),
  );
  writeSummary(about, records, rows, claimProblems(catalogue, claims, checks), {
    fi: libraryPart('fi', rows, claims),
    sv: libraryPart('sv', rows, claims),
    en: libraryPart('en', rows, claims),
  });
  const screenReader = records.find(({ shard }) => shard === 'screen-reader');
  if (screenReader?.scope === 'full') writeTranscripts(screenReader);
}
