import { chromeLauncher } from '@web/test-runner-chrome';

/**
 * Evens out what Puppeteer does otherwise in Firefox than in Chromium.
 * @param {import('puppeteer-core').Page} page
 */
function adapt(page) {
  const { keyboard, mouse } = page;
  for (const method of ['press', 'down', 'up']) {
    const original = keyboard[method].bind(keyboard);
    keyboard[method] = (key, ...rest) => original(key === 'Space' ? ' ' : key, ...rest);
  }
  const reset = mouse.reset.bind(mouse);
  mouse.reset = async () => {
    await reset();
    // Firefox now believes that the mouse is at 0, 0 and would leave it where it really is.
    await mouse.move(1, 1);
    await mouse.move(0, 0);
  };
  return page;
}

/**
 * Firefox, driven by Puppeteer over WebDriver BiDi: it needs no driver program.
 * @param {{executablePath: string}} options
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function firefoxLauncher({ executablePath }) {
  const launcher = chromeLauncher({
    launchOptions: { browser: 'firefox', executablePath },
    createPage: async ({ context }) => adapt(await context.newPage()),
    concurrency: 1,
  });
  launcher.name = 'Firefox';

  // Left to itself the launcher uses a page again for the next test file. In Firefox the keys
  // sent to such a page get lost, so that each test file has a page of its own.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    launcher.inactivePages.length = 0;
    await page.close();
    return result;
  };
  return launcher;
}
