import { fill } from '../../i18n/fill.js';
import type { Translator } from '../../i18n/translator.js';
import type { Check } from '../../controllers/authoring-controller.js';
import { itemsIn, nameOf, topLists } from './sitemap-tree.items.js';

/** Puts a disclosure round each list inside an item; lists that stand in one are left alone. */
export function addBranches(
  tops: readonly Element[],
  { langOf, msg }: Translator,
  levels: number,
): void {
  for (const top of tops) {
    for (const list of top.querySelectorAll('li > :is(ul, ol)')) {
      const item = list.parentElement as Element;
      const details = document.createElement('details');
      const summary = document.createElement('summary');
      const hidden = document.createElement('span');
      hidden.className = 'vn-hidden';
      const title = nameOf(item)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      hidden.lang = langOf(title === '' ? 'tree.pages' : 'tree.branch');
      hidden.textContent =
        title === ''
          ? msg('Alasivut', { id: 'tree.pages' })
          : fill(msg('{title}: alasivut', { id: 'tree.branch' }), { title });
      summary.append(hidden);
      let level = 0;
      for (let one: Element | null = item; one && one !== top; one = one.parentElement) {
        if (one.localName === 'li') level += 1;
      }
      details.open = level < levels;
      list.replaceWith(details);
      details.append(summary, list);
    }
  }
}

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
