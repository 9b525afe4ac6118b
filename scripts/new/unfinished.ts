import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from './templates.js';

/** Files that list every element. */
export const LISTS = {
  bundle: 'src/bundles/vn-elements.ts',
  page: 'src/bundles/page.ts',
  examples: 'stories/examples/index.ts',
  styles: 'src/elements/elements.json',
} as const;

/** Folders that contain the files of the elements. */
const FOLDERS = ['src/elements', 'stories', 'test/browser', 'docs/components'];

const filesIn = (root: string, folder: string): string[] =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
        .map((file) => file.split(path.sep).join('/'))
        .sort()
    : [];

/** One line for each TODO, missing file or missing list entry of an element. */
export function findUnfinished(root: string): string[] {
  const read = (name: string): string =>
    existsSync(path.join(root, name)) ? readFileSync(path.join(root, name), 'utf8') : '';
  const found: string[] = [];
  for (const file of FOLDERS.flatMap((folder) => filesIn(root, folder))) {
    for (const [at, line] of read(file).split('\n').entries()) {
      const todo = /TODO:.*/.exec(line);
      if (todo) found.push(`${file}:${at + 1}: ${todo[0].trim()}`);
    }
  }
  for (const file of filesIn(root, 'src/elements')) {
    const name = /^src\/elements\/([^/]+)\/\1-element\.ts$/.exec(file)?.[1];
    if (!name) continue;
    const { files, element, camel } = filesOf(name);
    if (!read(LISTS.bundle).includes(element))
      found.push(`${LISTS.bundle}: does not define ${element}`);
    if (!read(LISTS.page).includes(`'vn-${name}'`))
      found.push(`${LISTS.page}: does not define vn-${name}`);
    if (!read(LISTS.examples).includes(`${camel}Examples`))
      found.push(`${LISTS.examples}: does not list ${camel}Examples`);
    if (!read(LISTS.styles).includes(`"name": "${name}"`))
      found.push(`${LISTS.styles}: does not list "${name}"`);
    for (const needed of Object.keys(files))
      if (!existsSync(path.join(root, needed))) found.push(`${needed}: is missing`);
  }
  return found;
}
