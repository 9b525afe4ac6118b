import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';

const LAZY_IMPORT = /(?<!typeof )\bimport\(\s*'(\.[^']+)\.js'\s*\)/g;

const FOLDERS = ['src/elements', 'src/dom', 'src/controllers'];

/** URLs of the modules that elements load on demand, for the test page to load in advance. */
export function lazyModules(folders: readonly string[] = FOLDERS): string[] {
  const files = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => file.endsWith('.ts'));
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(LAZY_IMPORT)].map(([, path = '']) =>
      join(dirname(file), `${path}.ts`),
    ),
  );
  return [...new Set(found)]
    .filter((file) => existsSync(file))
    .map((file) => `/${file.split(sep).join(posix.sep)}`)
    .sort();
}
