import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * Extracts an old Chromium from the npm package `@sparticuz/chromium`, which is built for servers
 * with Linux on x64. The program is kept for the next run.
 *
 * @param version of the package; its major version is Chromium's
 * @returns the path of the program
 */
export function installChromium(version: string): string {
  const program = join(tmpdir(), `vn-elements-chromium-${version}`);
  if (existsSync(program)) return program;
  const folder = mkdtempSync(join(tmpdir(), 'vn-chromium-'));
  const run = (command: string, ...args: readonly string[]): void => {
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  };
  run('npm', 'pack', '--silent', `@sparticuz/chromium@${version}`);
  const [archive = ''] = readdirSync(folder);
  run('tar', '-xzf', archive);
  const compressed = readFileSync(join(folder, 'package/bin/chromium.br'));
  writeFileSync(program, brotliDecompressSync(compressed), { mode: 0o755 });
  rmSync(folder, { recursive: true });
  return program;
}
