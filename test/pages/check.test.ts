import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pagesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    // The template of SvelteKit has no content of its own.
    .filter((file) => !/node_modules|src[\\/]app\.html$/.test(file) && file.endsWith('.html'))
    .map((file) => join(folder, file));

describe('the built command vn-elements check', () => {
  for (const folder of ['site/dist', 'examples']) {
    it(`finds nothing in the pages of ${folder}`, () => {
      const pages = pagesIn(folder);
      assert.ok(pages.length > 5, String(pages.length));
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['dist/bin/vn-elements.mjs', 'check', ...pages],
        { cwd: root, encoding: 'utf8' },
      );
      assert.deepEqual([status, stdout, stderr], [0, '', '']);
    });
  }
});
