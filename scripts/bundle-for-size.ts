/**
 * Writes to `.cache/size/` what size-limit weighs, as a page loads it:
 *
 *   <entry>.js       elements and markup functions bundled with Lit, without lazy modules
 *   i18n*.js         the localisation runtime, without the catalogues
 *   release-page/    every stylesheet and script of the demo site's release page
 *   css/             the stylesheets
 *
 * size-limit compresses files but cannot bundle these entries; budgets are in `.size-limit.mjs`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import terserPlugin from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup, type Plugin } from 'rollup';
import { ELEMENTS } from './lib/elements.js';
import { releaseFiles } from './lib/stylesheets.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const OUT = join(root, '.cache/size');

/** Its types describe a CommonJS module. */
const terser = terserPlugin as unknown as (options: object) => Plugin;

/** A module with what it imports, Lit too. Lazy modules are left out. */
const bundle = (entry: string, name: string): Promise<unknown> =>
  build({
    entryPoints: [{ in: entry, out: name }],
    bundle: true,
    // Without splitting, esbuild would inline dynamic imports.
    splitting: true,
    outdir: OUT,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    conditions: ['production'],
    logLevel: 'error',
    plugins: [
      {
        name: 'external-dynamic-imports',
        setup({ onResolve }) {
          onResolve({ filter: /.*/ }, ({ kind, path }) =>
            kind === 'dynamic-import' ? { path, external: true } : undefined,
          );
        },
      },
    ],
  });

const I18N = `
export { LocalizeController } from './build/controllers/localize-controller.js';
export { loadCatalogue, registerCatalogue, registerLocale } from './build/i18n/catalogue.js';
export { translator } from './build/i18n/translator.js';`;
const PLURALS = `
export { fill } from './build/i18n/message.js';
export { plural } from './build/i18n/plural.js';`;

/** The runtime as rollup builds it for the package, with all its modules in one file. */
async function bundleRuntime(source: string): Promise<string> {
  const runtime = await rollup({
    input: 'runtime',
    external: /\/generated\//,
    plugins: [
      {
        name: 'runtime',
        resolveId: (id, from) => (id === 'runtime' ? id : from === 'runtime' ? resolve(id) : null),
        load: (id) =>
          id === 'runtime'
            ? source
            : id.endsWith('/model/mode.js')
              ? 'export const DEV = false;'
              : null,
      },
    ],
  });
  const compress = { passes: 3, unsafe_arrows: true, unsafe_methods: true };
  const minify = terser({ module: true, ecma: 2022, compress });
  // Not the folder of this checkout, whose name would count.
  const paths = (id: string): string => `./${relative('build', id).replaceAll('\\', '/')}`;
  const { output } = await runtime.generate({ format: 'es', paths, plugins: [minify] });
  return output[0].code;
}

function write(path: string, content: string | Uint8Array): void {
  const file = join(OUT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

rmSync(OUT, { recursive: true, force: true });
await Promise.all([
  bundle('dist/markup.js', 'markup'),
  ...ELEMENTS.map((name) => bundle(`dist/elements/${name}.js`, `elements/${name}`)),
]);
write('i18n.js', await bundleRuntime(I18N));
write('i18n-plurals.js', await bundleRuntime(I18N + PLURALS));
for (const path of releaseFiles()) write(`release-page/${basename(path)}`, readFileSync(path));
write('vn-elements.css', readFileSync('dist/vn-elements.css'));
for (const name of readdirSync('dist/css')) write(`css/${name}`, readFileSync(`dist/css/${name}`));
