/**
 * Commands of our own for tests, beside those of @web/test-runner-commands.
 *
 * `vn:emulate-media` sets media features, in Chromium only:
 *
 *   import { executeServerCommand } from '@web/test-runner-commands';
 *   const done = await executeServerCommand('vn:emulate-media', { 'forced-colors': 'active' });
 *   if (!done) this.skip();
 *
 * Each call replaces the one before; `{}` resets all, and so does the end of a test file.
 */

/** The stock command emulate-media knows neither forced colors nor contrast. */
const features = {
  'forced-colors': ['none', 'active'],
  'prefers-color-scheme': ['light', 'dark'],
  'prefers-reduced-motion': ['no-preference', 'reduce'],
  'prefers-contrast': ['no-preference', 'more', 'less', 'custom'],
  media: ['screen', 'print'],
};

/**
 * The emulation ends with the connection that asked for it, so that each page keeps its own.
 * @type {WeakMap<object, import('puppeteer-core').CDPSession>}
 */
const connections = new WeakMap();

/**
 * @param {import('puppeteer-core').Page} page
 * @param {Record<string, string>} payload
 */
async function setMedia(page, { media = '', ...rest }) {
  const connection = connections.get(page) ?? (await page.createCDPSession());
  connections.set(page, connection);
  await connection.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(rest).map(([name, value]) => ({ name, value })),
  });
}

/**
 * Undoes what `vn:emulate-media` did to a page.
 * @param {import('puppeteer-core').Page} page
 */
export async function resetMedia(page) {
  if (connections.has(page)) await setMedia(page, {});
}

/**
 * @param {unknown} payload
 * @returns {Record<string, string>}
 */
function checkMedia(payload) {
  const entries = Object.entries(payload ?? {});
  for (const [name, value] of entries) {
    const values = features[name];
    if (!values) {
      throw new Error(`vn:emulate-media: "${name}" is none of ${Object.keys(features).join(', ')}`);
    }
    if (!values.includes(value)) {
      throw new Error(`vn:emulate-media: ${name} is one of ${values.join(', ')}, not "${value}"`);
    }
  }
  return Object.fromEntries(entries);
}

/**
 * Answers true, or false where the browser cannot do it.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function emulateMediaPlugin() {
  return {
    name: 'vn-emulate-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'vn:emulate-media') return undefined;
      const media = checkMedia(payload);
      if (session.browser.name !== 'Chromium') return false;
      await setMedia(session.browser.getPage(session.id), media);
      return true;
    },
  };
}
