import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { entries, report } from './report.mjs';

const warnings = [];
// Rollup alone reads no CSS.
// eslint-disable-next-line no-unused-vars -- the stylesheets are left out of the other entries
const { styles: _, ...input } = entries;
const bundle = await rollup({
  input,
  plugins: [nodeResolve()],
  onwarn: ({ message }) => warnings.push(message),
});
await bundle.write({ dir: 'out/rollup', format: 'es' });
await bundle.close();
report(warnings);
