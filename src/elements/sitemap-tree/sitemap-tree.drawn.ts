import { inSlices } from '../../controllers/slices.js';
import { finish } from '../../model/finish.js';
import type { Outline } from '../../model/outline.js';
import type { Problem } from '../../model/problem.js';
import type { SiteNode } from '../../model/site-tree.js';
import type { SitemapOptions } from '../../model/sitemap-xml.js';
import { pageKeys } from '../../model/url.js';
import type { Translator } from '../../i18n/translator.js';
import {
  firstItem,
  isOpen,
  nameOf,
  OUT,
  parentOf,
  setOpen,
  showList,
} from './sitemap-tree.items.js';
import { drawItem } from './sitemap-tree.item.js';
import { loadBranch, offerRetry } from './sitemap-tree.later.js';
import { TreeOrder } from './sitemap-tree.order.js';
import { readLater, SourceError } from './sitemap-tree.source.js';

/** Items of the top level that are drawn at first: more than a window shows. */
const FIRST = 50;

/** Pages up to which a tree begins with two levels; larger ones begin closed. */
const SMALL = 500;

/** How a tree is drawn. */
export interface DrawnOptions extends SitemapOptions {
  readonly words: Translator;
  /** Whether it has the roles and keys of a tree instead of disclosures. */
  readonly isTree: boolean;
  /** Name of a tree with the roles of one. */
  readonly name: string;
  /** How many levels are seen at first; by default 2 where there are few pages, else 1. */
  readonly levels: number | undefined;
  /** Address of the page being read. */
  readonly currentPage: string | undefined;
  readonly warn: (problem: Problem) => void;
}

/** Whether a tree has more pages than so many; it counts no further. */
function hasMore(tree: readonly SiteNode[], most: number): boolean {
  const lists = [tree];
  let count = 0;
  for (const list of lists) {
    count += list.length;
    if (count > most) return true;
    for (const { children } of list) if (children) lists.push(children);
  }
  return false;
}

/** A tree of links drawn from data. */
export class DrawnTree {
  /** The whole tree. */
  readonly root: HTMLUListElement;
  readonly #options: DrawnOptions;
  readonly #top: readonly SiteNode[];
  readonly #order: TreeOrder;
  readonly #keyOf = pageKeys(document.baseURI);
  #ended = new AbortController();
  #current: string;
  #levels: number;
  /** Draws what the first drawing left of the top level. */
  #rest: Generator<void> | undefined;
  /** How many lists have an id. */
  #lists = 0;

  /** @param top the tree's nodes, as `readSiteTree()` gives them @param options how it is drawn */
  constructor(top: readonly SiteNode[], options: DrawnOptions) {
    this.#top = top;
    this.#options = options;
    this.#order = new TreeOrder(top, options.words.lang);
    this.#current = this.#keyOf(options.currentPage ?? '');
    this.#levels = options.levels ?? 2;
    this.root = document.createElement('ul');
  }

  /** Draws what is seen at first; undefined where the signal ended it. */
  static async draw(
    top: readonly SiteNode[],
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
  fill(item: Element, index = this.indexOf(item)): Element | undefined {
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
  opened(item: Element): void {
    this.#need(item);
  }

  /** Of a tree, Tab reaches one item: the last one that had focus. */
  focused(name: HTMLElement): void {
    if (!this.#options.isTree || name.getAttribute('role') !== 'treeitem') return;
    this.root.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    name.tabIndex = 0;
  }

  /** Of a tree, Tab reaches an item that is seen: the last one, or one above it, or the first. */
  keepStop(): void {
    if (!this.#options.isTree) return;
    const stop = this.root.querySelector('[tabindex="0"]')?.closest('li') ?? undefined;
    let seen: Element | undefined = stop;
    for (let one: Element | undefined = stop; one; one = parentOf(one)) {
      const above = parentOf(one);
      if (one.hasAttribute(OUT) || (above && !isOpen(above))) seen = above;
    }
    const name = seen === stop ? undefined : nameOf(seen ?? firstItem(this.root) ?? this.root);
    if (name) this.focused(name);
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
    for (let one = index; one >= 0; one = this.#order.outline.parents[one] ?? -1) way.unshift(one);
    let list: Element | undefined = this.root;
    let item: Element | undefined;
    for (const [depth, wanted] of way.entries()) {
      let at = depth === 0 ? 0 : (way[depth - 1] ?? 0) + 1;
      item = list?.firstElementChild ?? undefined;
      while (item && at < wanted) {
        at = this.#order.outline.ends[at] ?? wanted;
        item = item.nextElementSibling ?? undefined;
      }
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

  /** The entry that an item draws. */
  indexOf(item: Element): number {
    const { ends } = this.#order.outline;
    const places: number[] = [];
    for (let one: Element | null = item; one && one !== this.root;) {
      let place = 0;
      for (
        let before = one.previousElementSibling;
        before;
        before = before.previousElementSibling
      ) {
        place += 1;
      }
      places.unshift(place);
      one = one.parentElement?.closest('li') ?? null;
    }
    let index = -1;
    for (const place of places) {
      index += 1;
      for (let count = 0; count < place; count += 1) index = ends[index] ?? index;
    }
    return index;
  }

  *#drawing(): Generator<void, true> {
    const { isTree, levels, name, words } = this.#options;
    const isLarge = levels === undefined && hasMore(this.#top, SMALL);
    if (isLarge) this.#levels = 1;
    if (isTree) {
      this.root.setAttribute('role', 'tree');
      this.root.setAttribute('aria-label', name);
    } else if (isLarge && this.#current === '') {
      // Nothing above tells items of the top level apart, and none is open: they need no order.
      for (const node of this.#top.slice(0, FIRST)) {
        const isBranch = Boolean(node.children?.length) || node.later !== undefined;
        this.root.append(drawItem({ node, above: [], isBranch, isCurrent: false }, words, false));
      }
      this.#rest = this.#completing();
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

  *#completing(): Generator<void> {
    yield* this.#order.making();
    yield* this.#append(this.root, -1, this.root.childElementCount);
  }

  /** Draws all lists that are not drawn yet, one a step; ends where another order begins. */
  *filling(): Generator<void> {
    yield* this.completing();
    const { outline } = this.#order;
    const walk = function* (this: DrawnTree, list: Element, first: number): Generator<void> {
      let index = first;
      for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
        if (outline !== this.#order.outline) return;
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

  #list(parent: number): HTMLUListElement {
    const list = document.createElement('ul');
    finish(this.#append(list, parent));
    return list;
  }

  *#append(list: Element, parent: number, from = 0): Generator<void> {
    const { ends, levels } = this.#order.outline;
    const end = parent < 0 ? this.#order.outline.size : (ends[parent] ?? 0);
    const level = parent < 0 ? 1 : (levels[parent] ?? 0) + 1;
    const indexes: number[] = [];
    for (let index = parent + 1; index < end; index = ends[index] ?? end) indexes.push(index);
    for (const [place, index] of indexes.entries()) {
      if (place < from) continue;
      const item = this.#item(index, level, place + 1, indexes.length);
      list.append(item);
      if (level < this.#levels && (ends[index] ?? 0) > index + 1) {
        this.fill(item, index);
        setOpen(item, true);
      }
      if (place % FIRST === FIRST - 1) yield;
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
    const index = this.indexOf(item);
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
