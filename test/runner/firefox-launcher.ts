import type { BrowserLauncher } from '@web/test-runner-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { KeyInput, Page } from 'puppeteer-core';
import { START_TIMEOUT_MS } from './retry-launcher.js';

/** Removes differences between Puppeteer in Firefox and in Chromium, and waits for busy machines. */
function adapt(page: Page): Page {
  const { keyboard, mouse } = page;
  page.setDefaultNavigationTimeout(START_TIMEOUT_MS);
  for (const method of ['press', 'down', 'up'] as const) {
    const original = keyboard[method].bind(keyboard);
    keyboard[method] = (key: KeyInput, ...rest: []) =>
      original(key === 'Space' ? ' ' : key, ...rest);
  }
  const reset = mouse.reset.bind(mouse);
  mouse.reset = async () => {
    await reset();
    // Firefox now assumes the pointer is at 0, 0, and would ignore a move to where it assumes it is.
    await mouse.move(1, 1);
    await mouse.move(0, 0);
  };
  return page;
}

/** Firefox, driven by Puppeteer over WebDriver BiDi, which needs no separate driver. */
export function firefoxLauncher(executablePath: string): BrowserLauncher {
  const launcher = chromeLauncher({
    launchOptions: { browser: 'firefox', executablePath },
    createPage: async ({ context }) => adapt(await context.newPage()),
    concurrency: 1,
  });
  launcher.name = 'Firefox';

  // By default the launcher reuses a page for the next test file. Firefox loses keys sent to such a
  // page, so each test file gets a new one.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    launcher['inactivePages'].length = 0;
    await page.close();
    return result;
  };
  return launcher;
}
