import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Modules that undo what the templates are for. */
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
    group: [
      'lit-html',
      'lit-html/*',
      'lit-element',
      'lit-element/*',
      '@lit/reactive-element',
      '@lit/reactive-element/*',
    ],
    message: "Import from 'lit'.",
  },
];

/** A relative path, or a file inside a package of Lit, without its extension. */
const BARE_PATH = String.raw`/^(\.{1,2}(\u002F|$)|lit\u002F|@lit(-labs)?\u002F[^\u002F]+\u002F)(?!.*(\.(js|mjs|css|json)|\?\w+)$)/`;

const HOUSE_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'No enums: use a union of strings.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'No namespaces: a module is one.' },
  { selector: 'TSParameterProperty', message: 'No parameter properties: write the field.' },
  { selector: '[accessibility="private"]', message: 'Private members are #private.' },
  ...[
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
  ].map((node) => ({
    selector: `${node}[source.value=${BARE_PATH}]`,
    message: 'Import paths end in .js.',
  })),
];

const NAMED_EXPORTS = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Named exports only.' },
];

/** What ESLint itself recommends and no compiler says. */
const LIKELY_MISTAKES = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-async-promise-executor': 'error',
  'no-case-declarations': 'error',
  'no-cond-assign': 'error',
  'no-constant-binary-expression': 'error',
  'no-constant-condition': 'error',
  'no-control-regex': 'error',
  'no-debugger': 'error',
  'no-dupe-else-if': 'error',
  'no-duplicate-case': 'error',
  'no-empty': 'error',
  'no-empty-character-class': 'error',
  'no-empty-pattern': 'error',
  'no-ex-assign': 'error',
  'no-irregular-whitespace': 'error',
  'no-loss-of-precision': 'error',
  'no-misleading-character-class': 'error',
  'no-prototype-builtins': 'error',
  'no-regex-spaces': 'error',
  'no-self-assign': 'error',
  'no-sparse-arrays': 'error',
  'no-unsafe-finally': 'error',
  'no-unsafe-optional-chaining': 'error',
  'no-unused-private-class-members': 'error',
  'no-useless-backreference': 'error',
  'no-useless-catch': 'error',
  'no-useless-escape': 'error',
  'use-isnan': 'error',
};

const SOURCES = ['src/**/*.ts'];
const OTHERS = ['{test,stories,site,bench,scripts,.storybook}/**/*.ts'];

/** Calls typed as promises that no one needs to await; `expect(x).to.be.accessible()` is not one of them. */
const SYNCHRONOUS = [
  { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
  { from: 'package', package: 'chai', name: ['Equal'] },
];

export default defineConfig(
  globalIgnores([
    '**/generated/**',
    'build/**',
    'dist/**',
    'site/dist/**',
    'storybook-static/**',
    'coverage/**',
    '.cache/**',
    'custom-elements.json',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: [...SOURCES, ...OTHERS],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...LIKELY_MISTAKES,
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX],
      'no-restricted-imports': ['error', { patterns: [...BANNED_MODULES, ...ONE_LIT] }],

      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/explicit-member-accessibility': ['error', { accessibility: 'no-public' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Lit calls listeners on the element that renders them.
      '@typescript-eslint/unbound-method': 'off',
      // Attributes, JSON and groups of a regular expression hand over what the types deny.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // tsconfig asks for brackets on index signatures.
      '@typescript-eslint/dot-notation': 'off',

      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
    },
  },
  {
    files: SOURCES,
    rules: {
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX, ...NAMED_EXPORTS],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'], location: 'anywhere' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    // Tests and stories hold data of any shape, and plant faults on purpose.
    files: OTHERS,
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: SYNCHRONOUS }],
      // chai: `expect(x).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },

  {
    files: ['**/*.{js,mjs}'],
    // What the compiler says of TypeScript.
    rules: {
      ...LIKELY_MISTAKES,
      'no-const-assign': 'error',
      'no-dupe-args': 'error',
      'no-dupe-class-members': 'error',
      'no-dupe-keys': 'error',
      'no-redeclare': 'error',
      'no-this-before-super': 'error',
      'no-unreachable': 'error',
      'no-unused-vars': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Configuration files, reporters and launchers export what their tool asks for.
    files: ['scripts/**/*.mjs', 'bench/**/*.mjs'],
    rules: { 'no-restricted-syntax': ['error', ...NAMED_EXPORTS] },
  },
);
