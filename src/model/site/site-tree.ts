import { finish } from '../in-steps.js';
import { describe, type ReadOptions } from '../problem.js';
import { fieldIn, isReadableList } from '../safe-read.js';
import { safeHref } from '../url.js';
import { renameKeys, type SiteTreeKeys } from './site-tree-keys.js';

/** A page of a site, with the pages below it. */
export interface SiteNode {
  /** The node's id: the fragment `#id` in the page's URL reveals it. */
  readonly id?: string | undefined;
  /** The page's name, in the language of the site or of `lang`. */
  readonly title: string;
  /** The page's URL; without one the title is plain text. */
  readonly href?: string | undefined;
  /** Language of the title where it differs from the site's (BCP 47). */
  readonly lang?: string | undefined;
  /** The pages below this one. */
  readonly children?: readonly SiteNode[] | undefined;
  /** Loaded when the branch is expanded. */
  readonly lazyChildren?: LazyChildrenSource | undefined;
}

/** Lazy children: the URL of JSON or of a sitemap.xml, a promise, or a function that returns one. */
export type LazyChildrenSource = string | PromiseLike<unknown> | (() => unknown);

/** A node as the sitemap tree takes it: `children` may be lazy. */
export interface TreeNode extends Omit<SiteNode, 'children'> {
  readonly children?: readonly TreeNode[] | LazyChildrenSource | undefined;
}

/** Maximum depth; deeper nodes are flattened into one list. */
const MAX_LEVELS = 64;
/** Number of nodes between two pauses. */
const NODES_PER_STEP = 500;
/** Maximum number of different problems reported for one tree. */
const MAX_PROBLEMS = 100;
const KEYS = new Set(['id', 'title', 'href', 'lang', 'children', 'lazyChildren', 'alternates']);

/** The fields that are rendered. */
const FIELDS = ['title', 'href', 'id', 'lang'] as const;

/** A list of nodes while it is being read. */
interface Level {
  readonly list: readonly unknown[];
  readonly length: number;
  next: number;
  /** The nodes read so far. */
  readonly nodes: SiteNode[];
  /** The parent, in the data and in the result. */
  readonly given: unknown;
  readonly owner: SiteNode | undefined;
  /** Whether the list is too deep: its nodes join the list above. */
  readonly flat: boolean;
}

/** A value that cannot be read is not lazy: its node is still a page. */
const isLazy = (value: unknown): value is LazyChildrenSource =>
  typeof value === 'string' ||
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && fieldIn(value, 'then') !== undefined);

/** Whether a field answers the same when it is read again, unlike a getter. */
const isFixed = (value: object, key: string): boolean =>
  !(key in value) || Object.getOwnPropertyDescriptor(value, key)?.writable !== undefined;

/** Options of `readSiteTree()`. */
export interface ReadSiteTreeOptions extends ReadOptions {
  /**
   * The names that the data has for the fields of a node: `{ title: 'name', children: 'sub_tree' }`. With
   * `parent`, the data is a flat list, and each node names the id of its parent.
   */
  readonly keys?: SiteTreeKeys | undefined;
}

