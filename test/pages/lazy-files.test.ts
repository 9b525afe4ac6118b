import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allCases, sampleOf } from '../faults/cases.js';
import { runCases } from '../faults/run.js';

// A part of `npm run test:faults`, other cases each day.

const COUNT = 6;
const DAY_MS = 86_400_000;

describe('lazily loaded files', () => {
  it('some of them fail in some way: content, links and keys stay, and controls say so', async () => {
    // Chromium requests a file again whose connection was reset, which takes long.
    const cases = allCases().filter(({ failure }) => failure !== 'reset');
    const sample = sampleOf(cases, COUNT, Math.floor(Date.now() / DAY_MS));
    assert.equal(sample.length, COUNT);
    assert.deepEqual(await runCases('chromium', sample), []);
  });

  it('the filter and the messages never answer: the status says so after one time limit', async () => {
    const cases = allCases().filter(
      ({ file, failure, times, moment }) =>
        /\/translator\.js$/.test(file) &&
        failure === 'no response' &&
        times === 'always' &&
        moment === 'before',
    );
    assert.equal(cases.length, 1);
    assert.deepEqual(await runCases('chromium', cases), []);
  });
});
