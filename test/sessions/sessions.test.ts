import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordReliability } from '../support/reliability.js';
import { growthOf, measureSession } from './measure.js';

// A long session in an application that swaps pages. Takes about eight minutes.

const SWAPS = 5000;
const WARM_UP_SAMPLES = 10;

describe('long sessions', () => {
  it('an element of each page that is kept is noticed', async () => {
    const samples = await measureSession(1000, true);
    assert.ok(growthOf(samples, 'heapBytes', 0) > 1.01);
    assert.ok(growthOf(samples, 'nodes', 0) > 1.01);
  });

  it('heap, nodes, listeners and stylesheets do not grow', async () => {
    const samples = await measureSession(SWAPS);
    const growth = (['heapBytes', 'nodes', 'listeners', 'stylesheets'] as const).map((key) => ({
      key,
      growth: growthOf(samples, key, WARM_UP_SAMPLES),
    }));
    const grown = growth.filter((one) => one.growth > 1.01);
    const text = growth.map((one) => `${one.key} × ${one.growth.toFixed(3)}`).join(', ');
    await recordReliability('sessions', {
      what: `page swaps: ${text}; time × ${growthOf(samples, 'msPerSwap', WARM_UP_SAMPLES).toFixed(2)}`,
      where: 'chromium',
      tried: SWAPS,
      failed: grown.length,
    });
    assert.deepEqual(grown, []);
  });
});
