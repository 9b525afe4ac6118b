import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { DYNAMIC_IMPORTS, RESTRICTED_IMPORTS, sourceImportConfig } from './lint/imports.js';
import { layerConfig } from './lint/layers.js';
import {
  LONG_FILES,
  MAX_CLASS_LINES,
  MAX_FILE_LINES,
  MAX_TEST_FILE_LINES,
} from './lint/length-limits.js';
import maxClassLines from './lint/rules/max-class-lines.js';
import messageLang from './lint/rules/message-lang.js';
import slotWrapper from './lint/rules/slot-wrapper.js';
import vocabulary from './lint/rules/vocabulary.js';

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
    'frameworks/**',
    'test/consumers/types-project/sources/**',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['**/*.{ts,js,mjs,cjs}'],
    plugins: {
      vn: {
        rules: {
          'max-class-lines': maxClassLines,
          'message-lang': messageLang,
          'slot-wrapper': slotWrapper,
          vocabulary,
        },
      },
    },
    rules: { 'vn/vocabulary': 'error' },
  },

  {
    files: [...SOURCES, ...OTHERS],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX],
      'no-restricted-imports': ['error', { patterns: RESTRICTED_IMPORTS }],

      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/explicit-member-accessibility': ['error', { accessibility: 'no-public' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Lit calls listeners on the element that renders them.
      '@typescript-eslint/unbound-method': 'off',
      // Attributes, JSON and groups of regular expressions can have values that their types
      // exclude.
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
  layerConfig(import.meta.dirname),
  sourceImportConfig,
  {
    files: SOURCES,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: MAX_FILE_LINES }],
      'vn/max-class-lines': ['error', { max: MAX_CLASS_LINES }],
      'vn/message-lang': 'error',
      'no-restricted-syntax': ['error', ...HOUSE_SYNTAX, ...NAMED_EXPORTS, ...DYNAMIC_IMPORTS],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'], location: 'anywhere' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['src/elements/**/*.ts'], rules: { 'vn/slot-wrapper': 'error' } },
  {
    files: ['src/bundles/**/*.ts', 'src/i18n/catalogue.ts'],
    // These modules load elements and catalogues without a host, so they may use import() directly.
    rules: { 'no-restricted-syntax': ['error', ...HOUSE_SYNTAX, ...NAMED_EXPORTS] },
  },
  ...LONG_FILES.map(({ file }) => ({
    files: [file],
    rules: { 'max-lines': 'off', 'vn/max-class-lines': 'off' },
  })),
  {
    // Tests and stories contain arbitrary data and deliberate faults.
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
    files: ['test/**/*.test.ts'],
    rules: { 'max-lines': ['error', { max: MAX_TEST_FILE_LINES }] },
  },

  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
);
