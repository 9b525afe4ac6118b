import type { Piece } from './branch.js';
import { trimEnd } from '../model/text/trim-end.js';

/** As many as there are characters for private use. */
const MAX_PIECES = 6399;
const MAX_REPEATED_LENGTH = 60;

/** Arrows and other signs that a menu displays beside the name of a branch. */
const SIGNS = String.raw`\s\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff»›⌄⌵`;
const SIGN = new RegExp(`[${SIGNS}]`);
export const NO_SIGN = new RegExp(`[^${SIGNS}]`);

/** The name of a branch: text without the signs around it. */
export function nameOf(pieces: readonly Piece[]): readonly Piece[] {
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
export function shortened(title: readonly Piece[]): readonly Piece[] {
  let room = MAX_REPEATED_LENGTH;
  for (const [at, { text, lang }] of title.entries()) {
    if (text.length > room) {
      // Neither a word nor a character reference is cut, except a word that is too long itself.
      const start = text.slice(0, room).replace(/\s\S*$|&[^;]*$/, '');
      return [...title.slice(0, at), { text: `${start}…`, lang }];
    }
    room -= text.length;
  }
  return title;
}
