import { fill } from '../../i18n/fill.js';
import type { Translator } from '../../i18n/translator.js';
import type { SiteNode } from '../../model/site-tree.js';

// One item of a tree that is drawn from data: the same nodes as `siteTree()` writes, by hand, as
// there are thousands of them.

/** What an item shows. */
export interface Entry {
  readonly node: SiteNode;
  /** The nodes above that tell it from others of its title. */
  readonly above: readonly SiteNode[];
  /** Whether it opens something. */
  readonly isBranch: boolean;
  /** Whether it is the page being read. */
  readonly isCurrent: boolean;
}

let pieces: Record<'leaf' | 'branch' | 'treeitem', HTMLElement> | undefined;

/** What is copied for each item: one copy is quicker than four new nodes. */
function makePieces(): NonNullable<typeof pieces> {
  const make = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };
  const hidden = make('span', ' ');
  hidden.className = 'vn-hidden';
  const treeitem = make('li', make('a', ' '));
  treeitem.setAttribute('role', 'none');
  treeitem.firstElementChild?.setAttribute('role', 'treeitem');
  return {
    leaf: make('li', make('a', ' ')),
    branch: make('li', make('a', ' '), make('details', make('summary', hidden))),
    treeitem,
  };
}

/**
 * Draws an item: its link, or its text, and what opens the list below it.
 *
 * @param isTree with the roles of a tree
 */
export function drawItem(entry: Entry, words: Translator, isTree: boolean): HTMLElement {
  const { node, above, isBranch, isCurrent } = entry;
  pieces ??= makePieces();
  const piece = isTree ? pieces.treeitem : isBranch ? pieces.branch : pieces.leaf;
  const item = piece.cloneNode(true) as HTMLElement;
  let name = item.firstElementChild as HTMLElement;
  if (node.href === undefined) {
    const text = document.createElement('span');
    text.append(' ');
    if (isTree) text.setAttribute('role', 'treeitem');
    name.replaceWith(text);
    name = text;
  } else (name as HTMLAnchorElement).href = node.href;
  (name.firstChild as Text).data = node.title;
  if (node.id !== undefined) name.id = node.id;
  if (node.lang !== undefined) name.lang = node.lang;
  if (isCurrent) name.setAttribute('aria-current', 'page');
  if (above.length > 0) name.append(context(node, above, words));
  if (isTree) {
    name.tabIndex = -1;
    if (isBranch) {
      name.setAttribute('aria-expanded', 'false');
      const toggle = document.createElement('span');
      toggle.setAttribute('aria-hidden', 'true');
      toggle.dataset['vnToggle'] = '';
      item.append(toggle);
    }
  } else if (isBranch) nameBranch(item, entry, words);
  return item;
}

/** The name of a disclosure tells what it opens. */
function nameBranch(item: Element, { node, above }: Entry, words: Translator): void {
  const text = item.lastElementChild?.firstElementChild?.firstElementChild as HTMLElement;
  const title =
    above.length > 0 ? `${node.title} (${above.map((one) => one.title).join(', ')})` : node.title;
  text.lang = words.langOf(title === '' ? 'tree.pages' : 'tree.branch');
  (text.firstChild as Text).data =
    title === ''
      ? words.msg('Alasivut', { id: 'tree.pages' })
      : fill(words.msg('{title}: alasivut', { id: 'tree.branch' }), { title });
}

/** What tells pages of one title apart, for assistive technology. */
function context(node: SiteNode, above: readonly SiteNode[], words: Translator): HTMLElement {
  const span = document.createElement('span');
  span.className = 'vn-hidden';
  span.append(' (');
  for (const [index, { title, lang }] of above.entries()) {
    if (index > 0) span.append(', ');
    const tag = lang ?? (node.lang === undefined ? undefined : words.lang);
    if (tag === undefined) span.append(title);
    else {
      const part = document.createElement('span');
      part.lang = tag;
      part.append(title);
      span.append(part);
    }
  }
  span.append(')');
  return span;
}
