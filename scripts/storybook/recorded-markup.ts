import { join } from 'node:path';
import { ROOT, readText } from './guides.js';

const MARKUP = 'src/markup/index.ts';
const ID = '\0recorded-markup';

const importing = (what: string, file: string): string =>
  ['import', what, 'from', JSON.stringify(join(ROOT, file))].join(' ');

/** The module of the markup functions, with each of them wrapped in `recorded()`. */
function recordedModule(): string {
  const names = [...readText(MARKUP).matchAll(/^export const (\w+) =/gm)].map(([, name]) => name);
  return [
    importing('* as markup', MARKUP),
    importing('{ recorded }', 'stories/learn/record.ts'),
    `export * from ${JSON.stringify(join(ROOT, MARKUP))}`,
    ...names.map(
      (name) => `export const ${name ?? ''} = recorded('${name ?? ''}', markup.${name ?? ''})`,
    ),
  ].join(';\n');
}

/** Lets the examples and pages of Storybook record the data that they are made from. */
export const recordedMarkup = {
  name: 'recorded-markup',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string): string | null =>
    source.endsWith('/src/markup/index.js') &&
    /\/stories\/(?:examples|pages)\//.test((importer ?? '').replaceAll('\\', '/'))
      ? ID
      : null,
  load: (id: string): string | null => (id === ID ? recordedModule() : null),
};
