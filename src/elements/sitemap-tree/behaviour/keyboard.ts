import { isForOthers } from '../../../dom/keys.js';
import { isElement } from '../../../dom/node-kinds.js';
import { isLetterOrDigit, Typeahead } from '../../../dom/typeahead.js';
import type { Change } from '../status.js';
import {
  detailsOf,
  firstBelow,
  firstItem,
  focusTarget,
  isBranch,
  isOpen,
  lastItem,
  nameOf,
  nextItem,
  parentOf,
  previousItem,
} from '../tree-dom.js';

const TYPEAHEAD_TIMEOUT_MS = 1000;

/** What the keyboard needs of the trees. */
export interface KeyboardTrees {
  /** The top-level lists of the tree that contains an item. */
  readonly listsAround: (item: Element) => readonly Element[];
  readonly open: (item: Element, isOpen: boolean) => void;
}

/** How a page is written. */
export interface Writing {
  readonly isRightToLeft: boolean;
  /** BCP 47 tag. */
  readonly lang: string;
}

/** Moves focus through a tree, and expands and collapses branches, by keys. */
export class TreeKeyboard {
  readonly #trees: KeyboardTrees;
  readonly #onChange: (change: Change) => void;
  readonly #typeahead = new Typeahead(TYPEAHEAD_TIMEOUT_MS);

  /**
   * @param trees where the items are
   * @param onChange to be called when a key has expanded or collapsed a branch and the control that
   *   has focus does not convey that itself: the state belongs to the `<summary>`, not to the link
   */
  constructor(trees: KeyboardTrees, onChange: (change: Change) => void) {
    this.#trees = trees;
    this.#onChange = onChange;
  }

  /** Handles a key on an item's name or button; returns whether it had a meaning there. */
  press(event: KeyboardEvent, { isRightToLeft, lang }: Writing): boolean {
    const [from] = event.composedPath();
    if (isForOthers(event) || !isElement(from)) return false;
    const item = from.closest('li');
    // Other controls that the author put into an item have keys of their own.
    if (!item || (from !== nameOf(item) && from.parentElement !== detailsOf(item))) return false;
    if (event.shiftKey && event.key !== '*' && event.key.length > 1) return false;
    const lists = this.#trees.listsAround(item);
    const [forward, back] = isRightToLeft
      ? ['ArrowLeft', 'ArrowRight']
      : ['ArrowRight', 'ArrowLeft'];
    switch (event.key) {
      case 'ArrowDown':
        focusFirst(nextItem(item), nextItem);
        return true;
      case 'ArrowUp':
        focusFirst(previousItem(item), previousItem);
        return true;
      case 'Home':
        return focusFirst(firstItem(lists[0]), nextItem);
      case 'End':
        return focusFirst(lastItem(lists.at(-1)), previousItem);
      case forward:
        if (isBranch(item) && !isOpen(item)) this.#open([item], true, from);
        else focusFirst(firstBelow(item) ?? undefined, nextItem);
        return true;
      case back:
        if (isBranch(item) && isOpen(item)) {
          focusTarget(item)?.focus();
          this.#open([item], false, from);
        } else focusItem(parentOf(item));
        return true;
      case '*':
        this.#open(
          [...(item.parentElement?.children ?? [])].filter((one) => isBranch(one) && !isOpen(one)),
          true,
          from,
        );
        return true;
      default:
        return isLetterOrDigit(event.key) && this.#typeAhead(event, item, lists, lang);
    }
  }

  #open(items: readonly Element[], isOpen: boolean, from: HTMLElement): void {
    for (const item of items) this.#trees.open(item, isOpen);
    const isConveyed =
      from.matches('summary:focus, [aria-expanded]:focus') &&
      items.some((item) => item === from.closest('li'));
    // Lazy children announce that they are loading.
    const isShown = items.some((item) => !item.hasAttribute('aria-busy'));
    if (isShown && !isConveyed) this.#onChange(isOpen ? 'expanded' : 'collapsed');
  }

  #typeAhead(
    event: KeyboardEvent,
    from: Element,
    lists: readonly Element[],
    lang: string,
  ): boolean {
    const others = function* (): Generator<Element, void> {
      for (let item = nextItem(from); item; item = nextItem(item)) yield item;
      for (let item = firstItem(lists[0]); item; item = nextItem(item)) {
        yield item;
        if (item === from) return;
      }
    };
    const textOf = (item: Element): string =>
      (focusTarget(item) && nameOf(item)?.textContent) ?? '';
    return focusItem(this.#typeahead.find(event, from, others(), textOf, lang));
  }
}

function focusItem(item: Element | undefined): boolean {
  const target = item && focusTarget(item);
  target?.focus();
  return target !== undefined;
}

/** Moves focus to an item, or to the first one after it that can have focus. */
function focusFirst(
  item: Element | undefined,
  next: (item: Element) => Element | undefined,
): boolean {
  let candidate = item;
  while (candidate && !focusTarget(candidate)) candidate = next(candidate);
  return focusItem(candidate);
}
