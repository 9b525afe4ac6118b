import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { JSDOM } from 'jsdom';

/** A value that an entry point of the package exports. */
export interface Published {
  /** The entry without `./` and extension: `readers/html`. */
  readonly entry: string;
  readonly name: string;
  readonly value: unknown;
}

/** Needs the optional `@lit/react`; it exports one component for each element. */
const REACT = './react';

interface Target {
  readonly types?: string;
  readonly default?: string;
}

/** The source of a script that is published as it is; the others are compiled from `src/`. */
function sourceOf({ types = '', default: script = '' }: Target): string {
  if (!types.startsWith('./dist/types/'))
    return script.replace('/dist/testing.js', '/testing/equal-html.js');
  return types.replace('./dist/types/', './src/').replace(/\.d\.ts$/, '.ts');
}

/** The files that a pattern with `*` stands for, each with what replaces its last `*`. */
function filesOf(pattern: string): readonly (readonly [file: string, star: string])[] {
  const at = pattern.split('/').findIndex((part) => part.includes('*'));
  if (at < 0) return [[pattern, '']];
  const parts = pattern.split('/');
  const folder = parts.slice(0, at).join('/');
  const [before = '', after = ''] = (parts[at] ?? '').split('*');
  return readdirSync(folder).flatMap((name) => {
    if (!name.startsWith(before) || !name.endsWith(after)) return [];
    const star = name.slice(before.length, name.length - after.length);
    const file = posix.join(folder, name, ...parts.slice(at + 1)).replaceAll('*', star);
    return existsSync(file) ? [[file, star] as const] : [];
  });
}

/** Everything that the scripts in the package's `exports` export, found without a list. */
export async function published(): Promise<readonly Published[]> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly exports: Readonly<Record<string, string | Target>>;
  };
  const found: Published[] = [];
  // The bundle waits for elements in the document when it is imported.
  const { document, MutationObserver } = new JSDOM('').window;
  Object.assign(globalThis, { document, MutationObserver });
  for (const [path, target] of Object.entries(exports)) {
    if (typeof target === 'string' || path === REACT) continue;
    if (!/\.js$/.test(target.default ?? '')) continue;
    for (const [file, star] of filesOf(sourceOf(target))) {
      const module = (await import(`../../${file}`)) as Readonly<Record<string, unknown>>;
      const entry =
        path === '.' ? 'vn-elements' : path.replace(/^\.\/|\.js$/g, '').replace('*', star);
      for (const [name, value] of Object.entries(module)) found.push({ entry, name, value });
    }
  }
  for (const name of ['document', 'MutationObserver']) Reflect.deleteProperty(globalThis, name);
  return found;
}
