const FUNCTIONS = new Set([
  'ArrowFunctionExpression',
  'FunctionDeclaration',
  'FunctionExpression',
  'Program',
]);

/**
 * Requires code that reads `text` of a `Message` to read its `lang` in the same function.
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing:
        'Render {{name}}.text in an element with lang={{name}}.lang, or use renderMessage().',
    },
  },
  create(context) {
    const { sourceCode } = context;
    const { getTypeAtLocation } = sourceCode.parserServices;
    return {
      'MemberExpression[property.name="text"]'({ object }) {
        const type = getTypeAtLocation(object).getNonNullableType();
        if ((type.aliasSymbol ?? type.symbol)?.name !== 'Message') return;
        const name = sourceCode.getText(object);
        let scope = object.parent;
        while (!FUNCTIONS.has(scope.type)) scope = scope.parent;
        const code = sourceCode.getText(scope).replaceAll('?.', '.');
        // `ownLang(message)` is its language unless that of the surrounding markup is the same.
        const isRead = code.includes(`${name}.lang`) || code.includes(`ownLang(${name})`);
        if (!isRead) context.report({ node: object, messageId: 'missing', data: { name } });
      },
    };
  },
};
