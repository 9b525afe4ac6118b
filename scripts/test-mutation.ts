/**
 * Changes the code of model, readers, i18n and markup in small ways (“mutants”), and counts those
 * that the tests of test/node detect:
 *
 *   npm run test:mutation                        all files
 *   npm run test:mutation -- --new               files without a result: continues a stopped run
 *   npm run test:mutation -- --sample=20         one mutant in five, the same ones in each run
 *   npm run test:mutation -- src/model/date.ts   these files and folders
 *
 * The result of a file is written to docs/reliability.md as soon as its last mutant is tested, its
 * mutants that survive to .cache/mutation/. Stryker reuses results of unchanged code and tests;
 * delete .cache/mutation/ to test all mutants again.
 */
import { subscribe } from 'node:diagnostics_channel';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { EXPLAINED } from '../test/mutation/explained.js';
import { ensureInstalled } from '../test/support/install.js';
import { mutatedFiles } from '../test/support/mutated-files.js';
import {
  readMutationResults,
  recordMutationResults,
  type FileResult,
} from '../test/support/mutation.js';
import { writeReliability } from '../test/support/reliability.js';

const FOLDER = 'test/mutation';
const CACHE = '.cache/mutation';
const ALL_PERCENT = 100;

interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is used of a result of Stryker. */
interface Mutant {
  readonly fileName: string;
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface StrykerModule {
  readonly Stryker: new (options: object) => { runMutationTest(): Promise<unknown> };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { new: { type: 'boolean' }, sample: { type: 'string', default: String(ALL_PERCENT) } },
});
const samplePercent = Number(values.sample);
const isSample = samplePercent < ALL_PERCENT;

/** Tests the mutants of some files of one folder. */
async function testMutants(files: readonly string[]): Promise<void> {
  const path = `${FOLDER}/node_modules/@stryker-mutator/core/dist/src/index.js`;
  const { Stryker } = (await import(pathToFileURL(path).href)) as StrykerModule;
  const name = dirname(files[0]!).replaceAll('/', '-');
  const plugins = ['node-test-runner', 'channel-reporter', 'sample'];
  await new Stryker({
    mutate: files,
    testRunner: 'node-test',
    plugins: plugins.map((plugin) => `./${FOLDER}/${plugin}.mjs`),
    coverageAnalysis: 'perTest',
    concurrency: 1,
    checkers: isSample ? ['sample'] : [],
    samplePercent,
    incremental: !isSample,
    incrementalFile: `${CACHE}/${name}.json`,
    tempDirName: `${CACHE}/sandboxes`,
    ignorePatterns: ['.cache', 'build', 'dist', 'test/pictures', '**/node_modules'],
    disableTypeChecks: false,
    reporters: ['channels'],
    allowConsoleColors: false,
  }).runMutationTest();
}

/** The code between two positions, which count from one line and column like editors. */
function codeAt(file: string, { start, end }: Mutant['location']): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.pop()!;
  const text = [...lines, last.slice(0, end.column - 1)].join('\n');
  return text.slice(start.column - 1);
}

const flat = (code: string): string => code.replaceAll(/\s+/g, ' ').trim();

/** Writes the mutants that survive to a file, and returns the number of those that are explained. */
function listSurvivors(file: string, mutants: readonly Mutant[]): number {
  const lines: string[] = [];
  let explained = 0;
  for (const { status, mutatorName, replacement = '', location } of mutants) {
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    const code = flat(codeAt(file, location));
    const mutant = flat(replacement);
    if (EXPLAINED[file]?.some((one) => one.code === code && one.mutant === mutant)) explained += 1;
    else {
      const place = `${file}:${String(location.start.line)}:${String(location.start.column)}`;
      lines.push(`${place} ${status} ${mutatorName}\n  - ${code}\n  + ${mutant}\n`);
    }
  }
  writeFileSync(`${CACHE}/${file.replaceAll('/', '-')}.txt`, lines.join(''));
  return explained;
}

function resultOf(file: string, mutants: readonly Mutant[]): FileResult {
  const count = (status: string): number =>
    mutants.filter((mutant) => mutant.status === status).length;
  return {
    mutants: mutants.length - count('RuntimeError'),
    killed: count('Killed'),
    timeouts: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    explained: listSurvivors(file, mutants),
    date: new Date().toISOString().slice(0, 10),
  };
}

async function record(file: string, mutants: readonly Mutant[]): Promise<void> {
  const result = resultOf(file, mutants);
  await recordMutationResults({ [file]: result });
  await writeReliability();
  console.log(`${file}: ${JSON.stringify(result)}`);
}

const known = readMutationResults();
const files = [...mutatedFiles().values()]
  .flat()
  .filter((file) => !values.new || !Object.hasOwn(known, file))
  .filter((file) => {
    const paths = positionals.map((path) => path.replace(/\/$/, ''));
    return paths.length === 0 || paths.some((path) => `${file}/`.startsWith(`${path}/`));
  });

const planned = new Map<string, number>();
const tested = new Map<string, Mutant[]>();
const fileOf = ({ fileName }: Pick<Mutant, 'fileName'>): string =>
  relative('.', fileName).replaceAll('\\', '/');
let recorded = Promise.resolve();

subscribe('mutants-planned', (mutants) => {
  for (const mutant of mutants as readonly Mutant[]) {
    planned.set(fileOf(mutant), (planned.get(fileOf(mutant)) ?? 0) + 1);
  }
});
subscribe('mutant-tested', (mutant) => {
  const file = fileOf(mutant as Mutant);
  const all = [...(tested.get(file) ?? []), mutant as Mutant];
  tested.set(file, all);
  if (all.length === planned.get(file)) recorded = recorded.then(() => record(file, all));
});

ensureInstalled(FOLDER);
mkdirSync(CACHE, { recursive: true });
for (const folder of new Set(files.map(dirname))) {
  const group = files.filter((file) => dirname(file) === folder);
  await testMutants(group);
  await recorded;
  for (const file of group) if (!planned.has(file)) await record(file, []);
}
