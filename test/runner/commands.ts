/**
 * The command `vn:emulate-media`, besides those of @web/test-runner-commands: sets media features,
 * in Chromium only.
 *
 *   import { executeServerCommand } from '@web/test-runner-commands';
 *   const done = await executeServerCommand('vn:emulate-media', { 'forced-colors': 'active' });
 *   if (!done) this.skip();
 *
 * Each call replaces the previous one. `{}` resets all, and so does the end of a test file.
 */
import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner-core';
import type { CDPSession, Page } from 'puppeteer-core';

type PuppeteerLauncher = BrowserLauncher & { getPage: (id: string) => Page };

/** The predefined command emulate-media supports neither forced colours nor contrast. */
const VALUES = new Map<string, readonly string[]>([
  ['forced-colors', ['none', 'active']],
  ['prefers-color-scheme', ['light', 'dark']],
  ['prefers-reduced-motion', ['no-preference', 'reduce']],
  ['prefers-contrast', ['no-preference', 'more', 'less', 'custom']],
  ['media', ['screen', 'print']],
]);

/** Emulation ends with the CDP session that requested it, so each page keeps its own. */
const sessions = new WeakMap<Page, CDPSession>();

async function setMedia(page: Page, features: ReadonlyMap<string, string>): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media: features.get('media') ?? '',
    features: [...features]
      .filter(([name]) => name !== 'media')
      .map(([name, value]) => ({ name, value })),
  });
}

/** Undoes what `vn:emulate-media` did to a page. */
export async function resetMedia(page: Page): Promise<void> {
  if (sessions.has(page)) await setMedia(page, new Map());
}

function readMedia(payload: unknown): ReadonlyMap<string, string> {
  const features = new Map<string, string>();
  for (const [name, value] of Object.entries((payload ?? {}) as Record<string, unknown>)) {
    const values = VALUES.get(name);
    if (!values) {
      throw new Error(`vn:emulate-media: "${name}" is none of ${[...VALUES.keys()].join(', ')}`);
    }
    if (typeof value !== 'string' || !values.includes(value)) {
      throw new Error(
        `vn:emulate-media: ${name} is one of ${values.join(', ')}, not "${String(value)}"`,
      );
    }
    features.set(name, value);
  }
  return features;
}

/** The command returns true, or false in a browser without support for it. */
export function emulateMediaPlugin(): TestRunnerPlugin {
  return {
    name: 'vn-emulate-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'vn:emulate-media') return undefined;
      const media = readMedia(payload);
      if (session.browser.name !== 'Chromium') return false;
      await setMedia((session.browser as PuppeteerLauncher).getPage(session.id), media);
      return true;
    },
  };
}
