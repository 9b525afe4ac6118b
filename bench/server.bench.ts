/**
 * Measures how many release pages a server renders per second of CPU time: with `renderToString()`,
 * with `@lit-labs/ssr`, and as a template string of the same size. Runs are interleaved.
 *
 *   npm run bench -- server
 */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { writeReport } from './lib/report.js';
import { formatQuartiles, quartiles } from './lib/stats.js';

const RUNS = Number(process.env['RUNS'] ?? 7);
const WARM_UP_PAGES = 2000;
const SECONDS = 1;
/** How many times as fast as lit-ssr it must be: 3,000 pages where that renders 911. */
const MIN_RATIO = 3.3;
const OUT = '.cache/bench/release-page.mjs';

// As a production build: tsx would measure the development code and its own function names.
mkdirSync('.cache/bench', { recursive: true });
await build({
  stdin: {
    contents: `
      export { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
      export { render } from '@lit-labs/ssr';
      export { renderToString } from './src/markup/index.js';
      export * from './bench/lib/release-page.js';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  ignoreAnnotations: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['node', 'production'],
  external: ['@lit-labs/ssr', '@lit-labs/ssr/*', 'lit', 'lit/*', 'lit-html', 'lit-html/*'],
  outfile: OUT,
  logLevel: 'error',
  plugins: [
    {
      name: 'production',
      setup({ onLoad }) {
        onLoad({ filter: /src[/\\]model[/\\]mode\.ts$/ }, () => ({
          contents: 'export const DEV = false;',
          loader: 'ts',
        }));
      },
    },
  ],
});
const { collectResultSync, render, renderToString, releaseBody, withoutElements } = (await import(
  pathToFileURL(OUT).href
)) as typeof import('./lib/release-page.js') &
  typeof import('../src/markup/index.js') &
  typeof import('@lit-labs/ssr') &
  typeof import('@lit-labs/ssr/lib/render-result.js');

const page = renderToString(releaseBody());
const floor = withoutElements(page);
const parts = floor.split('\n');
const template = releaseBody();

const WAYS: Readonly<Record<string, () => string>> = {
  'renderToString()': () => renderToString(releaseBody()),
  'of that, the writer alone': () => renderToString(template),
  '@lit-labs/ssr': () => collectResultSync(render(releaseBody())),
  'template string': () => parts.reduce((text, part) => `${text}${part}\n`, ''),
};

let written = 0;
/** Pages per CPU second. */
function measure(write: () => string): number {
  const start = process.cpuUsage();
  let pages = 0;
  let used = 0;
  while (used < SECONDS * 1e6) {
    for (let turn = 0; turn < 20; turn += 1) written += write().length;
    pages += 20;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  }
  return (pages / used) * 1e6;
}

const rates = new Map<string, number[]>(Object.keys(WAYS).map((name) => [name, []]));
for (const write of Object.values(WAYS)) {
  for (let turn = 0; turn < WARM_UP_PAGES; turn += 1) written += write().length;
}
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, write] of Object.entries(WAYS)) rates.get(name)?.push(measure(write));
}
if (written === 0) throw new Error('Nothing was written.');

const brotli = (text: string): number => brotliCompressSync(text).length;
const figures = Object.fromEntries([...rates].map(([name, all]) => [name, quartiles(all)]));
console.log(`Release pages per CPU second, median of ${String(RUNS)} (quartiles)`);
for (const [name, all] of Object.entries(figures)) {
  console.log(`${name.padEnd(28)}${formatQuartiles(all, 0)}`);
}
const size = { raw: Buffer.byteLength(page), brotli: brotli(page), floor: brotli(floor) };
console.log(
  `HTML: ${String(size.raw)} bytes, brotli ${String(size.brotli)}, ${(size.brotli / size.floor).toFixed(2)} × the same content without elements (${String(Buffer.byteLength(floor))} bytes, brotli ${String(size.floor)})`,
);
if (page.includes('<!--')) throw new Error('The page contains template markers.');
writeReport('server', { pagesPerCpuSecond: figures, html: size });
const medianOf = (name: string): number => figures[name]?.median ?? Number.NaN;
const ratio = medianOf('renderToString()') / medianOf('@lit-labs/ssr');
console.log(`${ratio.toFixed(1)} × @lit-labs/ssr; limit ${String(MIN_RATIO)}`);
if (!(ratio >= MIN_RATIO)) process.exitCode = 1;
