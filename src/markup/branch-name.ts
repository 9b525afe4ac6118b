import type { Piece } from './branch.js';
import { trimEnd } from '../model/text/trim-end.js';

/** As many as there are characters for private use. */
const MAX_PIECES = 6399;
const MAX_REPEATED_LENGTH = 60;

/** Elements whose text is not part of a name, and which parsers do not read as HTML. */
export const RAW = 'script|style|template|textarea|title|iframe|noscript|noembed|noframes|xmp';

/** Arrows and other signs that a menu displays beside the name of a branch. */
const SIGNS = String.raw`\s\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff»›⌄⌵`;
const SIGN = new RegExp(`[${SIGNS}]`);
const NO_SIGN = new RegExp(`[^${SIGNS}]`);

/** A text without the signs around it. */
function withoutSigns(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const { text, lang } of pieces) {
    const last = joined.at(-1);
    if (last && last.lang === lang) joined[joined.length - 1] = { lang, text: last.text + text };
    else joined.push({ text, lang });
  }
  const isNamed = ({ text }: Piece): boolean => NO_SIGN.test(text);
  const start = joined.findIndex(isNamed);
  if (start < 0) return [];
  const name = joined.slice(start, Math.min(joined.findLastIndex(isNamed) + 1, start + MAX_PIECES));
  const trim = (at: number, trimmed: (text: string) => string): void => {
    const one = name[at];
    if (one) name[at] = { ...one, text: trimmed(one.text) };
  };
  trim(0, (text) => text.slice(text.search(NO_SIGN)));
  trim(name.length - 1, (text) => trimEnd(text, SIGN));
  return name;
}

/** A long name is not repeated for each further list of its item. */
function shortened(title: readonly Piece[]): readonly Piece[] {
  let room = MAX_REPEATED_LENGTH;
  for (const [at, { text, lang }] of title.entries()) {
    if (text.length > room) {
      // Neither a word nor a character reference is cut, except a word that is too long itself.
      const start = text.slice(0, room).replace(/\s\S*$|&[^;\s]*$/, '');
      return [...title.slice(0, at), { text: `${start}…`, lang }];
    }
    room -= text.length;
  }
  return title;
}

/**
 * Names the branches of an item by the first link before their list, or else by all text before it.
 * Text in buttons and further links is left out. Texts may be HTML or plain text.
 */
export class BranchName {
  /** Text since the start of the item or its last list. */
  #text: Piece[] = [];
  /** Text of the first link since then. */
  #link: Piece[] = [];
  /** Whether that link has text other than signs. */
  #isLinkNamed = false;
  #last: readonly Piece[] = [];
  /** Where text goes. */
  #inside: 'text' | 'link' | 'nowhere' = 'text';

  /** @param name local name of an element that starts */
  start(name: string): void {
    if (name === 'a' && !this.#isLinkNamed) this.#inside = 'link';
    else if (name === 'a' || name === 'button') this.#inside = 'nowhere';
  }

  /** @param name local name of an element that ends */
  end(name: string): void {
    if (name === 'a' || name === 'button') this.#inside = 'text';
  }

  /** Adds a text. */
  add(text: string, lang: string): void {
    if (this.#inside === 'nowhere') return;
    const pieces = this.#inside === 'link' ? this.#link : this.#text;
    const isAfterSpace = pieces.at(-1)?.text.endsWith(' ') ?? true;
    const added = text.replace(/\s+/g, ' ').replace(/^ /, isAfterSpace ? '' : ' ');
    if (added !== '') pieces.push({ text: added, lang });
    if (this.#inside === 'link') this.#isLinkNamed ||= NO_SIGN.test(added);
  }

  /** The name of the list that starts. A list without a name of its own has that of the list before it. */
  take(): readonly Piece[] {
    const link = withoutSigns(this.#link);
    const isRepeated = link.length === 0 && this.#last.length > 0;
    const own = link.length > 0 ? link : withoutSigns(this.#text);
    this.#last = isRepeated ? shortened(this.#last) : own;
    this.#link = [];
    this.#isLinkNamed = false;
    this.#text = [];
    return this.#last;
  }
}
