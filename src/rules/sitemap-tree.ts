import { describe } from '../model/problem.js';
import { descendantsOf, findIn, isNamed, textOf, type ElementNode } from './element-node.js';
import { requires, type Fault, type Rule } from './rule.js';

const isList = isNamed('ul', 'ol');
const isBelow = isNamed('ul', 'ol', 'details');

/** The first element of an item with a name, at any depth but not in a list below the item. */
function partOf(item: ElementNode, name: string): ElementNode | undefined {
  for (const part of item.children) {
    if (part.localName === name) return part;
    const inner = isBelow(part) ? undefined : partOf(part, name);
    if (inner) return inner;
  }
  return undefined;
}

/** Links to different pages have different names. */
const hasNamesApart: Rule = {
  id: 'link-name',
  check: (host) => {
    const links = new Map<string, { readonly hrefs: Set<string>; at: ElementNode }>();
    for (const item of descendantsOf(host)) {
      if (item.localName !== 'li') continue;
      const name = partOf(item, 'a') ?? partOf(item, 'span');
      const href = name?.getAttribute('href');
      const text = name ? textOf(name) : '';
      if (!name || typeof href !== 'string' || text === '') continue;
      const known = links.get(text);
      if (!known) links.set(text, { hrefs: new Set([href]), at: name });
      else if (!known.hrefs.has(href)) {
        known.hrefs.add(href);
        known.at = name;
      }
    }
    for (const [text, { hrefs, at }] of links) {
      if (hrefs.size < 2) continue;
      return {
        expected: 'different texts for links to different pages',
        found: `${String(hrefs.size)} links called "${text}"`,
        at,
      };
    }
    return undefined;
  },
};

/** @param hasData whether the element renders a tree from data */
export const sitemapTreeRules = (hasData: (host: ElementNode) => boolean): readonly Rule[] => [
  requires((host) => hasData(host) || findIn([host], isList), 'a list of links, or a tree or src'),
  hasNamesApart,
];

/** Reports a `pattern` that the element does not support. */
export const patternFault = (pattern: string | null | undefined): Fault | undefined =>
  pattern == null || pattern === 'tree'
    ? undefined
    : { expected: 'pattern="tree" or none', found: describe(pattern), attribute: 'pattern' };
