import { isElement } from './node-kinds.js';

/** What another script may replace in a list that is being filtered: its items and the field. */
const CONTENT = 'li, input';

/** Whether a script adds or removes items or a field. */
export const changesList = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
  [...addedNodes, ...removedNodes].some(
    (node) => isElement(node) && (node.matches(CONTENT) || node.querySelector(CONTENT)),
  );
