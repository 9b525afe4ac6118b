import { finish } from '../in-steps.js';
import { plain, searched, matchesAt, typedText } from '../text/fold.js';

/** A match: the entry, and the index in its label as returned by `searched()`. */
export interface Match {
  readonly index: number;
  readonly at: number;
  readonly length: number;
}

/** Separates labels in the text that is searched; no label contains it. */
const END = '\n';

/**
 * The entries of a tree in preorder, as flat arrays of indexes, so that thousands of entries are
 * searched without reading the DOM.
 */
export class Outline {
  /** Index of each entry's parent; -1 on the top level. */
  readonly parents: number[] = [];
  /** Level of each entry; 1 is the top level. */
  readonly levels: number[] = [];
  /** Index after the last descendant of each entry. */
  readonly ends: number[] = [];
  readonly #labels: string[] = [];
  readonly #langs: string[] = [];
  readonly #path: number[] = [];
  #text: string | undefined;
  #starts = new Uint32Array();

  /** Number of entries. */
  get size(): number {
    return this.parents.length;
  }

  /** Adds the next entry, at most one level deeper than the previous one. */
  add(label: string, lang: string, level: number): number {
    const index = this.size;
    while (this.#path.length >= level) this.ends[this.#path.pop() ?? 0] = index;
    this.parents.push(this.#path.at(-1) ?? -1);
    this.levels.push(level);
    this.ends.push(index + 1);
    this.#labels.push(label);
    this.#langs.push(lang);
    this.#path.push(index);
    return index;
  }

  /** Call it after the last entry. */
  close(): void {
    for (const index of this.#path.splice(0)) this.ends[index] = this.size;
  }

  /** Prepares the text to search, yielding after every few hundred labels. */
  *preparing(): Generator<void> {
    if (this.#text !== undefined) return;
    const starts = new Uint32Array(this.size);
    const parts: string[] = [];
    let length = 0;
    for (const [index, label] of this.#labels.entries()) {
      starts[index] = length;
      const text = searched(label);
      this.#labels[index] = text;
      const part = plain(text) + END;
      parts.push(part);
      length += part.length;
      if (index % 500 === 499) yield;
    }
    this.#starts = starts;
    this.#text = parts.join('');
  }

  /**
   * Finds the entries whose labels contain the typed text, in order; the first match in each.
   *
   * @param typed as typed; empty text finds nothing
   * @param lang language of who types (BCP 47)
   */
  find(typed: string, lang: string): readonly Match[] {
    const wanted = typedText(typed);
    const matches: Match[] = [];
    if (wanted === '') return matches;
    finish(this.preparing());
    const text = this.#text ?? '';
    const needle = plain(wanted);
    let index = 0;
    for (let place = text.indexOf(needle); place >= 0; place = text.indexOf(needle, place)) {
      index = this.#indexAt(place, index);
      const at = place - (this.#starts[index] ?? 0);
      const label = this.#labels[index] ?? '';
      if (matchesAt(wanted, lang, label, this.#langs[index] ?? lang, at)) {
        matches.push({ index, at, length: needle.length });
        place = this.#starts[index + 1] ?? text.length;
      } else place += 1;
    }
    return matches;
  }

  /** The entry whose label contains an index of the text, not before `from`. */
  #indexAt(place: number, from: number): number {
    let low = from;
    let high = this.size;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  }
}
