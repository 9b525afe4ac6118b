import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { published } from '../odd-data/published.js';
import { faultsOf, reasonWithout } from '../odd-data/run.js';

// Some of the cases of `npm run test:odd-data`: every kind of value as an argument, and some in each field.

const EVERY = 25;

const all = await published();
const functions = all.filter(
  (one, index) =>
    reasonWithout(one) === undefined && all.findIndex(({ value }) => value === one.value) === index,
);

describe('any value in place of an argument or field', () => {
  it('is tried with everything that the package exports', () => {
    assert.ok(functions.length > 50, String(functions.length));
    assert.ok(all.some(({ entry }) => entry === 'elements/header'));
    assert.ok(all.some(({ entry }) => entry === 'readers/html'));
  });

  for (const [offset, one] of functions.entries()) {
    it(`gives a result or names the field: ${one.entry}, ${one.name}()`, async () => {
      const { faults } = await faultsOf(
        one,
        (place, kind) => (place + kind + offset) % EVERY === 0,
      );
      assert.deepEqual(faults, []);
    });
  }

  it('is found where a function fails', async () => {
    const planted = (data: { readonly text: string }): string => data.text.trim();
    const [first] = functions;
    assert.ok(first);
    const { faults } = await faultsOf({ ...first, value: planted }, () => true);
    assert.match(faults.join('\n'), /TypeError: data\.text\.trim is not a function/);
    const unknown = await faultsOf({ entry: 'markup', name: 'new', value: planted }, () => true);
    assert.deepEqual(unknown.faults, ['markup: new has no base call']);
  });
});
