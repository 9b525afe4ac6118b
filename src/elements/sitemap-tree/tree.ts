import type { Outline } from '../../model/site/outline.js';

/** Identifies a page: by its URL, or by the `id` of its link. */
export type PageQuery = { readonly url: string } | { readonly id: string };

/** A tree of links: the author's list, or one rendered from data. */
export interface Tree {
  /** The top-level lists, with all their items. */
  readonly lists: readonly Element[];

  /** Expands or collapses a branch. */
  open(item: Element, isOpen: boolean): void;

  /** Renders the items of the top level that are missing, in steps for `inSlices()`. */
  completeInSteps(): Generator<void>;

  /** Renders all lists, also those of collapsed branches, in steps for `inSlices()`. */
  fillInSteps(): Generator<void>;

  /** The pages of the tree; `undefined` if the code for it cannot be loaded. */
  index(signal: AbortSignal): Promise<TreeIndex | undefined>;

  /** To be called after branches or items have been shown or hidden. */
  settle(): void;

  /** Stops loading and background work; the next use starts it again. */
  dispose(): void;
}

/** The pages of a tree. A page is identified by its position in preorder, as in `Outline`. */
export interface TreeIndex {
  /**
   * The titles to search, in steps for `inSlices()`.
   *
   * @param lang language of titles that have none of their own (BCP 47)
   */
  outlineInSteps(lang: string): Generator<void, Outline>;

  /** The position of a page; -1 if the tree does not contain it. */
  find(page: PageQuery): number;

  /** Expands the ancestors of a page and returns its item. */
  reveal(position: number): Element | undefined;

  /** Reveals a page and makes it the only one with `aria-current`. */
  mark(position: number): Element | undefined;

  /** The list below an item, rendered if it was not yet. */
  listBelow(item: Element, position: number): Element | undefined;
}
