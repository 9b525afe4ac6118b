import { originOf, pageKeys, queryOf } from '../url.js';

/**
 * Compares URLs with that of the current page. Origin and path must be equal; letter case, a trailing
 * slash, `index.html`, percent-encoding, hash and session ids are ignored. If exactly one of `hrefs`
 * also has the query of the current page, only that one is current; otherwise all with its path are.
 *
 * @param currentUrl absolute, or relative to `base`; without it no URL is current
 * @param hrefs the URLs of all entries that can be current
 * @param base URL that relative ones are resolved against; by default the origin of `currentUrl`
 */
export function matchCurrentPage(
  currentUrl: string | undefined,
  hrefs: Iterable<string | undefined>,
  base = originOf(currentUrl ?? ''),
): (href: string | undefined) => boolean {
  const keyOf = pageKeys(base);
  const key = keyOf(currentUrl ?? '');
  const query = queryOf(currentUrl ?? '');
  if (key === '') return () => false;
  const hasPath = (href: string | undefined): href is string =>
    typeof href === 'string' && keyOf(href) === key;
  const hasQuery = (href: string | undefined): boolean => hasPath(href) && queryOf(href) === query;
  let count = 0;
  for (const href of hrefs) if (hasQuery(href)) count += 1;
  return count === 1 ? hasQuery : hasPath;
}
