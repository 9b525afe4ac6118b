import { listOf, setOpen } from '../tree-dom.js';

/** From the end, so that whatever scrolls into view meanwhile is collapsed already. */
function* collapsing(list: Element, depth: number, level: number): Generator<void> {
  for (let item = list.lastElementChild; item; item = item.previousElementSibling) {
    const below = listOf(item);
    if (depth >= level && setOpen(item, false)) yield;
    if (below) yield* collapsing(below, depth + 1, level);
  }
}

function* expanding(list: Element, depth: number, level: number): Generator<void> {
  for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
    const below = listOf(item);
    // A branch whose lazy children are not loaded has no list, and stays as it is.
    if (below && setOpen(item, true)) yield;
    if (below && depth + 1 < level) yield* expanding(below, depth + 1, level);
  }
}

/** Expands the branches above a level and collapses the others, in steps for `inFrames()`. */
export function* expandToInSteps(level: number, lists: readonly Element[]): Generator<void> {
  if (level < Infinity) for (const list of lists.toReversed()) yield* collapsing(list, 1, level);
  if (level > 1) for (const list of lists) yield* expanding(list, 1, level);
}
