import { scrollIntoView } from '../../../dom/scroll-into-view.js';
import type { PageQuery, Tree, TreeIndex } from '../tree.js';
import { focusTarget } from '../tree-dom.js';

/** Calls back for a page in the first tree that contains it. */
async function visit(
  trees: readonly Tree[],
  page: PageQuery,
  signal: AbortSignal,
  callback: (index: TreeIndex, position: number) => Element | undefined,
): Promise<Element | undefined> {
  for (const tree of trees) {
    const index = await tree.index(signal);
    const position = index?.find(page) ?? -1;
    if (index && position >= 0) return callback(index, position);
  }
  return undefined;
}

/** Reveals a page, marks it as the current one and returns its item. */
export const markPage = (
  trees: readonly Tree[],
  url: string,
  signal: AbortSignal,
): Promise<Element | undefined> =>
  visit(trees, { url }, signal, (index, position) => index.mark(position));

/**
 * Reveals the page whose `id` is in a hash, and moves focus to it.
 *
 * @returns whether there is one; another element of the document with that `id` takes precedence
 */
export async function focusPage(
  host: Element,
  trees: readonly Tree[],
  hash: string,
  signal: AbortSignal,
): Promise<boolean> {
  for (const id of idsOf(hash)) {
    const element = document.getElementById(id);
    if (element && !host.contains(element)) return false;
    const item = await visit(trees, { id }, signal, (index, position) => index.reveal(position));
    if (!item) continue;
    scrollIntoView(item, { block: 'nearest' });
    focusTarget(item)?.focus();
    return true;
  }
  return false;
}

/** The ids that a hash may mean: as it is written and, if that is possible, decoded. */
function idsOf(hash: string): readonly string[] {
  const id = hash.slice(1);
  try {
    return [id, decodeURIComponent(id)];
  } catch {
    // A percent sign that encodes nothing.
    return [id];
  }
}
