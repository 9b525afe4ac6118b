import { activeElement } from '../../../dom/focusable.js';
import { messagesOf } from '../../../dom/messages-of.js';
import { nearestLanguage } from '../../../dom/nearest-language.js';
import { isElement, isText } from '../../../dom/node-kinds.js';
import { matchCurrentPage } from '../../../model/site/current-page.js';
import { Outline } from '../../../model/site/outline.js';
import { joined, visibleTexts } from './visible-text.js';
import { BranchName, RAW } from '../../../markup/branch-name.js';
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
    const branches = [...top.querySelectorAll('li')].flatMap(branchesIn);
    for (const { item, list, title } of branches) {
      const details = createDisclosure(title, { msg, tag: nearestLanguage(item) });
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
  if (isElement(focused) && host.contains(focused)) restoreFocus(host, focused);
}

/** Moves focus back to an element, or to the button of the outermost branch that hides it. */
function restoreFocus(host: Element, focused: HTMLElement): void {
  focused.focus({ preventScroll: true });
  if (activeElement() === focused) return;
  const closed = [...host.querySelectorAll('details:not([open])')];
  const around = closed.find((details) => details.contains(focused));
  around?.querySelector('summary')?.focus({ preventScroll: true });
}

interface Branch {
  readonly item: Element;
  /** A list in the item that is not in a disclosure. */
  readonly list: Element;
  readonly title: readonly Piece[];
}

const RAW_ELEMENT = new RegExp(`^(?:${RAW})$`);

/** The branches of an item, with the names that `withBranches()` gives them. */
function branchesIn(item: Element): readonly Branch[] {
  const name = new BranchName();
  const branches: Branch[] = [];
  const read = (parent: Element, isInDisclosure: boolean): void => {
    const lang = nearestLanguage(parent);
    for (const child of parent.childNodes) {
      if (isText(child)) name.add(child.data, lang);
      if (!isElement(child) || RAW_ELEMENT.test(child.localName)) continue;
      if (child.matches('ul, ol')) {
        if (!isInDisclosure) branches.push({ item, list: child, title: name.take() });
        continue;
      }
      name.start(child.localName);
      name.add(child.localName === 'img' ? (child.getAttribute('alt') ?? '') : '', lang);
      read(child, isInDisclosure || child.localName === 'details');
      name.end(child.localName);
    }
  };
  read(item, false);
  return branches;
}
