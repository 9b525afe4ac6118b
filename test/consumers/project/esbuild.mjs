import { build } from 'esbuild';
import { entries, report } from './report.mjs';

const { warnings } = await build({
  entryPoints: entries,
  outdir: 'out/esbuild',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  logLevel: 'silent',
});
report(warnings.map(({ text }) => text));
