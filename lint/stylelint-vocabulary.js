import stylelint from 'stylelint';
import { phrasesToAvoid } from './vocabulary.js';

const ruleName = 'vn/vocabulary';
const messages = stylelint.utils.ruleMessages(ruleName, {
  avoid: (found, instead) => `Instead of “${found}” write: ${instead} (see lint/vocabulary.js)`,
});

/** Reports phrases that lint/vocabulary.js lists, in comments of stylesheets. */
function rule(isEnabled) {
  return (root, result) => {
    if (!isEnabled) return;
    root.walkComments((comment) => {
      for (const { found, instead } of phrasesToAvoid(comment.text.replace(/\s+/g, ' '))) {
        const message = messages.avoid(found, instead);
        stylelint.utils.report({ ruleName, result, node: comment, message });
      }
    });
  };
}
rule.ruleName = ruleName;
rule.messages = messages;

export default stylelint.createPlugin(ruleName, rule);
