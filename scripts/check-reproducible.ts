/**
 * Builds and packs the working tree twice, in two folders and environments, and fails if the
 * archives differ by a byte. Takes about two minutes.
 *
 *   npm run check:reproducible
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  readlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What may differ between two machines. */
const ENVIRONMENTS = [
  { folder: 'one', env: { TZ: 'Europe/Helsinki', LC_ALL: 'C.UTF-8' }, isReversed: false },
  {
    folder: 'another folder/deeper/two',
    env: { TZ: 'Pacific/Auckland', LC_ALL: 'fi_FI.UTF-8', NODE_ENV: 'production' },
    isReversed: true,
  },
] as const;

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });

/** Hard links are faster than copies, but both folders must be on one file system. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Links are resolved relative to the copy, so that no path leads back to the repository. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else link(source, target);
  }
}

/** Copies the files in the given order, because the order of readdir() may depend on it. */
function copySources(target: string, isReversed: boolean): void {
  const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
    .split('\0')
    .filter(Boolean);
  for (const file of isReversed ? files.toReversed() : files) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(target, file));
  }
}

function run(cwd: string, env: NodeJS.ProcessEnv, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** @returns the folder of the archive and of its files */
function build({ folder, env, isReversed }: (typeof ENVIRONMENTS)[number], parent: string): string {
  const target = join(parent, folder);
  copySources(target, isReversed);
  linkTree(join(ROOT, 'node_modules'), join(target, 'node_modules'));
  run(target, env, ['run', '--silent', 'build']);
  const packed = join(target, '.cache/packed');
  mkdirSync(packed, { recursive: true });
  run(target, env, ['pack', '--silent', '--pack-destination', packed]);
  execFileSync('tar', ['-xzf', archiveIn(packed)], { cwd: packed });
  return packed;
}

function archiveIn(folder: string): string {
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  return join(folder, name ?? '');
}

/** The files that only one folder has, or that differ. */
function differences(one: string, other: string): string[] {
  const filesIn = (folder: string): string[] =>
    readdirSync(join(folder, 'package'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const [files, otherFiles] = [new Set(filesIn(one)), new Set(filesIn(other))];
  return [...new Set([...files, ...otherFiles])].filter(
    (file) =>
      !files.has(file) ||
      !otherFiles.has(file) ||
      !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
  );
}

const parent = mkdtempSync(join(tmpdir(), 'vn-reproducible-'));
try {
  const [one, other] = ENVIRONMENTS.map((environment) => build(environment, parent));
  if (one === undefined || other === undefined) throw new Error('expected two builds');
  const found = differences(one, other);
  for (const file of found) console.error(`${file} differs between the two builds`);
  if (found.length > 0) process.exitCode = 1;
  else if (!readFileSync(archiveIn(one)).equals(readFileSync(archiveIn(other)))) {
    console.error('The files are identical, but the archives differ');
    process.exitCode = 1;
  } else console.log(`reproducible: two builds of ${archiveIn(one).split('/').at(-1) ?? ''} agree`);
} finally {
  rmSync(parent, { recursive: true, force: true });
}
