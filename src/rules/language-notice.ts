import { both, childrenOf, hasAttribute, isLink, type ElementNode } from './element-node.js';
import { tagFault } from './languages.js';
import { requires, type Rule } from './rule.js';

const messagesIn = (host: ElementNode): readonly ElementNode[] =>
  childrenOf([host], hasAttribute('lang'));

export const languageNoticeRules: readonly Rule[] = [
  requires((host) => messagesIn(host).length > 0, 'a message with lang', 'none'),
  requires(
    (host) => {
      const messages = messagesIn(host);
      return (
        messages.length === 0 ||
        childrenOf(messages, both(isLink, hasAttribute('hreflang'))).length > 0
      );
    },
    'a link with hreflang in its messages',
    'none',
  ),
  {
    id: 'lang-tag',
    check: (host) => messagesIn(host).map(tagFault).find(Boolean),
  },
];
