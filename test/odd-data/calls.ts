import type { Translator } from '../../src/i18n/index.js';
import { DataError, renderToString } from '../../src/markup/index.js';
import { ParseError } from '../../src/readers/index.js';

/** The part of an argument that is replaced: `['0', 'links', '0', 'text']`. */
export interface Place {
  readonly path: readonly string[];
  /** The arguments with another value at this place. */
  readonly replace: (odd: unknown) => unknown[];
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Array.isArray(value) ||
  (typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype);

/** A template of Lit is a plain object, too. */
const isData = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isPlain(value) && !('_$litType$' in value);

const withField = (value: object, key: string, odd: unknown): unknown =>
  Array.isArray(value)
    ? value.map((item: unknown, index) => (String(index) === key ? odd : item))
    : { ...value, [key]: odd };

/** The values in an object, unless it is an odd one that cannot be read. */
function valuesOf(value: object): readonly unknown[] {
  try {
    return Object.values(value);
  } catch {
    return [];
  }
}

/** Each argument, and each field of the data in it on every level. */
export function placesIn(all: readonly unknown[]): readonly Place[] {
  const found: Place[] = [];
  const visit = (
    value: unknown,
    path: readonly string[],
    replace: (odd: unknown) => unknown,
  ): void => {
    if (!isData(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const replaceInner = (odd: unknown): unknown => replace(withField(value, key, odd));
      const place = { path: [...path, key], replace: replaceInner as Place['replace'] };
      found.push(place);
      visit(inner, place.path, replaceInner);
    }
  };
  visit([...all], [], (odd) => odd);
  return found;
}

/** The texts for readers in data, which begin with a capital letter, by their paths. */
export function textsIn(all: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string' && /^[A-Z]\w/.test(value)) found.set(value, path);
    if (isData(value))
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  visit(all, []);
  return found;
}

/** What a function of the library finally returns: generators are run, functions and `msg` called. */
async function resultOf(result: unknown): Promise<unknown> {
  const value = await result;
  if (typeof value === 'function') return (value as (href: string) => unknown)('/a');
  if (typeof value !== 'object' || value === null) return value;
  if ('_$litType$' in value) return renderToString(value);
  if (Symbol.iterator in value && 'next' in value) return [...(value as Iterable<unknown>)];
  return 'msg' in value ? (value as Translator).msg('Sulje', { id: 'close' }) : value;
}

/** All texts in what a function returns, except those in the odd value, which may be part of it. */
export async function textOf(result: unknown, odd?: unknown): Promise<string> {
  const texts: string[] = [];
  const seen = new Set<unknown>([odd]);
  const pending = result === odd ? [] : [await resultOf(result)];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const inner of valuesOf(value)) pending.push(inner);
  }
  return texts.join('\n');
}

/** Why an error is not one of the library that names the place; `undefined` where it is. */
export function wrongError(error: unknown, [, ...path]: readonly string[]): string | undefined {
  if (error instanceof ParseError) return undefined;
  if (!(error instanceof DataError)) {
    return error instanceof Error ? `${error.constructor.name}: ${error.message}` : String(error);
  }
  const [, ...named] = error.field.split('.');
  const isThere = named.every((key, index) => index >= path.length || key === path[index]);
  return isThere ? undefined : `it names ${error.field}`;
}
