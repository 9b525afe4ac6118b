import { finish } from '../../../model/in-steps.js';
import { setOpen } from '../tree-dom.js';
import { isAsRendered, MAX_EXPANDED_PAGES, type FirstNode } from './first-screen.js';
import { itemAt, positionOf, type FlatIndex } from './flat-index.js';
import type { Entry, Pattern, TreeMessages } from './pattern.js';

/** On the list of the top level: rendering outside the viewport is skipped. */
const LARGE_ATTRIBUTE = 'data-vn-large';

/** Items that are rendered between two pauses. */
const ITEMS_PER_STEP = 50;

/** How the lists of a tree are rendered. */
export interface ListOptions {
  readonly messages: TreeMessages;
  readonly pattern: Pattern;
  /** How many levels are expanded at first. */
  readonly levels: number;
  /** What is rendered before the other nodes are read; otherwise all expanded levels are. */
  readonly firstScreen: readonly FirstNode[] | undefined;
}

/** Renders the lists of a data tree, each when it is first needed. */
export class ListRenderer {
  /** The list of the top level. */
  readonly root = document.createElement('ul');
  readonly #index: FlatIndex;
  readonly #options: ListOptions;
  /** Builds the index and checks what was rendered before. */
  #check: Generator<void> | undefined;
  /** Renders what is missing of the top level. */
  #rest: Generator<void> | undefined;
  #listCount = 0;

  /** @param index the nodes @param options how they are rendered */
  constructor(index: FlatIndex, options: ListOptions) {
    this.#index = index;
    this.#options = options;
  }

  /** Renders what is visible at first. */
  *startInSteps(): Generator<void> {
    const { firstScreen, messages, pattern } = this.#options;
    if (firstScreen) {
      this.root.setAttribute(LARGE_ATTRIBUTE, '');
      for (const [index, { node, isBranch }] of firstScreen.entries()) {
        const place = { level: 1, place: index + 1, siblings: firstScreen.length };
        const entry = { node, above: [], isBranch, isCurrent: false, ...place };
        this.root.append(pattern.renderItem(entry, messages));
      }
      this.#check = this.#checkFirstScreenInSteps(firstScreen);
      this.#rest = this.#appendRestInSteps();
      return;
    }
    yield* this.#index.buildInSteps();
    const isLarge = this.#index.outline.size > MAX_EXPANDED_PAGES;
    this.root.toggleAttribute(LARGE_ATTRIBUTE, isLarge);
    this.#rest = this.#appendInSteps(this.root, -1);
    this.#rest.next();
  }

  /** Builds the index. From then on, the items that are rendered keep their places. */
  *buildInSteps(): Generator<void> {
    if (this.#check) yield* this.#check;
  }

  /** Builds the index and renders what is missing of the top level. */
  *completeInSteps(): Generator<void> {
    yield* this.buildInSteps();
    if (this.#rest) yield* this.#rest;
  }

  /** Renders all lists, one per step; ends early if lazy children change the positions. */
  *fillInSteps(): Generator<void> {
    yield* this.completeInSteps();
    yield* this.#fillBelowInSteps(this.root, 0, this.#index.outline);
  }

  /** The list below an item, rendered if it was not yet; `undefined` if the item has no children. */
  listBelow(item: Element, position = this.positionOf(item)): Element | undefined {
    const { pattern } = this.#options;
    const container = pattern.containerOf(item);
    const last = container?.lastElementChild;
    if (last?.localName === 'ul') return last;
    if (!container || !this.#index.hasChildren(position)) return undefined;
    const list = document.createElement('ul');
    finish(this.#appendInSteps(list, position));
    pattern.listRendered(item, list, (this.#listCount += 1));
    container.append(list);
    return list;
  }

  /** The position of an item. */
  positionOf(item: Element): number {
    return positionOf(this.root, item, this.#index.outline.ends);
  }

  /** The item at a position, with all its ancestors expanded. */
  reveal(position: number): Element | undefined {
    finish(this.completeInSteps());
    const { parents, ends } = this.#index.outline;
    const path: number[] = [];
    for (let at = position; at >= 0; at = parents[at] ?? -1) path.unshift(at);
    let list: Element | undefined = this.root;
    let item: Element | undefined;
    for (const [depth, wanted] of path.entries()) {
      const first = (path[depth - 1] ?? -1) + 1;
      item = list && itemAt(list, first, wanted, ends);
      if (!item) return undefined;
      if (depth < path.length - 1) {
        list = this.listBelow(item, wanted);
        setOpen(item, true);
      }
    }
    return item;
  }

  *#checkFirstScreenInSteps(firstScreen: readonly FirstNode[]): Generator<void> {
    yield* this.#index.buildInSteps();
    const { ends } = this.#index.outline;
    let position = 0;
    for (const first of firstScreen) {
      const node = this.#index.node(position);
      // What is below a node can change the node itself: none of it was valid, or it has its id.
      if (!isAsRendered(first, node, this.#isBranch(position))) this.root.replaceChildren();
      position = ends[position] ?? position + 1;
    }
  }

  *#appendRestInSteps(): Generator<void> {
    yield* this.#appendInSteps(this.root, -1, this.root.childElementCount);
  }

  *#fillBelowInSteps(list: Element, first: number, outline: FlatIndex['outline']): Generator<void> {
    let position = first;
    for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
      if (outline !== this.#index.outline) return;
      const end = outline.ends[position] ?? position + 1;
      if (end > position + 1) {
        const below = this.listBelow(item, position);
        yield;
        if (below) yield* this.#fillBelowInSteps(below, position + 1, outline);
      }
      position = end;
    }
  }

  /** Appends the children of a node to a list, from a place on. */
  *#appendInSteps(list: Element, parent: number, from = 0): Generator<void> {
    const { ends, levels, size } = this.#index.outline;
    const end = parent < 0 ? size : (ends[parent] ?? 0);
    const level = parent < 0 ? 1 : (levels[parent] ?? 0) + 1;
    const children: number[] = [];
    for (let at = parent + 1; at < end; at = ends[at] ?? end) children.push(at);
    for (const [index, position] of children.entries()) {
      if (index < from) continue;
      const place = { level, place: index + 1, siblings: children.length };
      const item = this.#options.pattern.renderItem(
        { ...this.#entry(position), ...place },
        this.#options.messages,
      );
      list.append(item);
      if (level < this.#options.levels && this.#index.hasChildren(position)) {
        this.listBelow(item, position);
        setOpen(item, true);
      }
      if (index % ITEMS_PER_STEP === ITEMS_PER_STEP - 1) yield;
    }
  }

  #entry(position: number): Omit<Entry, 'level' | 'place' | 'siblings'> {
    const node = this.#index.node(position);
    if (!node) throw new RangeError(`there is no node at ${String(position)}`);
    return {
      node,
      above: this.#index.above(position),
      isBranch: this.#isBranch(position),
      isCurrent: this.#index.isCurrent(node),
    };
  }

  #isBranch(position: number): boolean {
    return (
      this.#index.hasChildren(position) || this.#index.node(position)?.lazyChildren !== undefined
    );
  }
}
