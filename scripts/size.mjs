// Prints what each entry weighs — minified, gzip, brotli — beside its budget, and fails over it.
// Entries that import Lit by its name are bundled with it here: that is what a page loads.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { transform } from 'lightningcss';
import { rollup } from 'rollup';
import { releaseFiles } from './lib/sheets.mjs';

/** Budgets in bytes of brotli. */
const BUDGETS = {
  'press-release page': 16_000,
  'vn-elements.bundle.js': 9_800,
  // Every element with every variant; a page links what it uses.
  'vn-elements.css': 8_200,
  // What every element with words loads: language by nearest lang, catalogues and their loading,
  // a host's own words. All but the texts; counts come with the elements that count.
  'i18n runtime': 1_300,
  'i18n runtime, plurals': 1_600,
  // The sitemap tree: its keys and methods; its filter and its drawing come on demand.
  'any element with Lit': 11_500,
  'any catalogue': 1_000,
  // The words on the server are no page's load, but they should not grow unseen.
  'markup.js': 23_000,
};

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const weigh = (name, bytes, budget) => ({
  name,
  budget,
  minified: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotli(bytes),
});

/** What a page loads at once for a module: everything but what is imported on demand. */
async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    outdir: 'unused',
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    write: false,
    conditions: ['production'],
    logLevel: 'error',
    metafile: true,
    plugins: [
      {
        name: 'on-demand-is-left-out',
        setup({ onResolve }) {
          onResolve({ filter: /.*/ }, ({ kind, path }) =>
            kind === 'dynamic-import' ? { path, external: true } : undefined,
          );
        },
      },
    ],
  });
  return Buffer.concat(outputFiles.map(({ contents }) => contents));
}

const RUNTIME = `
export { LocalizeController } from './build/controllers/localize-controller.js';
export { loadCatalogue, registerCatalogue, registerLanguage } from './build/i18n/catalogue.js';
export { translator } from './build/i18n/translator.js';`;
const PLURALS = `
export { fill } from './build/i18n/fill.js';
export { plural } from './build/i18n/plural.js';`;

/** Modules as the build writes them, without the catalogues. */
async function runtime(code) {
  const bundle = await rollup({
    input: 'runtime',
    external: /\/generated\//,
    plugins: [
      {
        name: 'runtime',
        resolveId: (id, from) => (id === 'runtime' ? id : from === 'runtime' ? resolve(id) : null),
        load: (id) =>
          id === 'runtime'
            ? code
            : id.endsWith('/model/mode.js')
              ? 'export const DEV = false;'
              : null,
      },
    ],
  });
  const compress = { passes: 3, unsafe_arrows: true, unsafe_methods: true };
  const minify = terser({ module: true, ecma: 2022, compress });
  const { output } = await bundle.generate({ format: 'es', plugins: [minify] });
  return Buffer.from(output[0].code);
}

const file = (path) => {
  const code = readFileSync(path);
  return path.endsWith('.css') ? transform({ filename: path, code, minify: true }).code : code;
};
const rows = [];
rows.push({
  name: 'press-release page',
  budget: BUDGETS['press-release page'],
  ...releaseFiles()
    .map((path) => weigh(path, file(path)))
    .reduce((sum, row) => ({
      minified: sum.minified + row.minified,
      gzip: sum.gzip + row.gzip,
      brotli: sum.brotli + row.brotli,
    })),
});
rows.push(
  weigh(
    'vn-elements.bundle.js',
    file('dist/vn-elements.bundle.js'),
    BUDGETS['vn-elements.bundle.js'],
  ),
);
rows.push(weigh('vn-elements.css', file('dist/vn-elements.css'), BUDGETS['vn-elements.css']));
rows.push(weigh('i18n runtime', await runtime(RUNTIME), BUDGETS['i18n runtime']));
rows.push(
  weigh(
    'i18n runtime, plurals',
    await runtime(RUNTIME + PLURALS),
    BUDGETS['i18n runtime, plurals'],
  ),
);
rows.push(weigh('markup.js', await bundled('dist/markup.js'), BUDGETS['markup.js']));
for (const name of readdirSync('dist/elements').filter((one) =>
  /^(?!.*-element).*\.js$/.test(one),
)) {
  rows.push(
    weigh(
      `elements/${name}`,
      await bundled(`dist/elements/${name}`),
      BUDGETS['any element with Lit'],
    ),
  );
}
for (const name of readdirSync('dist/elements').filter((one) => one.endsWith('.css'))) {
  rows.push(weigh(`elements/${name}`, file(`dist/elements/${name}`), BUDGETS['vn-elements.css']));
}
for (const name of readdirSync('dist/locales')) {
  rows.push(weigh(`locales/${name}`, file(`dist/locales/${name}`), BUDGETS['any catalogue']));
}

const pad = (value) => String(value).padStart(9);
console.log(`${'bytes'.padEnd(34)} minified     gzip   brotli   budget`);
for (const row of rows) {
  const over = row.brotli > row.budget ? '  OVER BUDGET' : '';
  console.log(
    `${row.name.padEnd(33)}${pad(row.minified)}${pad(row.gzip)}${pad(row.brotli)}${pad(row.budget)}${over}`,
  );
  if (over) process.exitCode = 1;
}
