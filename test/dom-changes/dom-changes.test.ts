import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordReliability } from '../support/reliability.js';
import { CHANGES } from './changes.js';
import { CASES, CHANGE_BROWSERS, changesWithout, runCases } from './run.js';

// Every change that other scripts make to a page × before, during and after the use of every element
// × two widths. Takes about five minutes in Chromium and ten in Firefox; VN_BROWSER names one of them.

const { VN_BROWSER } = process.env;
const browsers = CHANGE_BROWSERS.filter((name) => (VN_BROWSER ?? name) === name);
if (browsers.length === 0)
  throw new Error(`VN_BROWSER expected ${CHANGE_BROWSERS.join(' or ')} but found ${VN_BROWSER}.`);

for (const browser of browsers) {
  const missing = await changesWithout(browser);
  describe(`pages that other scripts change, in ${browser}`, () => {
    for (const change of Object.keys(CHANGES)) {
      it(change, { skip: missing.get(change) ?? false }, async () => {
        const cases = CASES.filter((one) => one.change === change);
        const failed = await runCases(cases, browser);
        await recordReliability('changes', {
          what: change,
          where: browser,
          tried: cases.length,
          failed: failed.length,
        });
        assert.deepEqual(failed, []);
      });
    }
  });
}
