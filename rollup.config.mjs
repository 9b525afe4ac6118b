import { readdirSync, readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

// What `tsc` wrote becomes two things: modules that import `lit` by its name, so that a page has
// one Lit however many libraries use it (a production build and a development build that warns);
// and one file that holds Lit too, for pages without a build of their own.

const LOCALES = ['sv', 'en', 'se', 'ru', 'fr', 'de'];
const ELEMENTS = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const entries = {
  'vn-elements': 'build/bundles/vn-elements.js',
  i18n: 'build/i18n/index.js',
  markup: 'build/markup/index.js',
  model: 'build/model/index.js',
  tokens: 'build/styles/generated/tokens.js',
  words: 'build/bundles/locales.js',
};
for (const locale of LOCALES) entries[`words/${locale}`] = `build/bundles/locales/${locale}.js`;
for (const name of ELEMENTS) {
  entries[`elements/${name}`] = `build/elements/${name}/${name}.js`;
  entries[`elements/${name}-element`] = `build/elements/${name}/${name}-element.js`;
}

const CATALOGUE = /\/i18n\/generated\/elements\/(\w+)\.js$/;

/** Production builds have no warnings: what only DEV reaches is dropped. */
const production = {
  name: 'production',
  transform: (code, id) => (id.endsWith('/model/mode.js') ? 'export const DEV = false;' : null),
};

/** A second try asks for the chunk by its address in `dist`. */
const catalogueAddress = {
  name: 'catalogue-address',
  transform: (code, id) =>
    id.endsWith('/i18n/catalogue.js')
      ? { code: code.replace('`./generated/elements/', '`./locales/'), map: null }
      : null,
};

/** What editors and servers check the data of a site tree against. */
const schema = {
  name: 'schema',
  generateBundle() {
    const fileName = 'site-tree.schema.json';
    this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/model/${fileName}`) });
  },
};

/**
 * Lit's decorators and TypeScript's helper know every form of decorators; ours are all of one form
 * (decision 4), which takes two lines. That saves what a page would load.
 */
const ONE_FORM = {
  'lit/decorators.js':
    'export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);',
  tslib:
    'export const __decorate = (decorators, prototype, name) => { for (const decorate of decorators) decorate(prototype, name); };',
};
const decorators = {
  name: 'decorators',
  resolveId: (id) => (id in ONE_FORM ? `\0${id}` : null),
  load: (id) => ONE_FORM[id.slice(1)] ?? null,
};

const minify = terser({
  module: true,
  ecma: 2022,
  compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
  format: { comments: false },
});

/** What several entries share stands beside them in one file: it finds the catalogues from there. */
function chunkOf(id) {
  const catalogue = CATALOGUE.exec(id);
  if (catalogue) return `locales/${catalogue[1]}`;
  // What comes on demand stays with what asks for it.
  if (/\/(follow|focus-on|arrow-keys|stick-controller)\.js$/.test(id)) return null;
  if (/\/(i18n|controllers)\/[^/]+\.js$/.test(id) || /\/elements\/define\.js$/.test(id))
    return 'core';
  // What an element shares with its own parts on demand: else the element itself becomes a chunk.
  if (/\.items\.js$|\/model\/fold\.js$/.test(id)) return 'items';
  return null;
}

const modules = (dir, plugins) => ({
  input: entries,
  // Lit, and what a page or server may bring.
  external: [/^lit(\/|$)/, 'dompurify'],
  plugins: [...plugins, catalogueAddress, nodeResolve({ ignoreSideEffectsForRoot: true })],
  output: {
    dir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) =>
      chunk.name === 'core' || chunk.name.startsWith('locales/') ? '[name].js' : 'chunks/[name].js',
    manualChunks: chunkOf,
    hoistTransitiveImports: false,
    sourcemap: dir !== 'dist',
  },
});

export default [
  modules('dist', [production, minify, schema]),
  modules('dist/dev', []),
  {
    input: { 'vn-elements.bundle': 'build/bundles/page.js' },
    // What is loaded on demand takes Lit from the one file: two copies would be one too many.
    preserveEntrySignatures: 'allow-extension',
    // The same catalogues as the modules use, on demand.
    external: [CATALOGUE],
    plugins: [
      production,
      catalogueAddress,
      decorators,
      nodeResolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
      minify,
    ],
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'bundle/[name].js',
      paths: (id) => id.replace(/^.*\/i18n\/generated\/elements\//, './locales/'),
    },
  },
];
