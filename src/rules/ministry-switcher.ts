import { describe } from '../model/problem.js';
import { descendantsOf, findIn, isLink, isNamed } from './element-node.js';
import { requiresUnlessEmpty, type Fault, type Rule } from './rule.js';

export const ministrySwitcherRules: readonly Rule[] = [
  requiresUnlessEmpty(
    (host) => findIn([...descendantsOf(host)].filter(isNamed('details')), isLink),
    'a <details> with links to organisations',
  ),
];

/** What is wrong with the key of an organisation that is not in the list. */
export const organisationFault = (
  key: string | null | undefined,
  keys: readonly (string | undefined)[],
): Fault | undefined =>
  !key || keys.includes(key)
    ? undefined
    : {
        expected: `organisation to be one of ${keys.join(', ')}`,
        found: describe(key),
        attribute: 'organisation',
      };
