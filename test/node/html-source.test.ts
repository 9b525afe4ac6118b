import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeValues, rewriteHtml } from '../../src/readers/html-source.js';

const embed = (url: string, title: string, kind = 'page'): string =>
  ` <a href="${url}" data-vn-embed="${kind}">${title}</a> `;

describe('HTML before it is sanitised', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a frame whose URL has a quotation mark',
      `<iframe src='https://a.example/?q="b"' title="Haku"></iframe>`,
      embed('https://a.example/?q=&quot;b&quot;', 'Haku'),
    ],
    [
      'a frame with a label',
      '<iframe src="https://a.example/" aria-label="Kartta"></iframe>',
      embed('https://a.example/', 'Kartta'),
    ],
    [
      'an embedded page',
      '<embed src="https://a.example/" title="Kartta">',
      embed('https://a.example/', 'Kartta'),
    ],
    [
      'a frame in an object',
      '<object title="Kartta"><iframe src="https://a.example/"></iframe></object>',
      embed('https://a.example/', 'Kartta'),
    ],
    [
      'an applet',
      '<applet title="Kartta"><embed src="https://a.example/"></applet>',
      embed('https://a.example/', 'Kartta'),
    ],
    [
      'a video whose captions come before its source',
      '<video title="V"><track src="/v.vtt"><source src="/v.mp4"></video>',
      embed('/v.mp4', 'V', 'video'),
    ],
    [
      'a hidden image with a title',
      'a <svg aria-hidden="true"><title>Kuvake</title></svg>b',
      'a b',
    ],
    ['an empty image', '<svg/>a', 'a'],
    [
      'a formula with its source',
      '<math><mi>x</mi><annotation encoding="TeX">x_1</annotation></math>',
      'x ',
    ],
    [
      'a formula with its source in XML',
      '<math><mi>x</mi><annotation-xml encoding="a">\n<b>c</b>\n</annotation-xml ></math>',
      'x ',
    ],
    ['a formula of several symbols', '<math><mi>x</mi><mi>y</mi></math>', 'x  y '],
    ['a formula that is cut off in its source', '<math><mi>x</mi><annotation>x_1', 'x '],
    [
      'a text field with a frame',
      '<textarea><iframe src="/a"></textarea>',
      '<textarea><iframe src="/a"></textarea>',
    ],
    ['a comment', 'a<!-- b -->c', 'ac'],
  ];
  for (const [name, html, expected] of cases) {
    it(`is rewritten: ${name}`, () => {
      assert.equal(
        rewriteHtml(html).replace(/\s+/g, ' ').trim(),
        expected.replace(/\s+/g, ' ').trim(),
      );
    });
  }
});

describe('the values of an attribute', () => {
  it('are those of one element', () => {
    assert.deepEqual(attributeValues('<a href="b"><p href="c"></p></a>', 'a', 'href'), ['b']);
  });
});
