import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContactText, readPhones } from '../../src/model/index.js';
import { CONTACT_LINES, isSentence } from '../data/contact-lines.js';

for (const [group, cases] of Object.entries(CONTACT_LINES)) {
  describe(`odd contacts: ${group}`, () => {
    for (const [line, hrefs, country] of cases) {
      it(`${JSON.stringify(line)}${country === undefined ? '' : ` in ${country}`}`, () => {
        const read = isSentence(line) ? readContactText : readPhones;
        const pieces = read(line, { country });
        assert.deepEqual(
          pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.href])),
          hrefs,
        );
        // No character is lost.
        const text = pieces
          .map((piece) => (typeof piece === 'string' ? piece : piece.text))
          .join('');
        assert.equal(text.replace(/\s/g, ' '), line.trim().replace(/\s/g, ' '));
      });
    }
  });
}
