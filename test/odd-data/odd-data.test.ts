import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { recordReliability } from '../support/reliability.js';
import { published } from './published.js';
import { faultsOf, reasonWithout } from './run.js';

// `VN_ONLY=pressRelease npm run test:odd-data` tries some functions.
const only = process.env['VN_ONLY'] ?? '';
const all = (await published()).filter((one) => reasonWithout(one) === undefined);
const functions = all.filter(
  ({ name, value }, index) =>
    name.includes(only) && all.findIndex((one) => one.value === value) === index,
);
let calls = 0;
let failed = 0;

describe('any value in place of each argument and field', () => {
  for (const one of functions) {
    it(`${one.entry}: ${one.name}`, async () => {
      const { tried, faults } = await faultsOf(one, () => true);
      calls += tried;
      failed += faults.length;
      assert.deepEqual(faults.slice(0, 50), []);
    });
  }
  after(async () => {
    if (only) return;
    const where = `${String(functions.length)} functions`;
    await recordReliability('odd', { what: 'odd values', where, tried: calls, failed });
  });
});
