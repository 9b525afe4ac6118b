import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import * as playwright from 'playwright-core';
import type { BrowserName, Browsers, Program, WebKitGtk } from './names.js';

const ANSWER_TIMEOUT_MS = 20_000;

/** Environment variables that name an executable; the first that is set is used. */
const VARIABLES = {
  chromium: ['CHROME_PATH', 'CHROMIUM_PATH'],
  firefox: ['FIREFOX_PATH', 'FIREFOX_BIN'],
  driver: ['WEBKIT_DRIVER_PATH'],
  miniBrowser: ['MINIBROWSER_PATH'],
} as const;

type Executable = keyof typeof VARIABLES;

const LINUX = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chromium-headless-shell',
  ],
  firefox: ['firefox-esr', 'firefox'],
} as const;

const MACOS = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
} as const;

const WINDOWS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
} as const;

/** Searched after PATH, which may be short in cron jobs and editors. */
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/bin', '/snap/bin'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The path of a program on Linux. */
export function which(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat(LINUX_FOLDERS);
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

/**
 * Whether a program is a browser: on Ubuntu the apt packages of Chromium and Firefox are stubs that
 * only recommend the snap. Other systems have no stubs, and Chrome on Windows would open a window.
 */
function reportsVersion(path: string): boolean {
  if (process.platform !== 'linux') return true;
  const options = { stdio: 'ignore', timeout: ANSWER_TIMEOUT_MS } as const;
  return spawnSync(path, ['--version'], options).status === 0;
}

/**
 * The executable that an environment variable names. It is used even if it does not work: falling
 * back to another browser would hide the mistake.
 */
function fromEnvironment(what: Executable): { variable: string; path: string } | undefined {
  for (const variable of VARIABLES[what]) {
    const path = process.env[variable];
    if (path) return { variable, path };
  }
  return undefined;
}

function findInstalled(name: 'chromium' | 'firefox'): Program | undefined {
  let paths: readonly (string | undefined)[];
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map(
      (one) => process.env[one],
    );
    paths = WINDOWS[name].flatMap((file) => roots.map((root) => root && join(root, file)));
  } else if (process.platform === 'darwin') paths = MACOS[name];
  else paths = LINUX[name].map(which);
  const path = paths.find((one) => one && isExecutable(one) && reportsVersion(one));
  return path ? { kind: 'system', path } : undefined;
}

/** WebKitGTK's test browser: in a library folder whose name depends on version and architecture. */
export function findMiniBrowser(): string | undefined {
  const versions = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];
  const libraries = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((folder) => folder.includes('-linux-'))
    : [];
  const folders = ['/usr/libexec', '/usr/lib64', '/usr/lib'].concat(
    libraries.map((folder) => join('/usr/lib', folder)),
  );
  return versions
    .flatMap((version) => folders.map((folder) => join(folder, version, 'MiniBrowser')))
    .find(isExecutable);
}

/** The parts of WebKitGTK that are installed. */
export function webkitParts(): Partial<Omit<WebKitGtk, 'kind'>> {
  const driver = fromEnvironment('driver')?.path ?? which('WebKitWebDriver');
  const miniBrowser = fromEnvironment('miniBrowser')?.path ?? findMiniBrowser();
  const xvfb = which('Xvfb');
  return { ...(driver && { driver }), ...(miniBrowser && { miniBrowser }), ...(xvfb && { xvfb }) };
}

function findPlaywright(name: BrowserName): Program | undefined {
  try {
    const path = playwright[name].executablePath();
    return existsSync(path) ? { kind: 'playwright', path } : undefined;
  } catch {
    // Playwright has no such browser for this operating system.
    return undefined;
  }
}

/** An environment variable that names a file that does not exist. */
export function findWrongVariable(
  name: BrowserName,
): { variable: string; path: string } | undefined {
  const executables: readonly Executable[] = name === 'webkit' ? ['driver', 'miniBrowser'] : [name];
  return executables.map(fromEnvironment).find((set) => set && !existsSync(set.path));
}

function findBrowser(name: BrowserName): Program | WebKitGtk | undefined {
  if (findWrongVariable(name)) return undefined;
  if (name === 'webkit') {
    const { driver, miniBrowser, xvfb } = webkitParts();
    return driver && miniBrowser && xvfb
      ? { kind: 'webkitgtk', driver, miniBrowser, xvfb }
      : findPlaywright(name);
  }
  const path = fromEnvironment(name)?.path;
  return path ? { kind: 'system', path } : (findInstalled(name) ?? findPlaywright(name));
}

/** The browsers that are installed. */
export function findBrowsers(names: readonly BrowserName[]): Partial<Browsers> {
  const found = names.map((name) => [name, findBrowser(name)] as const);
  return Object.fromEntries(found.filter(([, browser]) => browser));
}
