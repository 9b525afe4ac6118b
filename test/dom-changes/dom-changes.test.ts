import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordReliability } from '../support/reliability.js';
import { CHANGES } from './changes.js';
import { CASES, runCases } from './run.js';

// Every change that other scripts make to a page × before, during and after the use of every element
// × two widths. Takes about five minutes.

describe('pages that other scripts change', () => {
  for (const change of Object.keys(CHANGES)) {
    it(change, async () => {
      const cases = CASES.filter((one) => one.change === change);
      const failed = await runCases(cases);
      await recordReliability('changes', {
        what: change,
        where: 'chromium',
        tried: cases.length,
        failed: failed.length,
      });
      assert.deepEqual(failed, []);
    });
  }
});
