import { inFrames, inSlices } from '../../controllers/slices.js';
import { Outline, type Match } from '../../model/outline.js';
import { detailsOf, isOpen, listOf, nameOf, OUT, setOpen } from './sitemap-tree.items.js';

/** On the name that a filter found, where the browser cannot mark text by itself. */
const HIT = 'data-vn-hit';
const NAME = 'vn-match';
const canMark = typeof Highlight === 'function' && 'highlights' in CSS;

/** What the filter works on: a tree of the author's, or a drawn one. */
export interface Filtered {
  readonly lists: readonly Element[];
  /** The entries in order; without it they are read from the page. */
  readonly outline: Outline | undefined;
  /** Draws the list below an item where it is not drawn yet. */
  readonly fill: (item: Element, index: number) => Element | undefined;
  /** Language of the texts (BCP 47). */
  readonly lang: string;
}

/** The pieces of an item's name that are seen, without what is for assistive technology only. */
function textsOf(name: Element): readonly Text[] {
  if (
    name.childElementCount === 0 &&
    name.firstChild instanceof Text &&
    !name.firstChild.nextSibling
  )
    return [name.firstChild];
  const texts: Text[] = [];
  const walker = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('.vn-hidden')) texts.push(text);
  }
  return texts;
}

function rangeOf(name: Element, { at, length }: Match): StaticRange | undefined {
  let start: readonly [Text, number] | undefined;
  let passed = 0;
  for (const text of textsOf(name)) {
    const end = passed + text.length;
    if (!start && at < end) start = [text, at - passed];
    if (start && at + length <= end) {
      const [startContainer, startOffset] = start;
      return new StaticRange({
        startContainer,
        startOffset,
        endContainer: text,
        endOffset: at + length - passed,
      });
    }
    passed = end;
  }
  return undefined;
}

/** Shows only what was typed and the way to it, and puts all back afterwards. */
export class TreeFilter {
  readonly #tree: Filtered;
  readonly #opened = new Set<Element>();
  readonly #out = new Set<Element>();
  readonly #hits = new Set<Element>();
  readonly #ranges: StaticRange[] = [];
  #outline: Outline | undefined;
  #work = new AbortController();

  constructor(tree: Filtered) {
    this.#tree = tree;
    this.#outline = tree.outline;
  }

  /** Whether the tree is another one than the filter knows. */
  isStale(outline: Outline | undefined): boolean {
    return outline !== undefined && outline !== this.#outline;
  }

  /**
   * Shows the pages whose title holds what was typed.
   *
   * @returns how many there are; undefined where something else was typed meanwhile
   */
  async apply(typed: string, lang: string): Promise<number | undefined> {
    this.#work.abort();
    const { signal } = (this.#work = new AbortController());
    const outline = await this.#prepared(signal);
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
    this.unmark();
    const ranges = this.#ranges;
    void inFrames(this.#showing(outline, found, above, ranges), signal);
    return matches.length;
  }

  /** Puts the tree back as it was before anything was typed. */
  restore(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.unmark();
    void inFrames(this.#restoring(), this.#work.signal);
  }

  async #prepared(signal: AbortSignal): Promise<Outline | undefined> {
    const outline = this.#outline;
    if (outline) {
      await inSlices(outline.preparing(), signal);
      return signal.aborted ? undefined : outline;
    }
    const read = await inSlices(this.#reading(), signal);
    this.#outline ??= read;
    return read;
  }

  /** The author's items, in order. */
  *#reading(): Generator<void, Outline> {
    const outline = new Outline();
    const { lists, lang } = this.#tree;
    const walk = function* (list: Element, level: number): Generator<void> {
      for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
        if (item.localName !== 'li') continue;
        const name = nameOf(item);
        const label = name
          ? textsOf(name)
              .map(({ data }) => data)
              .join('')
          : '';
        outline.add(label, name?.closest('[lang]')?.getAttribute('lang') ?? lang, level);
        yield;
        const below = listOf(item);
        if (below) yield* walk(below, level + 1);
      }
    };
    for (const list of lists) yield* walk(list, 1);
    outline.close();
    yield* outline.preparing();
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
    for (const list of this.#tree.lists) {
      yield* walk.call(this, list, first);
      for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
        if (item.localName === 'li') first = outline.ends[first] ?? first + 1;
      }
    }
  }

  #markUp(item: Element, match: Match, marks: Highlight | undefined, ranges: StaticRange[]): void {
    const name = nameOf(item);
    if (!name) return;
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
    if (this.#out.size === 0 || !(detailsOf(item) ?? listOf(item))) return;
    for (const inner of item.querySelectorAll(`[${OUT}]`)) {
      inner.removeAttribute(OUT);
      this.#out.delete(inner);
    }
  }

  /** Takes the marks away; the page has one set of them for all trees. */
  unmark(): void {
    const marks = canMark ? highlight() : undefined;
    for (const range of this.#ranges.splice(0)) marks?.delete(range);
    for (const name of this.#hits) name.removeAttribute(HIT);
    this.#hits.clear();
  }

  *#restoring(): Generator<void> {
    for (const item of this.#opened) {
      setOpen(item, false);
      this.#opened.delete(item);
      yield;
    }
    for (const item of this.#out) {
      item.removeAttribute(OUT);
      this.#out.delete(item);
      yield;
    }
  }
}

/** The page's one set of marks for all trees. */
function highlight(): Highlight {
  let marks = CSS.highlights.get(NAME);
  if (!marks) CSS.highlights.set(NAME, (marks = new Highlight()));
  return marks;
}
