/**
 * Creates the files of a new element, with a "TODO:" wherever its author has to write something.
 *
 *   npm run new <name>                 without the prefix: "breadcrumbs" for <vn-breadcrumbs>
 *   npm run new <name> -- --styles     an element that renders content of its own, in a shadow root
 *   npm run new -- --check             lists what is unfinished in any element
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { filesOf } from './new/templates.js';
import { findUnfinished, LISTS } from './new/unfinished.js';

const MAX_NAME_LENGTH = 40;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Why an element cannot have this name, if so. */
function nameProblem(name: string): string | undefined {
  if (name.startsWith('vn-')) return `omit the prefix: ${name.slice(3)}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return 'use lower-case words separated by hyphens, as in "skip-link"';
  if (name.length > MAX_NAME_LENGTH) return `use at most ${MAX_NAME_LENGTH} characters`;
  const taken = Object.keys(filesOf(name, { styles: true }).files).find((file) =>
    existsSync(path.join(root, file)),
  );
  return taken && `${taken} exists`;
}

async function create(name: string, styles: boolean): Promise<number> {
  const problem = nameProblem(name);
  if (problem) {
    console.error(`new: "${name}" cannot be the name: ${problem}`);
    return 1;
  }
  const { files, element, camel } = filesOf(name, { styles });
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    const options = await resolveConfig(target);
    await writeFile(target, await format(text, { ...options, filepath: file }));
    console.log(`wrote ${file}`);
  }
  console.log(`
Then add it by hand:
  ${LISTS.bundle}: define ${element}
  ${LISTS.page}: define vn-${name}, or define it when present
  ${LISTS.examples}: list ${camel}Examples
  ${LISTS.styles}: list "${name}", in page order
  docs/editors/fi, sv, en: write ${name}.md, what editors may write

These fail until you have replaced every TODO and generated the API tables:
  npm run new -- --check     each TODO and missing list entry
  npm run check:manifest     run npm run build:manifest
  npm run check:docs         run npm run check:docs -- --write
  npm run check:lint
  npm run test:one ${name}`);
  return 0;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--check')) {
    const found = findUnfinished(root);
    for (const line of found) console.error(line);
    return found.length > 0 ? 1 : 0;
  }
  const [name, ...others] = args.filter((arg) => arg !== '--styles');
  if (!name || name.startsWith('-') || others.length > 0) {
    console.error('usage: npm run new <name> [-- --styles]');
    return 2;
  }
  return create(name, args.includes('--styles'));
}

process.exitCode = await main(process.argv.slice(2));
