import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allCases, sampleOf } from '../faults/cases.js';
import { runCases } from '../faults/run.js';

// A part of `npm run test:faults`, other cases each day.

const COUNT = 6;
const DAY_MS = 86_400_000;

describe('lazily loaded files', () => {
  it('some of them fail in some way: content, links and keys stay, and controls say so', async () => {
    // A file without a response takes ten seconds for each use, and Chromium requests one again whose
    // connection was reset.
    const cases = allCases().filter(
      ({ moment, times, failure }) =>
        moment === 'before' && times === 'always' && !/^(?:no response|reset)$/.test(failure),
    );
    const sample = sampleOf(cases, COUNT, Math.floor(Date.now() / DAY_MS));
    assert.equal(sample.length, COUNT);
    assert.deepEqual(await runCases('chromium', sample), []);
  });
});
