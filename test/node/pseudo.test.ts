import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill, plural } from '../../src/i18n/index.js';
import { pseudo } from '../../stories/pseudo.js';

describe('pseudo-languages', () => {
  const hits = '{n, plural, one {{n} result} other {{n} results}}';
  it('make a text longer and accented, and leave what stands for values', () => {
    assert.equal(pseudo('Close', 'en-XA'), '[Çļóšé o]');
    assert.equal(fill(pseudo('{title}: subpages', 'en-XA'), { title: 'A' }), '[A: šúƀþáĝéš one t]');
    assert.equal(plural(pseudo(hits, 'en-XA'), 'en', { n: 3 }).slice(0, 11), '[3 ŕéšúļţš ');
    const text = 'Go to the English version of this page';
    assert.ok(pseudo(text, 'en-XA').length > 1.3 * text.length);
  });
  it('turn every word from right to left', () => {
    assert.equal(pseudo('To the {site}', 'en-XB'), '\u202ETo\u202C \u202Ethe\u202C {site}');
    assert.equal(plural(pseudo(hits, 'en-XB'), 'en', { n: 1 }), '1 \u202Eresult\u202C');
  });
});
