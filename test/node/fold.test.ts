import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { containsTyped, typedText } from '../../src/model/text/fold.js';

describe('letters in the filter', () => {
  it('are folded as in the tree', () => {
    const finds = (typed: string, text: string, lang: string): boolean =>
      containsTyped(typedText(typed), 'fi', text, lang);
    assert.ok(finds('ministere', 'Ministère de la Justice', 'fr'));
    assert.ok(finds('dearvvasvuodaministeriija', 'dearvvašvuođaministeriija', 'se'));
    assert.ok(finds('', 'Oikeusministeriö', 'fi'));
    assert.ok(finds('  MINISTERIÖ ', 'Oikeusministeriö', 'fi'));
    assert.ok(!finds('ministerio', 'Oikeusministeriö', 'fi'), 'ö is a letter of its own');
    assert.ok(!finds('x', 'Oikeusministeriö', 'fi'));
  });
});
