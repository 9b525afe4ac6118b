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

/**
 * Reads a site tree from data of any origin: a list of nodes, or JSON text of one. What can be
 * shown is kept: a node without a title shows its address, an unsafe address is left out, a
 * branch that holds itself is cut where it would repeat.
 */
export function readSiteTree(input: unknown): SiteTreeReading {
  const problems: Problem[] = [];
  const problem = (expected: string, found: unknown): void => {
    problems.push({ expected, found: describe(found) });
  };

  const readNode = (value: unknown, above: readonly unknown[]): SiteNode | undefined => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problem('a node: an object with a title', value);
      return undefined;
    }
    const { title, href, lang, children } = value as Record<string, unknown>;
    const address = safeHref(href);
    if (href !== undefined && address === undefined) problem('a web address as href', href);
    const text = typeof title === 'string' && title.trim() !== '' ? title : address;
    if (text !== title) problem('a node with a title', title);
    const node: { -readonly [key in keyof SiteNode]: SiteNode[key] } = { title: text ?? '' };
    if (address !== undefined) node.href = address;
    if (typeof lang === 'string') node.lang = lang;
    if (children !== undefined) {
      const below = readList(children, [...above, value]);
      if (below.length > 0) node.children = below;
    }
    return node.title === '' && node.children === undefined ? undefined : node;
  };

  const readList = (value: unknown, above: readonly unknown[]): SiteNode[] => {
    if (!Array.isArray(value)) {
      problem('a list of nodes', value);
      return [];
    }
    const nodes: SiteNode[] = [];
    for (const child of value as unknown[]) {
      if (above.includes(child)) {
        problem('a tree', 'a branch that holds itself');
        continue;
      }
      const node = readNode(child, above);
      if (node) nodes.push(node);
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
  return { nodes: readList(data, []), problems };
}

/** How many nodes a tree holds, on all levels. */
export function countNodes(nodes: readonly SiteNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + countNodes(node.children ?? []), 0);
}
