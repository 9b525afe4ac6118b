import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asciiNumbers, maskOthers } from '../../src/model/release/not-phones.js';

/** Lines by what they contain; braces are around the text that is masked. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  URLs: [
    '{http://localhost/0295160123} 0295160123',
    '{https://0295160123}',
    '{www.0295160123}',
    'katso {gov.example/0295160123?a=1} 0295160123',
    '{a-b.example/0295160123}',
    'gov.example 0295160123',
  ],
  'names of files': [
    ...['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'csv', 'zip'].map(
      (type) => `{Liite-0_0295160123.${type}} x`,
    ),
    ...['htm', 'html', 'xml', 'jpg', 'jpeg', 'png', 'PDF'].map((type) => `{0295160123.${type}}, x`),
    '0295160123.pdfx',
    '0295160123.pdf1',
    '0295160123.pd',
  ],
  'identifiers that a word introduces': [
    ...['ovt', 'OVT', 'bic', 'isbn', 'issn', 'orcid', 'gln', 'ean', 'duns', 'd-u-n-s', 'pin'].map(
      (word) => `{${word} 0295 160 123} x`,
    ),
    ...['hetu', 'sotu', 'tili', 'konto', 'viite', 'referens', 'reference', 'alv', 'vat'].map(
      (word) => `{${word}: 0295160123} x`,
    ),
    ...['moms', 'cvr', 'dnro', 'dnr', 'diaarinro', 'bankgiro', 'plusgiro', 'e-laskuosoite'].map(
      (word) => `{${word}. 0295160123} x`,
    ),
    ...['elaskuosoite', 'verkkolaskuosoite', 'laskutusosoite', 'e-invoice address'].map(
      (word) => `{${word} 0295160123} x`,
    ),
    ...['kiinteistötunnus', 'Y-tunnus', 'personbeteckning', 'koodi', 'tilikood', 'kod'].map(
      (word) => `{${word} 0295160123} x`,
    ),
    ...['access-code', 'fonummer', 'FO-nummer', 'asianumero', 'asiakasnro', 'tilaus-nro'].map(
      (word) => `{${word} 0295160123} x`,
    ),
    ...['laskun numero', 'lupanumero', 'luvan numero', 'viiten numero', 'päätös nro'].map((word) =>
      word === 'laskun numero' ? `${word} 0295160123` : `{${word} 0295160123} x`,
    ),
    ...['kundnummer', 'order no', 'faktura nr', 'org.nr', 'person-nummer', 'ärende nr'].map(
      (word) => `{${word} 0295160123} x`,
    ),
    ...['business id', 'customer number', 'account no', 'invoice no.', 'meeting id'].map(
      (word) => `{${word} 0295160123} x`,
    ),
    '{VAT FI 0295 160 123}',
    'avattu 0295160123',
    'xhetu 0295160123',
    'hetun 0295160123',
    'hetu 1',
  ],
  IBANs: [
    '{FI2112345600000785}',
    'SWIFT, {FI21 1234 5600 0007 85} x',
    '{NO93 8601 1117 947}, {BE68 5390 0754 7034}',
    '{GB29NWBK60161331926819} x',
    '{MT84 MALT 0110 0001 2345 MTLC AST0 01S} x',
    'AFI2112345600000785',
    '1FI2112345600000785',
    'FI21 1234 56',
    'fi2112345600000785',
  ],
  'business ids, personal identity codes and e-invoicing addresses': [
    '{0123456-7}',
    'x {0123456-7} x',
    '040 1234567-8',
    '01234567-8',
    '0123456-78',
    '040-1234567',
    'sivut 5-6',
    '{010190-123A}',
    'x {311299-1234} x, {131052+308T}, {010190-1234}',
    '010190-123AB',
    '010190-12345',
    '010190-123ä',
    '040 010190-1234',
    '1010190-1234',
    '410190-1234',
    '012190-1234',
    '{003702454372}',
    'x {0037024543721234} x',
    '00370245437',
    '1003702454372',
    '0037 024543721',
  ],
  'record numbers': [
    '{VN/12345/2021}',
    'x {OM030:00/2024} x',
    '{VM/0123/00.01.02.03/2021-1}',
    '{VM1/2021}',
    '{VM1:23}',
    'puh0295160123',
    'x {12/2021} x',
    '{0295160123/34567/2021} x',
    '{1/1999}',
    '12/20211',
    '12/1899',
  ],
  days: [
    '{6.-10.11.2021}',
    'x {06. - 10. 11. 2021} x',
    '{31.12. - 1.1.2022}',
    '{30.9.-31.10.21} x',
    '{1. 10.-2.12.} x',
    '{01.02.-03.04.}, x',
    '{29.10.–30.12.1999}',
    '{1.1.-2.2.}202 x',
    '{1.1.-2.2.}20211 x',
    '{1.1.-2.2.}211 x',
    '{1.1.-2.2.}21.1 x',
    '{1.2.2021}',
    'x {31.12.2021} x',
    '{30. 10. 2021}, {29.1.}, {01.09.}',
    '{01.02.21} x, {1.2.21}',
    '1.2.3',
    '1.2.20211',
    '1.2.212',
    '01.42.05.12.10',
    '01.{05.12.10}, 01. 42. {05.12.10}, 5,42.{05.12.10}',
    '1.2.21.2',
    '{1.13}.',
    '32.1.',
    '1.0.',
    '{01-02-2021}',
    'x {31-12-2021} x, {30-10-1999}, {2-9-2021}',
    '040 01-02-2021',
    '040-01-02-2021',
    '101-02-2021',
    '01-02-20213',
    '01-13-2021',
    '01-{02/2021}',
    '{2021-11-18}',
    'x {1999-01-31} x, {2021-12-09}',
    '12021-11-18',
    '2021-11-181',
    '2021-13-18',
    '2021-11-41',
  ],
  'months and years': [
    '{04-2020}',
    'x {4-2020} x, {12-1999}, {10-2021}',
    '040 04-2020',
    '040-04-2020',
    '104-2020',
    '04-2020 123',
    '04-2020-1',
    '04-20201',
    '13-2020',
    '{2019-2023}',
    'x {1999 - 2001} x, {1999-2001}',
    '040 2019-2023',
    '040-2019-2023',
    '12019-2023',
    '2019-20233',
  ],
  times: [
    '{klo 9}',
    'x {klo 9.00-16.15} x',
    '{kl. 08:00 - 24}, {KLO 23.59} x',
    '{Kello 19-20}, {klockan 0:00}, {at 9-11}, {um 24:59 -24:59}',
    '{klo9} x, x {в 10-12} x, {klo.9}, {klo 8-9}',
    '{klo 12-13}, x',
    'klo 0295160123',
    'oklo 9 x',
    'klo 25 x',
    '{08.00-16.15}',
    'x {9:00 - 24} x, {20.00-22} x, {24.00-1:59} x',
    '60.08.00-16.15',
    '60.08.00-16.15',
    '108.00-16.15',
    '08.00-16.15.1',
    '08.00-16.151',
    '08.00-16:1',
    '{08.30}',
    'x {24:00} x, {9.15}, {19:59} x',
    ...['040 08.30', '040.08.30', '040:08.30', '040-08.30', '04008.30'],
    ...['08.30 123', '08.30.123', '08.30:1', '{08.30-1}', '08.301', '08.60'],
    '{0800-1600}',
    'x {2130-2459} x, {1000-1159}',
    ...['040 0800-1600', '040-0800-1600', '00800-1600', '0800-1600 1', '0800-1600-1'],
    ...['0800-16001', '0860-1600', '0800-1660', '3000-1600', '0800-2500'],
  ],
  'coordinates, decimal numbers and amounts': [
    '{60.1699, 24.9384}',
    'x {60.169,-24.938} x, {9.123, 124.938}',
    '60.16, 24.93',
    '60.1699, 24.93',
    '160.1699, 24.9384',
    '5.60.1699, 24.9384',
    '{100 000 euroa}',
    'x {1.234,50 €} x, {5 km}, {50%} x, {0,5 %}',
    ...['euro', 'euroa', 'EUR', 'kr', 'kronor', 'kpl', 'prosenttia', 'procent', 'km', 'milj'].map(
      (unit) => `x {0295 160 123 ${unit}}. x, {12,5${unit}}`,
    ),
    '0295160123 kmh',
    '{0.123456}',
    'x {0,5} x',
    '5.0,5',
    '10,5',
  ],
};

describe('text that is not a telephone number', () => {
  for (const [subject, lines] of Object.entries(LINES)) {
    it(`is masked: ${subject}`, () => {
      for (const line of lines) {
        const masked = line.replace(/\{([^}]*)\}/g, (_, other: string) => 'x'.repeat(other.length));
        const text = asciiNumbers(line.replace(/[{}]/g, ''));
        assert.equal(maskOthers(text), asciiNumbers(masked), line);
      }
    });
  }
});

describe('typographic characters', () => {
  it('become plain ones, one for one', () => {
    assert.equal(asciiNumbers('（０１２３４５６７８９）＋－＊／．'), '(0123456789)+-*/.');
    assert.equal(asciiNumbers('\u2010\u2011\u2013\u2015\u2212\ufe58\ufe63'), '-'.repeat(7));
    const spaces = '\u00a0\u1680\u2000\u200b\u200f\u202a\u202f\u205f\u2060\u3000\u00ad\ufeff';
    assert.equal(asciiNumbers(spaces), ' '.repeat(spaces.length));
    assert.equal(asciiNumbers('a1 é，Ａ'), 'a1 é,Ａ');
  });
});
