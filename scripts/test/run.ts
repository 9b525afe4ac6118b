import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Totals } from '../../test/runner/totals.js';

const TOTALS_FOLDER = '.cache/totals';
const MAX_FAILURE_LENGTH = 160;

const counts = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

export const secondsSince = (start: number): string => ((Date.now() - start) / 1000).toFixed(1);

/** Removes the totals of the previous run. */
export function clearTotals(): void {
  rmSync(TOTALS_FOLDER, { recursive: true, force: true });
  mkdirSync(TOTALS_FOLDER, { recursive: true });
}

/** Runs a command and prints its output when it has ended: commands that run at the same time stay legible. */
async function run(
  name: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ isSuccess: boolean; seconds: string }> {
  const start = Date.now();
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  const collect = (data: Buffer): void => void output.push(data);
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const isSuccess = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
  console.log(`\n=== ${name}`);
  process.stdout.write(Buffer.concat(output));
  return { isSuccess, seconds: secondsSince(start) };
}

/** Runs a command that counts as one test. */
export async function runStep(
  name: string,
  command: string,
  args: readonly string[],
): Promise<boolean> {
  const { isSuccess, seconds } = await run(name, command, args, {});
  counts[isSuccess ? 'passed' : 'failed'] += 1;
  if (!isSuccess) failures.push(name);
  console.log(`=== ${name}: ${isSuccess ? 'passed' : 'FAILED'} in ${seconds} s`);
  return isSuccess;
}

function readTotals(file: string): Totals {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Totals;
  } catch {
    // The runner ended before it wrote its totals.
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  }
}

/**
 * Runs a command that writes its totals into a file: `{totals}` in its arguments, and the environment
 * variable `VN_TOTALS`.
 */
export async function runSuite(
  name: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const file = join(TOTALS_FOLDER, `${name.replace(/\W+/g, '-')}.json`);
  const { isSuccess, seconds } = await run(
    name,
    command,
    args.map((arg) => arg.replace('{totals}', file)),
    { ...env, VN_TOTALS: file },
  );
  const totals = readTotals(file);
  // A suite that fails without a failed test, or runs no test, counts as one failure.
  const isBroken = (!isSuccess && totals.failed === 0) || totals.passed + totals.failed === 0;
  const failed = totals.failed + (isBroken ? 1 : 0);
  counts.passed += totals.passed;
  counts.failed += failed;
  counts.skipped += totals.skipped;
  if (failed > 0) failures.push(name);
  failures.push(...totals.failures.map((failure) => `  ${inOneLine(failure)}`));
  console.log(`=== ${name}: ${totals.passed} passed, ${failed} failed in ${seconds} s`);
  return isSuccess;
}

function inOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MAX_FAILURE_LENGTH ? `${line.slice(0, MAX_FAILURE_LENGTH)}…` : line;
}

/** Prints failures and totals, and returns whether everything passed. */
export function report(start: number): boolean {
  const { passed, failed, skipped } = counts;
  if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
  console.log(`\nTook ${secondsSince(start)} s.`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0;
}
