import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseJson } from '../../src/readers/json.js';
import { languageTag } from '../../src/readers/language-of.js';
import { readableHost } from '../../src/readers/readable-host.js';

describe('the language that a text names', () => {
  for (const [text, tag] of [
    ['fi', 'fi'],
    [' FI_fi ', 'fi-FI'],
    ['Finnish', 'fi'],
    [' SUOMI ', 'fi'],
    ['davvisámegiella', 'se'],
    ['Northern Sami', 'se'],
    ['tyska', 'de'],
    ['http://publications.europa.eu/resource/authority/language/SWE', 'sv'],
    ['http://id.loc.gov/vocabulary/iso639-1/sv', 'sv'],
    ['https://lexvo.org/id/iso639-3/rus', 'ru'],
    ['https://a.example/#en', 'en'],
    ['https://a.example/english', undefined],
    ['see https://a.example/en', undefined],
    ['ftp://a.example/en', undefined],
    ['', undefined],
    ['und', undefined],
  ] as const) {
    it(`in “${text}” is ${tag ?? 'unknown'}`, () => {
      assert.equal(languageTag(text), tag);
    });
  }
});

describe('a host name as people read it', () => {
  for (const [host, readable] of [
    ['a.example', 'a.example'],
    ['xn--hmeenlinna-q5a.example', 'hämeenlinna.example'],
    ['XN--HMEENLINNA-Q5A.fi', 'hämeenlinna.fi'],
    ['xn--bcher-kva.xn--p1ai', 'bücher.рф'],
    // Examples of RFC 3492.
    ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    [
      'xn--porqunopuedensimplementehablarenespaol-fmd56a',
      'porquénopuedensimplementehablarenespañol',
    ],
    ['xn--3b-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
    ['xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
    ['xn--e1afmkfd.example', 'пример.example'],
    ['xn--99999999', 'xn--99999999'],
    ['xn--a-!', 'xn--a-!'],
    ['axn--p1ai', 'axn--p1ai'],
  ] as const) {
    it(`${host} is ${readable}`, () => {
      assert.equal(readableHost(host), readable);
    });
  }
});

describe('JSON', () => {
  it('is read after a byte order mark', () => {
    assert.deepEqual(parseJson('\ufeff{"a": [1]}'), { a: [1] });
  });
  for (const [text, code, message] of [
    ['', 'truncated', /the JSON is truncated/],
    ['{"a": ', 'truncated', /the JSON is truncated/],
    ['{"a": [1, 2', 'truncated', /the JSON is truncated/],
    ['"abc', 'truncated', /the JSON is truncated/],
    ['{"a": 1}\n x', 'syntax', /this is not JSON/],
    ['[1,\n]', 'syntax', /this is not JSON/],
    ['x', 'syntax', /this is not JSON/],
  ] as const) {
    it(`${JSON.stringify(text)} is an error: ${code}`, () => {
      assert.throws(() => parseJson(text), { name: 'ParseError', code, message });
    });
  }
  it('that is cut off ends at the fault', () => {
    assert.throws(() => parseJson('{"a":\n"b'), { line: 2, column: 3 });
  });
});
