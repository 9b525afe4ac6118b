import { nameToAvoid, phrasesToAvoid } from '../vocabulary.js';

/** Calls whose strings people read. */
const SPEAKING = /^(?:describe|it|suite|test|warn|error|\w*Error)$/;

/** Whether a string is a title, a description, a warning or an error message. */
function isProse(node) {
  let parent = node.parent;
  while (parent && /^(?:Template|Binary|Conditional)/.test(parent.type)) parent = parent.parent;
  if (parent?.type === 'Property') return parent.key.name === 'about';
  if (!/^(?:Call|New)Expression$/.test(parent?.type)) return false;
  const { callee } = parent;
  return SPEAKING.test(callee.name ?? callee.property?.name);
}

/**
 * Reports phrases and names that lint/vocabulary.js lists, in comments, test titles, warnings, error
 * messages and declarations.
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
  meta: {
    type: 'suggestion',
    docs: { description: "use the project's vocabulary" },
    schema: [],
    messages: { avoid: 'Instead of “{{found}}” write: {{instead}} (see lint/vocabulary.js).' },
  },
  create(context) {
    const { sourceCode } = context;

    /** @param start offset of the text in the file */
    function checkText(text, start) {
      for (const { index, found, instead } of phrasesToAvoid(text)) {
        const loc = {
          start: sourceCode.getLocFromIndex(start + index),
          end: sourceCode.getLocFromIndex(start + index + found.length),
        };
        const data = { found: found.replace(/\s+/g, ' '), instead };
        context.report({ loc, messageId: 'avoid', data });
      }
    }
    function checkName(id) {
      const data = id?.type === 'Identifier' ? nameToAvoid(id.name) : undefined;
      if (data) context.report({ node: id, messageId: 'avoid', data });
    }
    function checkString(node) {
      if (isProse(node)) checkText(sourceCode.getText(node), node.range[0]);
    }
    return {
      Program() {
        for (const { value, range } of sourceCode.getAllComments()) {
          // Line breaks and asterisks of a comment are spaces.
          checkText(
            value.replace(/\n\s*\*/g, (text) => ' '.repeat(text.length)),
            range[0] + 2,
          );
        }
      },
      'Literal[raw=/^[\'"]/]': checkString,
      TemplateElement: checkString,
      VariableDeclarator: ({ id }) => checkName(id),
      FunctionDeclaration: ({ id }) => checkName(id),
      'PropertyDefinition, MethodDefinition, TSPropertySignature': ({ key }) => checkName(key),
    };
  },
};
