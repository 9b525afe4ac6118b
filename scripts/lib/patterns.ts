import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LIST = 'src/patterns/patterns.json';

/** The one list of patterns, in cascade order. A pattern's root has the class `vn-<name>`. */
export const PATTERNS = JSON.parse(readFileSync(join(ROOT, LIST), 'utf8')) as readonly string[];

/** The stylesheets in `dist/patterns/`: every pattern needs the first. */
export const PATTERN_STYLES: readonly string[] = ['base', ...PATTERNS];

export const patternStyles = (name: string): string =>
  readFileSync(join(ROOT, `src/patterns/${name}.css`), 'utf8');

/** The patterns in HTML. */
export const patternsIn = (html: string): string[] =>
  PATTERNS.filter((name) => new RegExp(`class="(?:[^"]* )?vn-${name}[ "]`).test(html));

/** The stylesheets that HTML needs for its patterns. */
export const patternStylesIn = (html: string): readonly string[] => {
  const used = patternsIn(html);
  return used.length > 0 ? ['base', ...used] : [];
};

/** `result-list` gives `resultList`, the name of its markup function. */
export const functionOf = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The files that every pattern has. */
export const filesOfPattern = (name: string): readonly string[] => [
  `src/patterns/${name}.css`,
  `src/model/page/${name}.ts`,
  `src/markup/${name}.ts`,
  `stories/examples/${name}.examples.ts`,
  `stories/${name}.stories.ts`,
  `docs/patterns/${name}.md`,
  `fixtures/patterns/${name}.json`,
  `test/golden/accessibility-tree/${name}/default.txt`,
];

/** What the files that list every pattern contain of it. */
const ENTRIES: readonly (readonly [file: string, entry: (name: string) => string])[] = [
  ['src/markup/index.ts', (name) => `export const ${functionOf(name)} =`],
  ['stories/examples/patterns.ts', (name) => `${functionOf(name)}Examples`],
  ['schemas/patterns.schema.json', (name) => `"${functionOf(name)}": {`],
  ['docs/patterns/README.md', (name) => `(${name}.md)`],
];

/** The sections of a pattern's docs page, in order. */
const SECTIONS = ['Data', 'HTML', 'Styles', 'Accessibility'];

/** One line for each part that a pattern lacks. */
export function findMissingParts(root: string, names: readonly string[] = PATTERNS): string[] {
  const read = (file: string): string =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
  return names.flatMap((name) => {
    const page = `docs/patterns/${name}.md`;
    const headings = [...read(page).matchAll(/^## (.*)$/gm)].map(([, text]) => text);
    return [
      ...filesOfPattern(name)
        .filter((file) => !existsSync(join(root, file)))
        .map((file) => `${file}: missing, there is a pattern "${name}"`),
      ...ENTRIES.filter(([file, entry]) => !read(file).includes(entry(name))).map(
        ([file]) => `${file}: has no entry for the pattern "${name}"`,
      ),
      ...SECTIONS.filter((section) => !headings.includes(section)).map(
        (section) => `${page}: section "${section}" is missing`,
      ),
    ];
  });
}
