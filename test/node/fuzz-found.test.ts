import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { readContactText, readPhones, type ContactPiece } from '../../src/model/index.js';
import { containsTyped, typedText } from '../../src/model/text/fold.js';
import { richPlain } from '../../src/model/text/rich-text.js';
import { parseHtml } from '../../src/readers/html.js';
import { parseFeed, parseSitemap } from '../../src/readers/index.js';

// Faults that `npm run fuzz` has found.

const hrefs = (pieces: readonly ContactPiece[]): readonly string[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.href]));

describe('what fuzzing found', () => {
  it('the URL of a feed is safe', () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'h:', 'mailto:a@b.example']) {
      const rss = `<rss><channel><link>${link}</link><item><title>a</title></item></channel></rss>`;
      assert.equal(parseFeed(rss).url, undefined, link);
    }
  });

  it('a title of Atom with an empty type is text', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="">a</title></entry></feed>';
    assert.equal(parseFeed(atom).releases[0]?.headline, 'a');
  });

  it('an entry of a sitemap with several URLs is several pages', () => {
    const [first, second, ...others] = parseSitemap(
      '<urlset><url><loc>https://a.example/a</loc><loc>https://a.example/b</loc></url></urlset>',
    );
    assert.equal(first?.href, 'https://a.example/a');
    assert.equal(second?.href, 'https://a.example/b');
    assert.deepEqual(others, []);
  });

  it('a word directly after a number does not shorten the number', () => {
    assert.deepEqual(hrefs(readContactText('0295 160 123klo 9')), []);
    assert.deepEqual(hrefs(readPhones('+358 (0)40 3332 9440puh.')), []);
    assert.deepEqual(hrefs(readContactText('0295 160 123 24h')), ['tel:+358295160123']);
  });

  it('a trunk prefix after a foreign country code is not dialled', () => {
    assert.deepEqual(hrefs(readPhones('+46 08 405 10 00')), ['tel:+4684051000']);
    assert.deepEqual(hrefs(readPhones('+49 030 123456')), ['tel:+4930123456']);
    assert.deepEqual(hrefs(readPhones('+39 06 698 12345')), ['tel:+390669812345']);
  });

  it('a space between unknown elements in a figure separates words', async () => {
    const { window } = new JSDOM('');
    const html = '<figure>r<x-a> <x-b>E</x-b></x-a></figure>';
    assert.equal(richPlain(await parseHtml(html, { window })), 'r E');
  });

  it('a paragraph with a less-than sign and a comment is kept', async () => {
    const { window } = new JSDOM('');
    const html = '<p>1 &lt;b <!-- c --></p><p><!-->2 &lt;b</p>';
    assert.match(richPlain(await parseHtml(html, { window })), /^1 <b/);
  });

  it('a block among the terms of a list separates words', async () => {
    const { window } = new JSDOM('');
    const [list] = await parseHtml('<dl>a<div>b</div></dl>', { window });
    assert.ok(typeof list === 'object');
    const [item] = list.children ?? [];
    assert.ok(typeof item === 'object');
    assert.equal((item.children ?? []).map((one) => richPlain([one])).join(' '), 'a b');
    assert.ok((item.children ?? []).every((one) => typeof one === 'object'));
  });

  it('a capital I with a dot is found by its plain letter', () => {
    assert.ok(containsTyped(typedText('istan'), 'en', 'İstanbul', 'en'));
    assert.ok(containsTyped(typedText('k istan'), 'en', 'Dvořák İstanbul', 'en'));
  });
});
