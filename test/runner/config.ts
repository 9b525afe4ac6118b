/**
 * Configuration of the test runner, from environment variables:
 *
 *   VN_BROWSERS=chromium,firefox,webkit   the browsers; default: Chromium
 *   VN_COVERAGE=1                         coverage of src/ in Chromium, written to coverage/; takes
 *                                         half as long again: used by `npm run test:coverage`
 *   VN_RENDERINGS=all                     axe for every rendering of every example in every browser,
 *                                         not only in Chromium: used by `npm run audit`
 *   VN_RESULTS=file.json                  where to write the result of each test
 *   VN_TOTALS=file.json                   where to write the number of passed and failed tests
 */
import { availableParallelism } from 'node:os';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { ensureBrowsers } from '../../scripts/browsers/ensure.js';
import {
  type BrowserName,
  browserNames,
  type Browsers,
  isBrowserName,
} from '../../scripts/browsers/names.js';
import { chromiumLauncher } from './chromium-launcher.js';
import { emulateMediaPlugin } from './commands.js';
import { failOnce } from './fail-once.js';
import { firefoxLauncher } from './firefox-launcher.js';
import { reservePort } from './free-port.js';
import { lazyModules } from './lazy-modules.js';
import { resultReporter } from './result-reporter.js';
import { BROWSER_START_TIMEOUT_MS, type PageLauncher, retryLauncher } from './retry-launcher.js';
import { serverPlugin } from './server-plugin.js';
import { totalReporter } from './total-reporter.js';
import { webkitLauncher } from './webkit-launcher.js';

// Created before the browsers start, because it removes the totals of the previous run.
const reporters = [
  defaultReporter(),
  resultReporter(process.env['VN_RESULTS']),
  totalReporter(process.env['VN_TOTALS']),
];

function readNames(): readonly BrowserName[] {
  const names = (process.env['VN_BROWSERS'] || 'chromium').split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !isBrowserName(name));
  if (unknown.length > 0) {
    throw new Error(`VN_BROWSERS: ${unknown.join(', ')} is none of ${browserNames.join(', ')}.`);
  }
  return names.filter(isBrowserName);
}

function findBrowsers(): readonly [readonly BrowserName[], Browsers] {
  try {
    const names = readNames();
    return [names, ensureBrowsers(names)];
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const [names, found] = findBrowsers();

function createLauncher(name: BrowserName): PageLauncher {
  const browser = found[name];
  if (browser.kind === 'webkitgtk') return webkitLauncher(browser);
  if (name === 'chromium') return chromiumLauncher(browser.path);
  if (browser.kind === 'system') return firefoxLauncher(browser.path);
  // Only Playwright can drive its own builds of Firefox and WebKit.
  const launchOptions = { executablePath: browser.path };
  return playwrightLauncher({ product: name, launchOptions, concurrency: 1 });
}

function programOf(name: BrowserName): string {
  const browser = found[name];
  return browser.kind === 'webkitgtk' ? browser.driver : browser.path;
}

// Module scripts run in document order: the hydration support must load before Lit.
const page = (testFramework: string): string => `<!doctype html>
<html lang="fi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>VN Elements</title>
    <script
      type="module"
      src="/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js"
    ></script>
    <link rel="stylesheet" href="/dist/vn-elements.css">
  </head>
  <body>
    <script>
      // For test/browser/support/examples.ts.
      globalThis.testsAllRenderings = ${String(process.env['VN_RENDERINGS'] === 'all')};
      // For test/browser/support/keys.ts.
      globalThis.loadLazyModules = () =>
        Promise.all(${JSON.stringify(lazyModules())}.map((url) => import(url)));
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

const config: TestRunnerConfig = {
  // The default port, 8000, may be taken by another run that starts at the same time.
  port: await reservePort(),
  files: 'test/browser/**/*.test.ts',
  browsers: names.map((name) => retryLauncher(() => createLauncher(name), programOf(name))),
  // One page at a time: timers and key presses reach background tabs late or never. Several browsers
  // at once are faster, but each needs a processor.
  concurrency: 1,
  concurrentBrowsers: availableParallelism() >= 4 ? names.length : 1,
  browserStartTimeout: BROWSER_START_TIMEOUT_MS,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,

  // Without "development", which is the default: the page above loads the production build of the
  // hydration support, and the two builds of Lit are incompatible.
  nodeResolve: { browser: true, exportConditions: ['browser'] },
  middleware: [failOnce()],
  plugins: [
    // "auto" does not know Firefox ESR and WebKitGTK, and would compile for browsers of 2018.
    // Imports of ".js" resolve to the ".ts" file.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    emulateMediaPlugin(),
    serverPlugin(),
  ],

  // Longer than `until()` waits, so that a failure names its condition, and enough for tests that wait
  // for many conditions while other work keeps the processors busy.
  testFramework: { config: { timeout: 90_000 } },
  testRunnerHtml: page,

  coverage: process.env['VN_COVERAGE'] === '1',
  coverageConfig: {
    include: ['src/**'],
    exclude: ['src/i18n/generated/**'],
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcov'],
  },
  reporters,
};

export default config;
