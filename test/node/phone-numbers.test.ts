import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  differencesIn,
  hrefsIn as hrefs,
  otherForms,
  phoneForms,
  REASONS,
  wrongLinks,
} from '../../scripts/corpus/phone-forms.js';
import { readContactText, readPhones, type ContactPiece } from '../../src/model/index.js';

const text = (pieces: readonly ContactPiece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

describe('telephone numbers, compared with libphonenumber-js', () => {
  const forms = phoneForms(1500);
  const differences = differencesIn(forms);

  it('dials the same number, or differs for a known reason', () => {
    const unexplained = differences.filter(
      (one) => one.others.length > 0 || !REASONS.some(({ is }) => is(one)),
    );
    assert.deepEqual(unexplained.slice(0, 20), [], `${String(unexplained.length)} of them`);
    // The lengths are random, so that many of the foreign numbers cannot exist.
    assert.ok(differences.length < forms.length / 3, String(differences.length));
  });
  it('never dials a number other than the valid one in the text', () => {
    assert.deepEqual(wrongLinks(forms), []);
  });
  it('links no date, time, identifier or amount', () => {
    const linked = otherForms(780).filter((line) => hrefs(readContactText(line)).length > 0);
    assert.deepEqual(linked, []);
  });
  it('keeps every character', () => {
    for (const { written, country } of forms) {
      const shown = text(readPhones(written, { country })).replace(/\s/g, ' ');
      assert.equal(shown, written.trim().replace(/\s/g, ' '));
    }
  });
});

describe('numbers on contact lines that are not telephone numbers', () => {
  const others = [
    ...['puhelinaika klo 09.00–11.00', 'Avoinna 09.00-15.30', 'klo 08.30', 'ma–pe 08:00–16:00'],
    ...['Y-tunnus 0123456-7', 'Y-tunnus: 0123456-7', '0123456-7', 'FO-nummer 0245437-2'],
    ...[
      'Tilaisuus 01-02-2021',
      'Kokous 06.–10.11.00',
      'Numero 04-2020',
      '01.02.2021',
      '01/02/2021',
    ],
    ...['2019–2023', '05/2021', '2021-11-18', '01.02.–03.04.2021', '1.1.00', '31.12.09'],
    ...['FI21 1234 5600 0007 85', 'IBAN FI2112345600000785', 'SE35 5000 0000 0549 1000 0003'],
    ...['OVT-tunnus 003702454372', 'Verkkolaskuosoite: 003702454372', '0037024543721234'],
    ...['Dnro VN/012345/2021', 'OM030:00/2024', 'diaarinumero 012345/2021', 'VM0123456'],
    ...[
      'ISBN 978-952-00-1234-5',
      'ISBN 952-00-1234-5',
      'viitenumero 0123 45678',
      'hetu 010190-123A',
    ],
    ...['00023 Valtioneuvosto', 'PL 23, 00023 Valtioneuvosto', '00100 Helsinki', 'PB 30'],
    ...['https://a.example/0295160123', 'www.a.example/0295160123', 'a.fi/040123456'],
    ...['0.123456', '0,123456', '100 000 euroa', 'vuonna 2021 100 000 euroa', 'kohta 0'],
    ...[
      'faksi 09 160 12345',
      'Fax: 09 160 12345',
      'telefax +358 9 160 12345',
      '09 160 12345 (faksi)',
    ],
    ...['faksi 09 160 12345, 09 160 12346', 'факс 09 160 12345'],
    ...['https://a.example?id=0295160123', 'DNB NO93 0501 1117 947', '010190-1234', '01.02.09'],
    '012/34567/2021',
  ];
  for (const line of others) {
    it(`leaves ${line} as text`, () => {
      assert.deepEqual(hrefs(readPhones(line)), []);
      assert.deepEqual(readContactText(line), [line]);
    });
  }
  it('leaves the other numbers of the line linked', () => {
    for (const line of others) {
      if (/fax|faksi|факс/i.test(line)) continue;
      for (const whole of [`${line}, puh. 0295 160 123`, `puh. 0295 160 123, ${line}`]) {
        assert.deepEqual(hrefs(readContactText(whole)), ['tel:+358295160123'], whole);
      }
    }
  });
});

describe('numbers where national telephone numbers have no prefix', () => {
  for (const [country, line] of [
    ...['2021-11-18', '18.11.2021', '2019–2023', '20.00–22.00', '10:30-11:45'].map(
      (one) => ['NO', one] as const,
    ),
    ['NO', '12345678,50 kr'],
    ['IS', '18.00–9.00'],
  ] as const) {
    it(`leaves ${line} as text in ${country}`, () => {
      assert.deepEqual(readPhones(line, { country }), [line]);
    });
  }
});

describe('telephone numbers in real forms', () => {
  const cases: readonly (readonly [string, readonly string[], string?])[] = [
    ['0295 160 001–3', ['+358295160001']],
    ['029 51 6001-6005', ['+35829516001']],
    ['0295 160 001 - 0295 160 003', ['+358295160001', '+358295160003']],
    ['0295 160 001/0295 160 002', ['+358295160001', '+358295160002']],
    [
      '0295 160 001, 0295 160 002 ja 0295 160 003',
      ['+358295160001', '+358295160002', '+358295160003'],
    ],
    ['0295 160 001\n0295 160 002', ['+358295160001', '+358295160002']],
    ['358 50 1234567', ['+358501234567']],
    ['Puh.0295160123', ['+358295160123']],
    ['Tel. + 41 58 000 00 00', ['+41580000000']],
    ['puh. (+358) 295 160 123', ['+358295160123']],
    ['(0)295 160 123', ['+358295160123']],
    ['09 123 4567, ank. 12', ['+35891234567;ext=12']],
    ['09 123 4567 (ank. 12)', ['+35891234567;ext=12']],
    ['09 123 4567 x12', ['+35891234567;ext=12']],
    ['09/123 4567', ['+35891234567']],
    ['040-123 4567', ['+358401234567']],
    ['040–123–4567', ['+358401234567']],
    ['050-123-4567', ['+358501234567']],
    ['puh./faksi 09 160 12345', ['+358916012345']],
    ['puh. 09 160 12345, faksi 09 160 54321', ['+358916012345']],
    ['faksi 09 160 54321, puh. 09 160 12345', ['+358916012345']],
    ['ma–pe 8.00–16.00 029 516 001', ['+35829516001']],
    ['klo 9–15 0295 160 123', ['+358295160123']],
    ['1.2.2026 0295 160 123', ['+358295160123']],
    ['０２９５ １６０ １２３', ['+358295160123']],
    ['0295\u200b160\u200b123', ['+358295160123']],
    ['+7 495 123-45-67', ['+74951234567']],
    ['08-000 10 00', ['+4680001000'], 'SE'],
    ['058 000 00 00', ['+41580000000'], 'CH'],
    ['22 33 44 55', ['+4722334455'], 'NO'],
    ['(212) 555-0123', [], 'XX'],
    ['+358 50 123 4567', ['+358501234567'], 'XX'],
    ['114 14', ['11414'], 'SE'],
    ['10 123', ['10123']],
    ['295 160 123', []],
    ['huone:112', []],
    ['+358 9 1234 5678 901', []],
    ['+47 (0)22 33 44 55', ['+4722334455']],
    ['22 33 44 55 og 22 33 44 56', ['+4722334455', '+4722334456'], 'NO'],
    ['09 16 101–103', ['+358916101']],
    ['09 16 101–903', ['+358916101903']],
  ];
  for (const [written, numbers, country] of cases) {
    it(`${written} in ${country ?? 'FI'}`, () => {
      assert.deepEqual(
        hrefs(readPhones(written, { country })),
        numbers.map((number) => `tel:${number}`),
      );
    });
  }
});

describe('patterns of e-mail addresses', () => {
  const patterns = [
    ...['nimi.sukunimi', 'first.last', 'name.surname', 'etunimi.sukunimi', 'förnamn.efternamn'],
    ...['firstname.lastname', 'first.name', 'vorname.nachname', 'prenom.nom', 'fornavn.etternavn'],
    ...['etunimi.x.sukunimi', 'firstname_lastname', 'firstname-lastname', 'имя.фамилия', 'etunimi'],
  ];
  for (const local of patterns) {
    it(`${local}@… is text`, () => {
      const line = `Sähköposti ${local}@gov.example`;
      assert.deepEqual(readContactText(line), [line]);
    });
  }
  it('do not include names that only begin like one', () => {
    const names = ['nimi.merkki', 'first.aid', 'name.day', 'info', 'noma.nom', 'agronom.ekonom'];
    for (const local of [...names, 'nimisto.namnet']) {
      assert.deepEqual(hrefs(readContactText(`${local}@gov.example`)), [
        `mailto:${local}@gov.example`,
      ]);
    }
  });
});
