import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Target = string | Readonly<Record<string, string>>;

interface Package {
  readonly exports: Readonly<Record<string, Target>>;
}

/** An import specifier of the package, with the files behind it. */
export interface Entry {
  readonly specifier: string;
  readonly file: string;
  /** The declaration file, unless the entry has no types of its own. */
  readonly types: string | undefined;
}

/** Each `*` of a pattern replaced by the names of the files that match its default target. */
function expand(pattern: string): string[] {
  if (!pattern.includes('*')) return [''];
  const [path = '', end = ''] = pattern.split('*');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const start = path.slice(folder.length);
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.startsWith(start) && name.endsWith(end))
    .map((name) => name.slice(start.length, -end.length || undefined))
    .toSorted();
}

/**
 * The entries of `exports` in package.json, patterns expanded.
 *
 * @throws if the package has not been built
 */
export function packageEntries(): Entry[] {
  const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const { exports } = JSON.parse(text) as Package;
  const entries = Object.entries(exports).flatMap(([key, target]) => {
    const file = typeof target === 'string' ? target : (target['default'] ?? target['types'] ?? '');
    const types = typeof target === 'string' ? undefined : target['types'];
    return expand(file).map((name) => ({
      specifier: key.replace('.', 'vn-elements').replaceAll('*', name),
      file: file.replaceAll('*', name),
      types: types?.replaceAll('*', name),
    }));
  });
  // A pattern such as "*-element.js" also matches "*.js".
  return [
    ...new Map(entries.reverse().map((entry) => [entry.specifier, entry])).values(),
  ].reverse();
}
