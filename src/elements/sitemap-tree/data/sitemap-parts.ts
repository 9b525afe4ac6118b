import { finish } from '../../../model/in-steps.js';
import type { Problem } from '../../../model/problem.js';
import { parseSitemapInSteps } from '../../../readers/sitemap.js';

/** Parts that are loaded at the same time. */
const CONCURRENT_LOADS = 4;
/** Parts of an index that are merged at most; the others become branches. */
const MAX_PARTS = 1000;

const INDEX =
  /^\uFEFF?(?:<\?(?:(?!\?>)[^])*\?>|<!--(?:(?!-->)[^])*-->|\s)*<(?:[\w.-]+:)?sitemapindex\b/i;

const escaped = (url: string): string => url.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A sitemap index of some URLs. */
const indexOf = (urls: readonly string[]): string =>
  `<sitemapindex>${urls.map((url) => `<sitemap><loc>${escaped(url)}</loc></sitemap>`).join('')}</sitemapindex>`;

/** Whether a text is a sitemap index. */
export const isSitemapIndex = (xml: string): boolean => INDEX.test(xml);

/**
 * Loads the parts of a sitemap index, and those of indexes among them.
 *
 * @param load loads the text of a URL
 * @param onProblem called for each part that cannot be loaded
 * @returns the texts of the parts; last an index of those that could not be loaded, if there are any
 */
export async function loadSitemapParts(
  index: string,
  load: (url: string) => Promise<string>,
  onProblem: (problem: Problem) => void,
): Promise<readonly string[]> {
  const texts: string[] = [];
  const failed: string[] = [];
  const known = new Set<string>();
  const urlsIn = (xml: string): readonly string[] =>
    finish(parseSitemapInSteps(xml, { onProblem })).flatMap(({ lazyChildren: url }) => {
      if (typeof url !== 'string' || known.has(url)) return [];
      known.add(url);
      return [url];
    });
  const waiting = [...urlsIn(index)];
  failed.push(...waiting.splice(MAX_PARTS));
  /** The parts in the order of the index, whichever arrives first. */
  const loadNext = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const at = texts.push('') - 1;
      try {
        const text = await load(url);
        if (isSitemapIndex(text)) waiting.push(...urlsIn(text));
        else texts[at] = text;
      } catch (error) {
        failed.push(url);
        const found = error instanceof Error ? error.message : String(error);
        onProblem({ expected: `the part ${url} of a sitemap index`, found });
      }
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT_LOADS }, loadNext));
  const loaded = texts.filter((text) => text !== '');
  return failed.length > 0 ? [...loaded, indexOf(failed)] : loaded;
}
