import { fill } from '../../i18n/fill.js';
import type { Translator } from '../../i18n/translator.js';

/** Puts a disclosure round each list inside an item; lists that stand in one are left alone. */
export function addBranches(
  tops: readonly Element[],
  { langOf, msg }: Translator,
  levels: number,
): void {
  for (const top of tops) {
    for (const list of top.querySelectorAll('li :is(ul, ol)')) {
      const item = list.parentElement?.closest('li, ul, ol, details');
      if (item?.localName !== 'li') continue;
      const details = document.createElement('details');
      const summary = document.createElement('summary');
      const hidden = document.createElement('span');
      hidden.className = 'vn-hidden';
      const before = new Range();
      before.setStart(item, 0);
      before.setEndBefore(list);
      const title = before.toString().replace(/\s+/g, ' ').trim();
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
