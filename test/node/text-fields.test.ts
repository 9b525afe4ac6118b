import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

/** Rules for text fields: their selector ends in `input`, and they have an edge. */
const FIELD = /[^\n]*\binput\)?(?:, button\))? \{[^{}]*\}/g;

describe('text fields', () => {
  it('have at least 16 px text: iOS zooms in on smaller text', () => {
    const files = readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => join('src/elements', file));
    const withFields = files.filter((file) => {
      const fields = readFileSync(file, 'utf8').match(FIELD)?.join('\n') ?? '';
      if (!/font: inherit/.test(fields)) return false;
      assert.match(fields, /font-size: max\(16px, 1em\)/, file);
      return true;
    });
    assert.equal(withFields.length, 3, withFields.join(', '));
  });
});
