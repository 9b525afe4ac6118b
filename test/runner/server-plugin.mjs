import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';

/**
 * Serves `/__server/<component>/<example>/<lang>`: the example rendered on the server with its
 * shadow roots, for the tests to hydrate.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function serverPlugin() {
  const outfile = '.cache/server-examples.mjs';
  let examples;
  return {
    name: 'vn-server',
    async serverStart() {
      await build({
        entryPoints: ['test/support/server-examples.ts'],
        outfile,
        bundle: true,
        packages: 'external',
        platform: 'node',
        format: 'esm',
        target: 'node20',
        logLevel: 'warning',
      });
      examples = await import(pathToFileURL(outfile).href);
    },
    async serve({ path }) {
      const [, component, name, lang] = /^\/__server\/([^/]+)\/([^/]+)\/(\w+)$/.exec(path) ?? [];
      if (component === undefined) return undefined;
      const body = await examples.serverExample(component, name, lang);
      return body === undefined ? undefined : { body, type: 'html' };
    },
  };
}
