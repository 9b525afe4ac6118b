// Prints what each entry weighs — minified, gzip, brotli — beside its budget, and fails over it.
// Entries that import Lit by its name are bundled with it here: that is what a page loads.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { transform } from 'lightningcss';
import { releaseFiles } from './lib/sheets.mjs';

/** Budgets in bytes of brotli. */
const BUDGETS = {
  'press-release page': 16_000,
  'vn-elements.bundle.js': 9_800,
  'vn-elements.css': 6_600,
  'any element with Lit': 11_300,
  'any catalogue': 1_000,
  // The words on the server are no page's load, but they should not grow unseen.
  'markup.js': 13_200,
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
