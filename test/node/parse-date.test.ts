import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FixedOffsetZone, DateTime as Luxon } from 'luxon';
import { formatDateTime, isEmbargoed, LOCALES, readDateTime } from '../../src/model/index.js';
import { ParseError, parseDate } from '../../src/readers/index.js';

/** The date as ISO 8601, or `undefined` for a text that stays text. */
function read(text: string, lang?: string): string | undefined {
  try {
    return parseDate(text, { lang });
  } catch (error) {
    assert.ok(error instanceof ParseError);
    return undefined;
  }
}

const MOMENT = '2021-11-18T13:27:00+02:00';

describe('parseDate', () => {
  const same: readonly (readonly [string, readonly string[]])[] = [
    [
      'RFC 5322 with its obsolete forms and comments',
      [
        'Thu, 18 Nov 2021 13:27:00 +0200',
        'Thu, 18 Nov 2021 13:27:00 +0200 (EET)',
        'Thu,18 Nov 2021 13:27:00 +0200',
        'Thu , 18 Nov 2021 13:27:00 +0200',
        'Thu (day), 18 (of (the) month) Nov 2021 13(hour) : 27 +0200',
        '18 Nov 21 13:27 +0200',
        '18 Nov 121 13:27 +0200',
        'Thu, 18 Nov 2021 13:27:00 +02:00',
        'Thu, 18 Nov 2021 13:27:00 GMT+0200',
        'Thu, Nov 18 2021 13:27:00 UTC+2',
        'Thursday, 18-Nov-21 13:27:00 EET',
      ],
    ],
    [
      'what servers and languages print',
      [
        'Thu Nov 18 13:27:00 EET 2021',
        'Thu Nov 18 13:27:00 2021',
        'Thu Nov 18 13:27:00 2021 +0200',
        'Thu Nov 18 2021 13:27:00 GMT+0200 (Eastern European Standard Time)',
        '2021-11-18T13:27:00[Europe/Helsinki]',
        '2021-11-18T13:27:00+02:00[Europe/Helsinki]',
        '2021-11-18 13:27 EET',
        '2021-11-18 13:27:00 +0200',
      ],
    ],
    [
      'ISO 8601 in its extended and basic forms',
      [
        '2021-11-18T13:27:00',
        '2021-11-18 13:27',
        '20211118T132700',
        '20211118T1327+0200',
        '20211118t132700+02',
        '2021-W46-4T13:27+02:00',
        '2021W464T1327+0200',
        '2021-322T13:27',
        '2021322T1327',
        '2021-11-18T13:27,0+02:00',
        '2021/11/18 13:27',
        '2021-11-18 kl. 13.27',
      ],
    ],
    [
      'month names in Finnish, Swedish and English',
      [
        '18. marraskuuta 2021 klo 13.27',
        'to 18 marras 2021 13:27',
        'torstaina 18. marraskuuta 2021, klo 13.27',
        'den 18 november 2021 kl. 13.27',
        'torsdag 18 nov. 2021 kl 13:27',
        'November 18, 2021 at 13:27',
        'Thursday, November 18th, 2021 1:27 p.m.',
        '18th of November, 2021 1.27 PM',
        '18 November 2021 - 1:27pm',
      ],
    ],
    [
      'numbers with dots',
      [
        '18.11.2021 13.27',
        '18.11.2021 13:27',
        '18.11.2021 klo 13.27',
        'to 18.11.2021, 13.27',
        '18. 11. 2021 13.27',
        '18/11/2021 13:27',
        '11/18/2021 1:27 PM',
      ],
    ],
  ];
  for (const [what, texts] of same) {
    it(`reads ${what}; without a zone in Helsinki time`, () => {
      for (const text of texts) assert.equal(read(text), MOMENT, text);
    });
  }

  it('reads European and American zone names', () => {
    const zones: Readonly<Record<string, string>> = {
      ...{ GMT: '+00:00', UT: '+00:00', UTC: '+00:00', Z: '+00:00', WET: '+00:00', WEST: '+01:00' },
      ...{ BST: '+01:00', CET: '+01:00', CEST: '+02:00', MET: '+01:00', MESZ: '+02:00' },
      ...{ EET: '+02:00', EEST: '+03:00', EST: '-05:00', EDT: '-04:00', PDT: '-07:00' },
      '-0000': '+00:00',
    };
    for (const [zone, offset] of Object.entries(zones)) {
      const text = `Wed, 30 Jun 2021 21:05:00 ${zone}`;
      assert.equal(read(text), `2021-06-30T21:05:00${offset}`, text);
    }
  });

  it('reads a day by itself', () => {
    const texts = ['Thu, 18 Nov 2021', '18.11.2021', '20211118', '2021-W46-4', '2021-322'];
    texts.push('18. marraskuuta 2021', 'Nov 18, 2021', '2021-11-18', '2021 November 18');
    for (const text of texts) assert.equal(read(text), '2021-11-18', text);
  });

  it('reads noon, midnight and the end of a day', () => {
    assert.equal(read('18 Nov 2021 12:00 AM'), '2021-11-18T00:00:00+02:00');
    assert.equal(read('18 Nov 2021 12:30 p.m.'), '2021-11-18T12:30:00+02:00');
    assert.equal(read('2021-12-31T24:00Z'), '2022-01-01T00:00:00Z'.replace('Z', '+00:00'));
    assert.equal(read('31 Dec 2016 23:59:60 +0000'), '2016-12-31T23:59:59+00:00');
  });

  it('keeps a month or a year without a day', () => {
    assert.equal(read('2021-11'), '2021-11');
    assert.equal(read('2021'), '2021');
    const month = readDateTime('2021-11');
    assert.equal(month && formatDateTime(month, 'fi'), '11/2021');
    assert.equal(isEmbargoed({ embargo: '2021-11' }), true, 'an embargo needs a day');
  });

  it('leaves ambiguous dates as text', () => {
    const texts = [
      ...['', 'yesterday', '30 Feb 2021 10:00 +0200', '2021-02-30', '2021-W53-1', '2021-366'],
      ...['05/06/2021', '5-6-2021', '18.11.21', '11.18.2021', '18 Nov', 'Nov 2021'],
      ...['Fri, 18 Nov 2021 13:27:00 +0200', 'pe 18.11.2021'],
      ...['18 Nov 2021 13:27 IST', '18 Nov 2021 13:27 A', '18 Nov 2021 13:27 Europe/Paris'],
      ...['2021-11-18T13:27[Europe/Paris]', '18 Nov 2021 13:27 +9900', '18 Nov 2021 +0200'],
      ...['18 Nov 2021 25:00', '18 Nov 2021 13:27 PM', '18 Nov 2021 0:27 AM', '18 Nov 2021 13'],
      ...['18 marraskuu-ta 2021', '18 tammi–helmikuuta 2021', '18.–19.11.2021'],
      ...['18.11.2021 klo 13.27–15.00', '2021322', '1637234820', '18 kwietnia 2021'],
      ...['x'.repeat(300), `${'('.repeat(90)}18 Nov 2021`],
    ];
    for (const text of texts) assert.equal(read(text), undefined, text);
  });

  it('reads 18 marraskuuta as November, not as March', () => {
    assert.equal(read('18 marraskuuta 2021'), '2021-11-18');
    assert.equal(read('18 maaliskuuta 2021'), '2021-03-18');
    assert.equal(read('18 mars 2021'), '2021-03-18');
  });

  for (const [zone, offset] of [
    ['+2359', '+23:59'],
    ['-0000', '+00:00'],
    ['-0030', '-00:30'],
    ['-0101', '-01:01'],
    ['GMT+2', '+02:00'],
    ['UT -3:30', '-03:30'],
    ['UTC +02:30', '+02:30'],
    ['EST', '-05:00'],
    ['CST', '-06:00'],
    ['CDT', '-05:00'],
    ['MST', '-07:00'],
    ['PST', '-08:00'],
    ['PDT', '-07:00'],
    ['BST', '+01:00'],
    ['[Europe/Helsinki]', '+02:00'],
    ['E.E.T.', '+02:00'],
    ['(GMT)', undefined],
    ['( EET )', '+02:00'],
  ] as const) {
    it(`reads the zone ${zone}`, () => {
      const moment = `2021-11-18T13:27:00${offset ?? 'Z'}`;
      const written = `18 Nov 2021 13:27:00 ${zone}`;
      assert.equal(readDateTime(read(written))?.instant, Date.parse(moment), written);
      if (offset !== undefined) assert.equal(read(written), moment);
    });
  }

  for (const zone of [
    '+2400',
    '+0260',
    '+99',
    '[Europe/Stockholm]',
    '[+02:00',
    'XYZ',
    'IST',
    'A',
    '+2:3',
  ]) {
    it(`leaves a date with the zone ${zone} as text`, () => {
      for (const text of [`18 Nov 2021 13:27 ${zone}`, `2021-11-18T13:27 ${zone}`]) {
        assert.throws(() => parseDate(text), { code: 'syntax', message: /expected a date\b/ });
      }
    });
  }

  for (const [text, iso] of [
    ['18 Nov 2021 1:27 p.m. (EET)', MOMENT],
    ['18.11.2021 klo 13.27 (EET)', MOMENT],
    ['18 Nov 2021 1:27 p.m. (GMT)', '2021-11-18T13:27:00+00:00'],
    ['18 Nov 2021 1:27 pm (GMT)', '2021-11-18T13:27:00+00:00'],
    ['18.11.2021 klo 13.27 (GMT)', '2021-11-18T13:27:00+00:00'],
    ['18 Nov 2021 13:27( GMT )', '2021-11-18T13:27:00+00:00'],
    ['18 Nov 2021 13:27 (GMT+03:00)', '2021-11-18T13:27:00+03:00'],
    ['18 Nov 2021 13:27 (EET) +0200', MOMENT],
    ['18 Nov 2021(day)13:27', MOMENT],
    ['(day) 2021-11-18', '2021-11-18'],
    ['18 Nov 2021 1:27 p m', MOMENT],
    ['18 Nov 2021 13 : 27', MOMENT],
    ['18 Nov 2021 13: 27', MOMENT],
    ['18 Nov 2021 13 :27', MOMENT],
    ['18.11.2021 kl.13.27', MOMENT],
    ['18 Nov 2021x 13:27 UTC', undefined],
    ['18 Nov 2021 ,13:27', MOMENT],
    ['\u200e18 Nov 2021', '2021-11-18'],
    ['18 Nov 2021 12 am', '2021-11-18T00:00:00+02:00'],
    ['18 Nov 2021 12 p.m.', '2021-11-18T12:00:00+02:00'],
    ['18 Nov 2021 13 pm', undefined],
    ['18 Nov 2021 0 am', undefined],
    ['18 Nov 2021 24:00', '2021-11-19T00:00:00+02:00'],
    ['31 Dec 2021 24:00 UTC', '2022-01-01T00:00:00+00:00'],
    ['18 Nov 2021 24:01', undefined],
    ['18 Nov 2021 24:00:01', undefined],
    ['5.13.2021 24.00', undefined],
    ['18 Nov 2021 23:59:60', '2021-11-18T23:59:59+02:00'],
    ['18 Nov 2021 23:58:60', undefined],
    ['18 Nov 2021 23:60', undefined],
    ['18 Nov 2021 13', undefined],
    ['18 Nov 202113:27', undefined],
    ['30 Feb 2021 24:00', undefined],
    ['30 Feb 2021', undefined],
    ['Fri, 18 Nov 2021', undefined],
    ['2021-1-5', '2021-01-05'],
    ['2021/11/18', '2021-11-18'],
    ['2021-11/18', undefined],
    ['20211118T1327+0200', MOMENT],
    ['20211118T132700,5+0200', MOMENT],
    ['20211118T132700.25+0200', MOMENT],
    ['2021-11-18T13', '2021-11-18T13:00:00+02:00'],
    ['2021-11-18 9:05', '2021-11-18T09:05:00+02:00'],
    ['2021-11-18 13', undefined],
    ['2021-11-18T1', undefined],
    ['2021-11-18T13:27,5', '2021-11-18T13:27:30+02:00'],
    ['2021-11-18, 13:27,5', '2021-11-18T13:27:30+02:00'],
    ['2021-11-18 9:05,5', '2021-11-18T09:05:30+02:00'],
    ['2021-11-18x13:27', undefined],
    ['2021-11-18T13:27.25Z', '2021-11-18T13:27:15+00:00'],
    ['2021-11-18T13:27 EEST', '2021-11-18T13:27:00+03:00'],
    ['2021-W46-4', '2021-11-18'],
    ['2021-W53-1', undefined],
    ['2020-W53-7', '2021-01-03'],
    ['2021-W00-1', undefined],
    ['2021-322', '2021-11-18'],
    ['2021-366', undefined],
    ['2020-366', '2020-12-31'],
    ['2021-000', undefined],
    ['2021322T1327', MOMENT],
    ['a 2021-11-18', undefined],
    ['a 2021-W46-4', undefined],
    ['a 2021-322', undefined],
    ['abc2021-11-18:27', undefined],
    ['ab2021-W46-4:27', undefined],
    ['1/2021', '2021-01'],
    ['09/2021', '2021-09'],
    ['12/2021', '2021-12'],
    ['13/2021', undefined],
    ['0/2021', undefined],
    ['1/20211', undefined],
    ['12/12/2021', '2021-12-12'],
    ['13/12/2021', '2021-12-13'],
    ['12/13/2021', '2021-12-13'],
    ['11/12/2021', undefined],
    ['12-11-2021', undefined],
    ['12.11.2021', '2021-11-12'],
    ['12.13.2021', undefined],
    ['18 Nov 121', '2021-11-18'],
    ['18 Nov 021', '1921-11-18'],
    ['18 Nov 49', '2049-11-18'],
    ['18 Nov 50', '1950-11-18'],
    ['18 Foo 2021', undefined],
    ['Thu Nov 18 13:27:00 XYZ 2021', undefined],
    ['Thu Foo 18 13:27:00 EET 2021', undefined],
    ['torsdag den 18 november 2021', '2021-11-18'],
    ['18 november den 2021', undefined],
    [`18 Nov 2021 ${' '.repeat(200)}`, '2021-11-18'],
    [`18 Nov 2021 (${'x'.repeat(200)})`, undefined],
    [`18 Nov 2021 (${'x'.repeat(186)})`, '2021-11-18'],
  ] as const) {
    const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    it(`${JSON.stringify(shown)} is ${iso ?? 'no date'}`, () => {
      assert.equal(read(text), iso);
    });
  }

  it('says what it expected', () => {
    const texts = ['soon', '18 Foo 2021', '05/06/2021', '2021-11-18 noon', '', 'x'.repeat(201)];
    for (const text of texts) {
      assert.throws(() => parseDate(text), { code: 'syntax', message: /expected a date\b/ });
    }
    assert.throws(() => parseDate('30 Feb 2021'), { message: /expected a day that exists/ });
  });

  it('reads French dates with slashes', () => {
    assert.equal(read('05/06/2021 9:05', 'fr'), '2021-06-05T09:05:00+03:00');
    assert.equal(read('05/06/2021', 'fr-FI'), '2021-06-05');
    assert.equal(read('05-06-2021', 'fr'), undefined);
    for (const lang of ['fi', 'fro', 'x-fr', '']) assert.equal(read('05/06/2021', lang), undefined);
  });

  it('takes little time for hostile texts', () => {
    const start = performance.now();
    for (const text of ['('.repeat(200), ' '.repeat(199) + '1', '1.'.repeat(100)]) read(text);
    assert.ok(performance.now() - start < 200);
  });
});

