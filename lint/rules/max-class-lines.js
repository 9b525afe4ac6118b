/**
 * Limits the lines of a class, blank lines and comments not counted.
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
  meta: {
    type: 'suggestion',
    docs: { description: 'limit the lines of code of a class' },
    schema: [{ type: 'object', properties: { max: { type: 'integer' } }, required: ['max'] }],
    messages: { tooLong: 'The class has {{lines}} lines of code; the limit is {{max}}.' },
  },
  create(context) {
    const [{ max }] = context.options;
    const { sourceCode } = context;

    function check(node) {
      const tokens = sourceCode.getTokens(node);
      const lines = new Set();
      for (const { loc } of tokens) {
        for (let line = loc.start.line; line <= loc.end.line; line += 1) lines.add(line);
      }
      if (lines.size <= max) return;
      const data = { lines: String(lines.size), max: String(max) };
      context.report({ node: node.id ?? node, messageId: 'tooLong', data });
    }
    return { ClassDeclaration: check, ClassExpression: check };
  },
};
