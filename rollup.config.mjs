import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import license from 'rollup-plugin-license';
import { bundleRegistry } from './scripts/lib/bundle-registry.mjs';
import {
  catalogueUrl,
  chunkOf,
  isCatalogue,
  isCompiled,
  isLitHtml,
  isMode,
  isThirdParty,
} from './scripts/lib/module-ids.mjs';

// Bundles the output of `tsc` in two forms: modules that import `lit` by its name, so that a page
// has one copy of Lit (a production build, and a development build with warnings); and one file
// that contains Lit, for pages without a build.

const LOCALES = ['sv', 'en', 'se', 'ru', 'fr', 'de'];
const ELEMENTS = JSON.parse(readFileSync('src/elements/elements.json', 'utf8')).map(
  ({ name }) => name,
);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Chunks of different releases have different URLs, so that a cache cannot mix them. */
const CHUNKS = `bundle/${version}`;
/** What a page may import from the bundle. */
const PUBLIC_EXPORTS = ['registerCatalogue', 'registerLocale', 'version'];

const entries = {
  'vn-elements': 'build/bundles/vn-elements.js',
  i18n: 'build/i18n/index.js',
  markup: 'build/markup/index.js',
  model: 'build/model/index.js',
  readers: 'build/readers/index.js',
  'readers/html': 'build/readers/html.js',
  tokens: 'build/styles/generated/tokens.js',
  catalogues: 'build/bundles/catalogues.js',
};
for (const locale of LOCALES)
  entries[`catalogues/${locale}`] = `build/bundles/catalogues/${locale}.js`;
for (const name of ELEMENTS) {
  entries[`elements/${name}`] = `build/elements/${name}/${name}.js`;
  entries[`elements/${name}-element`] = `build/elements/${name}/${name}-element.js`;
}

/** Production builds have no warnings: code that depends on DEV is removed. */
const production = {
  name: 'production',
  transform: (code, id) => (isMode(id) ? 'export const DEV = false;' : null),
};

/** Reads the source maps of `tsc`, so that ours refer to the TypeScript sources. */
const sourceMaps = {
  name: 'source-maps',
  load(id) {
    const map = `${id}.map`;
    if (!isCompiled(id, import.meta.dirname) || !existsSync(map)) return null;
    const code = readFileSync(id, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '');
    return { code, map: readFileSync(map, 'utf8') };
  },
};

/** Lit's licence requires its notice wherever Lit is distributed. */
const thirdParties = license({ thirdParty: { output: { file: 'dist/THIRD-PARTY-LICENSES' } } });
const banner = ({ moduleIds }) =>
  moduleIds.some(isThirdParty)
    ? '/*! Lit, © Google LLC, BSD-3-Clause: THIRD-PARTY-LICENSES */'
    : '';

/** The JSON schemas with which editors and servers validate data. */
const schema = {
  name: 'schema',
  generateBundle() {
    const fileName = 'site-tree.schema.json';
    this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/model/site/${fileName}`) });
  },
};

/**
 * Lit's decorators and TypeScript's helper support every form of decorators. Ours all have one form
 * (decision 4), which takes two lines, so that a page loads less.
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

const minify = (comments = false) =>
  terser({
    module: true,
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
    format: { comments },
  });

/** Comments that tell bundlers to leave an import() of a computed URL alone. */
const BUNDLER_COMMENTS = /@vite-ignore|webpackIgnore|turbopackIgnore/;

const modules = (dir, plugins) => ({
  input: entries,
  // Lit and optional peer dependencies.
  external: [/^(lit|@lit\/reactive-element)(\/|$)/, 'dompurify'],
  plugins: [sourceMaps, ...plugins, nodeResolve({ ignoreSideEffectsForRoot: true })],
  output: {
    dir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) =>
      chunk.name === 'core' || chunk.name.startsWith('locales/') ? '[name].js' : 'chunks/[name].js',
    manualChunks: chunkOf,
    hoistTransitiveImports: false,
    sourcemap: true,
  },
});

const bundle = ({ name, plugins = [], finish, folder = CHUNKS }) => ({
  input: { [name]: 'build/bundles/page.js' },
  // Lazily loaded chunks import Lit from the bundle, so that there is only one copy.
  preserveEntrySignatures: 'allow-extension',
  // The same catalogues as the modules use, on demand.
  external: isCatalogue,
  plugins: [
    sourceMaps,
    ...plugins,
    decorators,
    policyName,
    nodeResolve({ exportConditions: ['production'], ignoreSideEffectsForRoot: true }),
    bundleRegistry(`${name} ${version}`, PUBLIC_EXPORTS),
    ...finish,
  ],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: `${folder}/[name].js`,
    paths: catalogueUrl,
    banner,
    sourcemap: true,
  },
});

/**
 * Lit's policy of Trusted Types gets a name of its own, because a page that uses Lit too has already
 * created one called `lit-html`.
 */
const policyName = {
  name: 'policy-name',
  transform: (code, id) =>
    isLitHtml(id)
      ? {
          code: code
            .replace(
              /(\w+)\.createPolicy\((['"])lit-html\2,\s*(\{createHTML:[^}]*\})\)/,
              "{createHTML:h=>(vnPolicy??=$1.createPolicy('vn-elements',$3)).createHTML(h)}",
            )
            .replace(/^/, 'let vnPolicy;'),
          map: null,
        }
      : null,
};

/** A classic script for the head of a page. */
const script = (name) => ({
  input: { [name]: `build/bundles/${name}.js` },
  plugins: [sourceMaps, production, minify()],
  output: {
    dir: 'dist',
    format: 'iife',
    strict: false,
    entryFileNames: '[name].js',
    sourcemap: true,
  },
});

/** `tsc` does not compile the command, because the library itself must not use Node.js. */
const typescript = {
  name: 'typescript',
  resolveId: (id, importer) =>
    importer?.endsWith('.ts') && /^\..*\.js$/.test(id)
      ? resolve(dirname(importer), id.replace(/js$/, 'ts'))
      : null,
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const result = await transform(code, { loader: 'ts', target: 'es2022', sourcemap: true });
    return { code: result.code, map: result.map };
  },
};

/** The command `vn-elements` with the packages that it needs, so that they are no dependencies. */
const command = {
  input: { 'vn-elements': 'src/command/vn-elements.ts' },
  external: /^node:/,
  plugins: [typescript, nodeResolve(), minify(/^!/), thirdParties],
  output: {
    dir: 'dist/bin',
    entryFileNames: '[name].mjs',
    inlineDynamicImports: true,
    format: 'es',
    banner: '#!/usr/bin/env node\n/*! parse5 and entities: ../THIRD-PARTY-LICENSES */',
  },
};

/** The comparison of HTML with its parser, for tests of server templates. */
const testing = {
  input: { testing: 'testing/equal-html.js' },
  plugins: [nodeResolve(), minify(/^!/), thirdParties],
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    format: 'es',
    banner: '/*! parse5 and entities: ./THIRD-PARTY-LICENSES */',
  },
};

export default [
  modules('dist', [production, minify(BUNDLER_COMMENTS), schema]),
  modules('dist/dev', []),
  bundle({
    name: 'vn-elements.bundle',
    plugins: [production],
    finish: [minify(/^!/), thirdParties],
  }),
  script('language-notice-early'),
  bundle({ name: 'vn-elements.bundle.dev', folder: `${CHUNKS}/dev`, finish: [thirdParties] }),
  // Last, because they add to the list of licences.
  testing,
  command,
];
