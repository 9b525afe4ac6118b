import { inSlices } from '../../../dom/time-slicing.js';
import { finish } from '../../../model/in-steps.js';
import type { Outline } from '../../../model/site/outline.js';
import type { LazyChildrenSource, SiteNode } from '../../../model/site/site-tree.js';
import type { FirstNode } from './first-screen.js';
import { FlatIndex, type Nodes } from './flat-index.js';
import { LazyChildren } from './lazy-children.js';
import { ListRenderer } from './list-renderer.js';
import type { Pattern, TreeMessages } from './pattern.js';
import type { PageQuery, Tree, TreeIndex } from '../tree.js';
import { isOpen, nameOf, setOpen } from '../tree-dom.js';

/** How a tree is rendered from data. */
export interface DataTreeOptions {
  readonly messages: TreeMessages;
  readonly pattern: Pattern;
  /** Accessible name. */
  readonly name: string | undefined;
  /** How many levels are expanded at first. */
  readonly levels: number;
  /** What is rendered before the other nodes are read; otherwise all expanded levels are. */
  readonly firstScreen: readonly FirstNode[] | undefined;
  /** URL of the current page. */
  readonly currentUrl: string | undefined;
  /** Expands or collapses a branch when the user asks for it. */
  readonly open: (item: Element, isOpen: boolean) => void;
  /** Loads lazy children; throws if that fails. */
  readonly load: (
    source: LazyChildrenSource,
    signal: AbortSignal,
  ) => Promise<readonly SiteNode[] | undefined>;
  /** To be called with an error of `load()`. */
  readonly onError: (error: unknown) => void;
}

/** A tree rendered from data. */
export class DataTree implements Tree, TreeIndex {
  /** The list of the top level. */
  readonly root: HTMLElement;
  readonly #pattern: Pattern;
  readonly #index: FlatIndex;
  readonly #renderer: ListRenderer;
  readonly #lazyChildren: LazyChildren;
  #work = new AbortController();

  /** @param nodes the top level @param options how it is rendered */
  constructor(nodes: Nodes, options: DataTreeOptions) {
    const { messages, pattern, name, currentUrl, open } = options;
    this.#pattern = pattern;
    this.#index = new FlatIndex(nodes, messages.lang);
    this.#index.currentUrl = currentUrl;
    this.#renderer = new ListRenderer(this.#index, options);
    const onLoaded = (item: Element, node: SiteNode, children: readonly SiteNode[]): void => {
      finish(this.completeInSteps());
      this.#index.addChildren(node, children);
      this.#renderer.listBelow(item);
      void this.fillWhenIdle();
    };
    this.#lazyChildren = new LazyChildren({ ...options, onLoaded, signal: () => this.#signal });
    this.root = this.#renderer.root;
    pattern.connect(this.root, name, { open, expanded: (item) => void this.#expanded(item) });
  }

  /** Renders what is visible at first; `undefined` if the signal aborts. */
  static async render(
    nodes: Nodes,
    options: DataTreeOptions,
    signal: AbortSignal,
  ): Promise<DataTree | undefined> {
    const tree = new DataTree(nodes, options);
    await inSlices(tree.#renderer.startInSteps(), signal);
    if (signal.aborted) return undefined;
    if (options.currentUrl) tree.reveal(tree.find({ url: options.currentUrl }));
    tree.settle();
    return tree;
  }

  get lists(): readonly Element[] {
    finish(this.completeInSteps());
    return [this.root];
  }

  open(item: Element, isOpen: boolean): void {
    if (isOpen) this.#prepare(item);
    setOpen(item, isOpen);
    this.settle();
  }

  completeInSteps(): Generator<void> {
    return this.#renderer.completeInSteps();
  }

  fillInSteps(): Generator<void> {
    return this.#renderer.fillInSteps();
  }

  /** Renders collapsed branches too while the browser is idle, so that find-in-page finds them. */
  async fillWhenIdle(): Promise<void> {
    await inSlices(this.fillInSteps(), this.#signal, 'idle');
  }

  async index(signal: AbortSignal): Promise<TreeIndex> {
    await inSlices(this.completeInSteps(), signal);
    return this;
  }

  settle(): void {
    this.#pattern.settle(this.root);
  }

  dispose(): void {
    this.#work.abort();
  }

  *outlineInSteps(): Generator<void, Outline> {
    yield* this.completeInSteps();
    return this.#index.outline;
  }

  find(page: PageQuery): number {
    return this.#index.find(page);
  }

  reveal(position: number): Element | undefined {
    return this.#renderer.reveal(position);
  }

  mark(position: number): Element | undefined {
    for (const name of this.root.querySelectorAll('[aria-current]')) {
      name.removeAttribute('aria-current');
    }
    const href = this.#index.node(position)?.href;
    this.#index.currentUrl = href;
    const item = this.reveal(position);
    if (item && href !== undefined) nameOf(item)?.setAttribute('aria-current', 'page');
    return item;
  }

  listBelow(item: Element, position: number): Element | undefined {
    return this.#renderer.listBelow(item, position);
  }

  /** Ends with the next `dispose()`. */
  get #signal(): AbortSignal {
    if (this.#work.signal.aborted) this.#work = new AbortController();
    return this.#work.signal;
  }

  async #expanded(item: Element): Promise<void> {
    await inSlices(this.#renderer.buildInSteps(), this.#signal);
    if (isOpen(item)) this.#prepare(item);
  }

  /** Renders the list below an item, or starts to load it. */
  #prepare(item: Element): void {
    finish(this.#renderer.buildInSteps());
    // An item of the first screen may have been replaced.
    if (!this.root.contains(item)) return;
    const position = this.#renderer.positionOf(item);
    const node = this.#index.node(position);
    if (!node) return;
    if (node.lazyChildren === undefined || this.#index.hasLoaded(node))
      this.listBelow(item, position);
    else void this.#lazyChildren.load(item, node);
  }
}
