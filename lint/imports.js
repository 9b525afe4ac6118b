import tseslint from 'typescript-eslint';

// Restrictions on import statements other than the direction of imports (layers.js).

/** Modules that bypass the escaping of templates. */
const BANNED_MODULES = [
  {
    group: ['**/directives/unsafe-*', '**/static-html.js'],
    message: 'Markup is written in templates, never in strings.',
  },
  {
    group: ['**/directives/style-map*'],
    message:
      'A strict content security policy blocks it: use a class, a part or a custom property.',
  },
];

const ONE_LIT = [
  {
    group: ['lit-html', 'lit-html/*', 'lit-element', 'lit-element/*', '@lit/reactive-element/*'],
    message: "Import from 'lit', or ReactiveElement from '@lit/reactive-element'.",
  },
];

const LAZY_MODULES = [
  {
    group: ['**/*.lazy.js'],
    allowTypeImports: true,
    message: 'Load it by loadLazily(): a static import puts it into the first download.',
  },
];

/** For code around the library. */
export const RESTRICTED_IMPORTS = [...BANNED_MODULES, ...ONE_LIT];

const LAZY = String.raw`/\.lazy\.js$/`;
const IN_LOAD_LAZILY =
  'CallExpression[callee.name="loadLazily"] > ArrowFunctionExpression > ImportExpression';

/** Dynamic imports of the library. */
export const DYNAMIC_IMPORTS = [
  {
    selector: 'ImportExpression:not([source.type="Literal"])',
    message: 'Write the path out, so that bundlers and the layer rules find the module.',
  },
  {
    selector: `ImportExpression[source.value=${LAZY}]:not(${IN_LOAD_LAZILY})`,
    message: 'Load it by loadLazily(), which handles failed requests.',
  },
  {
    selector: String.raw`ImportExpression[source.value=/^\.\.?\u002F/]:not([source.value=${LAZY}])`,
    message: 'A module loaded on demand is named *.lazy.ts.',
  },
];

/**
 * The import statements of `src`.
 * @type {import('eslint').Linter.Config[]}
 */
export const sourceImportConfig = [
  {
    files: ['src/**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...RESTRICTED_IMPORTS, ...LAZY_MODULES] },
      ],
    },
  },
];
