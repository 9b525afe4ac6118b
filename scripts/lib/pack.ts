import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Packs the package as it would be published, from the built files.
 *
 * @param folder an empty folder
 * @returns the path of the archive
 */
export function pack(folder: string): string {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  execFileSync('npm', args, { cwd: ROOT, shell: process.platform === 'win32' });
  const [archive = ''] = readdirSync(folder);
  return join(folder, archive);
}

/**
 * Packs the package and unpacks it.
 *
 * @param target the folder that the package becomes, for example `node_modules/vn-elements`; it is
 *   replaced
 */
export function packInto(target: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'vn-pack-'));
  execFileSync('tar', ['-xzf', pack(folder)], { cwd: folder });
  rmSync(target, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  renameSync(join(folder, 'package'), target);
  rmSync(folder, { recursive: true });
}
