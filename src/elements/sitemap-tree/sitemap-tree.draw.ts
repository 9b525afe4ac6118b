import { unsafeCSS } from 'lit';
import { warn } from '../../controllers/warn.js';
import type { Translator } from '../../i18n/translator.js';
import { describe, type Problem } from '../../model/problem.js';
import { readingSiteTree, type SiteNode, type SiteTreeReading } from '../../model/site-tree.js';
import type { SitemapOptions } from '../../model/sitemap-xml.js';
import { cssText } from '../../styles/generated/sitemap-tree.drawn.js';
import { DrawnTree } from './sitemap-tree.drawn.js';
import { firstNodes, isLarge, type FirstNode } from './sitemap-tree.first.js';
import { readLater } from './sitemap-tree.source.js';

// Loaded only where the element draws the tree itself. It makes the same nodes as `siteTree()`,
// by hand: thousands of them, each list when it is first needed or when the browser is idle.
/** The light sheet's rules for the tree, for a shadow root. */
export const styles = unsafeCSS(cssText);

/** What the element says about the tree that it wants drawn. */
export interface DrawnFrom extends Element {
  readonly tree: unknown;
  readonly src: string | undefined;
  readonly label: SitemapOptions['label'];
  readonly pattern: 'tree' | undefined;
  readonly levels: number | undefined;
  readonly currentPage: string | undefined;
}

/**
 * Reads and draws the tree that an element asks for.
 *
 * @returns undefined where the signal ended it
 * @throws where nothing could be read
 */
export async function drawTree(
  host: DrawnFrom,
  words: Translator,
  signal: AbortSignal,
): Promise<DrawnTree | undefined> {
  const { tree, src, label, pattern, levels, currentPage } = host;
  if (pattern !== undefined && pattern !== 'tree') {
    warn(host, { expected: 'pattern="tree" or none', found: describe(pattern) });
  }
  const isTree = pattern === 'tree';
  const startsClosed = !isTree && levels === undefined && !currentPage;
  const firstOf = (list: readonly unknown[]): readonly FirstNode[] | undefined =>
    startsClosed && isLarge(list) ? firstNodes(list) : undefined;
  const tell = ({ nodes, problems }: SiteTreeReading): readonly SiteNode[] => {
    for (const problem of problems) warn(host, problem, 'tree');
    return nodes;
  };
  const options = {
    label,
    words,
    isTree,
    name: host.getAttribute('aria-label') ?? document.title,
    currentPage,
    warn: (problem: Problem) => {
      warn(host, problem);
    },
  };

  const early = Array.isArray(tree) ? firstOf(tree) : undefined;
  if (early) {
    const reading = function* (): Generator<void, readonly SiteNode[]> {
      return tell(yield* readingSiteTree(tree));
    };
    return DrawnTree.draw(reading(), { ...options, levels: 1, first: early }, signal);
  }
  const later = tree === null || tree === undefined ? (src ?? '') : (): unknown => tree;
  const read = await readLater(later, { label }, signal);
  if (!read) return undefined;
  const nodes = tell(read);
  const seen = levels ?? (isLarge(nodes) ? 1 : 2);
  return DrawnTree.draw(nodes, { ...options, levels: seen, first: firstOf(nodes) }, signal);
}
