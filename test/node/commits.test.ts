import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFault } from '../../scripts/check-commits.js';

describe('commit subjects', () => {
  it('accepts the imperative', () => {
    for (const subject of [
      'Add a filter to the switcher',
      'Bring back the size budget',
      'Read dates',
    ])
      assert.equal(findFault(subject), undefined);
  });

  it('rejects others, and long ones', () => {
    for (const subject of [
      'wip',
      'Added a filter',
      'Adding a filter',
      'Header: the bar is one row',
      'Add a filter.',
      `Add ${'a'.repeat(70)}`,
    ])
      assert.notEqual(findFault(subject), undefined, subject);
  });
});
