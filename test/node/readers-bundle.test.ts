import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The packages that an entry imports, also dynamically. */
async function packagesOf(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/${entry}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    metafile: true,
    packages: 'external',
    write: false,
    outdir: 'out',
  });
  return Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports.filter(({ external }) => external))
    .map(({ path }) => path);
}

describe('the packages of an entry', () => {
  for (const entry of ['readers/index.ts', 'readers/html.ts', 'model/index.ts']) {
    it(`none for ${entry}`, async () => {
      assert.deepEqual(await packagesOf(entry), []);
    });
  }
});
