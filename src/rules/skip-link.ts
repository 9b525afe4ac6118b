import { findIn, isNamed } from './element-node.js';
import { requiresUnlessEmpty, type Fault, type Rule } from './rule.js';

export const skipLinkRules: readonly Rule[] = [
  requiresUnlessEmpty(
    (host) =>
      findIn(
        [host],
        (element) => isNamed('a')(element) && element.getAttribute('href')?.includes('#') === true,
      ),
    'a link to a fragment (#…)',
  ),
];

/** What is wrong with a link to a fragment that no element has as its id. */
export const missingTarget = (id: string): Fault => ({
  expected: `an element with the id "${id}"`,
  found: 'none',
});
