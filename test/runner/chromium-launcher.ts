import type { BrowserLauncher } from '@web/test-runner-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_ARGS } from '../support/chromium-args.js';
import { resetMedia } from './commands.js';
import { START_TIMEOUT_MS } from './retry-launcher.js';

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'] as const;

/** Chromium or Chrome, driven over CDP. */
export function chromiumLauncher(executablePath: string): BrowserLauncher {
  const launcher = chromeLauncher({
    launchOptions: { executablePath, args: CHROMIUM_ARGS },
    createPage: async ({ context }) => {
      const page = await context.newPage();
      page.setDefaultNavigationTimeout(START_TIMEOUT_MS);
      return page;
    },
    concurrency: 1,
  });
  launcher.name = 'Chromium';

  // The launcher reuses a page for the next test file. It resets the size, but neither emulated
  // media nor a modifier key that a failed test has left pressed.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    await resetMedia(page);
    for (const key of MODIFIERS) await page.keyboard.up(key);
    return stopSession(id);
  };
  return launcher;
}
