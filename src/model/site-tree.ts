import { finish } from './finish.js';
import { describe, type Problem } from './problem.js';
import { safeHref } from './url.js';

/** A page of a site, with the pages below it. */
export interface SiteNode {
  /** Name of the node in addresses: `#id` opens the way to it. */
  readonly id?: string | undefined;
  /** The page's name, in the language of the site or of `lang`. */
  readonly title: string;
  /** The page's address; without one the name is shown as text. */
  readonly href?: string | undefined;
  /** Language of the title where it differs from the site's (BCP 47). */
  readonly lang?: string | undefined;
  /** The pages below this one. */
  readonly children?: readonly SiteNode[] | undefined;
  /** Pages below this one that come when the branch is opened. */
  readonly later?: LaterNodes | undefined;
}

/** Nodes that are not there yet: an address of JSON or of a sitemap.xml, a promise, or who makes one. */
export type LaterNodes = string | PromiseLike<unknown> | (() => unknown);

/** A node as the sitemap tree takes it: its branch may come later. */
export interface TreeNode extends Omit<SiteNode, 'children'> {
  readonly children?: readonly TreeNode[] | LaterNodes | undefined;
}

/** A site tree that is safe to draw, and what had to be mended in it. */
export interface SiteTreeReading {
  readonly nodes: readonly SiteNode[];
  readonly problems: readonly Problem[];
}

/** Levels that are kept as levels; what is deeper follows as one list. */
const MAX_LEVELS = 64;
/** Nodes between two pauses. */
const STEP = 500;
const KEYS = new Set(['id', 'title', 'href', 'lang', 'children', 'later', 'alternates']);

/** A list on its way from what somebody gave to what is drawn. */
interface Level {
  readonly list: readonly unknown[];
  next: number;
  /** What has been read of the list. */
  readonly nodes: SiteNode[];
  /** Whose branch it is, as given and as read. */
  readonly given: unknown;
  readonly owner: SiteNode | undefined;
  /** Deeper than levels are kept: nodes go to this list instead of their own. */
  readonly flat: boolean;
}

const isLater = (value: unknown): value is LaterNodes =>
  typeof value === 'string' ||
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && 'then' in value);

/** Reads like `readSiteTree()`, with a pause after every few hundred nodes. */
export function* readingSiteTree(input: unknown): Generator<void, SiteTreeReading> {
  const problems = new Map<string, Problem>();
  const problem = (expected: string, found: unknown): void => {
    const what = typeof found === 'string' && found.startsWith('a ') ? found : describe(found);
    if (problems.size < 100) problems.set(expected + what, { expected, found: what });
  };
  const result = (nodes: readonly SiteNode[]): SiteTreeReading => ({
    nodes,
    problems: [...problems.values()],
  });

  let data = input;
  if (typeof input === 'string') {
    try {
      data = JSON.parse(input) as unknown;
    } catch (error) {
      problem('JSON', error instanceof Error ? error.message : error);
      return result([]);
    }
  }
  if (!Array.isArray(data)) {
    problem('a list of nodes', data);
    return result([]);
  }

  const ids = new Set<string>();
  const met = new Set<object>();
  /** The node with its branch as given: the very object, where nothing is wrong with it. */
  const readOwn = (value: object, isFirst: boolean): SiteNode => {
    const { id, title, href, lang, later } = value as Record<string, unknown>;
    for (const key in value) {
      if (!KEYS.has(key)) {
        problem(`a node of ${[...KEYS].slice(0, 5).join(', ')}`, `a node with "${key}"`);
      }
    }
    const address = safeHref(href);
    if (href !== undefined && href !== null && address === undefined) {
      problem('a web address as href', href);
    }
    const named = typeof title === 'string' && title.trim() !== '';
    if (!named) problem('a node with a title', title);
    const name = typeof id === 'string' && id !== '' && !ids.has(id) ? id : undefined;
    if (id !== undefined && name === undefined) problem('an id of its own', id);
    if (name !== undefined) ids.add(name);
    const tag = typeof lang === 'string' ? lang : undefined;
    const isFine = named && address === href && name === id && tag === lang;
    if (isFine && isFirst && (later === undefined || isLater(later))) return value as SiteNode;
    const node: { -readonly [Key in keyof SiteNode]: SiteNode[Key] } = {
      title: named ? title : (address ?? ''),
    };
    if (name !== undefined) node.id = name;
    if (address !== undefined) node.href = address;
    if (tag !== undefined) node.lang = tag;
    if (isLater(later)) node.later = later;
    return node;
  };
  /** A copy of a node with other pages below it, or none. */
  const withBelow = (
    { title, id, href, lang, later }: SiteNode,
    below: { readonly children: readonly SiteNode[] } | { readonly later?: LaterNodes | undefined },
  ): SiteNode => ({
    title,
    ...(id === undefined ? {} : { id }),
    ...(href === undefined ? {} : { href }),
    ...(lang === undefined ? {} : { lang }),
    ...(later === undefined ? {} : { later }),
    ...below,
  });

  const top: Level = { list: data, next: 0, nodes: [], given: data, owner: undefined, flat: false };
  const above = new Set<unknown>();
  const stack: Level[] = [top];
  let count = 0;
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    if (level.next === level.list.length) {
      stack.pop();
      above.delete(level.given);
      const { owner, nodes, flat, list } = level;
      if (!owner || flat) continue;
      const parent = stack.at(-1) ?? top;
      const isSame =
        owner === level.given &&
        nodes.length === list.length &&
        nodes.every((node, index) => node === list[index]);
      if (isSame) parent.nodes.push(owner);
      else if (nodes.length > 0) parent.nodes.push(withBelow(owner, { children: nodes }));
      else if (owner.title !== '') parent.nodes.push(withBelow(owner, {}));
      continue;
    }
    const value = level.list[level.next];
    level.next += 1;
    count += 1;
    if (count % STEP === 0) yield;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problem('a node: an object with a title', value);
      continue;
    }
    const { size } = met;
    const isFirst = met.add(value).size > size;
    if (!isFirst && above.has(value)) {
      problem('a tree', 'a branch that holds itself');
      continue;
    }
    let node: SiteNode;
    let children: unknown;
    try {
      node = readOwn(value, isFirst);
      ({ children } = value as { readonly children?: unknown });
    } catch (error) {
      // A getter or a proxy.
      problem('a node', error instanceof Error ? error.message : error);
      continue;
    }
    let below: readonly unknown[] | undefined;
    if (Array.isArray(children)) {
      // The links are all there; what is below them is drawn where it was met first.
      if (isFirst) below = children;
      else problem('a tree', 'a branch in two places');
    } else if (isLater(children)) {
      level.nodes.push(withBelow(node, { later: children }));
      continue;
    } else if (children !== undefined && children !== null) problem('a list of nodes', children);

    if (below === undefined || below.length === 0) {
      if (node.title === '' && node.later === undefined) continue;
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
    stack.push({ list: below, next: 0, nodes: read, given: value, owner: node, flat });
  }
  return result(top.nodes);
}

/**
 * Reads a site tree from data of any origin: a list of nodes, or JSON text of one. What can be
 * shown is kept: a node without a title shows its address, an unsafe address is left out, a second
 * node of an id loses it, a branch that holds itself is cut where it would repeat, a branch in two
 * places is drawn in the first, and very deep levels become one list.
 */
export function readSiteTree(input: unknown): SiteTreeReading {
  return finish(readingSiteTree(input));
}

/** How many nodes a tree holds, on all levels. */
export function countNodes(nodes: readonly SiteNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + countNodes(node.children ?? []), 0);
}
