import type { Match } from '../../../model/site/outline.js';
import { searched } from '../../../model/text/fold.js';
import { nameOf } from '../tree-dom.js';
import { joined, visibleTexts } from '../data/visible-text.js';

const HIGHLIGHT_NAME = 'vn-match';

/** On a name with a match, in browsers without the CSS Custom Highlight API. */
const MATCH_ATTRIBUTE = 'data-vn-hit';

const hasHighlights = typeof Highlight === 'function' && Boolean(globalThis.CSS?.highlights);

/** The page's registered highlight; all trees share it. */
function sharedHighlight(): Highlight {
  let highlight = CSS.highlights.get(HIGHLIGHT_NAME);
  if (!highlight) CSS.highlights.set(HIGHLIGHT_NAME, (highlight = new Highlight()));
  return highlight;
}

/** Converts an offset in `searched(text)` to one in `text`; a letter includes its combining marks. */
function offsetIn(text: string, searchedOffset: number): number {
  let offset = searchedOffset;
  while (offset < text.length && searched(text.slice(0, offset + 1)).length <= searchedOffset) {
    offset += 1;
  }
  return offset;
}

function rangeOf(name: Element, { at, length }: Match): StaticRange | undefined {
  const texts = visibleTexts(name);
  const whole = joined(texts);
  const isUnchanged = searched(whole) === whole;
  const [from, to] = [at, at + length].map((one) => (isUnchanged ? one : offsetIn(whole, one)));
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

/** Highlights the matches of a filter without changing the author's nodes. */
export class MatchHighlight {
  readonly #ranges = new Set<StaticRange>();
  readonly #names = new Set<Element>();

  /** Highlights a match in the name of an item. */
  add(item: Element, match: Match): void {
    const name = nameOf(item) ?? item;
    if (!hasHighlights) {
      name.setAttribute(MATCH_ATTRIBUTE, '');
      this.#names.add(name);
      return;
    }
    const range = rangeOf(name, match);
    if (!range) return;
    sharedHighlight().add(range);
    this.#ranges.add(range);
  }

  /** Removes all highlights of this filter. */
  clear(): void {
    if (hasHighlights) for (const range of this.#ranges) sharedHighlight().delete(range);
    for (const name of this.#names) name.removeAttribute(MATCH_ATTRIBUTE);
    this.#ranges.clear();
    this.#names.clear();
  }
}
