import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packInto } from '../../scripts/lib/pack.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The commands that build the project, each with the folder of its output. */
export const BUNDLERS = {
  'webpack 5': ['webpack.mjs', 'webpack'],
  esbuild: ['esbuild.mjs', 'esbuild'],
  Rollup: ['rollup.mjs', 'rollup'],
  'Vite 8': ['vite.mjs', 'vite'],
  'Vite 7': ['vite.mjs', 'vite7'],
  'Next 16 with Turbopack': ['next.mjs', 'turbopack'],
  'Next 16 with webpack': ['next.mjs', 'webpack'],
} as const;

export type Bundler = keyof typeof BUNDLERS;

/** The JavaScript entries of `exports`, with each `*` replaced by the files that match. */
export function javascriptEntries(): readonly string[] {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly default?: string }>>;
  };
  return [
    ...new Set(
      Object.entries(exports).flatMap(([key, target]) => {
        const path = typeof target === 'string' ? target : target.default;
        // The React components need React.
        if (!path?.endsWith('.js') || key === './react') return [];
        if (!key.includes('*')) return [key];
        const [start = '', end = ''] = path.split('*');
        const folder = join(ROOT, start);
        return readdirSync(folder)
          .filter((file) => file.endsWith(end))
          .map((file) => key.replace('*', file.slice(0, -end.length || undefined)));
      }),
    ),
  ].map((key) => key.replace('.', 'vn-elements'));
}

/**
 * Installs a project with the packed package in a folder outside the repository, where nothing
 * resolves to the repository's own dependencies. The installation is kept for the next run.
 *
 * @param project its folder beside this file
 * @returns the folder outside
 */
export function installFrom(project: string): string {
  const source = join(ROOT, 'test/consumers', project);
  const lock = readFileSync(join(source, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `vn-elements-consumers-${hash}`);
  for (const file of ['app', 'entries', 'out', 'sources']) {
    rmSync(join(folder, file), { recursive: true, force: true });
  }
  cpSync(source, folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) {
    const install = ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', install, { cwd: folder, shell: process.platform === 'win32' });
  }
  packInto(join(folder, 'node_modules/vn-elements'));
  return folder;
}

/**
 * Installs the project of the bundlers.
 *
 * @param entries the source of each entry by its name
 * @returns the folder
 */
export function installProject(entries: Readonly<Record<string, string>>): string {
  const folder = installFrom('project');
  mkdirSync(join(folder, 'entries'));
  for (const [name, source] of Object.entries(entries)) {
    writeFileSync(join(folder, 'entries', `${name}.js`), source);
  }
  return folder;
}

/** The result of a build. */
export interface Built {
  readonly warnings: readonly string[];
  /** The text of each file of the output that is JavaScript or CSS, by its path. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Builds the project for production.
 *
 * @param entry the only entry to build; by default all are built together
 * @throws what the bundler prints if it fails
 */
export async function buildWith(bundler: Bundler, folder: string, entry?: string): Promise<Built> {
  const [script, argument] = BUNDLERS[bundler];
  const { stdout } = await promisify(execFile)(process.execPath, [script, argument], {
    cwd: folder,
    env: { ...process.env, ENTRY: entry ?? '' },
    maxBuffer: 1 << 26,
  });
  const { warnings } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
    readonly warnings: readonly string[];
  };
  const out = join(folder, 'out', script === 'next.mjs' ? `next-${argument}/static` : argument);
  const files = new Map(
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:js|css)$/.test(file))
      .map((file) => [file, readFileSync(join(out, file), 'utf8')]),
  );
  return { warnings, files };
}

/** Names an entry: `vn-elements/elements/header.js` becomes `elements-header`. */
export const entryName = (specifier: string): string =>
  specifier === 'vn-elements'
    ? 'vn-elements'
    : specifier
        .replace('vn-elements/', '')
        .replace(`/${basename(specifier)}`, `-${basename(specifier)}`)
        .replace(/\.js$/, '')
        .replaceAll('.', '-');
