import { unsafeCSS } from 'lit';
import { warn } from '../../controllers/warn.js';
import type { Translator } from '../../i18n/translator.js';
import { describe } from '../../model/problem.js';
import type { SitemapOptions } from '../../model/sitemap-xml.js';
import { cssText } from '../../styles/generated/sitemap-tree.drawn.js';
import { DrawnTree } from './sitemap-tree.drawn.js';
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
  const later = tree === null || tree === undefined ? (src ?? '') : (): unknown => tree;
  const reading = await readLater(later, { label }, signal);
  if (!reading) return undefined;
  for (const problem of reading.problems) warn(host, problem, 'tree');
  if (pattern !== undefined && pattern !== 'tree') {
    warn(host, { expected: 'pattern="tree" or none', found: describe(pattern) });
  }
  return DrawnTree.draw(
    reading.nodes,
    {
      label,
      words,
      isTree: pattern === 'tree',
      name: host.getAttribute('aria-label') ?? document.title,
      levels,
      currentPage,
      warn: (problem) => {
        warn(host, problem);
      },
    },
    signal,
  );
}
