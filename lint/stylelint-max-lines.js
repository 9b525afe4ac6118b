import { relative } from 'node:path';
import stylelint from 'stylelint';
import { LONG_FILES, MAX_FILE_LINES } from './length-limits.js';

const ruleName = 'vn/max-lines';
const messages = stylelint.utils.ruleMessages(ruleName, {
  tooLong: (lines) => `The file has ${lines} lines; the limit is ${MAX_FILE_LINES}`,
});

/** Limits the lines of a stylesheet, like ESLint's `max-lines`. */
function rule(isEnabled) {
  return (root, result) => {
    const { file, css } = root.source?.input ?? {};
    if (!isEnabled || css === undefined) return;
    const name = file && relative(process.cwd(), file).replaceAll('\\', '/');
    if (LONG_FILES.some((exception) => exception.file === name)) return;
    const lines = css.trimEnd().split('\n').length;
    if (lines <= MAX_FILE_LINES) return;
    const message = messages.tooLong(lines);
    stylelint.utils.report({ ruleName, result, node: root, message });
  };
}
rule.ruleName = ruleName;
rule.messages = messages;

export default stylelint.createPlugin(ruleName, rule);
