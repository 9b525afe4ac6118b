import { describe } from '../model/problem.js';
import {
  childrenOf,
  descendantsOf,
  findIn,
  hasClass,
  isNamed,
  type ElementNode,
} from './element-node.js';
import { isHeading, skippedLevels } from './headings.js';
import { hasKnownLanguage } from './languages.js';
import { forbids, requires, type Rule } from './rule.js';

const articlesIn = (host: ElementNode): readonly ElementNode[] =>
  childrenOf([host], isNamed('article'));

function* headingsIn(host: ElementNode): Generator<ElementNode, void> {
  for (const article of articlesIn(host)) {
    for (const element of descendantsOf(article)) if (isHeading(element)) yield element;
  }
}

export const pressReleaseRules: readonly Rule[] = [
  requires((host) => articlesIn(host).length > 0, 'an <article>'),
  requires((host) => {
    const articles = articlesIn(host);
    return articles.length === 0 || findIn(articles, isNamed('h1', 'h2', 'h3'));
  }, 'an <article> with a heading'),
  {
    id: 'heading-order',
    check: (host) => skippedLevels(headingsIn(host)).next().value ?? undefined,
  },
  forbids(
    'scroll-table',
    ({ localName, parentElement }) =>
      localName === 'table' && parentElement !== null && hasClass('vn-text')(parentElement),
    'a table inside <div class="vn-scroll">',
  ),
  {
    // The attribute `actions` of earlier versions listed these buttons.
    id: 'release-actions',
    check: (host) => {
      const actions = host.getAttribute('actions');
      if (!actions?.trim() || childrenOf([host], hasClass('vn-actions')).length > 0)
        return undefined;
      return {
        expected: 'a <div class="vn-actions"> with buttons',
        found: `actions=${describe(actions)}`,
        attribute: 'actions',
      };
    },
  },
  hasKnownLanguage(() => true),
];
