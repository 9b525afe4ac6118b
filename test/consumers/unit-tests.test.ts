import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { ELEMENTS } from '../../scripts/lib/elements.js';
import { installFrom } from './project.js';

describe('unit tests of a project that uses the packed package', () => {
  let folder = '';

  before(() => {
    folder = installFrom('types-project');
  });

  for (const emulation of ['jsdom', 'happy-dom']) {
    it(`import and render every element in ${emulation} without an error`, () => {
      const output = execFileSync(process.execPath, ['dom.mjs', emulation], {
        cwd: folder,
        encoding: 'utf8',
      });
      const { rendered, errors } = JSON.parse(output.trim().split('\n').at(-1) ?? '') as {
        readonly rendered: readonly string[];
        readonly errors: readonly string[];
      };
      assert.deepEqual(errors, []);
      assert.deepEqual(rendered, ELEMENTS.map((name) => `vn-${name}`).toSorted());
    });
  }
});
