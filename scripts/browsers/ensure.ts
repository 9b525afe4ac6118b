import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowsers, findWrongVariable, webkitParts, which } from './find.js';
import { browserNames, type BrowserName, type Browsers } from './names.js';

const ABOUT: Readonly<
  Record<BrowserName, { title: string; packages: readonly string[]; advice: string }>
> = {
  chromium: {
    title: 'Chromium',
    packages: ['chromium'],
    advice: 'install Chromium or Chrome, or set CHROME_PATH to its program file.',
  },
  firefox: {
    title: 'Firefox',
    packages: ['firefox-esr'],
    advice: 'install it or set FIREFOX_PATH to its program file.',
  },
  webkit: {
    title: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice:
      'install the packages webkit2gtk-driver and xvfb, or set WEBKIT_DRIVER_PATH and ' +
      'MINIBROWSER_PATH to the two WebKit programs.',
  },
};

/** A browser is missing; `found` contains the others. */
export class MissingBrowserError extends Error {
  readonly found: Partial<Browsers>;

  constructor(message: string, found: Partial<Browsers>) {
    super(message);
    this.found = found;
  }
}

const run = ([program = '', ...args]: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** A command that runs apt-get without asking questions, if that is possible. */
function aptGet(): readonly string[] | undefined {
  if (process.platform !== 'linux' || !which('apt-get')) return undefined;
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (process.getuid?.() === 0) return command;
  const sudo = which('sudo');
  return sudo && run([sudo, '-n', 'true']) ? [sudo, '-n', ...command] : undefined;
}

function missingPackages(name: BrowserName): readonly string[] {
  if (name !== 'webkit') return ABOUT[name].packages;
  const { driver, miniBrowser, xvfb } = webkitParts();
  return [...(driver && miniBrowser ? [] : ['webkit2gtk-driver']), ...(xvfb ? [] : ['xvfb'])];
}

function adviceOn(name: BrowserName): string {
  const { title, advice } = ABOUT[name];
  const wrong = findWrongVariable(name);
  if (wrong)
    return `${title}: ${wrong.variable} names ${wrong.path}, which does not exist: correct or unset it.`;
  const { driver, miniBrowser } = webkitParts();
  if (name === 'webkit' && driver && miniBrowser)
    return 'WebKit cannot run: Xvfb was not found: install the package xvfb.';
  return `${title} was not found: ${advice}`;
}

/**
 * Finds browsers, and installs the missing ones with apt-get or Playwright.
 *
 * @throws {MissingBrowserError} with one line for each browser that is still missing
 */
export function ensureBrowsers<Name extends BrowserName>(
  names: readonly Name[] = browserNames as readonly Name[],
): Pick<Browsers, Name> {
  let found = findBrowsers(names);
  // The user has to correct a wrong variable; installing would not help.
  const absent = (): Name[] => names.filter((name) => !found[name] && !findWrongVariable(name));

  const apt = absent().length > 0 ? aptGet() : undefined;
  if (apt) {
    const packages = absent().map(missingPackages);
    console.error(`Installing with apt-get: ${packages.flat().join(' ')} …`);
    run([...apt, 'update', '-qq']);
    // One call for each browser: if a package is unknown, the others are still installed.
    for (const list of packages)
      run([...apt, 'install', '-y', '--no-install-recommends', '-qq', ...list]);
    found = { ...found, ...findBrowsers(absent()) };
  }

  const require = createRequire(import.meta.url);
  for (const name of absent()) {
    console.error(`Installing with Playwright: ${name} …`);
    const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
    run([process.execPath, cli, 'install', name]);
    found = { ...found, ...findBrowsers([name]) };
  }

  const missing = names.filter((name) => !found[name]);
  if (missing.length > 0) throw new MissingBrowserError(missing.map(adviceOn).join('\n'), found);
  return found as Pick<Browsers, Name>;
}
