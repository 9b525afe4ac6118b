/** Longer URLs are no base: thousands of short relative URLs would fill the memory. */
const MAX_BASE_LENGTH = 1000;
/** What resolving may add to a text, relative to its length. */
const MAX_GROWTH = 10;
/** What it may add to a text of any length. */
const FREE = 20_000;

/** Resolves a URL; `undefined` where that is not possible. */
export type ResolveUrl = (url: string, base: string | undefined) => string | undefined;

/** Whether other URLs can be resolved against a URL. */
export const isBase = (url: string | undefined): url is string =>
  url !== undefined && url.length <= MAX_BASE_LENGTH && /^https?:/i.test(url) && URL.canParse(url);

/** Resolves a URL against a base, unless the base is too long. */
export const resolveUrl: ResolveUrl = (url, base) => {
  const own = base !== undefined && base.length > MAX_BASE_LENGTH ? undefined : base;
  return URL.canParse(url, own) ? new URL(url, own).href : undefined;
};

/**
 * Resolves the URLs of a document of some length, until they would be much longer than the document:
 * every relative URL repeats its base.
 */
export function urlResolver(length: number): ResolveUrl {
  let left = MAX_GROWTH * length + FREE;
  return (url, base) => {
    const found = left < 0 ? undefined : resolveUrl(url, base);
    left -= Math.max((found?.length ?? 0) - url.length, 0);
    return found;
  };
}
