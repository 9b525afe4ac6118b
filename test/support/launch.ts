import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS } from './chromium-args.mjs';
import { ensureBrowsers } from '../../scripts/browsers.mjs';

const TRIES = 2;

/** Milliseconds that Chromium may take to start. */
const TIME_LIMIT = 60_000;

/**
 * Starts Chromium for a test file. One that does not start is tried once more, and then the tests
 * fail: they are never left out.
 *
 * @param args its switches beside those that every machine needs
 * @param program its program file; by default the one that is found
 * @throws naming the program, and what each try said
 */
export async function launchChromium(
  args: readonly string[] = [],
  program?: string,
): Promise<Browser> {
  const executablePath = program ?? (await ensureBrowsers(['chromium'])).chromium.path;
  const reasons: string[] = [];
  while (reasons.length < TRIES) {
    try {
      return await chromium.launch({
        executablePath,
        timeout: TIME_LIMIT,
        args: [...CHROMIUM_ARGS, ...args],
      });
    } catch (error) {
      const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
      reasons.push(reason);
      console.error(`chromium: try ${String(reasons.length)} of ${String(TRIES)}: ${reason}`);
    }
  }
  const said = [...new Set(reasons)].join('; ');
  throw new Error(`Chromium did not start in ${String(TRIES)} tries (${executablePath}): ${said}`);
}
