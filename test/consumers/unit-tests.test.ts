import { before, describe, it } from 'node:test';
import { assertUsable } from '../errors/emulated-dom.js';
import { installFrom } from './project.js';

describe('unit tests of a project that uses the packed package', () => {
  let folder = '';

  before(() => {
    folder = installFrom('types-project');
  });

  for (const emulation of ['jsdom', 'happy-dom']) {
    it(`import and use every element in ${emulation} without an error`, () => {
      assertUsable(emulation, folder);
    });
  }
});
