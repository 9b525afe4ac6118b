import { childrenOf, findIn, isLink, isNamed } from './element-node.js';
import { isOneOf, requires, requiresNavName, type Rule } from './rule.js';

export const navigationRules: readonly Rule[] = [
  requires(
    (host) => findIn(childrenOf([host], isNamed('nav')), isLink),
    'a <nav> with a list of links',
  ),
  requiresNavName,
  isOneOf('variant', 'main', 'mega', 'section'),
];
