import { Attempts } from '../../../dom/attempts.js';
import { activeElement } from '../../../dom/focusable.js';
import { changesList } from '../../../dom/list-changes.js';
import { isElement } from '../../../dom/node-kinds.js';
import { setFocus } from '../../../dom/set-focus.js';
import { inFrames, inSlices } from '../../../dom/time-slicing.js';
import type { Match, Outline } from '../../../model/site/outline.js';
import type { Tree, TreeIndex } from '../tree.js';
import { FILTERED_OUT, firstItem, focusTarget, isOpen, setOpen } from '../tree-dom.js';
import { MatchHighlight } from './match-highlight.js';

/** What is expanded: a disclosure, or the name of a tree item. */
const EXPANDED = 'details[open], [aria-expanded="true"]';

const HIDDEN = `[${FILTERED_OUT}]`;

const OBSERVED: MutationObserverInit = {
  attributeFilter: [FILTERED_OUT],
  childList: true,
  subtree: true,
};

/** What a search found: the matches by position, and the positions of their ancestors. */
interface Result {
  readonly matches: ReadonlyMap<number, Match>;
  readonly ancestors: ReadonlySet<number>;
}

function search(outline: Outline, text: string, lang: string): Result {
  const found = outline.find(text, lang);
  const ancestors = new Set<number>();
  for (const { index } of found) {
    for (let at = outline.parents[index] ?? -1; at >= 0; at = outline.parents[at] ?? -1) {
      if (ancestors.has(at)) break;
      ancestors.add(at);
    }
  }
  return { matches: new Map(found.map((match) => [match.index, match])), ancestors };
}

/** Shows only the pages that match a text, with their ancestors, and restores the tree afterwards. */
export class TreeFilter {
  /** The tree that it filters. */
  readonly tree: Tree;
  /** What was expanded before the filter was used. */
  #before: Set<Element> | undefined;
  readonly #host: Element;
  readonly #opened = new Set<Element>();
  readonly #hidden = new Set<Element>();
  readonly #highlight = new MatchHighlight();
  #index: TreeIndex | undefined;
  /** The list that has focus because the item that had it is hidden. */
  #focused: Element | undefined;
  #work = new AbortController();
  readonly #observer: MutationObserver;

  /**
   * @param host the element that contains the tree and the field
   * @param tree the tree to filter
   * @param onReset called when another script, such as one that morphs the page, shows filtered-out
   *   items again, or replaces items or the field
   */
  constructor(host: Element, tree: Tree, onReset: () => void) {
    this.#host = host;
    this.tree = tree;
    const attempts = new Attempts();
    this.#observer = new MutationObserver((records) => {
      const changes = records.filter(changesList);
      if (changes.length > 0) this.#index = undefined;
      for (const { addedNodes } of changes) this.#remember(addedNodes);
      // The lists that a data tree renders later are not in the host, but in its shadow root.
      const isChanged = changes.some(({ target }) => host.contains(target));
      if (!isChanged && !records.some((record) => this.#isReset(record))) return;
      if (attempts.next()) onReset();
    });
  }

  /**
   * Shows the pages whose title contains a text.
   *
   * @returns how many match; `undefined` if the filter changed meanwhile or cannot search the tree
   */
  async apply(text: string, lang: string): Promise<number | undefined> {
    const { signal } = this.#restart();
    const index = this.#index ?? (await this.tree.index(signal));
    if (!index || signal.aborted) return undefined;
    this.#index = index;
    this.#observe();
    const outline = await inSlices(index.outlineInSteps(lang), signal);
    if (outline) await inSlices(outline.preparing(), signal);
    if (!outline || signal.aborted) return undefined;
    const result = search(outline, text, lang);
    this.#before ??= new Set(this.#expanded());
    this.#highlight.clear();
    void inFrames(this.#showInSteps(index, outline, result), signal);
    return result.matches.size;
  }

  /** Restores the tree as it was before the filter was used. */
  restore(): void {
    const { signal } = this.#restart();
    this.#observer.disconnect();
    this.#highlight.clear();
    void inFrames(this.#restoreInSteps(), signal);
  }

  /** Stops the work and removes the highlights; which items are visible stays as it is. */
  dispose(): void {
    this.#restart();
    this.#observer.disconnect();
    this.#highlight.clear();
  }

  #restart(): AbortController {
    this.#work.abort();
    return (this.#work = new AbortController());
  }

  #observe(): void {
    for (const node of [this.#host, ...this.tree.lists]) this.#observer.observe(node, OBSERVED);
  }

  /** Whether an item that the filter has hidden is shown again. */
  #isReset({ type, target }: MutationRecord): boolean {
    if (type !== 'attributes' || !isElement(target)) return false;
    return this.#hidden.has(target) && !target.hasAttribute(FILTERED_OUT);
  }

  /** What is expanded in items that a script adds stays so. */
  #remember(nodes: Iterable<Node>): void {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (node.matches(EXPANDED)) this.#before?.add(node);
      for (const expanded of node.querySelectorAll(EXPANDED)) this.#before?.add(expanded);
    }
  }

