import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestResult } from '../../../test/runner/result-reporter.js';
import { browserNames, type BrowserName } from '../../browsers/names.js';
import { keyboardRows, testedIds } from '../../docs/keyboard.js';
import { ROOT, writeRecord, type ShardRecord } from '../record.js';

const BROWSER_TESTS = 'test/browser';

/** Runs test files in one browser. */
async function runTests(
  browser: BrowserName,
  files: readonly string[],
): Promise<readonly TestResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vn-keyboard-'));
  const results = join(folder, 'results.json');
  const runner = join(
    dirname(createRequire(import.meta.url).resolve('@web/test-runner')),
    'bin.js',
  );
  try {
    const child = spawn(process.execPath, [runner, '--files', ...files], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        VN_BROWSERS: browser,
        VN_RESULTS: results,
        VN_RENDERINGS: 'all',
      },
    });
    await new Promise((resolve) => child.on('close', resolve));
    return JSON.parse(readFileSync(results, 'utf8')) as readonly TestResult[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Adds a check that passes if at least one of its tests ran, and all that ran passed. */
function addCheck(record: ShardRecord, id: string, tests: readonly TestResult[]): void {
  const run = tests.filter(({ isSkipped }) => !isSkipped);
  const problems = run
    .filter(({ isPassed }) => !isPassed)
    .map(({ name, message }) => `${name}: ${message}`);
  if (run.length === 0) problems.push(`no test of ${id} ran`);
  record.checks.push({ id, isPassed: problems.length === 0, problems });
}

/** Files of `test/browser/` that test examples with axe. */
const exampleTests = (): string[] =>
  readdirSync(join(ROOT, BROWSER_TESTS))
    .map((file) => `${BROWSER_TESTS}/${file}`)
    .filter(
      (file) =>
        file.endsWith('.test.ts') &&
        readFileSync(join(ROOT, file), 'utf8').includes('testExamples('),
    );

/**
 * Each row of each keyboard table in three browsers, `keyboard:tree-expand/firefox`; and axe for every
 * rendering of every example, `axe-examples/firefox`.
 */
export async function runKeyboard(record: ShardRecord): Promise<void> {
  const tested = [...testedIds().values()].filter((file) => file.startsWith(BROWSER_TESTS));
  const files = [...new Set([...tested, ...exampleTests()])];
  for (const browser of browserNames) {
    if (record.checks.some(({ id }) => id.endsWith(`/${browser}`))) continue;
    const results = await runTests(browser, files);
    for (const row of keyboardRows().keys()) {
      const own = results.filter(({ name }) => name.includes(`[${row}]`));
      addCheck(record, `keyboard:${row}/${browser}`, own);
    }
    const axeResults = results.filter(({ name }) => name.endsWith('axe finds nothing'));
    addCheck(record, `axe-examples/${browser}`, axeResults);
    writeRecord(record);
    console.log(`keyboard: ${browser}, ${results.length} tests`);
  }
}
