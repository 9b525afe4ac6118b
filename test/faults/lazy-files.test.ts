import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FAILURES, allCases } from './cases.js';
import { recordReliability } from '../support/reliability.js';
import { runCases, type FaultBrowser } from './run.js';

// Every lazily loaded file × every failure × once or always × before, during or after its use. Takes
// about two hours; `VN_FAULTS` chooses failures, `VN_MOMENTS` moments, `VN_BROWSERS` browsers.

const moments = process.env['VN_MOMENTS']?.split(',');
const names = process.env['VN_FAULTS']?.split(',');
const browsers = (process.env['VN_BROWSERS']?.split(',') ?? [
  'chromium',
  'firefox',
]) as FaultBrowser[];

for (const browser of browsers) {
  describe(`files that fail to load, in ${browser}`, () => {
    for (const failure of FAILURES.filter((name) => names?.includes(name) ?? true)) {
      it(failure, async () => {
        const cases = allCases().filter(
          (one) => one.failure === failure && (moments?.includes(one.moment) ?? true),
        );
        const failed = await runCases(browser, cases);
        await recordReliability('files', {
          what: [failure, ...(moments ?? [])].join(', '),
          where: browser,
          tried: cases.length,
          failed: failed.length,
        });
        assert.deepEqual(failed, []);
      });
    }
  });
}
