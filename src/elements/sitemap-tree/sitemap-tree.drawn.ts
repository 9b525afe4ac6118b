import { inSlices } from '../../controllers/slices.js';
import { finish } from '../../model/finish.js';
import type { Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problem.js';
import type { SiteNode } from '../../model/site-tree.js';
import type { SitemapOptions } from '../../model/sitemap-xml.js';
import { pageKeys } from '../../model/url.js';
import type { Translator } from '../../i18n/translator.js';
import { isAsDrawn, type FirstNode } from './sitemap-tree.first.js';
import { drawItem } from './sitemap-tree.item.js';
import { isOpen, nameOf, setOpen, showList } from './sitemap-tree.items.js';
import { loadBranch, offerRetry } from './sitemap-tree.later.js';
import { TreeOrder, type Nodes } from './sitemap-tree.order.js';
import { indexOf, itemAt } from './sitemap-tree.places.js';
import { readLater, SourceError } from './sitemap-tree.source.js';
import { keepStop, setStop } from './sitemap-tree.stop.js';

/** Items of a list between two pauses. */
const STEP = 50;

/** How a tree is drawn. */
export interface DrawnOptions extends SitemapOptions {
  readonly words: Translator;
  /** Whether it has the roles and keys of a tree instead of disclosures. */
  readonly isTree: boolean;
  /** Name of a tree with the roles of one. */
  readonly name: string;
  /** How many levels are seen at first. */
  readonly levels: number;
  /** What is drawn at first, before the others are read and put into order; else all levels seen. */
  readonly first: readonly FirstNode[] | undefined;
  /** Address of the page being read. */
  readonly currentPage: string | undefined;
  readonly warn: (problem: Problem) => void;
}

/** A tree of links drawn from data. */
export class DrawnTree {
  /** The whole tree. */
  readonly root: HTMLUListElement;
  readonly #options: DrawnOptions;
  readonly #order: TreeOrder;
  readonly #keyOf = pageKeys(document.baseURI);
  #ended = new AbortController();
  #current: string;
  /** Draws what the first drawing left of the top level. */
  #rest: Generator<void> | undefined;
  /** How many lists have an id. */
  #lists = 0;

  /** @param top the tree's nodes @param options how it is drawn */
  constructor(top: Nodes, options: DrawnOptions) {
    this.#options = options;
    this.#order = new TreeOrder(top, options.words.lang);
    this.#current = this.#keyOf(options.currentPage ?? '');
    this.root = document.createElement('ul');
  }

  /** Draws what is seen at first; undefined where the signal ended it. */
  static async draw(
    top: Nodes,
    options: DrawnOptions,
    signal: AbortSignal,
  ): Promise<DrawnTree | undefined> {
    const tree = new DrawnTree(top, options);
    const done = await inSlices(tree.#drawing(), signal);
    return done && tree;
  }

  /** The entries of the tree in order, for the filter. */
  get outline(): Outline {
    return this.#order.outline;
  }

  /** Draws the lists that nobody has opened yet, so that the browser's search finds what is there. */
  async fillWhenIdle(): Promise<void> {
    if (this.#ended.signal.aborted) this.#ended = new AbortController();
    await inSlices(this.filling(), this.#ended.signal, 'idle');
  }

  /** Draws all lists now, for print. */
  fillNow(): void {
    finish(this.filling());
  }

  /** Ends what goes on: loading, drawing when idle. */
  end(): void {
    this.#ended.abort();
  }

  /** Puts all into order and draws the whole top level. */
  *completing(): Generator<void> {
    if (this.#rest) yield* this.#rest;
  }

  /** The same, now. */
  complete(): void {
    finish(this.completing());
  }

  /** The list below an item, drawn now if it was not; undefined where there is none yet. */
  fill(item: Element, index = this.#indexOf(item)): Element | undefined {
    const holder = this.#options.isTree ? item : item.lastElementChild;
    const last = holder?.lastElementChild;
    if (last?.localName === 'ul') return last;
    if (!holder || !this.#order.hasBelow(index)) return undefined;
    const list = this.#list(index);
    if (this.#options.isTree) {
      list.id = `vn-${String((this.#lists += 1))}`;
      list.setAttribute('role', 'group');
      nameOf(item)?.setAttribute('aria-owns', list.id);
      showList(list, isOpen(item));
    }
    holder.append(list);
    return list;
  }

  /** Opens or closes a branch; one whose pages come later asks for them. */
  open(item: Element, open: boolean): void {
    if (open) this.#need(item);
    setOpen(item, open);
    this.keepStop();
  }

  /** To be called when a branch has been opened: draws what is below it. */
  async opened(item: Element): Promise<void> {
    await inSlices(this.completing(), this.#ended.signal);
    if (isOpen(item)) this.#need(item);
  }

  /** To be called when a name got focus. */
  focused(name: HTMLElement): void {
    if (this.#options.isTree) setStop(this.root, name);
  }

  /** To be called when what is seen has changed. */
  keepStop(): void {
    if (this.#options.isTree) keepStop(this.root);
  }

  /** What a click does besides following a link: the mark at the row's end opens the branch. */
  clicked(target: Element): void {
    const item = target.closest('li');
    if (!item || !this.#options.isTree) return;
    if (target.matches('[data-vn-toggle]') || target.matches('span[role=treeitem]')) {
      this.open(item, !isOpen(item));
      nameOf(item)?.focus();
    }
  }

  /** Opens the way to an entry; answers its item. */
  reveal(index: number): Element | undefined {
    this.complete();
    const way: number[] = [];
    for (let one = index; one >= 0; one = this.outline.parents[one] ?? -1) way.unshift(one);
    let list: Element | undefined = this.root;
    let item: Element | undefined;
    for (const [depth, wanted] of way.entries()) {
      const first = (way[depth - 1] ?? -1) + 1;
      item = list && itemAt(list, first, wanted, this.outline.ends);
      if (!item) return undefined;
      if (depth < way.length - 1) {
        list = this.fill(item, wanted);
        setOpen(item, true);
      }
    }
    return item;
  }

  /** The entry of a page, by its address or by the id of its node; -1 where there is none. */
  find(wanted: { readonly address: string } | { readonly id: string }): number {
    return this.#order.find(wanted);
  }

  /** Marks the page being read, in place of the one before; -1 is none. */
  mark(index: number): Element | undefined {
    const before = this.root.querySelectorAll('[aria-current]');
    for (const one of before) one.removeAttribute('aria-current');
    this.#current = this.#keyOf(this.#order.node(index)?.href ?? '');
    const item = this.reveal(index);
    if (item && this.#order.node(index)?.href !== undefined) {
      nameOf(item)?.setAttribute('aria-current', 'page');
    }
    return item;
  }

  /** Marks the page of an address as the one being read, or none. */
  markPage(address = ''): void {
    this.mark(this.find({ address }));
  }

  *#drawing(): Generator<void, true> {
    const { first, isTree, name, words } = this.#options;
    if (isTree) {
      this.root.setAttribute('role', 'tree');
      this.root.setAttribute('aria-label', name);
    }
    if (first) {
      for (const { node, isBranch } of first) {
        this.root.append(drawItem({ node, above: [], isBranch, isCurrent: false }, words, false));
      }
      this.#rest = this.#completing(first);
      return true;
    }
    yield* this.#order.making();
    this.#rest = this.#append(this.root, -1);
    this.#rest.next();
    const way = this.#current === '' ? -1 : this.find({ address: this.#current });
    if (way >= 0) this.reveal(way);
    if (isTree) this.root.querySelector('[role=treeitem]')?.setAttribute('tabindex', '0');
    return true;
  }

  *#completing(first: readonly FirstNode[]): Generator<void> {
    yield* this.#order.making();
    const { ends } = this.outline;
    let index = 0;
    for (const one of first) {
      const node = this.#order.node(index);
      const hasBelow = this.#order.hasBelow(index) || node?.later !== undefined;
      // What is below a node can change what is drawn of it: all of it was bad, or has its id.
      if (!isAsDrawn(one, node, hasBelow)) this.root.replaceChildren();
      index = ends[index] ?? index + 1;
    }
    yield* this.#append(this.root, -1, this.root.childElementCount);
  }

  /** Draws all lists that are not drawn yet, one a step; ends where another order begins. */
  *filling(): Generator<void> {
    yield* this.completing();
    const { outline } = this;
    const walk = function* (this: DrawnTree, list: Element, first: number): Generator<void> {
      let index = first;
      for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
        if (outline !== this.outline) return;
        const end = outline.ends[index] ?? index + 1;
        if (end > index + 1) {
          const below = this.fill(item, index);
          yield;
          if (below) yield* walk.call(this, below, index + 1);
        }
        index = end;
      }
    };
    yield* walk.call(this, this.root, 0);
  }

  #indexOf(item: Element): number {
    return indexOf(this.root, item, this.outline.ends);
  }

  #list(parent: number): HTMLUListElement {
    const list = document.createElement('ul');
    finish(this.#append(list, parent));
    return list;
  }

  *#append(list: Element, parent: number, from = 0): Generator<void> {
    const { ends, levels, size } = this.outline;
    const end = parent < 0 ? size : (ends[parent] ?? 0);
    const level = parent < 0 ? 1 : (levels[parent] ?? 0) + 1;
    const indexes: number[] = [];
    for (let index = parent + 1; index < end; index = ends[index] ?? end) indexes.push(index);
    for (const [place, index] of indexes.entries()) {
      if (place < from) continue;
      const item = this.#item(index, level, place + 1, indexes.length);
      list.append(item);
      if (level < this.#options.levels && (ends[index] ?? 0) > index + 1) {
        this.fill(item, index);
        setOpen(item, true);
      }
      if (place % STEP === STEP - 1) yield;
    }
  }

  #item(index: number, level: number, place: number, size: number): HTMLElement {
    const node = this.#order.node(index);
    if (!node) throw new RangeError(`there is no entry ${String(index)}`);
    const { isTree, words } = this.#options;
    const { href, later } = node;
    const isCurrent =
      this.#current !== '' && href !== undefined && this.#keyOf(href) === this.#current;
    const isBranch = this.#order.hasBelow(index) || later !== undefined;
    const entry = { node, above: this.#order.above(index), isBranch, isCurrent };
    const item = drawItem(entry, words, isTree);
    const name = nameOf(item);
    if (isTree && name) {
      name.setAttribute('aria-level', String(level));
      name.setAttribute('aria-posinset', String(place));
      name.setAttribute('aria-setsize', String(size));
    }
    return item;
  }

  /** Draws what is below an item, or asks for it where it comes later. */
  #need(item: Element): void {
    this.complete();
    // Drawn anew meanwhile.
    if (!this.root.contains(item)) return;
    const index = this.#indexOf(item);
    const node = this.#order.node(index);
    if (!node) return;
    if (node.later === undefined || this.#order.hasCome(node)) this.fill(item, index);
    else void this.#load(item, node, node.later);
  }

  async #load(item: Element, node: SiteNode, later: NonNullable<SiteNode['later']>): Promise<void> {
    const { words, isTree, label } = this.#options;
    const holder = isTree ? item : item.lastElementChild;
    if (!holder) return;
    const { signal } = this.#ended;
    const nodes = await loadBranch(item, holder, words, signal, async () => {
      const reading = await readLater(later, { label }, signal);
      for (const problem of reading?.problems ?? []) this.#options.warn(problem);
      return reading?.nodes;
    }).catch((error: unknown) => {
      this.#options.warn(
        error instanceof SourceError
          ? error.problem
          : { expected: 'a branch that comes later', found: String(error) },
      );
      offerRetry(item, holder, words, () => {
        (holder.querySelector<HTMLElement>(':scope > summary') ?? nameOf(item))?.focus();
        void this.#load(item, node, later);
      });
      return undefined;
    });
    if (!nodes) return;
    this.complete();
    this.#order.bring(node, nodes);
    this.fill(item);
    void this.fillWhenIdle();
  }
}
