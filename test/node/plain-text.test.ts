import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeReferences } from '../../src/model/text/character-references.js';
import { looksLikeHtml, plainText } from '../../src/model/text/plain-text.js';
import { trimEnd } from '../../src/model/text/trim-end.js';

describe('character references', () => {
  for (const [text, decoded] of [
    ['&auml;&Auml;&nbsp;&euro;', 'äÄ\u00a0€'],
    ['&NotEqualTilde;', '\u2242\u0338'],
    ['&amp;lt;', '&lt;'],
    ['&#228;&#xE4;&#XE4;&#228&#xe4', 'äääää'],
    ['&#128;&#x96;&#159;&#129;', '€–Ÿ\u0081'],
    ['&#127;&#160;', '\u007f\u00a0'],
    ['&#0;&#xD800;&#xDFFF;&#x110000;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&#xD7FF;&#xE000;&#x10FFFF;', '\ud7ff\ue000\u{10ffff}'],
    // Some names need no semicolon, whatever follows them.
    ['a&ampb &copy2021 &auml', 'a&b ©2021 ä'],
    ['&notit; &notin;', '¬it; ∉'],
    ['&euro &unknown; &x; &;', '&euro &unknown; &x; &;'],
    ['&lt', '<'],
    ['a & b && c&', 'a & b && c&'],
  ] as const) {
    it(`of ${text} are ${JSON.stringify(decoded)}`, () => {
      assert.equal(decodeReferences(text), decoded);
    });
  }
});

describe('a text', () => {
  for (const html of [
    '<p>',
    '</b>',
    '<a href="x">',
    '<BR/>',
    '&amp;',
    '&#38;',
    '&#x26;',
    '&frac12;',
  ]) {
    it(`looks like HTML with ${html}`, () => {
      assert.ok(looksLikeHtml(`a ${html} b`));
    });
  }
  for (const text of ['1 < 2 > 0', '<3', 'a & b; c', '&;', '&#1;', '&#x2;', '&a;', '<b', 'a > b']) {
    it(`does not look like HTML with ${text}`, () => {
      assert.ok(!looksLikeHtml(text));
    });
  }

  it('loses what matches at its end', () => {
    assert.equal(trimEnd('//a//b//', /\//), '//a//b');
    assert.equal(trimEnd('///', /\//), '');
    assert.equal(trimEnd('a', /\//), 'a');
  });
});

describe('the paragraphs of HTML as plain text', () => {
  for (const [what, html, paragraphs] of [
    ['text', ' a \n b ', ['a b']],
    ['blocks', '<p>a</p><P\nclass="x">b</P ><div>c<h2>d</h2></div>e', ['a', 'b', 'c', 'd', 'e']],
    ['other elements', 'a<b>b</b><x-y>c</x-y> <font color=red>d</font>', ['abc d']],
    ['elements with the beginning of a block’s name', 'a<pa>b</pa><prefix>c</prefix>', ['abc']],
    ['line breaks', 'a <br> b<br/>c<BR class="x">d', ['a\nb\nc\nd']],
    ['rules', 'a<hr>b', ['a', 'b']],
    ['cells', '<table><tr><th>a</th><td>b</td ><td>c</td></tr></table>', ['a b c']],
    ['comments', 'a<!-- <p>b</p> -->c<!-- d', ['ac']],
    ['comments with other signs', 'a<!-- b > c -->d', ['ad']],
    ['scripts and styles', 'a<script>b</script ><style\n>c</style>d<SCRIPT>e', ['ad']],
    ['titles and controls', '<title>a</title><select><option>b</select>c', ['c']],
    ['elements that only begin like one', '<scripts>a</scripts><section>b</section>', ['a', 'b']],
    ['what is deleted', '<p>a <del>b</del><s>c</s><strike>d</strike>e</p>', ['a e']],
    ['plain text to the end', 'a<plaintext>b</plaintext>c', ['a']],
    ['quotation marks', 'a <q cite="x">b</q>', ['a ”b”']],
    ['elements whose names begin with q', '<qa>b</qa>', ['b']],
    ['superscripts of digits', 'm<sup>2</sup> 10<sup class="x"> 12 </sup >', ['m² 10¹²']],
    ['superscripts of other texts', '1<sup>st</sup> <sup>12345</sup>', ['1st 12345']],
    ['references, decoded once', '&lt;b&gt; &amp;amp; &auml;', ['<b> &amp; ä']],
    ['a tag that is not closed', 'a <b', ['a']],
    ['signs that are no tags', '1 < 2, <3, a<', ['1 < 2, <3, a<']],
    ['processing instructions and types', '<?xml version="1.0"?><!doctype html>a', ['a']],
    ['nothing', ' <p> </p><p>&#32;</p> ', []],
    ['spaces that do not break', '&nbsp;a&nbsp;', ['a']],
  ] as const) {
    it(`keep or leave out ${what}`, () => {
      assert.deepEqual(plainText(html), paragraphs);
    });
  }
});
