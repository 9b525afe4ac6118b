import { nothing, render } from 'lit';
import {
  contextOf,
  disclosure,
  disclosureName,
  piecesIn,
  titleOf,
  type BranchMessages,
  type Piece,
} from '../../../markup/branch.js';
import type { Entry } from './pattern.js';

// Items are copies of a template, not rendered by Lit: there are thousands of them. The link is written
// here and in `siteTree()`, because its attributes differ from item to item; a test compares both.

/** An element as a string of HTML would create it. */
export function element(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const created = document.createElement(name);
  created.append(...children);
  return created;
}

let disclosureTemplate: HTMLDetailsElement | undefined;

/** The disclosure of a branch, collapsed and without a list. */
export function createDisclosure(
  title: readonly Piece[],
  messages: BranchMessages,
): HTMLDetailsElement {
  if (!disclosureTemplate) {
    const container = document.createElement('div');
    render(disclosure([], false, nothing), container);
    disclosureTemplate = container.firstElementChild as HTMLDetailsElement;
    removeComments(disclosureTemplate);
  }
  const details = disclosureTemplate.cloneNode(true) as HTMLDetailsElement;
  const name = details.firstElementChild?.firstElementChild;
  name?.append(...pieceNodes(disclosureName(title, messages)));
  return details;
}

/** The disclosure of an item's branch. */
export const itemDisclosure = (
  { node, above }: Entry,
  messages: BranchMessages,
): HTMLDetailsElement =>
  createDisclosure([titleOf(node, messages.tag), ...contextOf(above, messages.tag)], messages);

/** An item's link, or its text if it has no URL. */
export function itemName({ node, above, isCurrent }: Entry, { tag }: BranchMessages): HTMLElement {
  const { href, id, lang, title } = node;
  const name = element(href === undefined ? 'span' : 'a', title);
  if (href !== undefined) name.setAttribute('href', href);
  if (id !== undefined) name.id = id;
  if (lang !== undefined) name.lang = lang;
  if (isCurrent) name.setAttribute('aria-current', 'page');
  if (above.length > 0) {
    const hidden = element('span', ...pieceNodes(piecesIn(lang ?? tag, contextOf(above, tag))));
    hidden.className = 'vn-hidden';
    name.append(hidden);
  }
  return name;
}

/** Pieces as nodes. */
function pieceNodes(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, lang }) => {
    if (lang === undefined) return text;
    const span = element('span', text);
    span.lang = lang;
    return span;
  });
}

/** Removes the markers that Lit leaves for later updates. */
function removeComments(root: Node): void {
  for (const node of [...root.childNodes]) {
    if (node instanceof Comment) node.remove();
    else removeComments(node);
  }
}
