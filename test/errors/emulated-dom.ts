import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { ELEMENTS } from '../../scripts/lib/elements.js';
import { BODY } from './page.js';
import { useEverything } from './use.js';

/**
 * Imports and uses every element in an emulated DOM.
 *
 * @param emulation `jsdom` or `happy-dom`
 * @param folder the folder of `dom.mjs`
 * @param library what it imports; by default the package
 */
export function assertUsable(emulation: string, folder: string, library = 'vn-elements'): void {
  const page = `<!doctype html><html lang="fi"><body>${BODY}</body></html>`;
  const output = execFileSync(process.execPath, ['dom.mjs', emulation, library], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, VN_PAGE: page, VN_USE: useEverything.toString() },
  });
  const { rendered, errors } = JSON.parse(output.trim().split('\n').at(-1) ?? '') as {
    readonly rendered: readonly string[];
    readonly errors: readonly string[];
  };
  assert.deepEqual(errors, []);
  assert.deepEqual(rendered, ELEMENTS.map((name) => `vn-${name}`).toSorted());
}
