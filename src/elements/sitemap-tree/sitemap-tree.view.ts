import { inFrames, inSlices } from '../../controllers/slices.js';
import type { DrawnTree } from './sitemap-tree.drawn.js';
import type { TreeFilter } from './sitemap-tree.filter.js';
import { listOf, setOpen, topLists } from './sitemap-tree.items.js';
import { TreeKeys } from './sitemap-tree.keys.js';
import type { TreeMemory } from './sitemap-tree.memory.js';

/** The element that holds a tree. */
interface TreeHost extends HTMLElement {
  readonly remember: boolean;
}

/** What can be done with a tree, the author's and a drawn one alike. */
export class TreeView {
  /** The tree that the element drew from data. */
  drawn: DrawnTree | undefined;
  readonly #host: TreeHost;
  #work = new AbortController();
  #filter: TreeFilter | undefined;
  /** The tree that the filter works on; none where it is the author's. */
  #filtered: DrawnTree | undefined;
  #filtering = '';
  #followed = '';
  #printed: HTMLDetailsElement[] = [];
  #saving: ReturnType<typeof setTimeout> | undefined;

  /** @param host the element that holds the tree */
  constructor(host: TreeHost) {
    this.#host = host;
  }

  /** The top lists, the drawn one first. */
  get lists(): readonly Element[] {
    const { drawn } = this;
    drawn?.complete();
    return drawn ? [drawn.root, ...topLists(this.#host)] : topLists(this.#host);
  }

  /** Opens or closes a branch. */
  open(item: Element, open: boolean): void {
    if (this.drawn?.root.contains(item)) this.drawn.open(item, open);
    else setOpen(item, open);
    if (this.drawn) this.save();
  }

  /** To be called when a branch has opened or closed. */
  toggled(details: HTMLDetailsElement): void {
    const item = details.parentElement;
    if (!item) return;
    if (details.open && details.childElementCount < 2 && this.drawn?.root.contains(item)) {
      void this.drawn.opened(item);
    }
    this.save();
  }

  /** To be called when the browser's search found something in a closed list of a tree. */
  found(list: Element): void {
    const item = list.parentElement;
    if (item?.localName === 'li') this.open(item, true);
  }

  /** Opens the branches above a level and closes the others. */
  async expandTo(level: number): Promise<void> {
    this.stop();
    const { signal } = this.#work;
    // What is closed is cheap to draw: first all lists, then they are shown.
    if (level > 1 && this.drawn) await inSlices(this.drawn.filling(), signal);
    await inFrames(this.#expanding(level), signal);
    this.drawn?.keepStop();
  }

  /** To be called when the tree leaves the page. */
  end(): void {
    this.stop();
    this.#filter?.end();
    this.drawn?.end();
  }

  /** Ends what goes on. */
  stop(): void {
    this.#work.abort();
    this.#work = new AbortController();
  }

  *#expanding(level: number): Generator<void> {
    // Closed from the end: what comes into view meanwhile is closed already.
    const close = function* (list: Element, depth: number): Generator<void> {
      for (let item = list.lastElementChild; item; item = item.previousElementSibling) {
        const below = listOf(item);
        // A branch that comes later has no list yet, and stays as it is.
        if (below && depth >= level && setOpen(item, false)) yield;
        if (below) yield* close(below, depth + 1);
      }
    };
    const open = function* (list: Element, depth: number): Generator<void> {
      for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
        const below = listOf(item);
        if (below && setOpen(item, true)) yield;
        if (below && depth + 1 < level) yield* open(below, depth + 1);
      }
    };
    if (level < Infinity) for (const list of this.lists.toReversed()) yield* close(list, 1);
    if (level > 1) for (const list of this.lists) yield* open(list, 1);
  }

  /** Opens the way to a page, marks it as the one being read, and answers its item. */
  async mark(address: string): Promise<Element | undefined> {
    const { markPage } = await this.#finding();
    return markPage(this.#host, this.drawn, address);
  }

  /**
   * Opens the way to what the address bar names, and gives it focus.
   *
   * @param again also where that has been done
   */
  async followHash(again = false): Promise<void> {
    const { hash } = location;
    if (hash === '' || (hash === this.#followed && !again)) return;
    const { findHash } = await this.#finding();
    const item = findHash(this.#host, this.drawn, hash);
    if (!item) return;
    this.#followed = hash;
    item.scrollIntoView({ block: 'nearest' });
    TreeKeys.target(item)?.focus();
  }

  /** The code that finds a page, once all of the tree is in order. */
  async #finding(): Promise<typeof import('./sitemap-tree.find.js')> {
    const code = await import('./sitemap-tree.find.js');
    if (this.drawn) await inSlices(this.drawn.completing(), this.#work.signal);
    return code;
  }

  /** Shows what was typed only; answers how many pages, or undefined where more was typed. */
  async filter(typed: string, lang: string): Promise<number | undefined> {
    this.stop();
    const text = typed.trim();
    this.#filtering = text;
    if (text === '') {
      this.#filter?.restore();
      return -1;
    }
    const { drawn } = this;
    const { signal } = this.#work;
    const { TreeFilter } = await import('./sitemap-tree.filter.js');
    if (drawn) await inSlices(drawn.completing(), signal);
    if (signal.aborted) return undefined;
    if (!this.#filter || this.#filtered !== drawn) {
      this.#filter?.restore();
      this.#filtered = drawn;
      this.#filter = new TreeFilter({
        lists: () => (drawn ? [drawn.root] : topLists(this.#host)),
        outline: () => drawn?.outline,
        fill: (item, index) => drawn?.fill(item, index),
        changed: () => drawn?.keepStop(),
      });
    }
    return this.#filter.apply(text, lang);
  }

  /** Puts everything on paper: what is not drawn yet, and open where style sheets cannot do it. */
  print(): void {
    this.drawn?.fillNow();
    if (CSS.supports('selector(::details-content)')) return;
    for (const list of this.lists) {
      for (const details of list.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
        details.open = true;
        this.#printed.push(details);
      }
    }
  }

  /** Closes what was opened for print. */
  printed(): void {
    for (const details of this.#printed.splice(0)) details.open = false;
  }

  /** Keeps for the visit which branches are open, where the author asked for it. */
  save(): void {
    if (!this.#host.remember || this.#filtering !== '') return;
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => {
      void this.#remember((memory) => {
        memory.save(this.lists);
      });
    }, 100);
  }

  /** Opens and closes branches as they were. */
  async restore(): Promise<void> {
    const { drawn } = this;
    if (!this.#host.remember) return;
    if (drawn) await inSlices(drawn.completing(), this.#work.signal);
    await this.#remember((memory) => {
      memory.restore(this.lists, (item, open) => {
        this.open(item, open);
      });
    });
  }

  /** Where the code does not come, nothing is remembered. */
  async #remember(work: (memory: TreeMemory) => void): Promise<void> {
    const code = await import('./sitemap-tree.memory.js').catch(() => undefined);
    if (code) work(new code.TreeMemory(this.#host.id));
  }
}