  #expanded(): readonly Element[] {
    return this.tree.lists.flatMap((list) => [...list.querySelectorAll(EXPANDED)]);
  }

  *#showInSteps(index: TreeIndex, outline: Outline, result: Result): Generator<void> {
    let first = 0;
    for (const list of this.tree.lists) {
      first = yield* this.#showInList(list, first, index, outline, result);
    }
    this.tree.settle();
    if (this.#focused && this.#focused === activeElement()) {
      const first = this.tree.lists.map((list) => firstItem(list)).find(Boolean);
      if (first) focusTarget(first)?.focus({ preventScroll: true });
    }
    this.#focused = undefined;
  }

  /** Shows and hides the items of a list; returns the position after the last page in it. */
  *#showInList(
    list: Element,
    first: number,
    index: TreeIndex,
    outline: Outline,
    result: Result,
  ): Generator<void, number> {
    let next = first;
    for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
      if (item.localName !== 'li') continue;
      const position = next;
      next = outline.ends[position] ?? position + 1;
      const match = result.matches.get(position);
      const isAncestor = result.ancestors.has(position);
      if (this.#setHidden(item, !match && !isAncestor)) yield;
      if (match) this.#highlight.add(item, match);
      if (isAncestor) {
        const below = index.listBelow(item, position);
        if (!isOpen(item) && setOpen(item, true)) {
          this.#opened.add(item);
          yield;
        }
        if (below) yield* this.#showInList(below, position + 1, index, outline, result);
      } else if (match) this.#showBelow(item);
    }
    return next;
  }

  /** Hides or shows an item; returns whether that changed anything. */
  #setHidden(item: Element, isHidden: boolean): boolean {
    if (isHidden) this.#hidden.add(item);
    if (isHidden === item.hasAttribute(FILTERED_OUT)) return false;
    if (isHidden && item.contains(activeElement())) {
      // Not lost until it is known which items remain.
      this.#focused = this.tree.lists.find((list) => list.contains(item));
      if (isElement(this.#focused)) setFocus(this.#focused);
    }
    item.toggleAttribute(FILTERED_OUT, isHidden);
    if (!isHidden) this.#hidden.delete(item);
    return true;
  }

  /** Below a match without matching descendants: collapsed again, and nothing hidden. */
  #showBelow(item: Element): void {
    if (this.#opened.delete(item)) setOpen(item, false);
    if (this.#hidden.size === 0) return;
    for (const inner of item.querySelectorAll(HIDDEN)) this.#setHidden(inner, false);
  }

  *#restoreInSteps(): Generator<void> {
    const before = this.#before ?? new Set<Element>();
    const set = function* (expanded: Iterable<Element>, open: boolean): Generator<void> {
      for (const element of expanded) {
        const item = element.closest('li');
        if (item && setOpen(item, open)) yield;
      }
    };
    yield* set(
      this.#expanded().filter((element) => !before.has(element)),
      false,
    );
    yield* set(before, true);
    this.#opened.clear();
    // Copies that another script has made are hidden, too.
    const hidden = this.tree.lists.flatMap((list) => [...list.querySelectorAll(HIDDEN)]);
    for (const item of [...this.#hidden, ...hidden]) if (this.#setHidden(item, false)) yield;
    this.#hidden.clear();
    this.#before = undefined;
    // The author may change the list until the filter is used again.
    this.#index = undefined;
    this.tree.settle();
  }
}
