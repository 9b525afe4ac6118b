import { existsSync, readFileSync } from 'node:fs';

/** A function that an entry point of the package exports. */
export interface ExportedFunction {
  /** The entry without `./` and extension: `readers/html`. */
  readonly entry: string;
  readonly name: string;
  readonly call: (...all: readonly unknown[]) => unknown;
}

/** Elements need a DOM: their own tests cover them. */
const NEEDS_DOM = /^\.$|^\.\/elements\/|bundle|language-notice-early|react/;

/** The source of an entry point, by the declarations that package.json names for it. */
const sourceOf = (types: string): string =>
  types.replace(/^\.\/dist\/types\//, 'src/').replace(/\.d\.ts$/, '.ts');

/** The entry points that work without a DOM, with their sources, as package.json lists them. */
function entries(): readonly (readonly [entry: string, source: string])[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
  };
  return Object.entries(exports).flatMap(([path, target]) => {
    const types = typeof target === 'object' ? target.types : undefined;
    if (!types || NEEDS_DOM.test(path) || types.includes('*')) return [];
    const source = path === './testing.js' ? 'testing/equal-html.js' : sourceOf(types);
    return existsSync(source) && source.match(/\.[jt]s$/) && !path.endsWith('.css')
      ? [[path.replace(/^\.\/|\.js$/g, ''), source] as const]
      : [];
  });
}

const isClass = (value: object): boolean =>
  /^class\b/.test(Function.prototype.toString.call(value));

/** Every function that an entry point exports. A new export is found without being listed. */
export async function exportedFunctions(): Promise<readonly ExportedFunction[]> {
  const found: ExportedFunction[] = [];
  const known = new Set<unknown>();
  for (const [entry, source] of entries()) {
    const exported = (await import(`../../${source}`)) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(exported)) {
      // `parseRss()` is another name of `parseFeed()`.
      if (typeof value !== 'function' || isClass(value) || known.has(value)) continue;
      known.add(value);
      found.push({ entry, name, call: value as ExportedFunction['call'] });
    }
  }
  return found;
}
