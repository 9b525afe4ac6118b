import { copyData } from '../copy-data.js';
import { fieldsOf, textOf } from '../lenient.js';
import { ownValue } from '../own-value.js';
import type { ReadOptions } from '../problem.js';

/** The names that data of another system has for the fields of a node: `name`, or a path, `link.url`. */
export interface SiteTreeKeys {
  readonly title?: string | undefined;
  readonly href?: string | undefined;
  readonly children?: string | undefined;
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  /** In a flat list: the field with the id of the parent. */
  readonly parent?: string | undefined;
}

type Node = Record<string, unknown>;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
};

/** A title without the references that systems write; the list of all others is too long for a page. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|(amp|lt|gt|quot|apos|nbsp));/g, (_, code?: string, name = '') =>
    code === undefined ? (ENTITIES[String(name)] ?? '') : String.fromCodePoint(Number(code)),
  );

/** The value of a field, or at the end of a path of fields. */
function valueAt(fields: Node, key: string): unknown {
  const own = ownValue(fields, key);
  if (own !== undefined) return own;
  const [first = '', ...rest] = key.split('.');
  const inner = ownValue(fields, first);
  const next = (Array.isArray(inner) ? inner[0] : inner) as unknown;
  return rest.length === 0 ? undefined : valueAt(fieldsOf(next), rest.join('.'));
}

/**
 * Data of another system with the names of a `SiteNode`; other fields are left out. Titles are plain
 * text, in which common character references of HTML are decoded.
 */
export function renameKeys(
  source: unknown,
  keys: SiteTreeKeys,
  onProblem?: ReadOptions['onProblem'],
): unknown {
  const data = copyData(source, () => undefined);
  const { title = 'title', href = 'href', children = 'children', lang = 'lang', parent } = keys;
  const rename = (value: unknown): unknown => {
    const fields = fieldsOf(value);
    if (Object.keys(fields).length === 0) return value;
    const below = valueAt(fields, children);
    const node: Node = { title: decoded(textOf(valueAt(fields, title))) };
    const [url, language] = [valueAt(fields, href), valueAt(fields, lang)];
    if (url !== undefined) node['href'] = url;
    if (language !== undefined) node['lang'] = language;
    if (keys.id !== undefined && parent === undefined)
      node['id'] = textOf(valueAt(fields, keys.id));
    if (Array.isArray(below)) node['children'] = below.map(rename);
    return node;
  };
  if (!Array.isArray(data)) return data;
  const nodes = data.map(rename);
  if (parent === undefined) return nodes;
  const byId = new Map(
    data.map((value, index): [string, number] => [
      textOf(valueAt(fieldsOf(value), keys.id ?? 'id')),
      index,
    ]),
  );
  const parents = data.map((value) => byId.get(textOf(valueAt(fieldsOf(value), parent))));
  // Of nodes that are each other's ancestors, the first is on the top level.
  for (const index of cyclic(parents)) {
    onProblem?.({
      expected: 'a parent that is not below the node',
      found: `node ${String(index + 1)} of the list`,
    });
    parents[index] = undefined;
  }
  return nodes.filter((node, index) => {
    const above = nodes[parents[index] ?? -1] as Node | undefined;
    if (!above) return true;
    const list = (above['children'] ??= []) as unknown[];
    list.push(node);
    return false;
  });
}

/** The first node of each cycle, by the indexes of parents. */
function cyclic(parents: readonly (number | undefined)[]): readonly number[] {
  const found: number[] = [];
  // The walk in which a node was visited.
  const visited = new Map<number, number>();
  for (const start of parents.keys()) {
    let at: number | undefined = start;
    while (at !== undefined && !visited.has(at)) {
      visited.set(at, start);
      at = parents[at];
    }
    if (at !== undefined && visited.get(at) === start) found.push(at);
  }
  return found;
}
