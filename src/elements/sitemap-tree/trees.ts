import { loadLazily } from '../../dom/load-lazily.js';
import { inFrames, inSlices } from '../../dom/time-slicing.js';
import { finish } from '../../model/in-steps.js';
import { AuthorTree } from './author-tree.js';
import type { ExpandedState } from './behaviour/expanded-state.lazy.js';
import { expandToInSteps } from './behaviour/expand-to-level.js';
import type { TreeFilter } from './behaviour/filter.lazy.js';
import type { Tree } from './tree.js';

/** Wait before the expanded branches are saved: many may change at once. */
const SAVE_DELAY_MS = 100;

/** All branches of a tree of so many items can be expanded in one frame. */
const SMALL_TREE_ITEMS = 1000;

/** The element that contains the trees. */
interface TreesHost extends HTMLElement {
  readonly remember: boolean;
}

/** The trees of an element as one: the one rendered from data, if any, then the author's. */
export class Trees {
  readonly #host: TreesHost;
  readonly #author: Tree;
  readonly #onFilterReset: () => void;
  #all: readonly [Tree, ...Tree[]];
  #work = new AbortController();
  #filter: TreeFilter | undefined;
  #isFiltered = false;
  #followedHash = '';
  #openedForPrint: HTMLDetailsElement[] = [];
  #saveTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param host the element that contains the trees @param onFilterReset filters them again */
  constructor(host: TreesHost, onFilterReset: () => void) {
    this.#host = host;
    this.#onFilterReset = onFilterReset;
    this.#author = new AuthorTree(host);
    this.#all = [this.#author];
  }

  /** The top-level lists of all trees. */
  get lists(): readonly Element[] {
    return this.#all.flatMap(({ lists }) => lists);
  }

  /** Puts a tree before the author's, in place of the one that was there. */
  replace(tree: Tree | undefined): void {
    this.#all = tree ? [tree, this.#author] : [this.#author];
  }

  /** The top-level lists of the tree that contains an item. */
  readonly listsAround = (item: Element): readonly Element[] => this.#treeAround(item)?.lists ?? [];

  /** Expands or collapses a branch. */
  readonly open = (item: Element, isOpen: boolean): void => {
    this.#treeAround(item)?.open(item, isOpen);
    this.save();
  };

  /**
   * Expands the branches above a level and collapses the others.
   *
   * @returns whether that was completed; `false` if something else was asked for meanwhile
   */
  async expandTo(level: number): Promise<boolean> {
    const { signal } = this.#restart();
    // Collapsed lists are cheap to render: first all of them, then they are shown.
    if (level > 1) for (const tree of this.#all) await inSlices(tree.fillInSteps(), signal);
    const { lists } = this;
    const items = lists.reduce((sum, list) => sum + list.getElementsByTagName('li').length, 0);
    // A small tree changes in one frame.
    const firstSteps = items <= SMALL_TREE_ITEMS ? SMALL_TREE_ITEMS : undefined;
    const isComplete = await inFrames(expandToInSteps(level, lists), signal, firstSteps);
    for (const tree of this.#all) tree.settle();
    this.save();
    return isComplete;
  }

  /** Reveals a page, marks it as the current one and returns its item. */
  async mark(url: string): Promise<Element | undefined> {
    const code = await this.#loadFindPage();
    return code?.markPage(this.#all, url, this.#work.signal);
  }

  /**
   * Reveals the page whose `id` is in `location.hash`, and moves focus to it.
   *
   * @param again even if this has been done before
   */
  async followHash(again = false): Promise<void> {
    const { hash } = location;
    if (hash === '' || (hash === this.#followedHash && !again)) return;
    const code = await this.#loadFindPage();
    const isFound = await code?.focusPage(this.#host, this.#all, hash, this.#work.signal);
    if (isFound) this.#followedHash = hash;
  }

  /**
   * Shows only the pages of the first tree that match a text; an empty text shows all.
   *
   * @returns how many match, -1 for an empty text; `undefined` if the text changed meanwhile
   */
  async filter(text: string, lang: string): Promise<number | 'unavailable' | undefined> {
    const { signal } = this.#restart();
    if (text.trim() === '') {
      this.#isFiltered = false;
      this.#filter?.restore();
      return -1;
    }
    const code = await loadLazily(
      this.#host,
      'filter',
      () => import('./behaviour/filter.lazy.js'),
      'TreeFilter',
    );
    if (signal.aborted) return undefined;
    if (!code) return 'unavailable';
    const [tree] = this.#all;
    if (this.#filter?.tree !== tree) {
      this.#filter?.restore();
      this.#filter = new code.TreeFilter(this.#host, tree, this.#onFilterReset);
    }
    this.#isFiltered = true;
    const count = await this.#filter.apply(text.trim(), lang);
    return count ?? (signal.aborted ? undefined : 'unavailable');
  }

  /** Renders everything for print, and expands it where stylesheets cannot. */
  readonly print = (): void => {
    for (const tree of this.#all) finish(tree.fillInSteps());
    if (globalThis.CSS?.supports?.('selector(::details-content)')) return;
    for (const list of this.lists) {
      for (const details of list.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
        details.open = true;
        this.#openedForPrint.push(details);
      }
    }
  };

  /** Collapses what was expanded for print. */
  readonly printed = (): void => {
    for (const details of this.#openedForPrint.splice(0)) details.open = false;
  };

  /** Saves which branches are expanded, if the element remembers that. */
  save(): void {
    if (!this.#host.remember || this.#isFiltered) return;
    clearTimeout(this.#saveTimer);
    this.#saveTimer = setTimeout(() => {
      void this.#withSavedState((state) => {
        state.save(this.lists);
      });
    }, SAVE_DELAY_MS);
  }

  /** Expands and collapses branches as they were saved. */
  async restore(): Promise<void> {
    if (!this.#host.remember) return;
    for (const tree of this.#all) await inSlices(tree.completeInSteps(), this.#work.signal);
    await this.#withSavedState((state) => {
      state.restore(this.lists, this.open);
    });
  }

  /** To be called when the element is removed from the page. */
  dispose(): void {
    this.#restart();
    this.#filter?.dispose();
    for (const tree of this.#all) tree.dispose();
  }

  #restart(): AbortController {
    this.#work.abort();
    return (this.#work = new AbortController());
  }

  #treeAround(item: Element): Tree | undefined {
    return this.#all.find(({ lists }) => lists.some((list) => list.contains(item)));
  }

  #loadFindPage(): Promise<typeof import('./behaviour/find-page.lazy.js') | undefined> {
    return loadLazily(
      this.#host,
      'search',
      () => import('./behaviour/find-page.lazy.js'),
      'markPage',
    );
  }

  async #withSavedState(use: (state: ExpandedState) => void): Promise<void> {
    const code = await loadLazily(
      this.#host,
      'remember',
      () => import('./behaviour/expanded-state.lazy.js'),
      'ExpandedState',
    );
    if (code) use(new code.ExpandedState(this.#host.id));
  }
}
