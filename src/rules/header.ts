import { childrenOf, hasAttribute } from './element-node.js';
import { hasKnownSlots, requires, type Rule } from './rule.js';

export const headerRules: readonly Rule[] = [
  hasKnownSlots('bar', 'home', 'names', 'search', 'navigation', 'notice'),
  requires(
    (host) => childrenOf([host], hasAttribute('slot', 'home')).length > 0,
    'a link to the front page in slot "home"',
  ),
  requires(
    (host) =>
      host.getAttribute('sticky') === null ||
      childrenOf([host], hasAttribute('slot', 'navigation')).length > 0,
    'a navigation in slot "navigation" to make sticky',
  ),
];