/** A pseudo-random generator with the same sequence in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    yield state / 0x7fffffff;
  }
}

describe('parseDate between 1900 and 2100, compared with luxon', () => {
  const random = numbers(20_211_118);
  const FIRST = Date.UTC(1900, 0, 1);
  const LAST = Date.UTC(2100, 11, 31);
  const moments = Array.from({ length: 3000 }, () => {
    const instant = FIRST + Math.floor((random.next().value * (LAST - FIRST)) / 60_000) * 60_000;
    const offset = Math.floor(random.next().value * 105 - 48) * 15;
    return Luxon.fromMillis(instant).setZone(FixedOffsetZone.instance(offset));
  });
  const formats = [
    'ccc, dd LLL yyyy HH:mm:ss ZZZ',
    'cccc, d-LLL-yyyy HH:mm ZZZ',
    'LLLL d, yyyy h:mm:ss a ZZ',
    "yyyy-MM-dd'T'HH:mm:ssZZ",
    "yyyyMMdd'T'HHmmssZZZ",
    "kkkk-'W'WW-c'T'HH:mmZZ",
    "kkkk'W'WWc'T'HHmmZZZ",
    "yyyy-ooo'T'HH:mm:ss.SSSZZ",
    'd.L.yyyy HH.mm ZZ',
  ];
  for (const format of formats) {
    it(`reads ${format}`, () => {
      for (const moment of moments) {
        const text = moment.setLocale('en').toFormat(format);
        const found = readDateTime(read(text));
        assert.equal(found?.instant, moment.toMillis(), text);
      }
    });
  }
  for (const [lang, format] of [
    ['fi', "cccc d. LLLL yyyy 'klo' H.mm ZZ"],
    ['sv', "cccc 'den' d LLLL yyyy 'kl.' HH:mm ZZ"],
    ['sv', 'ccc d LLL yyyy HH:mm ZZ'],
  ] as const) {
    it(`reads ${format} in ${lang}`, () => {
      for (const moment of moments) {
        const text = moment.setLocale(lang).toFormat(format);
        assert.equal(readDateTime(read(text))?.instant, moment.toMillis(), text);
      }
    });
  }

  // Before May 1921, Helsinki was 1 h 39 min 49 s ahead of UTC. HTML has no seconds in offsets.
  const HELSINKI = Date.UTC(1921, 4, 1);
  it('reads a time without a zone as luxon does in Europe/Helsinki', () => {
    for (const moment of moments) {
      if (moment.toMillis() < HELSINKI) continue;
      const local = moment.setZone('Europe/Helsinki');
      // Of an hour that occurs twice, the first is taken.
      const [first = local] = local.getPossibleOffsets();
      for (const format of ['d.L.yyyy H.mm', 'dd LLL yyyy HH:mm', "yyyy-MM-dd'T'HH:mm"]) {
        const text = local.toFormat(format);
        assert.equal(readDateTime(read(text))?.instant, first.toMillis(), text);
      }
    }
  });
  it('reads what formatDateTime() prints in every language', () => {
    for (const moment of moments) {
      if (moment.toMillis() < HELSINKI) continue;
      const [first = moment] = moment.setZone('Europe/Helsinki').getPossibleOffsets();
      const date = readDateTime(first.toISO());
      assert.ok(date);
      for (const lang of LOCALES) {
        const text = formatDateTime(date, lang);
        assert.equal(readDateTime(read(text, lang))?.instant, first.toMillis(), text);
      }
    }
  });
});
