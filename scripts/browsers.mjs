/**
 * Finds the browsers the tests run in, and installs the missing ones where that is possible.
 *
 *   node scripts/browsers.mjs [chromium firefox webkit]
 *
 * Each browser is looked for in this order: environment variables, installed programs, browsers
 * that Playwright has downloaded; then apt-get (Debian, Ubuntu) and Playwright install it.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName
 * @typedef {{kind: 'system' | 'playwright', path: string}} Program
 * @typedef {{kind: 'webkitgtk', driver: string, miniBrowser: string, xvfb: string}} WebKitGtk
 * @typedef {{chromium?: Program, firefox?: Program, webkit?: Program | WebKitGtk}} Browsers
 */

const require = createRequire(import.meta.url);

/** @type {BrowserName[]} */
export const browserNames = ['chromium', 'firefox', 'webkit'];

/** Environment variables that name a program, the first one set counts. */
const variables = {
  chromium: ['CHROME_PATH', 'CHROMIUM_PATH'],
  firefox: ['FIREFOX_PATH', 'FIREFOX_BIN'],
  driver: ['WEBKIT_DRIVER_PATH'],
  miniBrowser: ['MINIBROWSER_PATH'],
};

/** What each operating system calls the programs; on Linux these are looked up in PATH. */
const programs = {
  linux: {
    chromium: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chromium-headless-shell',
    ],
    firefox: ['firefox-esr', 'firefox'],
  },
  darwin: {
    chromium: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** Folders that are searched after those of PATH, which may be short under cron or in an editor. */
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/bin', '/snap/bin'];

/** @type {Record<BrowserName, {title: string, packages: string[], advice: string}>} */
const about = {
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
      'install the packages webkit2gtk-driver and xvfb (WEBKIT_DRIVER_PATH and ' +
      'MINIBROWSER_PATH name the two WebKit programs if they lie elsewhere).',
  },
};

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} program */
function which(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).concat(linuxFolders);
  return folders.map((folder) => join(folder, program)).find(isProgram);
}

/**
 * Ubuntu's apt packages of Chromium and Firefox are stubs that only say "install the snap", so
 * a program counts as present when it can say its version. Elsewhere there are no such stubs, and
 * Chrome on Windows opens a window when asked.
 * @param {string} path
 */
function answers(path) {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * The program an environment variable names. A variable that is set always counts, whatever the
 * program does: falling back to another browser would hide the mistake.
 * @param {keyof typeof variables} what
 * @returns {{variable: string, path: string} | undefined}
 */
function fromEnvironment(what) {
  const variable = variables[what].find((name) => process.env[name]);
  return variable ? { variable, path: /** @type {string} */ (process.env[variable]) } : undefined;
}

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {Program | undefined}
 */
function findInstalled(name) {
  /** @type {(string | undefined)[]} */
  let paths = [];
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
    paths = programs.win32[name].flatMap((program) =>
      roots.map(
        (root) => process.env[root] && join(/** @type {string} */ (process.env[root]), program),
      ),
    );
  } else if (process.platform === 'darwin') {
    paths = programs.darwin[name];
  } else {
    paths = programs.linux[name].map(which);
  }
  const path = paths.find((candidate) => candidate && isProgram(candidate) && answers(candidate));
  return path ? { kind: 'system', path } : undefined;
}

/**
 * MiniBrowser is no program for users: it lies in a folder of the WebKitGTK library, whose name
 * holds the library's version and, on Debian, the machine's architecture.
 */
function findMiniBrowser() {
  const versions = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];
  const folders = ['/usr/libexec', '/usr/lib64', '/usr/lib'];
  if (existsSync('/usr/lib')) {
    folders.push(
      ...readdirSync('/usr/lib')
        .filter((folder) => folder.includes('-linux-'))
        .map((folder) => join('/usr/lib', folder)),
    );
  }
  return versions
    .flatMap((version) => folders.map((folder) => join(folder, version, 'MiniBrowser')))
    .find(isProgram);
}

/** The parts of WebKitGTK, each one missing or found. */
function webkitParts() {
  return {
    driver: fromEnvironment('driver')?.path ?? which('WebKitWebDriver'),
    miniBrowser: fromEnvironment('miniBrowser')?.path ?? findMiniBrowser(),
    xvfb: which('Xvfb'),
  };
}

/**
 * @param {BrowserName} name
 * @returns {Program | undefined}
 */
function findPlaywright(name) {
  let path;
  try {
    path = require('playwright-core')[name].executablePath();
  } catch {
    // Playwright is missing, or it has no such browser for this operating system.
  }
  return path && existsSync(path) ? { kind: 'playwright', path } : undefined;
}

/**
 * @param {BrowserName} name
 * @returns {Program | WebKitGtk | undefined}
 */
