/**
 * Finds the browsers for the tests, and installs the missing ones where possible.
 *
 *   tsx scripts/browsers.ts [chromium firefox webkit]
 *
 * Each browser is looked up in environment variables, then among installed programs and Playwright's
 * downloads; then apt-get (Debian, Ubuntu) and Playwright install it.
 */
import { ensureBrowsers, MissingBrowserError } from './browsers/ensure.js';
import { browserNames, isBrowserName, type Browsers } from './browsers/names.js';

function print(found: Partial<Browsers>): void {
  for (const [name, browser] of Object.entries<Browsers['webkit']>(found)) {
    const paths =
      browser.kind === 'webkitgtk'
        ? `${browser.driver}, ${browser.miniBrowser}, ${browser.xvfb}`
        : browser.path;
    console.log(`${name}: ${paths} (${browser.kind})`);
  }
}

function main(args: readonly string[]): number {
  const unknown = args.filter((name) => !isBrowserName(name));
  if (unknown.length > 0) {
    console.error(`Unknown browser: ${unknown.join(', ')}. Known: ${browserNames.join(', ')}.`);
    return 1;
  }
  try {
    print(ensureBrowsers(args.length > 0 ? args.filter(isBrowserName) : browserNames));
    return 0;
  } catch (error) {
    if (!(error instanceof MissingBrowserError)) throw error;
    print(error.found);
    console.error(error.message);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
