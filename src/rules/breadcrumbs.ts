import { childrenOf, isNamed } from './element-node.js';
import { requires, requiresNavName, type Rule } from './rule.js';

export const breadcrumbsRules: readonly Rule[] = [
  requires(
    (host) =>
      childrenOf(childrenOf(childrenOf([host], isNamed('nav')), isNamed('ol')), isNamed('li'))
        .length > 0,
    'a <nav> with an <ol> of links',
  ),
  requiresNavName,
];
