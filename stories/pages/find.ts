import type { ResultItem } from '../../src/model/index.js';
import { containsTyped, plain, typedText } from '../../src/model/text/fold.js';
import { markedParts } from '../../src/model/text/marks.js';
import type { SiteLanguage } from '../data/error-texts.js';

// The search of the demonstration site: pure functions over a list of what the site contains.

/** Kinds of content, in the order in which the results list them. */
export const KINDS = ['pages', 'news', 'publications', 'events'] as const;
export type Kind = (typeof KINDS)[number];

/** Something that can be found. */
export interface SearchEntry extends ResultItem {
  readonly lang: SiteLanguage;
  readonly kind: Kind;
  /** Text that is searched, and that excerpts are taken from. */
  readonly text: string;
}

/** Length of an excerpt, in characters; words are kept whole. */
const EXCERPT_LENGTH = 160;
/** Words before the one that was found. */
const EXCERPT_LEAD_LENGTH = 60;

const wordsOf = (query: string): readonly string[] =>
  typedText(query)
    .split(' ')
    .filter((word) => word !== '');

/** Whether each word of a query in a language is in some part of a text in its own language. */
export const containsWords = (
  query: string,
  lang: string,
  parts: readonly string[],
  own: string,
): boolean =>
  wordsOf(query).every((word) => parts.some((part) => containsTyped(word, lang, part, own)));

/** How well an entry matches; 0 unless it contains every word. Words in the title count most. */
function score(entry: SearchEntry, words: readonly string[], lang: string): number {
  const { title, text, path = [] } = entry;
  let sum = 0;
  for (const word of words) {
    const isIn = (part: string): boolean => containsTyped(word, lang, part, entry.lang);
    if (isIn(title)) sum += 4;
    else if (isIn(text)) sum += 2;
    else if (isIn(path.join(' '))) sum += 1;
    else return 0;
  }
  return entry.lang === lang ? sum + 1 : sum;
}

/**
 * The entries that contain every word of a query, the best first; of equals, those in the visitor's
 * language, then the newest. Case and diacritics are folded as in the filter of the sitemap tree.
 */
export function findEntries(
  entries: readonly SearchEntry[],
  query: string,
  lang: string,
): readonly SearchEntry[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, rank: score(entry, words, lang) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || byDate(a.entry, b.entry))
    .map(({ entry }) => entry);
}

/** The newest first, entries without a date last. */
export const byDate = ({ date: a = '' }: SearchEntry, { date: b = '' }: SearchEntry): number =>
  a < b ? 1 : a > b ? -1 : 0;

/** The part of an entry's text around the first word that was found. */
export function excerptOf({ text, lang: own }: SearchEntry, query: string, lang: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const parts = markedParts(query, lang, text, own);
  const found = parts[0]?.isMatch === false && parts.length > 1 ? parts[0].text.length : 0;
  const from =
    found <= EXCERPT_LEAD_LENGTH ? 0 : text.indexOf(' ', found - EXCERPT_LEAD_LENGTH) + 1;
  const rest = text.slice(from);
  const end = rest.length <= EXCERPT_LENGTH ? rest.length : rest.lastIndexOf(' ', EXCERPT_LENGTH);
  const isWhole = end === rest.length;
  return `${from > 0 ? '… ' : ''}${rest.slice(0, end > 0 ? end : EXCERPT_LENGTH)}${isWhole ? '' : ' …'}`;
}

/** Number of letters to add, remove or replace, or `most + 1` if it is more than `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** Shorter words have too many neighbours. */
const MIN_CORRECTED_LENGTH = 4;

/** A word of the entries that a query of one word, which finds nothing, may mean. */
export function correctionOf(
  query: string,
  entries: readonly SearchEntry[],
  lang: string,
): string | undefined {
  const [word = '', ...others] = wordsOf(query);
  if (others.length > 0 || word.length < MIN_CORRECTED_LENGTH) return undefined;
  const most = word.length < 8 ? 1 : 2;
  const typed = plain(word);
  let best: { readonly word: string; readonly steps: number } | undefined;
  const known = entries.filter((one) => one.lang === lang);
  for (const one of new Set(known.flatMap(({ title, text }) => wordsOf(`${title} ${text}`)))) {
    const candidate = one.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    if (candidate === word || candidate.length < MIN_CORRECTED_LENGTH) continue;
    const steps = distance(typed, plain(candidate), most);
    if (steps <= most && steps < (best?.steps ?? Infinity)) {
      best = { word: candidate, steps };
    }
  }
  return best?.word;
}
