import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ELEMENTS } from '../../scripts/lib/elements.js';
import { EVERY_REMOVAL, problemsWithout } from '../errors/engines.js';
import { outcomeOfTypes, problemsOfThrows } from '../errors/run.js';
import { sharedBrowser } from './support.js';

// A part of `npm run test:errors`, other elements each day.

const DAY_MS = 86_400_000;

describe('errors while elements render', () => {
  const today = ELEMENTS[Math.floor(Date.now() / DAY_MS) % ELEMENTS.length] ?? '';

  it(`<vn-${today}> throws: content stays, others work, the next update succeeds`, async () => {
    assert.deepEqual(await problemsOfThrows(await sharedBrowser(), today), []);
  });

  it('properties of the wrong type: one warning, and nothing is thrown', async () => {
    for (const name of new Set(['skip-link', today])) {
      const { problems, warnings, expected } = await outcomeOfTypes(await sharedBrowser(), name);
      assert.deepEqual(problems, []);
      assert.deepEqual(warnings, expected);
    }
  });

  it('an engine without newer features: content stays, and nothing is thrown', async () => {
    assert.deepEqual(await problemsWithout(await sharedBrowser(), EVERY_REMOVAL), []);
  });
});
