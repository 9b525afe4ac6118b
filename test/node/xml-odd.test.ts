import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ParseError, parseXml, xmlText } from '../../src/readers/index.js';
import { withProblems } from '../support/problems.js';

describe('parseXml', () => {
  const faults: Readonly<Record<string, readonly [string, ParseError['code']]>> = {
    'a reference to a surrogate': ['<a>&#xDFFF;</a>', 'syntax'],
    'a CDATA section before the root': ['<![CDATA[a]]><a/>', 'syntax'],
    'a comment that ends in a hyphen': ['<!-- a ---><a/>', 'syntax'],
    'a document type without an end': ['<!DOCTYPE a [', 'truncated'],
    'an attribute without a value at the end': ['<a b=', 'syntax'],
  };
  for (const [name, [xml, code]] of Object.entries(faults)) {
    it(`rejects ${name}`, () => {
      assert.throws(
        () => parseXml(xml),
        (error) => error instanceof ParseError && error.code === code,
      );
    });
  }
  it('rejects a prefix without a name, even if it recovers', () => {
    assert.throws(() => parseXml('<a:/>', { recover: true }), { code: 'syntax' });
  });
  it('accepts a comment that begins with a hyphen', () => {
    assert.equal(parseXml('<!--- a --><a/>').name, 'a');
  });
  it('accepts a control character that XML allows', () => {
    assert.equal(xmlText(parseXml('<a>&#x85;</a>')), '\u0085');
  });
  it('accepts an attribute and a prefix with the same name', () => {
    assert.equal(parseXml('<a b="1" xmlns:b="urn:b"/>').attributes['b'], '1');
  });
  it('gives elements without a prefix the default namespace in scope', () => {
    const { uri, children } = parseXml('<a xmlns="urn:a"><b/><c xmlns=""/></a>');
    assert.deepEqual(
      [uri, ...children.map((child) => (typeof child === 'string' ? child : child.uri))],
      ['urn:a', 'urn:a', ''],
    );
  });
  it('names what is outside the root', () => {
    assert.throws(() => parseXml('<a/><![CDATA[b]]>'), /text outside the root element/);
  });
  it('knows the namespace of xml', () => {
    assert.equal(parseXml('<xml:a/>').uri, 'http://www.w3.org/XML/1998/namespace');
  });
  it('recovers nothing where nothing is wrong', () => {
    const { result, problems } = withProblems((options) =>
      parseXml('\n<a>&#228;</a>', { ...options, recover: true }),
    );
    assert.equal(xmlText(result), 'ä');
    assert.deepEqual(problems, []);
  });
  it('counts the lines of a document with carriage returns', () => {
    assert.throws(() => parseXml('<a>\r<b>\r</a>'), { line: 3, column: 1 });
    assert.throws(() => parseXml('<a>\r\n<b>\r\n</a>'), { line: 3, column: 1 });
  });
});
