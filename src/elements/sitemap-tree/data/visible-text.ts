import { isText } from '../../../dom/node-kinds.js';
import { isBelow } from '../tree-dom.js';

/** The text nodes of an item's name that are visible: without hidden text and lists below. */
export function visibleTexts(name: Element): readonly Text[] {
  const { firstChild } = name;
  if (isText(firstChild) && !firstChild.nextSibling) return [firstChild];
  const texts: Text[] = [];
  const walker = document.createTreeWalker(
    name,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (isText(node)) return NodeFilter.FILTER_ACCEPT;
      const isOther = isBelow(node as Element) || (node as Element).matches('.vn-hidden');
      return isOther ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** The text of several nodes. */
export const joined = (texts: readonly Text[]): string => texts.map(({ data }) => data).join('');