function findBrowser(name) {
  if (wrongVariable(name)) return undefined;
  if (name === 'webkit') {
    const { driver, miniBrowser, xvfb } = webkitParts();
    if (driver && miniBrowser && xvfb) return { kind: 'webkitgtk', driver, miniBrowser, xvfb };
    return findPlaywright(name);
  }
  const path = fromEnvironment(name)?.path;
  return path ? { kind: 'system', path } : (findInstalled(name) ?? findPlaywright(name));
}

/**
 * One line about a variable that names no file.
 * @param {BrowserName} name
 */
function wrongVariable(name) {
  const kinds = /** @type {(keyof typeof variables)[]} */ (
    name === 'webkit' ? ['driver', 'miniBrowser'] : [name]
  );
  for (const kind of kinds) {
    const set = fromEnvironment(kind);
    if (set && !existsSync(set.path)) {
      const mistake = `${set.variable} names ${set.path}, which does not exist`;
      return `${about[name].title}: ${mistake}: correct or unset it.`;
    }
  }
  return undefined;
}

/**
 * The browsers that are there; those not found are missing from the answer.
 * @param {BrowserName[]} [names]
 * @returns {Browsers}
 */
export function findBrowsers(names = browserNames) {
  const found = names.map((name) => [name, findBrowser(name)]);
  return Object.fromEntries(found.filter(([, browser]) => browser));
}

/** How apt-get can be run without a question, if at all. */
function aptGet() {
  if (process.platform !== 'linux' || !which('apt-get')) return undefined;
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (process.getuid?.() === 0) return command;
  const sudo = which('sudo');
  const allowed = sudo && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return allowed ? [sudo, '-n', ...command] : undefined;
}

/**
 * @param {string[]} command
 * @returns {boolean}
 */
function run([program, ...args]) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** @param {BrowserName} name */
function missingPackages(name) {
  if (name !== 'webkit') return about[name].packages;
  const { driver, miniBrowser, xvfb } = webkitParts();
  return [...(driver && miniBrowser ? [] : ['webkit2gtk-driver']), ...(xvfb ? [] : ['xvfb'])];
}

/** @param {BrowserName} name */
function advice(name) {
  const wrong = wrongVariable(name);
  if (wrong) return wrong;
  const { driver, miniBrowser } = webkitParts();
  if (name === 'webkit' && driver && miniBrowser) {
    return 'WebKit cannot run: Xvfb was not found: install the package xvfb.';
  }
  return `${about[name].title} was not found: ${about[name].advice}`;
}

/**
 * Finds the browsers and installs those that are missing.
 * @param {BrowserName[]} [names]
 * @returns {Promise<Browsers>}
 * @throws {Error} with one line per browser that is still missing; `found` holds the others
 */
export async function ensureBrowsers(names = browserNames) {
  const found = findBrowsers(names);
  // A wrong variable is for the user to correct, there is nothing to install.
  const absent = () => names.filter((name) => !found[name] && !wrongVariable(name));

  const apt = absent().length > 0 ? aptGet() : undefined;
  if (apt) {
    const packages = absent().map((name) => [name, missingPackages(name)]);
    console.error(`Installing with apt-get: ${packages.flatMap(([, list]) => list).join(' ')} …`);
    run([...apt, 'update', '-qq']);
    // One call per browser: a package the system does not have must not hold up the others.
    for (const [, list] of packages) {
      run([...apt, 'install', '-y', '--no-install-recommends', '-qq', ...list]);
    }
    Object.assign(found, findBrowsers(absent()));
  }

  for (const name of absent()) {
    console.error(`Installing with Playwright: ${name} …`);
    const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
    run([process.execPath, cli, 'install', name]);
    Object.assign(found, findBrowsers([name]));
  }

  const missing = names.filter((name) => !found[name]);
  if (missing.length > 0) {
    throw Object.assign(new Error(missing.map(advice).join('\n')), { found });
  }
  return found;
}

/** @param {Browsers} found */
function print(found) {
  for (const [name, browser] of Object.entries(found)) {
    const places =
      browser.kind === 'webkitgtk'
        ? `${browser.driver}, ${browser.miniBrowser}, ${browser.xvfb}`
        : browser.path;
    console.log(`${name}: ${places} (${browser.kind})`);
  }
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !browserNames.includes(/** @type {any} */ (name)));
  if (unknown.length > 0) {
    console.error(`Unknown browser: ${unknown.join(', ')}. Known: ${browserNames.join(', ')}.`);
    process.exit(1);
  }
  const names = asked.length > 0 ? /** @type {BrowserName[]} */ (asked) : browserNames;
  try {
    print(await ensureBrowsers(names));
  } catch (error) {
    print(error.found ?? {});
    console.error(error.message);
    process.exitCode = 1;
  }
}
