import { finish } from '../model/in-steps.js';
import type { SiteNode } from '../model/site/site-tree.js';
import { decodeReferences } from '../model/text/character-references.js';
import { isByteSource, decodeSource, type ByteSource } from './decode-source.js';
import { parseSitemapInSteps, type ParseSitemapOptions } from './sitemap.js';

/**
 * Parses a sitemap.xml into a tree, grouped by the paths of its URLs. A folder without a page of
 * its own becomes text; a sitemap index becomes a branch for each of its sitemaps, which is loaded
 * when it is opened. `onProblem` is called for entries without a web URL, and if there are none.
 *
 * @param source a sitemap.xml, or the parts of a sitemap index, whose pages form one tree; or bytes, a
 *   blob or a response, which may be compressed
 * @throws {ParseError<readonly SiteNode[]>} if a text is not a complete sitemap.xml;
 *   `partial` is the tree of all other pages and of those before the fault
 * @see https://www.sitemaps.org/protocol.html
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 */
export function parseSitemap(
  source: string | readonly string[],
  options?: ParseSitemapOptions,
): readonly SiteNode[];
export function parseSitemap(
  source: ByteSource,
  options?: ParseSitemapOptions,
): Promise<readonly SiteNode[]>;
export function parseSitemap(
  source: string | readonly string[] | ByteSource,
  options: ParseSitemapOptions = {},
): readonly SiteNode[] | Promise<readonly SiteNode[]> {
  const all = { ...options, decodeReference: decodeReferences };
  if (!isByteSource(source)) return finish(parseSitemapInSteps(source, all));
  return decodeSource(source, options).then((xml) => finish(parseSitemapInSteps(xml, all)));
}
