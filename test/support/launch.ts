import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS } from './chromium-args.js';
import { ensureBrowsers } from '../../scripts/browsers/ensure.js';

const TRIES = 2;

const START_TIMEOUT_MS = 60_000;

/**
 * Starts Chromium for a test file. If it fails twice, the tests fail: they are never skipped.
 *
 * @param args switches in addition to those needed on every machine
 * @param program its executable; by default the one that is found
 * @throws an error that contains the executable and the output of each try
 */
export async function launchChromium(
  args: readonly string[] = [],
  program?: string,
): Promise<Browser> {
  const executablePath = program ?? ensureBrowsers(['chromium']).chromium.path;
  const reasons: string[] = [];
  while (reasons.length < TRIES) {
    try {
      return await chromium.launch({
        executablePath,
        timeout: START_TIMEOUT_MS,
        args: [...CHROMIUM_ARGS, ...args],
      });
    } catch (error) {
      const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
      reasons.push(reason);
      console.error(`chromium: try ${String(reasons.length)} of ${String(TRIES)}: ${reason}`);
    }
  }
  const details = [...new Set(reasons)].join('; ');
  throw new Error(
    `Chromium did not start in ${String(TRIES)} tries (${executablePath}): ${details}`,
  );
}
