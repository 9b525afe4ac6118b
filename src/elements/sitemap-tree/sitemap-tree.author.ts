import { fill } from '../../i18n/fill.js';
import type { Msg } from '../../i18n/translator.js';
import { itemsIn, nameOf } from './sitemap-tree.items.js';

/** The words that a tree is drawn with. */
export interface Words {
  readonly lang: string;
  readonly msg: Msg;
}

/** Puts a disclosure round each list inside an item; lists that stand in one are left alone. */
export function addBranches(tops: readonly Element[], { lang, msg }: Words, levels: number): void {
  for (const top of tops) {
    for (const list of top.querySelectorAll('li > :is(ul, ol)')) {
      const item = list.parentElement as Element;
      const details = document.createElement('details');
      const summary = document.createElement('summary');
      const hidden = document.createElement('span');
      hidden.className = 'vn-hidden';
      hidden.lang = lang;
      const title = nameOf(item)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
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

/** Says, for developers, which name several links to different pages share; undefined if none. */
export function sameNames(tops: readonly Element[]): string | undefined {
  const addresses = new Map<string, Set<string>>();
  for (const top of tops) {
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
    if (size > 1) return `${String(size)} links called "${text}"`;
  }
  return undefined;
}
