import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ParseError, parseSiteTree, parseXml, xmlText } from '../../src/readers/index.js';
import { withProblems } from '../support/problems.js';

function failure(read: () => unknown): ParseError {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof ParseError, String(error));
    return error;
  }
  throw new Error('nothing is wrong');
}
const recovered = (text: string): readonly [string, number] => {
  const { result, problems } = withProblems((options) =>
    parseXml(text, {
      ...options,
      recover: true,
      decodeReference: (reference) => `(${reference})`,
    }),
  );
  return [xmlText(result), problems.length];
};

describe('parseXml', () => {
  const faults: readonly (readonly [string, string, number, number])[] = [
    ['<![CDATA[x]]><a/>', 'syntax', 1, 1],
    ['<a/><![CDATA[x]]>', 'syntax', 1, 5],
    ['<a><!--b---></a>', 'syntax', 1, 4],
    ['<!DOCTYPE a [', 'truncated', 1, 1],
    ['<!doctype a><a/>', 'syntax', 1, 2],
    ['<a>\r<b>\r\n</a>', 'syntax', 3, 1],
    ['\r\r\n\n<a>', 'truncated', 4, 4],
    ['<a b=', 'syntax', 1, 6],
    ['<a>&#xDFFF;</a>', 'syntax', 1, 4],
    ['<a>&#xFFFE;</a>', 'syntax', 1, 4],
    ['<a>&#x110000;</a>', 'syntax', 1, 4],
    ['<a:/>', 'syntax', 1, 1],
    ['<:a/>', 'syntax', 1, 1],
    ['<a: xmlns:a="u"/>', 'syntax', 1, 1],
    ['<a:b:c xmlns:a="u"/>', 'syntax', 1, 1],
    ['<a/><!DOCTYPE a>', 'syntax', 1, 5],
    ['<a><!DOCTYPE a></a>', 'syntax', 1, 4],
    ['<a xmlns:b="u" xmlns:c="u" b:d="1" c:d="2"/>', 'syntax', 1, 1],
  ];
  for (const [text, code, line, column] of faults) {
    it(`names line ${String(line)}, column ${String(column)} of ${JSON.stringify(text)}`, () => {
      const error = failure(() => parseXml(text));
      assert.deepEqual([error.code, error.line, error.column], [code, line, column]);
    });
  }

  it('knows the namespaces that every document has', () => {
    const root = parseXml('<a xml:lang="fi"><xml:b/></a>');
    assert.equal(root.uri, '');
    assert.equal(root.attributes['xml:lang'], 'fi');
    const [inner] = root.children;
    assert.ok(typeof inner === 'object');
    assert.equal(inner.uri, 'http://www.w3.org/XML/1998/namespace');
  });
  it('distinguishes attributes of different namespaces, and those of none', () => {
    const root = parseXml('<a xmlns:b="u" xmlns:c="v" d="0" b:d="1" c:d="2"/>');
    assert.deepEqual(
      ['d', 'b:d', 'c:d'].map((name) => root.attributes[name]),
      ['0', '1', '2'],
    );
  });
  it('ends the scope of a namespace with its element', () => {
    const root = parseXml('<a xmlns="u"><b xmlns="v"><c/></b><d xmlns=""/><e/></a>');
    assert.deepEqual(
      [root, ...root.children].map((one) => (typeof one === 'string' ? one : one.uri)),
      ['u', 'v', '', 'u'],
    );
  });
  it('says that text is outside of the document', () => {
    const { message } = failure(() => parseXml('<![CDATA[x]]><a/>'));
    assert.match(message, /text outside the root element/);
  });
  it('reads a comment that begins with a hyphen', () => {
    assert.equal(xmlText(parseXml('<a><!--- b -->c</a>')), 'c');
  });
  it('reads references to any character that XML allows', () => {
    const text = '<a>&#127;&#128;&#x9f;&#xA0;&#xd7ff;&#xE000;&#xFFFD;&#x10FFFF;</a>';
    assert.equal(xmlText(parseXml(text)), '\u007f\u0080\u009f\u00a0\ud7ff\ue000\ufffd\u{10ffff}');
  });
});

describe('parseXml, with recovery', () => {
  const cases: readonly (readonly [string, string, string, number])[] = [
    ['reads references to letters as they are', '<a>&#228;&#xA0;&#127;</a>', 'ä\u00a0\u007f', 0],
    ['decodes control characters', '<a>&#128;&#x9F;</a>', '(&#128;)(&#x9F;)', 1],
    ['reads white space before the document', ' \n<a>b</a>', 'b', 0],
    [
      'reads one declaration after white space',
      `${'\n'.repeat(9)}<?xml version="1.0"?><a>b</a>`,
      'b',
      1,
    ],
    [
      'reads one wrong declaration after white space',
      `${'\n'.repeat(9)}<?xml version="2"?><a>b</a>`,
      'b',
      2,
    ],
    ['reads a document type in small letters', '<!doctype a><a>b</a>', 'b', 1],
    ['reads a document type in capitals', '<!DOCTYPE a><a>b</a>', 'b', 0],
    ['reads a comment that ends with three hyphens', '<a><!--b--->c</a>', 'c', 1],
  ];
  for (const [name, text, content, problems] of cases) {
    it(name, () => {
      assert.deepEqual(recovered(text), [content, problems]);
    });
  }
  it('refuses names with a prefix or a name that is empty', () => {
    for (const text of ['<a:/>', '<:a/>', '<a :b="1"/>', '<a b:="1"/>']) {
      assert.throws(() => parseXml(text, { recover: true }), { code: 'syntax' }, text);
    }
  });
  it('leaves references that nothing decodes', () => {
    assert.equal(xmlText(parseXml('<a>&auml;&#150;</a>', { recover: true })), '&auml;&#150;');
  });
});

describe('JSON that cannot be parsed', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['          [x]', 'syntax'],
    ['          [1 2]', 'syntax'],
    ['[x]          ', 'syntax'],
    ['[{"title": "A"', 'truncated'],
    ['[{"title": "A"   \n', 'truncated'],
    ['[{"title": "A', 'truncated'],
    ['   ', 'truncated'],
  ];
  for (const [json, code] of cases) {
    it(`is ${code} in ${JSON.stringify(json)}`, () => {
      assert.equal(failure(() => parseSiteTree(json)).code, code);
    });
  }
});
