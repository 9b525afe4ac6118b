import type { Node } from '../../../scripts/corpus/content.js';

/** The text of HTML that parse5 has parsed. */
export function textIn(node: Node): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  if (/^(?:script|style|template)$/.test(node.nodeName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** A text without white space and characters that cannot be seen. */
export const letters = (text: string): string => text.replace(/[\s\p{Cf}\p{Cc}]+/gu, '');
