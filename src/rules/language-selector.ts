import {
  both,
  childrenOf,
  descendantsOf,
  findIn,
  hasAttribute,
  isNamed,
  type Test,
} from './element-node.js';
import { forbids, isOneOf, requires, type Rule } from './rule.js';

const isItem = isNamed('li');
const isInItem: Test = ({ parentElement }) => parentElement !== null && isItem(parentElement);

export const languageSelectorRules: readonly Rule[] = [
  requires((host) => {
    const lists = childrenOf([host], isNamed('nav')).flatMap((nav) =>
      [...descendantsOf(nav)].filter(isNamed('ul')),
    );
    return childrenOf(lists, isItem).length > 0;
  }, 'a <nav> with a <ul> of links'),
  requires(
    (host) => !findIn([host], isItem) || findIn([host], both(isInItem, hasAttribute('lang'))),
    'a lang on each language',
    'none',
    'required-lang',
  ),
  forbids(
    'link-url',
    (element) => isNamed('a')(element) && !hasAttribute('href')(element) && isInItem(element),
    'links that have a URL',
  ),
  isOneOf('variant', 'site', 'article'),
];
