import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** A custom property that an element's stylesheets read. */
export interface CssProperty {
  readonly name: string;
  /** Set for design tokens, which are defined once for the whole page. */
  readonly inheritedFrom?: { readonly name: ':root' };
}

/** The custom properties that an element's own stylesheets read, sorted by name. */
export function propertiesOf(element: string): CssProperty[] {
  const folder = `src/elements/${element}/`;
  const css = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => read(folder + file))
    .join('\n');
  const tokens = new Set(
    [...read('src/styles/generated/tokens.css').matchAll(/^\s*(--vn-[\w-]+):/gm)].map(
      ([, name]) => name,
    ),
  );
  return [...new Set([...css.matchAll(/var\(\s*(--vn-[\w-]+)/g)].map(([, name = '']) => name))]
    .filter((name) => !name.startsWith('--vn-internal-'))
    .sort()
    .map((name) => ({ name, ...(tokens.has(name) && { inheritedFrom: { name: ':root' } }) }));
}
