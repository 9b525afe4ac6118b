import { functionOf } from '../lib/patterns.js';
import { read } from './page.js';

const START = '<!-- data:start -->';
const END = '<!-- data:end -->';

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: string;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schemas = (): Readonly<Record<string, Schema>> =>
  (JSON.parse(read('schemas/patterns.schema.json')) as { $defs: Record<string, Schema> }).$defs;

const nameOf = ({ $ref = '' }: Schema): string => $ref.replace('#/$defs/', '');

function typeOf(schema: Schema): string {
  if (schema.$ref) return `\`${nameOf(schema)}\``;
  if (schema.enum) return schema.enum.map((one) => `\`${String(one)}\``).join(', ');
  if (schema.const !== undefined) return `\`'${schema.const}'\``;
  if (schema.oneOf) return schema.oneOf.map(typeOf).join(' or ');
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'any'}`;
  return `\`${schema.type ?? 'object'}\``;
}

/** The definitions that a schema uses, except those of single values. */
function used(schema: Schema, all: Readonly<Record<string, Schema>>): string[] {
  const own = [
    schema.$ref ? [nameOf(schema)] : [],
    schema.items ? used(schema.items, all) : [],
    ...(schema.oneOf ?? []).map((one) => used(one, all)),
    ...Object.values(schema.properties ?? {}).map((one) => used(one, all)),
  ].flat();
  return [...new Set(own.filter((name) => all[name]?.properties ?? all[name]?.oneOf))];
}

function table(schema: Schema): string {
  const rows = Object.entries(schema.properties ?? {}).map(
    ([key, value]) =>
      `| \`${key}\`${schema.required?.includes(key) ? ' (required)' : ''} | ${typeOf(value)} | ${value.description ?? schemas()[nameOf(value)]?.description ?? ''} |`,
  );
  return ['| Property | Type | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function tables(name: string): string {
  const all = schemas();
  const shown = [name];
  for (const one of shown)
    shown.push(...used(all[one] ?? {}, all).filter((other) => !shown.includes(other)));
  return shown
    .flatMap((one) => {
      const schema = all[one] ?? {};
      const title = one === name ? [] : [`\`${one}\`: ${schema.description ?? ''}`];
      return [...title, ...(schema.oneOf ?? [schema]).map(table)];
    })
    .join('\n\n');
}

/**
 * The page of a pattern with the tables of its data, from the JSON Schema.
 *
 * @throws if the page has no place for them
 */
export function withDataTables(text: string, pattern: string): string {
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`the page must contain ${START} and ${END}`);
  return `${before}${START}\n\n${tables(functionOf(pattern))}\n\n${END}${after}`;
}
