import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_ARGS } from '../support/chromium-args.mjs';
import { resetMedia } from './commands.mjs';

/**
 * Chromium or Chrome, driven over CDP.
 * @param {{executablePath: string}} options
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function chromiumLauncher({ executablePath }) {
  const launcher = chromeLauncher({
    launchOptions: {
      executablePath,
      args: CHROMIUM_ARGS,
    },
    concurrency: 1,
  });
  launcher.name = 'Chromium';

  // The launcher uses a page again for the next test file. It resets the size, but neither the
  // media nor a modifier key that a failed test has left pressed.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    await resetMedia(page);
    for (const key of ['Shift', 'Control', 'Alt', 'Meta']) await page.keyboard.up(key);
    return stopSession(id);
  };
  return launcher;
}
