import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill, plural, type Message } from '../../src/i18n/index.js';
import { pseudo, type Pseudo } from '../../stories/pseudo.js';

describe('pseudo-locales', () => {
  const message = (text: string, tag: Pseudo): Message => ({ text: pseudo(text, tag), lang: 'en' });
  const hits = '{n, plural, one {{n} result} other {{n} results}}';
  it('make a text longer and accented, and keep placeholders', () => {
    assert.equal(pseudo('Close', 'en-XA'), '[Çļóšé o]');
    const branch = message('{title}: subpages', 'en-XA');
    assert.equal(fill(branch, { title: 'A' }).text, '[A: šúƀþáĝéš one t]');
    assert.equal(plural(message(hits, 'en-XA'), { n: 3 }).text.slice(0, 11), '[3 ŕéšúļţš ');
    const text = 'Go to the English version of this page';
    assert.ok(pseudo(text, 'en-XA').length > 1.3 * text.length);
  });
  it('make every word right-to-left', () => {
    assert.equal(pseudo('To the {site}', 'en-XB'), '\u202ETo\u202C \u202Ethe\u202C {site}');
    assert.equal(plural(message(hits, 'en-XB'), { n: 1 }).text, '1 \u202Eresult\u202C');
  });
});
