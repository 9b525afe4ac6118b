const AUTHOR_TAGS = new Set(
  (
    'main nav header footer aside search section article hgroup h1 h2 h3 h4 h5 h6 ' +
    'ul ol menu dl li dt dd table caption colgroup thead tbody tfoot tr td th form'
  ).split(' '),
);
const AUTHOR_ROLES = new Set(
  (
    'banner complementary contentinfo form main navigation region search article heading list listitem ' +
    'table grid treegrid rowgroup row cell gridcell columnheader rowheader tree treeitem term definition'
  ).split(' '),
);
const VOID_TAGS = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** The nth expression of a template, as a character of the private use area. */
const EXPRESSION = 0xe000;
const TOKEN =
  /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[\ue000-\uf8ff]/g;

const isTemplate = (node) =>
  node.type === 'TaggedTemplateExpression' && /^(html|svg|staticHtml)$/.test(node.tag.name ?? '');

/** Name of a method, field, function or variable: `render`, `#items`. */
const nameOf = (key) => (key?.type === 'PrivateIdentifier' ? `#${key.name}` : key?.name);

/**
 * Landmarks, headings, lists and tables belong to the author: none of them may contain a slot in an
 * element's template, because engines disagree about the resulting accessibility tree. The rule
 * follows templates inside templates, and methods, functions and variables of the same file.
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'disallow landmarks, headings, lists and tables around a slot' },
    schema: [],
    messages: { wrapped: '{{wrapper}} must not contain a <slot>: the author writes it.' },
  },
  create(context) {
    const { visitorKeys } = context.sourceCode;
    /** Bodies of methods and functions and values of fields and variables, by name. */
    const definitions = new Map();
    const templates = [];
    const seen = new Set();
    const reported = new Set();

    const report = (node, wrapper) => {
      if (reported.has(wrapper)) return;
      reported.add(wrapper);
      context.report({ node, messageId: 'wrapped', data: { wrapper } });
    };

    /** Looks for templates in an expression that is rendered inside `wrapper`. */
    function readExpression(node, wrapper) {
      if (isTemplate(node)) {
        readTemplate(node, wrapper);
        return;
      }
      if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') {
        const name = nameOf(node);
        const definition = definitions.get(name);
        const key = `${name} ${wrapper}`;
        // Outside a wrapper the definition is read in its own place.
        if (wrapper && definition && !seen.has(key)) {
          seen.add(key);
          readExpression(definition, wrapper);
        }
        return;
      }
      for (const key of visitorKeys[node.type] ?? []) {
        for (const child of [node[key]].flat()) if (child) readExpression(child, wrapper);
      }
    }

    function readTemplate(node, outer) {
      const { quasis, expressions } = node.quasi;
      const text = quasis
        .map(
          ({ value }, at) => (at > 0 ? String.fromCharCode(EXPRESSION + at - 1) : '') + value.raw,
        )
        .join('');
      const open = [];
      const wrapper = () => open.findLast((element) => element.wrapper)?.wrapper ?? outer;
      for (const [token, slash, rawTag, attributes] of text.matchAll(TOKEN)) {
        const tag = rawTag?.toLowerCase();
        if (tag === undefined) {
          const expression = token.length === 1 && expressions[token.charCodeAt(0) - EXPRESSION];
          if (expression) readExpression(expression, wrapper());
          continue;
        }
        if (slash) {
          const at = open.findLastIndex((element) => element.tag === tag);
          if (at >= 0) open.length = at;
          continue;
        }
        if (tag === 'slot' && wrapper()) report(node, wrapper());
        if (VOID_TAGS.has(tag)) continue;
        const role = /\srole\s*=\s*["']?([\w-]+)/.exec(attributes)?.[1];
        const isWrapper = AUTHOR_TAGS.has(tag)
          ? `<${tag}>`
          : AUTHOR_ROLES.has(role)
            ? `role="${role}"`
            : undefined;
        open.push({ tag, wrapper: isWrapper });
      }
    }

    const define = (key, value) => {
      const name = nameOf(key);
      if (name !== undefined && value) definitions.set(name, value);
    };
    return {
      MethodDefinition: ({ key, value }) => define(key, value),
      PropertyDefinition: ({ key, value }) => define(key, value),
      FunctionDeclaration: (node) => define(node.id, node.body),
      VariableDeclarator: ({ id, init }) => define(id, init),
      TaggedTemplateExpression(node) {
        if (isTemplate(node)) templates.push(node);
      },
      'Program:exit'() {
        for (const node of templates) readTemplate(node, undefined);
      },
    };
  },
};
