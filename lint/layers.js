import { join } from 'node:path';
import boundaries from 'eslint-plugin-boundaries';

/**
 * Who may import whom, in the order of docs/architecture.md. `packages` may be imported by any
 * statement, `types` by `import type` only, `peers` (optional packages) by `import()` only; `builtins`
 * are the modules of Node.js.
 * @type {Record<string, { layers: string[], packages?: string[], types?: string[], peers?: string[], builtins?: boolean }>}
 */
export const LAYERS = {
  model: { layers: [] },
  readers: { layers: ['model'], peers: ['dompurify'] },
  i18n: { layers: ['model'], packages: ['@lit/localize'] },
  rules: { layers: ['model', 'i18n'] },
  markup: { layers: ['model', 'i18n'], packages: ['lit'] },
  dom: { layers: ['model', 'i18n', 'rules'], packages: ['@lit/localize'], types: ['lit'] },
  controllers: {
    layers: ['model', 'i18n', 'rules', 'dom'],
    packages: ['@lit/localize'],
    types: ['lit'],
  },
  styles: { layers: [] },
  elements: {
    layers: ['model', 'readers', 'i18n', 'rules', 'markup', 'dom', 'controllers', 'styles'],
    packages: ['lit', '@lit/reactive-element', '@lit/localize'],
  },
  bundles: { layers: ['elements', 'i18n'] },
  command: {
    layers: ['model', 'readers', 'i18n', 'rules'],
    packages: ['parse5'],
    types: ['sarif'],
    builtins: true,
  },
};

/** Code around the library: it imports the library, never the reverse. */
const SURROUNDINGS = ['test', 'stories', 'site', 'scripts', 'bench'];

const layer = (type) => ({ element: { type } });
const external = (source) => ({ module: { origin: 'external', source } });

const policies = Object.entries(LAYERS).flatMap(
  ([type, { layers, packages = [], types = [], peers = [], builtins }]) => {
    const from = layer(type);
    return [
      { from, allow: { to: { element: { type: [type, ...layers] } } } },
      ...packages.map((source) => ({ from, allow: { to: external(source) } })),
      ...(builtins ? [{ from, allow: { to: { module: { origin: 'core' } } } }] : []),
      ...types.map((source) => ({
        from,
        allow: { to: external(source), dependency: { kind: 'type' } },
      })),
      ...peers.map((source) => ({
        from,
        allow: { to: external(source), dependency: { nodeKind: 'dynamic-import' } },
      })),
    ];
  },
);

/** One component: its folder in `src/elements`. */
const component = { element: { type: 'component' } };

/**
 * The layers of `src` as ESLint configuration.
 * @param {string} root the folder that holds `src`
 * @returns {import('eslint').Linter.Config[]}
 */
export const layerConfig = (root) => [
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: join(root, 'tsconfig.json') } },
      'boundaries/root-path': root,
      'boundaries/legacy-warnings': false,
      'boundaries/elements': [
        { type: 'component', pattern: 'src/elements/*', capture: ['name'], partialMatch: false },
        ...Object.keys(LAYERS).map((type) => ({
          type,
          pattern: `src/${type}`,
          partialMatch: false,
        })),
        ...SURROUNDINGS.map((type) => ({
          type,
          pattern: type,
          partialMatch: false,
        })),
      ],
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'boundaries/additional-dependency-nodes': [
        { selector: 'TSImportType Literal', kind: 'type', name: 'type-query' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          message:
            '{{from.element.type}} may not import {{to.element.type}}{{to.module.source}}: see lint/layers.js.',
          policies: [
            ...policies.filter(({ from }) => from.element.type !== 'elements'),
            // A component imports the files beside the components (`define.ts`), no other component.
            ...policies
              .filter(({ from }) => from.element.type === 'elements')
              .map((policy) => ({ ...policy, from: layer(['elements', 'component']) })),
            {
              from: component,
              allow: {
                to: {
                  element: {
                    type: 'component',
                    captured: { name: '{{from.element.captured.name}}' },
                  },
                },
              },
            },
            { from: layer('bundles'), allow: { to: component } },
            // The types of events and of the elements' data are part of the public API.
            {
              from: layer('bundles'),
              allow: { to: layer(['dom', 'model', 'readers']), dependency: { kind: 'type' } },
            },
          ],
        },
      ],
    },
  },
  {
    files: ['stories/**/*.ts'],
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'allow',
          message: 'Stories import src and stories, never {{to.element.type}}.',
          policies: [
            { from: layer('stories'), disallow: { to: layer(['scripts', 'site', 'test']) } },
          ],
        },
      ],
    },
  },
];
