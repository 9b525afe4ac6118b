import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { installFrom } from './project.js';

const COMPILERS = ['ts5.4', 'ts5.9', 'ts6', 'ts7'];
const RESOLUTIONS = ['bundler', 'nodenext'];
const FRAMEWORKS = ['react', 'preact', 'solid', 'vue'];

describe('types of the packed package', { concurrency: 1 }, () => {
  let folder = '';

  before(() => {
    folder = installFrom('types-project');
  });

  /** What the compiler prints; empty without errors. */
  const check = (...args: readonly string[]): Promise<string> =>
    new Promise((resolve) => {
      execFile(process.execPath, ['check.mjs', ...args], { cwd: folder }, (_, stdout) => {
        resolve(stdout.trim());
      });
    });

  for (const compiler of COMPILERS) {
    for (const resolution of RESOLUTIONS) {
      it(`compile with ${compiler}, ${resolution}, declarations included`, async () => {
        assert.equal(await check(compiler, resolution, 'core'), '');
      });
    }
  }

  for (const framework of FRAMEWORKS) {
    // Each source also expects errors, and fails where there is none.
    it(`accept and reject what they should: ${framework}`, async () => {
      assert.equal(await check('ts5.9', 'bundler', framework), '');
    });
  }

  it('accept and reject what they should: svelte', async () => {
    const errors = (await check('ts5.9', 'bundler', 'svelte'))
      .split('\n')
      .filter((line) => line.includes(' ERROR '))
      .map((line) => line.replace(/^\d+ ERROR "(?:.*\/)?([^"]+)" (\d+).*/, '$1:$2'));
    assert.deepEqual(errors, ['Invalid.svelte:5', 'Invalid.svelte:6']);
  });
});
