import type { Translator } from '../../../i18n/translator.js';
import type { SiteNode } from '../../../model/site/site-tree.js';

/** What an item shows. */
export interface Entry {
  readonly node: SiteNode;
  /** The nearest ancestors that tell it from other pages with the same title. */
  readonly above: readonly SiteNode[];
  /** Whether it has children, or lazy children that are not loaded. */
  readonly isBranch: boolean;
  /** Whether it is the current page. */
  readonly isCurrent: boolean;
  /** From 1, as in `aria-level`. */
  readonly level: number;
  /** Place among its siblings, from 1. */
  readonly place: number;
  /** How many siblings it has, itself included. */
  readonly siblings: number;
}

/** The messages of a tree, and the language of what surrounds it (BCP 47). */
export interface TreeMessages extends Translator {
  readonly tag: string;
}

/** What a pattern calls when the user does something. */
export interface PatternActions {
  /** Expands or collapses a branch. */
  readonly open: (item: Element, isOpen: boolean) => void;
  /** To be called when the browser has expanded a branch: renders or loads its children. */
  readonly expanded: (item: Element) => void;
}

/** The ARIA pattern of a data tree: its roles and keys, and where lists are in the HTML. */
export interface Pattern {
  /** Whether an item states how many siblings it has, so that no item can be rendered before all are read. */
  readonly countsSiblings: boolean;

  /** Prepares the root list, and listens to events inside it. */
  readonly connect: (root: HTMLElement, name: string | undefined, actions: PatternActions) => void;

  /** Renders an item without the list below it. */
  readonly renderItem: (entry: Entry, messages: TreeMessages) => HTMLElement;

  /** The element that the list below an item is a child of. */
  readonly containerOf: (item: Element) => Element | null;

  /**
   * To be called when the list below an item has been rendered.
   *
   * @param number unique in the tree
   */
  readonly listRendered: (item: Element, list: Element, number: number) => void;

  /** To be called when items have been shown or hidden. */
  readonly settle: (root: Element) => void;
}
