import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface EmitOptions {
  /** Only compare: print what is stale, write nothing. */
  readonly check?: boolean;
  /** The npm script that writes the file, named in the message. */
  readonly script?: string;
}

/**
 * Writes a generated file if its content changed.
 *
 * @returns whether the file on disk was already up to date
 */
export function emit(path: string, content: string, options: EmitOptions = {}): boolean {
  const { check = false, script = 'build:css' } = options;
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return true;
  if (check) {
    console.error(`${relative(root, path)} is stale: run npm run ${script}.`);
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return false;
}
