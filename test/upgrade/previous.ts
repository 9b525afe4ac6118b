import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The state that sites used before 0.1.0. When a version has been published, its tag takes the
 * place of the commit.
 */
const PREVIOUS = 'd5bc2b9';

const run = (cwd: string, command: string, ...args: readonly string[]): void => {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
};

/**
 * Packs the previous version, built from the repository's history with the tools that are installed
 * now. The archive is kept for the next run.
 *
 * @returns the path of the archive
 */
export function packPrevious(): string {
  const folder = join(tmpdir(), `vn-elements-previous-${PREVIOUS}`);
  const archives = join(folder, 'archive');
  const [archive] = existsSync(archives) ? readdirSync(archives) : [];
  if (archive) return join(archives, archive);
  rmSync(folder, { recursive: true, force: true });
  const source = join(folder, 'source');
  mkdirSync(source, { recursive: true });
  run(ROOT, 'git', 'archive', '--output', join(folder, 'source.tar'), PREVIOUS);
  run(source, 'tar', '-xf', '../source.tar');
  symlinkSync(join(ROOT, 'node_modules'), join(source, 'node_modules'));
  run(source, 'npm', 'run', '--silent', 'build');
  mkdirSync(archives);
  run(source, 'npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', archives);
  rmSync(source, { recursive: true });
  return packPrevious();
}
