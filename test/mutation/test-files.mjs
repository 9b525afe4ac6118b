import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const FOLDER = 'test/node';
const MUTATED = /^src\/(?:i18n|markup|model|readers)\//;

/** Tests that are not run, with the reason. */
const EXCLUDED = {
  'accessible-names.test.ts': 'slow',
  'bench-content.test.ts': 'of the benchmarks',
  'built-pages.test.ts': 'reads the build',
  'changing-data.test.ts': 'slow',
  'check-command.test.ts': 'of the command line',
  'check.test.ts': 'of the command line',
  'feedback.test.ts': 'reads the build',
  'fuzz-seeds.test.ts': 'slow',
  'growth-sample.test.ts': 'measures time',
  'growth.test.ts': 'measures time',
  'init-command.test.ts': 'of the command line',
  'lists.test.ts': 'reads the build',
  'module-ids.test.ts': 'of the build',
  'odd-data.test.ts': 'slow',
  'search.test.ts': 'reads the build',
  'serve.test.ts': 'starts servers',
  'server-render.test.ts': 'reads the build',
  'servers.test.ts': 'starts servers',
  'site-criteria.test.ts': 'reads the build',
  'theme.test.ts': 'of the command line',
  'xliff.test.ts': 'slow',
};

/** Tests of other files that are not run, with the reason. */
export const EXCLUDED_TESTS = [
  // They read the build or the source, which Stryker has changed.
  /patterns › weigh at most/,
  /sees each message of the markup functions/,
  // They repeat a call so often that each mutant would take seconds.
  /agrees with saxes on (?:4,000 documents|a document cut off)/,
  /as luxon does in Europe\/Helsinki/,
  /in 900 texts/,
  /keeps every word of a text nested a thousand deep/,
  /links each page/,
  /linear time|takes little time|40,000 characters/,
  /reads (?:5,000 items|50,000 elements)/,
  /reads what formatDateTime\(\) prints in every language/,
  /survives data of the wrong type, and keeps what can be rendered/,
];

/** In bundles, `import.meta.url` is still the URL of the source file. */
const sourceUrls = {
  name: 'source-urls',
  setup({ onLoad }) {
    onLoad({ filter: /\/(?:test|stories|scripts|site)\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll('import.meta.url', url), loader: 'ts' };
    });
  },
};

/** In the sandbox, for the workers that replace one that did not answer. */
const BUNDLES = 'test-bundles.json';

/** Bundles each test file with the sources that it imports. */
async function bundled() {
  const entryPoints = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.test.ts') && !Object.hasOwn(EXCLUDED, name))
    .map((name) => join(FOLDER, name));
  const { outputFiles, metafile } = await build({
    absWorkingDir: process.cwd(),
    entryPoints,
    outdir: '.',
    outbase: '.',
    write: false,
    metafile: true,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // package.json declares side effects for the files of the build only.
    ignoreAnnotations: true,
    supported: { 'dynamic-import': false },
    plugins: [sourceUrls],
    logLevel: 'error',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  return Object.entries(metafile.outputs)
    .filter(([, { inputs }]) => Object.keys(inputs).some((path) => MUTATED.test(path)))
    .map(([path, { entryPoint: file }]) => ({ file, text: texts.get(resolve(path)) }));
}

/**
 * The tests as one script for each file. Evaluating a script again loads all its modules, so that
 * mutants of constants need no new process.
 */
export async function bundleTests() {
  if (!existsSync(BUNDLES)) writeFileSync(BUNDLES, JSON.stringify(await bundled()));
  return JSON.parse(readFileSync(BUNDLES, 'utf8')).map(({ file, text }) => ({
    file,
    script: new Script(`(function(require,module,exports){${text}\n})`, { filename: file }),
  }));
}
