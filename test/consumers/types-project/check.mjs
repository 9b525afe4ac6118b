// Checks the sources of one framework with one compiler: `node check.mjs ts5.9 bundler react`.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [compiler = 'ts5.9', resolution = 'bundler', folder = 'core'] = process.argv.slice(2);
const JSX = {
  react: { jsx: 'react-jsx' },
  preact: { jsx: 'react-jsx', jsxImportSource: 'preact' },
  solid: { jsx: 'preserve', jsxImportSource: 'solid-js' },
  vue: { jsx: 'preserve' },
};
const project = `tsconfig.${compiler}.${resolution}.${folder}.json`;
writeFileSync(
  project,
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: resolution === 'bundler' ? 'ESNext' : 'NodeNext',
      moduleResolution: resolution,
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      // Compilers disagree about declarations of frameworks and of their own libraries.
      skipDefaultLibCheck: true,
      noEmit: true,
      ...JSX[folder],
    },
    include: [`sources/${folder}`],
  }),
);
const COMMANDS = {
  vue: ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', project],
  svelte: [
    'node_modules/svelte-check/bin/svelte-check',
    '--tsconfig',
    `./${project}`,
    '--output',
    'machine',
  ],
};
const tsc = compiler === 'ts7' ? 'bin/tsc' : 'lib/tsc.js';
const command = COMMANDS[folder] ?? [`node_modules/${compiler}/${tsc}`, '-p', project];
const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
console.log(stdout + stderr);
process.exitCode = status ?? 1;
