/**
 * Tests in real browsers: `npx wtr`, or `node scripts/test-one.mjs <word>` for one file.
 *
 *   VN_BROWSERS=chromium,firefox,webkit   the browsers, Chromium alone by default
 *   VN_COVERAGE=1                         coverage of src/ in Chromium, written to coverage/; half as
 *                                         slow again, so only in `npm run test:coverage`
 *   VN_TOTALS=file.json                   where to write the numbers of passed and failed tests
 */
import { availableParallelism } from 'node:os';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserNames, ensureBrowsers } from './scripts/browsers.mjs';
import { chromiumLauncher } from './test/runner/chromium-launcher.mjs';
import { emulateMediaPlugin } from './test/runner/commands.mjs';
import { firefoxLauncher } from './test/runner/firefox-launcher.mjs';
import { browserStartTimeout, retryLauncher } from './test/runner/retry-launcher.mjs';
import { serverPlugin } from './test/runner/server-plugin.mjs';
import { totalReporter } from './test/runner/total-reporter.mjs';
import { webkitLauncher } from './test/runner/webkit-launcher.mjs';

// First of all: it removes the numbers of the run before.
const reporters = [defaultReporter(), totalReporter()];

const names = (process.env.VN_BROWSERS || 'chromium').split(',').map((name) => name.trim());
const unknown = names.filter((name) => !browserNames.includes(name));
if (unknown.length > 0) {
  console.error(`VN_BROWSERS: ${unknown.join(', ')} is none of ${browserNames.join(', ')}.`);
  process.exit(1);
}

const found = await ensureBrowsers(names).catch((error) => {
  console.error(error.message);
  process.exit(1);
});

/** @param {string} name */
function launcher(name) {
  const browser = found[name];
  if (name === 'chromium') return chromiumLauncher({ executablePath: browser.path });
  if (browser.kind === 'webkitgtk') return webkitLauncher(browser);
  // Playwright's own builds of Firefox and WebKit understand no one but Playwright.
  if (browser.kind === 'playwright') {
    const launchOptions = { executablePath: browser.path };
    return playwrightLauncher({ product: name, launchOptions, concurrency: 1 });
  }
  return firefoxLauncher({ executablePath: browser.path });
}

export default {
  files: 'test/browser/**/*.test.ts',
  browsers: names.map((name) =>
    retryLauncher(() => launcher(name), { program: found[name].path ?? found[name].driver }),
  ),
  // One page at a time: timers and key presses of a tab in the background come late or never.
  // Browsers side by side are quicker, but need a processor each.
  concurrency: 1,
  concurrentBrowsers: availableParallelism() >= 4 ? names.length : 1,
  browserStartTimeout,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 400_000,

  // Without "development", which is the default: the page below loads the hydration support by its
  // address, the production build, and the two builds of Lit do not understand each other.
  nodeResolve: { browser: true, exportConditions: ['browser'] },
  plugins: [
    // The target is fixed because "auto" knows no Firefox ESR and no WebKitGTK: it would turn the
    // code into that of 2018. Imports of ".js" find the ".ts" file.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    emulateMediaPlugin(),
    serverPlugin(),
  ],

  testFramework: { config: { timeout: 10_000 } },
  // Module scripts run in the order they stand in: hydration support must come before Lit.
  testRunnerHtml: (testFramework) => `<!doctype html>
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
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,

  coverage: process.env.VN_COVERAGE === '1',
  coverageConfig: {
    include: ['src/**'],
    exclude: ['src/i18n/generated/**'],
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcov'],
  },
  reporters,
};
