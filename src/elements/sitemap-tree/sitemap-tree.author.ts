import type { Check } from '../../controllers/authoring-controller.js';
import { itemsIn, nameOf, topLists } from './sitemap-tree.items.js';

/** No two links to different pages have one name. */
export const hasNamesApart: Check = (host) => {
  const addresses = new Map<string, Set<string>>();
  for (const top of topLists(host)) {
    for (const item of itemsIn(top)) {
      const name = nameOf(item);
      const href = name?.getAttribute('href');
      const text = name?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (typeof href !== 'string' || text === '') continue;
      const known = addresses.get(text);
      if (known) known.add(href);
      else addresses.set(text, new Set([href]));
    }
  }
  for (const [text, { size }] of addresses) {
    if (size < 2) continue;
    return {
      expected: 'links that say where they lead',
      found: `${String(size)} links called "${text}"`,
    };
  }
  return undefined;
};
