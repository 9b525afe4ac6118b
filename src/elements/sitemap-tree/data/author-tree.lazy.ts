import { activeElement } from '../../../dom/focusable.js';
import { messagesOf } from '../../../dom/messages-of.js';
import { nearestLanguage } from '../../../dom/nearest-language.js';
import { matchCurrentPage } from '../../../model/site/current-page.js';
import { Outline } from '../../../model/site/outline.js';
import { joined, visibleTexts } from './visible-text.js';
import type { Piece } from '../../../markup/branch.js';
import { createDisclosure } from './render-item.js';
import type { PageQuery, TreeIndex } from '../tree.js';
import { itemsIn, listOf, nameOf, parentOf, setOpen, topLists } from '../tree-dom.js';

/** The pages of an author's lists, as they are when one is looked for. */
export class AuthorIndex implements TreeIndex {
  readonly #host: Element;
  readonly #lists: readonly Element[];
  #outline: Outline | undefined;

  /** @param host the element that contains the lists */
  constructor(host: Element) {
    this.#host = host;
    this.#lists = topLists(host);
  }

  *outlineInSteps(lang: string): Generator<void, Outline> {
    if (this.#outline) return this.#outline;
    const outline = new Outline();
    for (const list of this.#lists) yield* addTitles(list, 1, lang, outline);
    outline.close();
    return (this.#outline = outline);
  }

  find(page: PageQuery): number {
    const items = this.#items();
    if ('id' in page) {
      const named = [...this.#host.querySelectorAll('[id]')];
      const item = named.find(({ id }) => id === page.id)?.closest('li');
      return item ? items.indexOf(item) : -1;
    }
    const hrefs = items.map((item) => nameOf(item)?.getAttribute('href') ?? undefined);
    return hrefs.findIndex(matchCurrentPage(page.url, hrefs, document.baseURI));
  }

  reveal(position: number): Element | undefined {
    const item = this.#items()[position];
    for (let above = item && parentOf(item); above; above = parentOf(above)) {
      if (this.#host.contains(above)) setOpen(above, true);
    }
    return item;
  }

  mark(position: number): Element | undefined {
    const item = this.reveal(position);
    const list = this.#lists.find((one) => item && one.contains(item));
    for (const name of list?.querySelectorAll('[aria-current]') ?? []) {
      name.removeAttribute('aria-current');
    }
    if (item) nameOf(item)?.setAttribute('aria-current', 'page');
    return item;
  }

  listBelow(item: Element): Element | undefined {
    return listOf(item);
  }

  #items(): readonly Element[] {
    return this.#lists.flatMap((list) => [...itemsIn(list)]);
  }
}

function* addTitles(list: Element, level: number, lang: string, outline: Outline): Generator<void> {
  for (let item = list.firstElementChild; item; item = item.nextElementSibling) {
    if (item.localName !== 'li') continue;
    const name = nameOf(item) ?? item;
    const own = name.closest('[lang]')?.getAttribute('lang');
    outline.add(joined(visibleTexts(name)), own ?? lang, level);
    yield;
    const below = listOf(item);
    if (below) yield* addTitles(below, level + 1, lang, outline);
  }
}

/**
 * Puts a disclosure around each list inside an item, as `withBranches()` does on a server. Lists that
 * are in a disclosure stay as they are.
 *
 * @param host the element @param lists its top-level lists @param levels how many levels are expanded
 */
export async function addBranches(
  host: Element,
  lists: readonly Element[],
  levels: number,
): Promise<void> {
  const { msg } = await messagesOf(host);
  const focused = activeElement();
  for (const top of lists) {
    for (const list of top.querySelectorAll('li :is(ul, ol)')) {
      const item = list.parentElement?.closest('li, ul, ol, details');
      if (item?.localName !== 'li') continue;
      const messages = { msg, tag: nearestLanguage(item) };
      const details = createDisclosure(titleBefore(list, item), messages);
      let level = 0;
      for (let above: Element | undefined = item; above; above = parentOf(above)) {
        if (top.contains(above)) level += 1;
      }
      details.open = level < levels;
      list.replaceWith(details);
      details.append(list);
    }
  }
  // Moving a list takes focus from what is in it.
  if (focused instanceof HTMLElement && host.contains(focused)) restoreFocus(host, focused);
}

/** Moves focus back to an element, or to the button of the outermost branch that hides it. */
function restoreFocus(host: Element, focused: HTMLElement): void {
  focused.focus({ preventScroll: true });
  if (activeElement() === focused) return;
  const closed = [...host.querySelectorAll('details:not([open])')];
  const around = closed.find((details) => details.contains(focused));
  around?.querySelector('summary')?.focus({ preventScroll: true });
}

/** The text of an item before a list in it, each part in its language. */
function titleBefore(list: Element, item: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  const texts = document.createNodeIterator(item, NodeFilter.SHOW_TEXT);
  for (
    let node = texts.nextNode();
    node && node.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING;
    node = texts.nextNode()
  ) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
    const isAfterSpace = pieces.at(-1)?.text.endsWith(' ') ?? true;
    const added = isAfterSpace ? text.trimStart() : text;
    if (added !== '' && node.parentElement)
      pieces.push({ text: added, lang: nearestLanguage(node.parentElement) });
  }
  const last = pieces.pop();
  return last ? [...pieces, { ...last, text: last.text.trimEnd() }] : pieces;
}
