import { pathToFileURL } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { build } from 'esbuild';

type Examples = typeof import('../support/server-examples.js');

const OUTFILE = '.cache/server-examples.mjs';

/**
 * Serves `/__server/<component>/<example>/<lang>`: the example rendered on the server with its
 * shadow roots, for the tests to hydrate.
 */
export function serverPlugin(): TestRunnerPlugin {
  let examples: Examples | undefined;
  return {
    name: 'vn-server',
    async serverStart() {
      await build({
        entryPoints: ['test/support/server-examples.ts'],
        outfile: OUTFILE,
        bundle: true,
        // `sideEffects` in package.json lists modules of `dist` only.
        ignoreAnnotations: true,
        packages: 'external',
        platform: 'node',
        format: 'esm',
        target: 'node20',
        logLevel: 'warning',
      });
      examples = (await import(pathToFileURL(OUTFILE).href)) as Examples;
    },
    async serve({ path }) {
      const [, component, name = '', lang = ''] =
        /^\/__server\/([^/]+)\/([^/]+)\/(\w+)$/.exec(path) ?? [];
      if (component === undefined || !examples) return undefined;
      const body = await examples.serverExample(component, name, lang);
      return body === undefined ? undefined : { body, type: 'html' };
    },
  };
}
