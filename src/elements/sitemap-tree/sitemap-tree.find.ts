import { pageKeys } from '../../model/url.js';
import type { DrawnTree } from './sitemap-tree.drawn.js';
import { itemsIn, nameOf, parentOf, setOpen, topLists } from './sitemap-tree.items.js';

// Finding one page in a tree, the author's or a drawn one, and opening the way to it. Loaded only
// where somebody asks for a page.

function openWay(host: Element, item: Element): void {
  for (let one = parentOf(item); one && host.contains(one); one = parentOf(one)) {
    setOpen(one, true);
  }
}

/** Marks a page as the one being read, and answers its item. */
export function markPage(
  host: Element,
  drawn: DrawnTree | undefined,
  address: string,
): Element | undefined {
  const index = drawn?.find({ address }) ?? -1;
  if (drawn && index >= 0) return drawn.mark(index);
  const keyOf = pageKeys(document.baseURI);
  const key = keyOf(address);
  if (key === '') return undefined;
  for (const list of topLists(host)) {
    for (const item of itemsIn(list)) {
      const name = nameOf(item);
      if (!name || keyOf(name.getAttribute('href') ?? '') !== key) continue;
      for (const one of list.querySelectorAll('[aria-current]'))
        one.removeAttribute('aria-current');
      name.setAttribute('aria-current', 'page');
      openWay(host, item);
      return item;
    }
  }
  return undefined;
}

/** The item that the hash of an address names; none where the page has another element of that id. */
export function findHash(
  host: Element,
  drawn: DrawnTree | undefined,
  hash: string,
): Element | undefined {
  const ids = [hash.slice(1)];
  try {
    ids.push(decodeURIComponent(hash.slice(1)));
  } catch {
    // A percent sign that encodes nothing stays as it is.
  }
  for (const id of ids) {
    const other = document.getElementById(id);
    if (other && !host.contains(other)) return undefined;
    const index = drawn?.find({ id }) ?? -1;
    if (drawn && index >= 0) return drawn.reveal(index);
    const item = host.querySelector(`#${CSS.escape(id)}`)?.closest('li');
    if (!item) continue;
    openWay(host, item);
    return item;
  }
  return undefined;
}
