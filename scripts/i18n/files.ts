import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A mistake in the project's files: printed without a stack. */
export class Failure extends Error {}

/** Path relative to the project's root → content. */
export type Files = ReadonlyMap<string, string>;

/** Order by code unit: the same on every machine, whatever its locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const readIfExists = async (file: string): Promise<string | undefined> =>
  existsSync(file) ? await readFile(file, 'utf8') : undefined;

/** Paths of the files whose content on disk differs. */
export async function findStale(root: string, files: Files): Promise<string[]> {
  const stale: string[] = [];
  for (const [file, text] of files)
    if ((await readIfExists(path.join(root, file))) !== text) stale.push(file);
  return stale;
}

/** Writes the files that differ and returns their number. */
export async function writeFiles(root: string, files: Files): Promise<number> {
  const stale = await findStale(root, files);
  for (const file of stale) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), files.get(file) ?? '');
  }
  return stale.length;
}
