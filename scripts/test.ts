/**
 * Runs all checks, builds and tests. A task runs even if others have failed, unless it needs their
 * output. The last line of the output counts all tests.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers/ensure.js';
import { browserNames, type BrowserName } from './browsers/names.js';
import { pageGroups, type PageGroup } from './test/page-groups.js';
import { clearTotals, report, runStep, runSuite } from './test/run.js';
import { runTasks, type Task } from './test/schedule.js';

/** Approximate duration of each check. */
const CHECK_SECONDS = {
  types: 25,
  format: 25,
  new: 25,
  styles: 10,
  docs: 5,
  prose: 10,
  commits: 2,
  entries: 5,
  i18n: 5,
  manifest: 5,
  integrations: 3,
};

const PAGE_GROUPS = 4;

const testFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file));

const nodeTestArgs = (files: readonly string[]): string[] => [
  '--import',
  'tsx',
  '--test',
  '--test-concurrency=1',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./test/runner/node-totals.mjs',
  '--test-reporter-destination={totals}',
  ...files,
];

const npmTask = (
  name: string,
  script: string,
  seconds: number,
  after: readonly string[] = [],
): Task => ({
  name,
  seconds,
  after,
  run: () => runStep(name, 'npm', ['run', '--silent', script]),
});

const elementTask = (browser: BrowserName, seconds: number): Task => ({
  name: `elements in ${browser}`,
  seconds,
  after: ['build stylesheets'],
  run: () =>
    runSuite(`elements in ${browser}`, join('node_modules/.bin', 'wtr'), [], {
      VN_BROWSERS: browser,
    }),
});

const pageTask = ({ name, entry, seconds }: PageGroup): Task => ({
  name,
  seconds,
  after: ['build site', 'build storybook'],
  run: () => runSuite(name, process.execPath, nodeTestArgs([entry]), { VN_PICTURES: 'sample' }),
});

const start = Date.now();
clearTotals();
try {
  ensureBrowsers(browserNames);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
// Checks come before the build, which rewrites some of the files that they compare.
await runTasks(
  Object.entries(CHECK_SECONDS).map(([check, seconds]) =>
    npmTask(`check ${check}`, `check:${check}`, seconds),
  ),
);
await runTasks([
  // The longest check reads none of the files that the build rewrites.
  npmTask('check lint', 'check:lint', 60),
  npmTask('build entries', 'build:entries', 3),
  // All that the tests of the elements need.
  npmTask('build stylesheets', 'build:css', 4, ['build entries']),
  npmTask('build', 'build:js', 35, ['build stylesheets']),
  npmTask('build manifest', 'build:manifest', 5, ['build']),
  npmTask('build site', 'build:site', 12, ['build manifest']),
  npmTask('build storybook', 'build:storybook', 10, ['build manifest']),
  npmTask('build integrity', 'build:integrity', 2, ['build']),
  npmTask('size', 'check:size', 10, ['build site']),
  npmTask('check api', 'check:api', 15, ['build integrity', 'build manifest']),
  npmTask('check package', 'check:package', 25, ['build integrity', 'build manifest']),
  elementTask('webkit', 140),
  elementTask('firefox', 150),
  elementTask('chromium', 130),
  {
    name: 'node',
    seconds: 90,
    after: ['build manifest', 'build integrity'],
    run: () => runSuite('node', process.execPath, nodeTestArgs(testFiles('test/node'))),
  },
  {
    // One of the examples of `npm run test:examples`: the packed package, built with Vite 8.
    name: 'example',
    seconds: 35,
    after: ['build manifest', 'build integrity'],
    run: () =>
      runSuite('example', process.execPath, nodeTestArgs(testFiles('test/examples')), {
        VN_EXAMPLES: 'vue-vite',
      }),
  },
  ...pageGroups(testFiles('test/pages'), PAGE_GROUPS).map(pageTask),
]);
process.exitCode = report(start) ? 0 : 1;
