// Data as the templates read it: what has the wrong type counts as missing.
import { readFileSync } from 'node:fs';
import { safeHref } from '../../src/model/index.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
}

const { $defs } = JSON.parse(
  readFileSync(new URL('../../schemas/data.schema.json', import.meta.url), 'utf8'),
) as { readonly $defs: Readonly<Record<string, Schema>> };

/** Attributes of elements: templates write any text. */
const FREE = new Set(['variant', 'narrow', 'slot']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || Number.isInteger(value)
    ? String(value)
    : undefined;

/** The text of an item without one: its URL. `undefined` leaves the item out. */
const NAMED: Readonly<Record<string, readonly [string, boolean]>> = {
  node: ['title', true],
  link: ['text', true],
  barLink: ['text', true],
  name: ['text', false],
  language: ['lang', false],
  organisation: ['names', false],
  correction: ['text', false],
  project: ['text', false],
  heading: ['text', false],
};

function conformObject(value: Record<string, unknown>, schema: Schema, name: string): unknown {
  const { properties, additionalProperties } = schema;
  const result: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    const own = properties?.[key] ?? (additionalProperties || undefined);
    const found = own && conform(one, own, key);
    if (found !== undefined) result[key] = found;
  }
  if (name === 'mark' && Object.keys(value).length === 0) return undefined;
  if (properties?.['target'] && result['target'] === undefined) return undefined;
  if (name === 'byLanguage' && Object.keys(result).length === 0) return undefined;
  const [field, isUrl] = NAMED[name] ?? [];
  if (field !== undefined && result[field] === undefined) {
    result[field] = isUrl ? safeHref(result['href']) : undefined;
    if (result[field] === undefined) return undefined;
  }
  return result;
}

function conform(value: unknown, schema: Schema, key: string): unknown {
  const name = /[^/]+$/.exec(schema.$ref ?? '')?.[0] ?? '';
  const own = $defs[name] ?? schema;
  if (own.anyOf) {
    const [, object] = own.anyOf;
    return object && isObject(value) ? conform(value, object, key) : textOf(value);
  }
  if (FREE.has(key)) return textOf(value);
  if (own.enum) return own.enum.includes(value) ? value : undefined;
  switch (own.type) {
    case 'string':
      return name === 'url' && Number.isInteger(value) ? value : textOf(value);
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'integer':
      return Number.isInteger(value) ? value : undefined;
    case 'array':
      if (!Array.isArray(value)) return undefined;
      return value.flatMap((one) => {
        const found = own.items && conform(one, own.items, '');
        return found === undefined ? [] : [found];
      });
    default:
      return isObject(value) ? conformObject(value, own, name) : undefined;
  }
}

/** The data of a template without what has the wrong type. */
export function conformData(macro: string, data: unknown): Record<string, unknown> {
  const found = conform(data, { $ref: `#/$defs/${macro}` }, '') as Record<string, unknown>;
  return { lang: 'fi', ...found };
}
