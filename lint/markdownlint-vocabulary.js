import { phrasesToAvoid } from './vocabulary.js';

/**
 * Reports phrases that lint/vocabulary.js lists, in the prose of Markdown.
 * @type {import('markdownlint').Rule}
 */
export default {
  names: ['vn-vocabulary'],
  description: "Use the project's vocabulary",
  tags: ['vocabulary'],
  parser: 'markdownit',
  function({ parsers }, onError) {
    for (const { type, children } of parsers.markdownit.tokens) {
      if (type !== 'inline') continue;
      for (const { type, content, lineNumber } of children) {
        if (type !== 'text') continue;
        for (const { found, instead } of phrasesToAvoid(content)) {
          onError({ lineNumber, detail: `Instead of “${found}” write: ${instead}.` });
        }
      }
    }
  },
};
