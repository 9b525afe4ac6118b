/** A page in the search index. */
export interface IndexedPage {
  /** Its path in Storybook, such as `/docs/elements-header--docs`. */
  readonly path: string;
  readonly title: string;
  /** The language of its texts, unless they are English. */
  readonly lang?: string;
  /** Its part of the sidebar. */
  readonly group: string;
  /** What people call it in Finnish, Swedish and English. */
  readonly terms: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
  }[];
}

export interface Found {
  /** Path and fragment of the best section. */
  readonly path: string;
  readonly title: string;
  readonly lang: string;
  readonly group: string;
  readonly heading: string;
  readonly excerpt: string;
}

const WEIGHTS = { title: 12, terms: 10, heading: 5, text: 1 } as const;
const MAX_FOUND = 20;
const EXCERPT_LENGTH = 120;
/** Shorter words are found only at the start of a word. */
const MIN_INNER_LENGTH = 4;

/** Lower case, without accents: “Språkval” and “sprakval” are the same. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const split = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well a text contains a word: 3 as a word, 2 at the start of a word, 1 inside one. */
function match(text: string, word: string): number {
  const folded = ` ${split(text).join(' ')} `;
  if (folded.includes(` ${word} `)) return 3;
  if (folded.includes(` ${word}`)) return 2;
  return word.length >= MIN_INNER_LENGTH && folded.includes(word) ? 1 : 0;
}

function excerptOf(text: string, words: readonly string[]): string {
  const folded = fold(text);
  // Folding keeps the length of composed letters; other scripts may move the excerpt a little.
  const places = words.map((word) => folded.indexOf(word)).filter((place) => place >= 0);
  const start = Math.max(0, Math.min(...places, text.length) - EXCERPT_LENGTH / 3);
  const from = start === 0 || places.length === 0 ? 0 : text.indexOf(' ', start) + 1;
  return text.slice(from, from + EXCERPT_LENGTH).trim();
}

function scoreOf(page: IndexedPage, words: readonly string[]): { score: number; found: Found } {
  const own = { title: page.title, terms: page.terms };
  let best = { score: 0, index: 0 };
  const total = new Map(words.map((word) => [word, 0]));
  for (const [index, section] of page.sections.entries()) {
    let score = 0;
    for (const word of words) {
      const inSection =
        WEIGHTS.heading * match(section.title, word) + WEIGHTS.text * match(section.text, word);
      score += inSection;
      total.set(word, Math.max(total.get(word) ?? 0, inSection));
    }
    if (score > best.score) best = { score, index };
  }
  let score = best.score;
  for (const word of words) {
    const inNames = WEIGHTS.title * match(own.title, word) + WEIGHTS.terms * match(own.terms, word);
    score += inNames;
    total.set(word, (total.get(word) ?? 0) + inNames);
  }
  const hasAll = [...total.values()].every((value) => value > 0);
  const { id = '', title: heading = '', text = '' } = page.sections[best.index] ?? {};
  return {
    score: hasAll ? score : 0,
    found: {
      path: page.path + (id === '' ? '' : `#${id}`),
      title: page.title,
      lang: page.lang ?? 'en',
      group: page.group,
      heading,
      excerpt: excerptOf(text, words),
    },
  };
}

/** The pages that contain all words of a query, best first. */
export function search(pages: readonly IndexedPage[], query: string): readonly Found[] {
  const words = split(query);
  if (words.length === 0) return [];
  return pages
    .map((page) => scoreOf(page, words))
    .filter(({ score }) => score > 0)
    .sort((one, two) => two.score - one.score)
    .slice(0, MAX_FOUND)
    .map(({ found }) => found);
}
