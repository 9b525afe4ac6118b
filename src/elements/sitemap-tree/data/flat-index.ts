import { finish } from '../../../model/in-steps.js';
import { matchCurrentPage } from '../../../model/site/current-page.js';
import { Outline } from '../../../model/site/outline.js';
import { SameTitles } from '../../../model/site/same-titles.js';
import type { SiteNode } from '../../../model/site/site-tree.js';
import type { PageQuery } from '../tree.js';

/** Nodes that are added to the index between two pauses. */
const NODES_PER_STEP = 500;

/** The nodes of a tree as `readSiteTree()` returns them, or a generator that reads them in steps. */
export type Nodes = readonly SiteNode[] | Generator<void, readonly SiteNode[]>;

/**
 * The nodes of a tree in preorder: a node is identified by its position. Lazy children shift the
 * positions after them, so that a position is valid only until the next `addChildren()`.
 *
 * It is built in steps by `buildInSteps()`; everything else finishes that first.
 */
export class FlatIndex {
  #top: Nodes;
  readonly #lang: string;
  readonly #lazyChildren = new Map<SiteNode, readonly SiteNode[]>();
  #nodes: SiteNode[] = [];
  #outline = new Outline();
  #sameTitles = new SameTitles([], []);
  #building: Generator<void>;
  #currentUrl: string | undefined;
  #isCurrent: ((href: string | undefined) => boolean) | undefined;

  /** @param top the top level @param lang language of nodes that have none of their own (BCP 47) */
  constructor(top: Nodes, lang: string) {
    this.#top = top;
    this.#lang = lang;
    this.#building = this.#buildAll();
  }

  /** The levels, parents and titles of the nodes. */
  get outline(): Outline {
    finish(this.#building);
    return this.#outline;
  }

  /** Builds the index in steps for `inSlices()`. */
  *buildInSteps(): Generator<void> {
    yield* this.#building;
  }

  /** The node at a position. */
  node(position: number): SiteNode | undefined {
    finish(this.#building);
    return this.#nodes[position];
  }

  /** The nearest ancestors that tell a page from others with the same title. */
  above(position: number): readonly SiteNode[] {
    return this.#sameTitles.above(position);
  }

  /** Whether a node has children, lazy ones only once they are loaded. */
  hasChildren(position: number): boolean {
    return (this.outline.ends[position] ?? 0) > position + 1;
  }

  /** Whether the lazy children of a node have been added. */
  hasLoaded(node: SiteNode): boolean {
    return this.#lazyChildren.has(node);
  }

  /** Adds the lazy children of a node. */
  addChildren(node: SiteNode, children: readonly SiteNode[]): void {
    this.#lazyChildren.set(node, children);
    this.#building = this.#buildAll();
    finish(this.#building);
  }

  /** The position of a page; -1 if there is none. */
  find(page: PageQuery): number {
    finish(this.#building);
    if ('id' in page) return this.#nodes.findIndex(({ id }) => id === page.id);
    const isPage = this.#matching(page.url);
    return this.#nodes.findIndex(({ href }) => isPage(href));
  }

  /** The URL of the current page. */
  set currentUrl(url: string | undefined) {
    this.#currentUrl = url;
    this.#isCurrent = undefined;
  }

  /** Whether a node is the current page. */
  isCurrent({ href }: SiteNode): boolean {
    this.#isCurrent ??= this.#matching(this.#currentUrl);
    return this.#isCurrent(href);
  }

  #matching(url: string | undefined): (href: string | undefined) => boolean {
    const hrefs = this.#nodes.map(({ href }) => href);
    return matchCurrentPage(url, hrefs, document.baseURI);
  }

  *#buildAll(): Generator<void> {
    if ('next' in this.#top) this.#top = yield* this.#top;
    const outline = new Outline();
    const nodes: SiteNode[] = [];
    const sameTitles = new SameTitles(nodes, outline.parents);
    const stack: { readonly list: readonly SiteNode[]; next: number }[] = [
      { list: this.#top, next: 0 },
    ];
    for (let level = stack.at(-1); level; level = stack.at(-1)) {
      const node = level.list[level.next];
      if (!node) {
        stack.pop();
        continue;
      }
      level.next += 1;
      const position = outline.add(node.title, node.lang ?? this.#lang, stack.length);
      nodes.push(node);
      sameTitles.add(position);
      const children = this.#lazyChildren.get(node) ?? node.children;
      if (children?.length) stack.push({ list: children, next: 0 });
      if (nodes.length % NODES_PER_STEP === 0) yield;
    }
    outline.close();
    this.#outline = outline;
    this.#sameTitles = sameTitles;
    this.#nodes = nodes;
    this.#isCurrent = undefined;
  }
}

// From positions to items and back: the items of a list are in the order of the nodes, so that
// counting siblings is enough, and items need not be kept.

/** The item of a position in a list whose first item has the position `first`. */
export function itemAt(
  list: Element,
  first: number,
  position: number,
  ends: readonly number[],
): Element | undefined {
  let item = list.firstElementChild;
  for (let at = first; item && at < position; item = item.nextElementSibling) {
    at = ends[at] ?? position;
  }
  return item ?? undefined;
}

/** The position of an item in the tree of a root list. */
export function positionOf(root: Element, item: Element, ends: readonly number[]): number {
  const path: number[] = [];
  for (let one: Element | null | undefined = item; one && one !== root;) {
    path.unshift(siblingsBefore(one));
    one = one.parentElement?.closest('li');
  }
  let position = -1;
  for (const siblings of path) {
    position += 1;
    for (let count = 0; count < siblings; count += 1) position = ends[position] ?? position;
  }
  return position;
}

function siblingsBefore(item: Element): number {
  let count = 0;
  for (let one = item.previousElementSibling; one; one = one.previousElementSibling) count += 1;
  return count;
}
