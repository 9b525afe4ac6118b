import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  readContactText,
  readEmail,
  readPhone,
  readPhones,
  readPublishers,
  type ContactPiece,
} from '../../src/model/index.js';

const shown = (pieces: readonly ContactPiece[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}](${piece.href})`))
    .join('')
    .replaceAll('\u00a0', ' ');

/** All that was written is still there, whatever became a link. */
const words = (pieces: readonly ContactPiece[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('')
    .replaceAll('\u00a0', ' ');

describe('telephone numbers as people write them', () => {
  const cases: readonly (readonly [written: string, shown: string])[] = [
    ['029 515 0201', '[029 515 0201](tel:+358295150201)'],
    ['+358 (0)9 160 01', '[+358 (0)9 160 01](tel:+358916001)'],
    ['+358 09 160 01', '[+358 09 160 01](tel:+358916001)'],
    ['0295 16001 (vaihde)', '[0295 16001](tel:+35829516001) (vaihde)'],
    ['116 117', '[116 117](tel:116117)'],
    ['116 117 (päivystys)', '[116 117](tel:116117) (päivystys)'],
    ['112', '[112](tel:112)'],
    ['09-1234 567 / 12', '[09-1234 567 / 12](tel:+35891234567;ext=12)'],
    ['09 1234 567 alanumero 12', '[09 1234 567 alanumero 12](tel:+35891234567;ext=12)'],
    ['09 1234 567, ankn. 12', '[09 1234 567, ankn. 12](tel:+35891234567;ext=12)'],
    ['(09) 123 4567', '[(09) 123 4567](tel:+35891234567)'],
    ['09\u20131234\u2011567', '[09\u20131234\u2011567](tel:+35891234567)'],
    ['040\u00a0123\u00a04567', '[040 123 4567](tel:+358401234567)'],
    ['0800 123 456', '[0800 123 456](tel:+358800123456)'],
    ['00358 40 123 4567', '[00358 40 123 4567](tel:+358401234567)'],
    ['+46 8 405 10 00', '[+46 8 405 10 00](tel:+4684051000)'],
    ['p. 029 515 0201', 'p. [029 515 0201](tel:+358295150201)'],
    [
      '029 515 0201, 040 123 4567',
      '[029 515 0201](tel:+358295150201), [040 123 4567](tel:+358401234567)',
    ],
    [
      '09 123 4567 / 040 123 4567',
      '[09 123 4567](tel:+35891234567) / [040 123 4567](tel:+358401234567)',
    ],
    ['029 515 0201 (klo 9–15)', '[029 515 0201](tel:+358295150201) (klo 9–15)'],
    ['029 515 0201 (1.12.2026 alkaen)', '[029 515 0201](tel:+358295150201) (1.12.2026 alkaen)'],
    ['vaihde', 'vaihde'],
    ['klo 9–15', 'klo 9–15'],
    ['+358', '+358'],
    ['[email protected]', '[email protected]'],
    ['puh. <script>1</script>', 'puh. <script>1</script>'],
    ['1234567890123456789', '1234567890123456789'],
  ];
  for (const [written, expected] of cases) {
    it(`${written} → ${expected}`, () => {
      const pieces = readPhones(written);
      assert.equal(shown(pieces), expected);
      assert.equal(words(pieces), written.replaceAll('\u00a0', ' '));
    });
  }
  it('takes no number from what is no text', () => {
    for (const wrong of [null, undefined, 112, {}, []]) {
      assert.deepEqual(readPhones(wrong), []);
      assert.equal(readPhone(wrong), undefined);
    }
  });
  it('answers quickly on a long run of digits and spaces', () => {
    const long = '0 '.repeat(5000);
    const start = performance.now();
    readPhones(long);
    readContactText(long.slice(0, 4990));
    readPhone(long);
    assert.ok(performance.now() - start < 2000);
  });
});

describe('e-mail addresses', () => {
  for (const good of ['ilona.sekiguchi@gov.fi', 'a+b@om.gov.fi', 'mäki@esimerkki.fi']) {
    it(`links ${good}`, () => {
      assert.equal(readEmail(good)?.href, `mailto:${good}`);
    });
  }
  for (const bad of [
    '[email protected]',
    'firstname.lastname@gov.fi',
    'etunimi.sukunimi@gov.fi',
    'fornamn.efternamn@gov.fi',
    'förnamn.efternamn@gov.fi',
    'a(at)gov.fi',
    'a@gov.fi?bcc=b@c.fi',
    'a@gov.fi, b@gov.fi',
    'a@gov',
    'javascript:x@y.fi',
    'a b@gov.fi',
    '',
    null,
    7,
  ]) {
    it(`links nothing in ${JSON.stringify(bad)}`, () => {
      assert.equal(readEmail(bad), undefined);
    });
  }
});

describe('contacts in a sentence', () => {
  it('links full numbers and addresses, and keeps every word', () => {
    const text =
      'Inquiries: N N, Special Adviser, tel. +358 40 123 4567, and M M, tel. +358 9 1234 5678, m.m@gov.fi, 18.11.2021 at 9–12.';
    const pieces = readContactText(text);
    assert.equal(words(pieces), text);
    assert.deepEqual(
      pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.href])),
      ['tel:+358401234567', 'tel:+358912345678', 'mailto:m.m@gov.fi'],
    );
  });
  it('links no obfuscated address and no pattern', () => {
    for (const text of [
      'N N, [email protected]',
      'etunimi.sukunimi@gov.fi',
      'vuonna 2021 100 000 euroa',
    ]) {
      assert.deepEqual(readContactText(text), [text]);
    }
  });
});

describe('publishers', () => {
  const named = (values: readonly string[], lang: string): string[] =>
    readPublishers(values, lang).map(({ name, lang: own }) => (own ? `${name} (${own})` : name));
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'sv',
      ['inrikesministerietjustitieministeriet'],
      ['inrikesministeriet', 'justitieministeriet'],
    ],
    ['fi', ['SM'], ['sisäministeriö']],
    [
      'sv',
      ['VNK', 'OM', 'SM', 'STM', 'UM'],
      [
        'statsrådets kansli',
        'justitieministeriet',
        'inrikesministeriet',
        'social- och hälsovårdsministeriet',
        'utrikesministeriet',
      ],
    ],
    ['sv', ['Ministry of the Interior'], ['inrikesministeriet']],
    [
      'fi',
      ['Sisäministeriö, oikeusministeriö ja ympäristöministeriö'],
      ['sisäministeriö', 'oikeusministeriö', 'ympäristöministeriö'],
    ],
    ['en', ['Government Communications Department'], ['Government Communications Department']],
    ['ru', ['sm'], ['Ministry of the Interior (en)']],
    ['fi', ['Työministeriö'], ['Työministeriö']],
    ['fi', ['sisäministeriö', 'SM', ''], ['sisäministeriö']],
    ['sv', ['ANM'], ['arbets- och näringsministeriet']],
    ['fi', ['om tiedotteet'], ['om tiedotteet']],
  ];
  for (const [lang, values, expected] of cases) {
    it(`${values.join(' + ')} in ${lang}`, () => {
      assert.deepEqual(named(values, lang), expected);
    });
  }
  it('keeps an address of its own, unless it is unsafe', () => {
    assert.equal(readPublishers([{ text: 'SM', href: '/sm' }], 'fi')[0]?.href, '/sm');
    assert.equal(readPublishers([{ text: 'X', href: 'javascript:1' }], 'fi')[0]?.href, undefined);
  });
  it('takes what is no list for one, and nothing for none', () => {
    assert.equal(readPublishers('SM', 'fi').length, 1);
    assert.equal(readPublishers(undefined, 'fi').length, 0);
    assert.equal(readPublishers([null, 7, {}] as never, 'fi').length, 1);
  });
});
