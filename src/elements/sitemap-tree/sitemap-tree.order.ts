import { finish } from '../../model/finish.js';
import { Outline } from '../../model/outline.js';
import { SameTitles } from '../../model/same-titles.js';
import type { SiteNode } from '../../model/site-tree.js';
import { pageKeys } from '../../model/url.js';

/** The nodes of a tree as `readSiteTree()` gives them, or what reads them in steps. */
export type Nodes = readonly SiteNode[] | Generator<void, readonly SiteNode[]>;

/**
 * The nodes of a tree in the order of the page, each with a number. A branch that comes later makes
 * another order: numbers from before it mean nothing any more.
 */
export class TreeOrder {
  #top: Nodes;
  readonly #lang: string;
  readonly #loaded = new Map<SiteNode, readonly SiteNode[]>();
  #nodes: SiteNode[] = [];
  #outline = new Outline();
  #same = new SameTitles([], []);
  #making: Generator<void>;

  /** @param top the tree's nodes @param lang language of those that name none (BCP 47) */
  constructor(top: Nodes, lang: string) {
    this.#top = top;
    this.#lang = lang;
    this.#making = this.#make();
  }

  /** Which entry stands below which; made now where it is not yet. */
  get outline(): Outline {
    finish(this.#making);
    return this.#outline;
  }

  /** Puts the nodes into order, with a pause after every few hundred. */
  *making(): Generator<void> {
    yield* this.#making;
  }

  /** The node of a number. */
  node(index: number): SiteNode | undefined {
    finish(this.#making);
    return this.#nodes[index];
  }

  /** The nodes above that tell one from others of its title. */
  above(index: number): readonly SiteNode[] {
    return this.#same.above(index);
  }

  /** Whether an entry has others below it by now. */
  hasBelow(index: number): boolean {
    return (this.outline.ends[index] ?? 0) > index + 1;
  }

  /** Whether a branch that comes later has come. */
  hasCome(node: SiteNode): boolean {
    return this.#loaded.has(node);
  }

  /** Puts what has come below a node, and all into a new order. */
  bring(node: SiteNode, below: readonly SiteNode[]): void {
    this.#loaded.set(node, below);
    this.#making = this.#make();
    finish(this.#making);
  }

  /** The number of a page, by its address or by the id of its node; -1 where there is none. */
  find(wanted: { readonly address: string } | { readonly id: string }): number {
    finish(this.#making);
    if ('id' in wanted) return this.#nodes.findIndex(({ id }) => id === wanted.id);
    const keyOf = pageKeys(document.baseURI);
    const key = keyOf(wanted.address);
    if (key === '') return -1;
    return this.#nodes.findIndex(({ href = '' }) => keyOf(href) === key);
  }

  *#make(): Generator<void> {
    if ('next' in this.#top) this.#top = yield* this.#top;
    const outline = new Outline();
    const nodes: SiteNode[] = [];
    const same = new SameTitles(nodes, outline.parents);
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
      const index = outline.add(node.title, node.lang ?? this.#lang, stack.length);
      nodes.push(node);
      same.add(index);
      const below = this.#loaded.get(node) ?? node.children;
      if (below?.length) stack.push({ list: below, next: 0 });
      if (nodes.length % 500 === 0) yield;
    }
    outline.close();
    this.#outline = outline;
    this.#same = same;
    this.#nodes = nodes;
  }
}
