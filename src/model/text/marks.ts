import { matchesAt, plain, searched, typedText } from './fold.js';

/** A part of a text, and whether it contains what was searched for. */
export interface MarkedPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Shorter words are in nearly every text. */
const MIN_WORD_LENGTH = 2;

/** `false` before and after the text. */
const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** The indexes of the whole words that contain a typed word. */
function rangesOf(
  typed: string,
  typedLang: string,
  text: string,
  lang: string,
): readonly (readonly [from: number, to: number])[] {
  const ranges: [number, number][] = [];
  const folded = plain(text);
  const needle = plain(typed);
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
    if (!matchesAt(typed, typedLang, text, lang, at)) continue;
    let [from, to] = [at, at + needle.length];
    while (isLetter(text, from - 1)) from -= 1;
    while (isLetter(text, to)) to += 1;
    ranges.push([from, to]);
    at = to - 1;
  }
  return ranges;
}

/**
 * Divides a text at the words that contain one of the typed words, by the rules of `matchesAt()`. A
 * text without any of them is one part, unchanged.
 *
 * @param query as typed
 * @param queryLang BCP 47 tag of the visitor's language
 * @param lang BCP 47 tag of the language of the text
 */
export function markedParts(
  query: string,
  queryLang: string,
  text: string,
  lang: string,
): readonly MarkedPart[] {
  const words = typedText(query)
    .split(' ')
    .filter((word) => word.length >= MIN_WORD_LENGTH);
  const label = searched(text);
  const ranges = [...new Set(words)]
    .flatMap((word) => rangesOf(word, queryLang, label, lang))
    .sort(([a], [b]) => a - b);
  if (ranges.length === 0) return [{ text, isMatch: false }];
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    if (to <= end) continue;
    const start = Math.max(from, end);
    if (start > end) parts.push({ text: label.slice(end, start), isMatch: false });
    parts.push({ text: label.slice(start, to), isMatch: true });
    end = to;
  }
  if (end < label.length) parts.push({ text: label.slice(end), isMatch: false });
  return parts;
}
