import type { SiteNode } from '../src/model/index.js';
import { siteTreeFi } from '../stories/data/site-tree.fi.js';

/** A site of `count` pages: the tree of a ministry's site, repeated and renumbered. */
export function siteOf(count: number): readonly SiteNode[] {
  let left = count;
  const copy = (nodes: readonly SiteNode[], round: number): SiteNode[] => {
    const copies: SiteNode[] = [];
    for (const { title, href = '', children } of nodes) {
      if (left === 0) break;
      left -= 1;
      const below = children ? copy(children, round) : [];
      copies.push({
        title: round === 0 ? title : `${title} ${String(round)}`,
        href: round === 0 ? href : `/${String(round)}${href}`,
        ...(below.length > 0 ? { children: below } : {}),
      });
    }
    return copies;
  };
  const site: SiteNode[] = [];
  for (let round = 0; left > 0; round += 1) site.push(...copy(siteTreeFi, round));
  return site;
}
