import {
  readSiteTree,
  readSiteTreeInSteps,
  type ReadSiteTreeOptions,
  type SiteNode,
} from '../model/site/site-tree.js';
import { parseJson } from './json.js';

/** Like `parseSiteTree()`, pausing after every few hundred nodes. */
export const parseSiteTreeInSteps = (
  json: string,
  options?: ReadSiteTreeOptions,
): Generator<void, readonly SiteNode[]> => readSiteTreeInSteps(parseJson(json), options);

/**
 * Parses a site tree from JSON text; its data is then normalised by `readSiteTree()`.
 *
 * @throws {ParseError} if the text is not JSON
 */
export const parseSiteTree = (json: string, options?: ReadSiteTreeOptions): readonly SiteNode[] =>
  readSiteTree(parseJson(json), options);
