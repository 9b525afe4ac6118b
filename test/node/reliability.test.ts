import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { renderReliability } from '../support/reliability.js';

test('the tables of docs/reliability.md show the stored results', async () => {
  assert.equal(readFileSync('docs/reliability.md', 'utf8'), await renderReliability());
});