/** Like `readSiteTree()`, pausing after every few hundred nodes. */
export function* readSiteTreeInSteps(
  source: unknown,
  { onProblem, keys }: ReadSiteTreeOptions = {},
): Generator<void, readonly SiteNode[]> {
  const reported = new Set<string>();
  const problem = (expected: string, found: unknown): void => {
    const what = typeof found === 'string' && found.startsWith('a ') ? found : describe(found);
    if (reported.size >= MAX_PROBLEMS || reported.has(expected + what)) return;
    reported.add(expected + what);
    onProblem?.({ expected, found: what });
  };
  const data = keys ? renameKeys(source, keys, onProblem) : source;
  if (!isReadableList(data)) {
    problem('a list of nodes', data);
    return [];
  }

  const ids = new Set<string>();
  const met = new Set<object>();
  /** The node without its children checked; the same object where nothing is wrong with it. */
  const readOwn = (value: object, isFirst: boolean): SiteNode => {
    const { id, title, href, lang, lazyChildren } = value as Record<string, unknown>;
    for (const key in value) {
      if (!KEYS.has(key)) {
        problem(`a node of ${[...KEYS].slice(0, 5).join(', ')}`, `a node with "${key}"`);
      }
    }
    const url = safeHref(href);
    if (href !== undefined && href !== null && url === undefined) {
      problem('a web URL as href', href);
    }
    const named = typeof title === 'string' && title.trim() !== '';
    if (!named) problem('a node with a title', title);
    const name = typeof id === 'string' && id !== '' && !ids.has(id) ? id : undefined;
    if (id !== undefined && name === undefined) problem('a unique id', id);
    if (name !== undefined) ids.add(name);
    const tag = typeof lang === 'string' ? lang : undefined;
    const isFine =
      named &&
      url === href &&
      name === id &&
      tag === lang &&
      FIELDS.every((key) => isFixed(value, key));
    if (isFine && isFirst && (lazyChildren === undefined || isLazy(lazyChildren)))
      return value as SiteNode;
    const node: { -readonly [Key in keyof SiteNode]: SiteNode[Key] } = {
      title: named ? title : (url ?? ''),
    };
    if (name !== undefined) node.id = name;
    if (url !== undefined) node.href = url;
    if (tag !== undefined) node.lang = tag;
    if (isLazy(lazyChildren)) node.lazyChildren = lazyChildren;
    return node;
  };
  /** A copy of a node with other children, or none. */
  const withBelow = (
    { title, id, href, lang, lazyChildren }: SiteNode,
    below:
      | { readonly children: readonly SiteNode[] }
      | { readonly lazyChildren?: LazyChildrenSource | undefined },
  ): SiteNode => ({
    title,
    ...(id === undefined ? {} : { id }),
    ...(href === undefined ? {} : { href }),
    ...(lang === undefined ? {} : { lang }),
    ...(lazyChildren === undefined ? {} : { lazyChildren }),
    ...below,
  });

  const { length } = data;
  const start = { list: data, length, next: 0 };
  const top: Level = { ...start, nodes: [], given: data, owner: undefined, flat: false };
  const above = new Set<unknown>();
  const stack: Level[] = [top];
  let count = 0;
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    if (level.next >= level.length) {
      stack.pop();
      above.delete(level.given);
      const { owner, nodes, flat, list, length } = level;
      if (!owner || flat) continue;
      const parent = stack.at(-1) ?? top;
      const isSame =
        owner === level.given &&
        nodes.length === length &&
        nodes.every((node, index) => node === fieldIn(list, index));
      if (isSame) parent.nodes.push(owner);
      else if (nodes.length > 0) parent.nodes.push(withBelow(owner, { children: nodes }));
      else if (owner.title !== '') parent.nodes.push(withBelow(owner, {}));
      continue;
    }
    const value = fieldIn(level.list, level.next);
    level.next += 1;
    count += 1;
    if (count % NODES_PER_STEP === 0) yield;
    if (typeof value !== 'object' || value === null || isReadableList(value)) {
      problem('a node: an object with a title', value);
      continue;
    }
    const { size } = met;
    const isFirst = met.add(value).size > size;
    if (!isFirst && above.has(value)) {
      problem('a tree', 'a branch that contains itself');
      continue;
    }
    let node: SiteNode;
    let below: readonly unknown[] | undefined;
    let lazy: LazyChildrenSource | undefined;
    try {
      node = readOwn(value, isFirst);
      const { children } = value as { readonly children?: unknown };
      if (isReadableList(children)) {
        // A node in two places keeps its link in both, and its children in the first.
        if (isFirst) below = children;
        else problem('a tree', 'a branch in two places');
      } else if (isLazy(children)) lazy = children;
      else if (children !== undefined && children !== null) problem('a list of nodes', children);
    } catch (error) {
      // A getter or a proxy.
      problem('a node', error instanceof Error ? error.message : error);
      continue;
    }
    if (lazy !== undefined) {
      level.nodes.push(withBelow(node, { lazyChildren: lazy }));
      continue;
    }
    const length = below?.length ?? 0;
    if (below === undefined || length === 0) {
      if (node.title === '' && node.lazyChildren === undefined) continue;
      level.nodes.push('children' in node ? withBelow(node, {}) : node);
      continue;
    }
    const flat = stack.length >= MAX_LEVELS;
    if (flat) {
      problem(`at most ${String(MAX_LEVELS)} levels`, 'a tree of more');
      if (node.title !== '') level.nodes.push(withBelow(node, {}));
    }
    above.add(value);
    const read = flat ? level.nodes : [];
    stack.push({ list: below, length, next: 0, nodes: read, given: value, owner: node, flat });
  }
  return top.nodes;
}

/**
 * Normalises a site tree from any source. It never throws and keeps what can be shown: a node
 * without a title shows its URL, an unsafe URL is dropped, a duplicate id is dropped, a branch that
 * contains itself is cut where it would repeat, a branch in two places stays in the first, and very
 * deep levels are flattened. `onProblem` is called for each of them. JSON text goes through
 * `parseSiteTree()`.
 */
export function readSiteTree(data: unknown, options?: ReadSiteTreeOptions): readonly SiteNode[] {
  return finish(readSiteTreeInSteps(data, options));
}

/** Number of nodes of a tree, on all levels. A branch that contains itself is followed once. */
export function countNodes(nodes: readonly SiteNode[]): number {
  const lists = [nodes];
  const followed = new Set<readonly SiteNode[]>();
  let count = 0;
  for (let list = lists.pop(); list; list = lists.pop()) {
    count += list.length;
    for (const { children } of list) {
      if (!children || followed.has(children)) continue;
      followed.add(children);
      lists.push(children);
    }
  }
  return count;
}
