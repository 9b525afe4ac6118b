import { describe, type Problem } from './problem.js';
import { safeHref } from './url.js';

/** A page of a site, with the pages below it. */
export interface SiteNode {
  /** The page's name, in the language of the site or of `lang`. */
  readonly title: string;
  /** The page's address; without one the name is shown as text. */
  readonly href?: string | undefined;
  /** Language of the title where it differs from the site's (BCP 47). */
  readonly lang?: string | undefined;
  /** The pages below this one. */
  readonly children?: readonly SiteNode[] | undefined;
}

/** A site tree that is safe to draw, and what had to be mended in it. */
export interface SiteTreeReading {
  readonly nodes: readonly SiteNode[];
  readonly problems: readonly Problem[];
}

interface OwnNode {
  readonly node: SiteNode;
  readonly below: unknown;
}

/** Levels that are kept as levels; what is deeper follows as one list. */
const MAX_LEVELS = 64;

/**
 * Reads a site tree from data of any origin: a list of nodes, or JSON text of one. What can be
 * shown is kept: a node without a title shows its address, an unsafe address is left out, a
 * branch that holds itself is cut where it would repeat, and very deep levels become one list.
 */
export function readSiteTree(input: unknown): SiteTreeReading {
  const problems: Problem[] = [];
  const problem = (expected: string, found: unknown): void => {
    problems.push({ expected, found: describe(found) });
  };

  /** One node without what is below it; without a title where there is nothing to show. */
  const readOwn = (value: unknown): OwnNode => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problem('a node: an object with a title', value);
      return { node: { title: '' }, below: undefined };
    }
    const { title, href, lang, children } = value as Record<string, unknown>;
    const address = safeHref(href);
    if (href !== undefined && address === undefined) problem('a web address as href', href);
    const text = typeof title === 'string' && title.trim() !== '' ? title : address;
    if (text !== title) problem('a node with a title', title);
    const node = {
      title: text ?? '',
      ...(address === undefined ? {} : { href: address }),
      ...(typeof lang === 'string' ? { lang } : {}),
    };
    return { node, below: children };
  };

  const isList = (value: unknown): value is readonly unknown[] => {
    if (!Array.isArray(value)) problem('a list of nodes', value);
    return Array.isArray(value);
  };

  /** All nodes below the deepest level, one after the other: nothing is lost, nothing overflows. */
  const readFlat = (list: readonly unknown[], above: ReadonlySet<unknown>): SiteNode[] => {
    const nodes: SiteNode[] = [];
    const seen = new Set(above);
    const waiting = [...list].reverse();
    while (waiting.length > 0) {
      const value = waiting.pop();
      if (seen.has(value)) {
        problem('a tree', 'a branch that holds itself');
        continue;
      }
      if (typeof value === 'object') seen.add(value);
      const { node, below } = readOwn(value);
      if (node.title !== '') nodes.push(node);
      if (below !== undefined && isList(below)) waiting.push(...[...below].reverse());
    }
    return nodes;
  };

  const readList = (list: readonly unknown[], above: ReadonlySet<unknown>): SiteNode[] => {
    if (above.size >= MAX_LEVELS) {
      problem(`at most ${String(MAX_LEVELS)} levels`, 'more');
      return readFlat(list, above);
    }
    const nodes: SiteNode[] = [];
    for (const value of list) {
      if (above.has(value)) {
        problem('a tree', 'a branch that holds itself');
        continue;
      }
      const { node, below } = readOwn(value);
      const children =
        below !== undefined && isList(below) ? readList(below, new Set([...above, value])) : [];
      if (children.length > 0) nodes.push({ ...node, children });
      else if (node.title !== '') nodes.push(node);
    }
    return nodes;
  };

  let data = input;
  if (typeof input === 'string') {
    try {
      data = JSON.parse(input) as unknown;
    } catch (error) {
      problem('JSON', error instanceof Error ? error.message : error);
      return { nodes: [], problems };
    }
  }
  return { nodes: isList(data) ? readList(data, new Set()) : [], problems };
}

/** How many nodes a tree holds, on all levels. */
export function countNodes(nodes: readonly SiteNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + countNodes(node.children ?? []), 0);
}
