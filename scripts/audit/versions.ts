import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from '../browsers/find.js';
import { browserNames } from '../browsers/names.js';
import { ROOT } from './record.js';

const packageVersion = (path: string): string =>
  (JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')) as { version: string })
    .version;

/** What a program answers to `--version`; empty if it is not installed. */
function ask(program: string, args = ['--version']): string {
  const { stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 });
  return (stdout ?? '').trim().split('\n')[0] ?? '';
}

/** Versions of everything that the results depend on. */
export function readVersions(): Readonly<Record<string, string>> {
  const found = findBrowsers(browserNames);
  const version = (browser: { path: string } | undefined): string =>
    browser ? ask(browser.path) : 'not installed';
  const { webkit } = found;
  return {
    'vn-elements': packageVersion('.'),
    commit: ask('git', ['-C', ROOT, 'rev-parse', 'HEAD']),
    chromium: version(found.chromium),
    firefox: version(found.firefox),
    webkit:
      webkit && 'miniBrowser' in webkit
        ? ask('xvfb-run', ['-a', webkit.miniBrowser, '--version'])
        : 'not installed',
    'axe-core': packageVersion('node_modules/axe-core'),
    'accessibility-checker-engine': packageVersion('node_modules/accessibility-checker-engine'),
    vnu: packageVersion('node_modules/vnu-jar'),
    orca: ask('orca') || 'not installed',
    node: process.version,
  };
}
