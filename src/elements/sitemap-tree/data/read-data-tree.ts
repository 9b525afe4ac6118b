import { dispatch } from '../../../dom/events.js';
import { warn } from '../../../dom/warn.js';
import type { Problem } from '../../../model/problem.js';
import { readSiteTreeInSteps, type LazyChildrenSource } from '../../../model/site/site-tree.js';
import { DEV } from '../../../model/mode.js';
import { isReadableList } from '../../../model/safe-read.js';
import { patternFault } from '../../../rules/sitemap-tree.js';
import { DataTree, type DataTreeOptions } from './data-tree.js';
import { disclosurePattern } from './disclosure-pattern.js';
import { firstScreenOf, isLarge, type FirstNode } from './first-screen.js';
import type { TreeMessages } from './pattern.js';
import { loadNodes, problemOf, type LoadedNodes } from './source.js';
import { propertiesOf, type DataTreeHost } from './tree-properties.js';
import { treePattern } from './tree-pattern.js';

/** What a data tree gets from its element. */
export interface DataTreeContext {
  readonly messages: TreeMessages;
  /** Expands or collapses a branch when the user asks for it. */
  readonly open: (item: Element, isOpen: boolean) => void;
}

/**
 * Reads the data that an element names, and renders it.
 *
 * @returns `undefined` if the signal aborts
 * @throws if nothing can be read; a development warning states why
 */
export async function readDataTree(
  host: DataTreeHost,
  context: DataTreeContext,
  signal: AbortSignal,
): Promise<DataTree | undefined> {
  const {
    tree,
    src = '',
    pageTitle,
    mergeParts,
    pattern: name,
    levels,
    currentUrl,
    label,
  } = propertiesOf(host);
  if (DEV) {
    const fault = patternFault(name);
    if (fault) warn(host, fault);
  }
  const pattern = name === 'tree' ? treePattern : disclosurePattern;
  const startsCollapsed = !pattern.countsSiblings && levels === undefined && !currentUrl;
  const firstScreenFor = (nodes: readonly unknown[]): readonly FirstNode[] | undefined =>
    startsCollapsed && isLarge(nodes) ? firstScreenOf(nodes) : undefined;
  const options: Omit<DataTreeOptions, 'levels' | 'firstScreen'> = {
    ...context,
    pattern,
    // Before `label` existed, `aria-label` named the tree.
    name: label ?? host.getAttribute('aria-label') ?? undefined,
    currentUrl,
    load: async (children, childSignal) => {
      const reading = await load(children, childSignal);
      for (const problem of reading?.problems ?? []) warn(host, problem);
      return reading?.nodes;
    },
    onError: (error) => {
      warn(host, problemOf(error, 'the children of a branch'));
    },
  };
  const load = async (
    source: LazyChildrenSource,
    loading: AbortSignal,
  ): Promise<LoadedNodes | undefined> => {
    try {
      return await loadNodes(source, { pageTitle, mergeParts }, loading);
    } catch (error) {
      if (typeof source === 'string' && !loading.aborted) {
        dispatch(host, 'vn-load-failed', { url: source, error });
      }
      throw error;
    }
  };
  const onProblem = (problem: Problem): void => {
    warn(host, problem, 'tree');
  };

  try {
    const firstScreen = isReadableList(tree) ? firstScreenFor(tree) : undefined;
    if (firstScreen) {
      const nodes = readSiteTreeInSteps(tree, { onProblem });
      return await DataTree.render(nodes, { ...options, levels: 1, firstScreen }, signal);
    }
    const reading = await load(tree == null ? src : () => tree, signal);
    if (!reading) return undefined;
    const { nodes, problems } = reading;
    for (const problem of problems) onProblem(problem);
    const rendering = {
      ...options,
      levels: levels ?? (isLarge(nodes) ? 1 : 2),
      firstScreen: firstScreenFor(nodes),
    };
    return await DataTree.render(nodes, rendering, signal);
  } catch (error) {
    if (!signal.aborted) warn(host, problemOf(error, 'the data of a tree'));
    throw error;
  }
}
