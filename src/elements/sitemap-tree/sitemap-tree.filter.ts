import { inFrames, inSlices } from '../../controllers/slices.js';
import { searched } from '../../model/fold.js';
import { Outline, type Match } from '../../model/outline.js';
import { isBelow, isOpen, listOf, nameOf, OUT, setOpen } from './sitemap-tree.items.js';

/** On the name that a filter found, where the browser cannot mark text by itself. */
const HIT = 'data-vn-hit';
const NAME = 'vn-match';
const canMark = typeof Highlight === 'function' && 'highlights' in CSS;

/** What the filter works on: a tree of the author's, or a drawn one. */
export interface Filtered {
  readonly lists: () => readonly Element[];
  /** The entries in order; without it they are read from the page. */
  readonly outline: () => Outline | undefined;
  /** Draws the list below an item where it is not drawn yet. */
  readonly fill: (item: Element, index: number) => Element | undefined;
  /** To be called when what is seen has changed. */
  readonly changed: () => void;
}

/** What is open: a disclosure, or the name of an item of a tree. */
const OPEN = 'details[open], [aria-expanded="true"]';

/** The pieces of an item's name that are seen, without what is for assistive technology only. */
function textsOf(name: Element): readonly Text[] {
  const { firstChild } = name;
  if (firstChild instanceof Text && !firstChild.nextSibling) return [firstChild];
  const texts: Text[] = [];
  const walker = document.createTreeWalker(
    name,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      const isOther = isBelow(node as Element) || (node as Element).matches('.vn-hidden');
      return isOther ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

const textOf = (texts: readonly Text[]): string => texts.map(({ data }) => data).join('');

/** How much of a text stands before a place of it as it is searched, marks of a letter included. */
function placeIn(text: string, at: number): number {
  let place = at;
  while (place < text.length && searched(text.slice(0, place + 1)).length <= at) place += 1;
  return place;
}

function rangeOf(name: Element, { at, length }: Match): StaticRange | undefined {
  const texts = textsOf(name);
  const whole = textOf(texts);
  const isAsWritten = searched(whole) === whole;
  const [from, to] = [at, at + length].map((one) => (isAsWritten ? one : placeIn(whole, one)));
  if (from === undefined || to === undefined) return undefined;
  let start: readonly [Text, number] | undefined;
  let passed = 0;
  for (const text of texts) {
    const end = passed + text.length;
    if (!start && from < end) start = [text, from - passed];
    if (start && to <= end) {
      const [startContainer, startOffset] = start;
      return new StaticRange({
        startContainer,
        startOffset,
        endContainer: text,
        endOffset: to - passed,
      });
    }
    passed = end;
  }
  return undefined;
}

/** Shows only what was typed and the way to it, and puts all back afterwards. */
export class TreeFilter {
  readonly #tree: Filtered;
  /** What was open before anything was typed. */
  #before: ReadonlySet<Element> | undefined;
  readonly #opened = new Set<Element>();
  readonly #out = new Set<Element>();
  readonly #hits = new Set<Element>();
  readonly #ranges: StaticRange[] = [];
  /** The author's items, read for as long as something is typed. */
  #read: Outline | undefined;
  #work = new AbortController();

  constructor(tree: Filtered) {
    this.#tree = tree;
  }

  /**
   * Shows the pages whose title holds what was typed.
   *
   * @returns how many there are; undefined where something else was typed meanwhile
   */
  async apply(typed: string, lang: string): Promise<number | undefined> {
    const { signal } = this.#begin();
    const outline = await this.#prepared(signal, lang);
    if (!outline) return undefined;
    const matches = outline.find(typed, lang);
    const found = new Map(matches.map((match) => [match.index, match]));
    const above = new Set<number>();
    for (const { index } of matches) {
      for (let one = outline.parents[index] ?? -1; one >= 0; one = outline.parents[one] ?? -1) {
        if (above.has(one)) break;
        above.add(one);
      }
    }
    this.#before ??= new Set(this.#open());
    this.#unmark();
    void inFrames(this.#showing(outline, found, above, this.#ranges), signal);
    return matches.length;
  }

  /** Puts the tree back as it was before anything was typed. */
  restore(): void {
    const { signal } = this.#begin();
    this.#unmark();
    void inFrames(this.#restoring(), signal);
  }

  /** Ends what goes on, and takes the marks away. */
  end(): void {
    this.#begin();
    this.#unmark();
  }

  #begin(): AbortController {
    this.#work.abort();
    return (this.#work = new AbortController());
  }

  #open(): readonly Element[] {
    return this.#tree.lists().flatMap((list) => [...list.querySelectorAll(OPEN)]);
  }

  async #prepared(signal: AbortSignal, lang: string): Promise<Outline | undefined> {
    const outline =
      this.#tree.outline() ?? (this.#read ??= await inSlices(this.#reading(lang), signal));
    if (outline) await inSlices(outline.preparing(), signal);
    return signal.aborted ? undefined : outline;
  }

  /** The author's items, in order. */
  *#reading(lang: string): Generator<void, Outline> {
    const outline = new Outline();
    const walk = function* (list: Element, level: number): Generator<void> {
      for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
        if (item.localName !== 'li') continue;
        const name = nameOf(item) ?? item;
        const own = name.closest('[lang]')?.getAttribute('lang');
        outline.add(textOf(textsOf(name)), own ?? lang, level);
        yield;
        const below = listOf(item);
        if (below) yield* walk(below, level + 1);
      }
    };
    for (const list of this.#tree.lists()) yield* walk(list, 1);
    outline.close();
    return outline;
  }

  *#showing(
    outline: Outline,
    found: ReadonlyMap<number, Match>,
    above: ReadonlySet<number>,
    ranges: StaticRange[],
  ): Generator<void> {
    const marks = canMark ? highlight() : undefined;
    const walk = function* (this: TreeFilter, list: Element, first: number): Generator<void> {
      let index = first;
      for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
        if (item.localName !== 'li') continue;
        const here = index;
        index = outline.ends[index] ?? index + 1;
        const match = found.get(here);
        const hasBelow = above.has(here);
        if (!match && !hasBelow) {
          if (!this.#out.has(item)) {
            item.setAttribute(OUT, '');
            this.#out.add(item);
            yield;
          }
          continue;
        }
        if (this.#out.delete(item)) {
          item.removeAttribute(OUT);
          yield;
        }
        if (match) this.#markUp(item, match, marks, ranges);
        if (hasBelow) {
          const below = this.#tree.fill(item, here) ?? listOf(item);
          if (!isOpen(item) && setOpen(item, true)) {
            this.#opened.add(item);
            yield;
          }
          if (below) yield* walk.call(this, below, here + 1);
        } else this.#whole(item);
      }
    };
    let first = 0;
    for (const list of this.#tree.lists()) {
      yield* walk.call(this, list, first);
      for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
        if (item.localName === 'li') first = outline.ends[first] ?? first + 1;
      }
    }
    this.#tree.changed();
  }

  #markUp(item: Element, match: Match, marks: Highlight | undefined, ranges: StaticRange[]): void {
    const name = nameOf(item) ?? item;
    if (!marks) {
      name.setAttribute(HIT, '');
      this.#hits.add(name);
      return;
    }
    const range = rangeOf(name, match);
    if (!range) return;
    marks.add(range);
    ranges.push(range);
  }

  /** An item that was found itself, with nothing found below: closed, and all of it there. */
  #whole(item: Element): void {
    if (this.#opened.delete(item)) setOpen(item, false);
    if (this.#out.size === 0 || !listOf(item)) return;
    for (const inner of item.querySelectorAll(`[${OUT}]`)) {
      inner.removeAttribute(OUT);
      this.#out.delete(inner);
    }
  }

  /** Takes the marks away; the page has one set of them for all trees. */
  #unmark(): void {
    const marks = canMark ? highlight() : undefined;
    for (const range of this.#ranges.splice(0)) marks?.delete(range);
    for (const name of this.#hits) name.removeAttribute(HIT);
    this.#hits.clear();
  }

  *#restoring(): Generator<void> {
    const before = this.#before ?? new Set();
    const set = function* (marks: Iterable<Element>, open: boolean): Generator<void> {
      for (const mark of marks) {
        const item = mark.closest('li');
        if (item && setOpen(item, open)) yield;
      }
    };
    yield* set(
      this.#open().filter((mark) => !before.has(mark)),
      false,
    );
    yield* set(before, true);
    this.#opened.clear();
    for (const item of this.#out) {
      item.removeAttribute(OUT);
      this.#out.delete(item);
      yield;
    }
    this.#before = undefined;
    // The author may change the list until something is typed again.
    this.#read = undefined;
    this.#tree.changed();
  }
}

/** The page's one set of marks for all trees. */
function highlight(): Highlight {
  let marks = CSS.highlights.get(NAME);
  if (!marks) CSS.highlights.set(NAME, (marks = new Highlight()));
  return marks;
}
