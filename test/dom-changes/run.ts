import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/launch.js';
import { CHANGES } from './changes.js';
import { pageWith } from './page.js';
import { changePage, type State } from './use.js';

const SCRIPTS = {
  idiomorph: 'node_modules/idiomorph/dist/idiomorph.js',
  morphdom: 'node_modules/morphdom/dist/morphdom-umd.js',
  htmx: 'node_modules/htmx.org/dist/htmx.js',
  'htmx-morph': 'node_modules/idiomorph/dist/idiomorph-ext.js',
  turbo: 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js',
};

const HOST = 'http://localhost';

let react: Promise<string> | undefined;

/** React in its development build: only that mounts twice in StrictMode. */
const bundleReact = (): Promise<string> =>
  (react ??= build({
    entryPoints: ['test/dom-changes/react.ts'],
    bundle: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"development"' },
  }).then(({ outputFiles: [file] }) => file?.text ?? ''));

/** A change of the page, when it happens, and in which width of the viewport. */
export interface Case {
  readonly change: string;
  readonly state: State;
  readonly width: number;
}

export const STATES: readonly State[] = ['before', 'during', 'after'];

/** Every change, at every moment, with a menu and with a row. */
export const CASES: readonly Case[] = Object.keys(CHANGES).flatMap((change) =>
  STATES.flatMap((state) => [360, 1280].map((width) => ({ change, state, width }))),
);

/** Serves the page with the scripts that a change needs, and the build. */
export async function servePage(page: Page, change: string): Promise<void> {
  const isUsed = (name: string): boolean =>
    change.toLowerCase().startsWith(name.split('-')[0] ?? '');
  const scripts = [...Object.keys(SCRIPTS), 'react'].filter(isUsed);
  await page.route(`${HOST}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const [, folder, name = ''] = pathname.split('/');
    if (folder === 'dist') await route.fulfill({ path: `.${pathname}` });
    else if (name === 'react')
      await route.fulfill({ contentType: 'text/javascript', body: await bundleReact() });
    else if (folder === 'scripts')
      await route.fulfill({ path: SCRIPTS[name as keyof typeof SCRIPTS] });
    else {
      const body = pageWith(scripts.map((script) => `/scripts/${script}`));
      await route.fulfill({ contentType: 'text/html', body });
    }
  });
}

async function runCase(
  browser: Browser,
  { change, state, width }: Case,
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  try {
    const page = await context.newPage();
    await servePage(page, change);
    await page.goto(`${HOST}/page`);
    const parameters = [state, CHANGES[change]].map((value) => JSON.stringify(value)).join(', ');
    const code = `globalThis.__name = (f) => f; (${changePage.toString()})(${parameters})`;
    return await page.evaluate<readonly string[]>(code);
  } catch (error) {
    return [String(error)];
  } finally {
    await context.close();
  }
}

/** Runs cases in Chromium; returns those in which something was wrong. */
export async function runCases(
  cases: readonly Case[],
): Promise<readonly { readonly one: Case; readonly problems: readonly string[] }[]> {
  await readFile('dist/vn-elements.bundle.js').catch(() => {
    throw new Error('expected a build in dist; run "npm run build"');
  });
  const browser = await launchChromium();
  const failed: { one: Case; problems: readonly string[] }[] = [];
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const problems = await runCase(browser, one);
      if (problems.length > 0) failed.push({ one, problems });
    }
  };
  try {
    await Promise.all(Array.from({ length: 3 }, work));
  } finally {
    await browser.close();
  }
  return failed;
}
