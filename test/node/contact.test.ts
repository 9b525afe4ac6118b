import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import '../../src/bundles/catalogues.js';
import { pressRelease, renderToString, type PressReleaseOptions } from '../../src/markup/index.js';
import {
  readContactText,
  readEmail,
  readPhone,
  readPhones,
  readPublishers,
  type ContactPiece,
  type PressRelease,
} from '../../src/model/index.js';
import { withProblems } from '../support/problems.js';

const shown = (pieces: readonly ContactPiece[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}](${piece.href})`))
    .join('')
    .replaceAll('\u00a0', ' ');

/** The text is unchanged, whatever became a link. */
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
  it('links no number in a value that is not text', () => {
    for (const wrong of [null, undefined, 112, {}, []]) {
      assert.deepEqual(readPhones(wrong), []);
      assert.deepEqual(readContactText(wrong), []);
      assert.equal(readPhone(wrong), undefined);
    }
  });
  it('has its text without the spaces around it, and no longer one is read', () => {
    assert.deepEqual(readPhones(' 112 '), readPhones('112'));
    assert.equal(readPhone(' 0295  160\u00a0123 ')?.text, '0295\u00a0160\u00a0123');
    for (const more of ['0295 160 123 x', 'x 0295 160 123', '0295 160 123, 0295 160 124', 'x']) {
      assert.equal(readPhone(more), undefined, more);
    }
    assert.equal(readPhone(`112${' '.repeat(57)}`)?.href, 'tel:112');
    assert.equal(readPhone(`112${' '.repeat(58)}`), undefined);
    for (const [letters, found] of [
      [489, 1],
      [490, 0],
    ] as const) {
      const text = `${'a'.repeat(letters)} 0295160123`;
      assert.equal(words(readPhones(text)), text);
      assert.equal(readPhones(text).filter((piece) => typeof piece !== 'string').length, found);
    }
    const sentence = `${'a'.repeat(4990)} 0295160123`;
    assert.deepEqual(readContactText(sentence), [sentence]);
    assert.equal(readContactText(sentence.slice(1)).length, 2);
  });
  it('takes little time for a long sequence of digits and spaces', () => {
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
      assert.deepEqual(readEmail(` MAILTO:${good}\n`), readEmail(good));
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
  it('links complete numbers and e-mail addresses, and keeps every word', () => {
    const text =
      'Inquiries: N N, Special Adviser, tel. +358 40 123 4567, and M M, tel. +358 9 1234 5678, m.m@gov.fi, 18.11.2021 at 9–12.';
    const pieces = readContactText(text);
    assert.equal(words(pieces), text);
    assert.deepEqual(
      pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.href])),
      ['tel:+358401234567', 'tel:+358912345678', 'mailto:m.m@gov.fi'],
    );
  });
  it('links no short number, and no full stop before an address', () => {
    assert.equal(shown(readContactText('112 a@gov.fi')), '112 [a@gov.fi](mailto:a@gov.fi)');
    assert.deepEqual(readContactText('22 12 34 56', { country: 'NO' }), ['22 12 34 56']);
    assert.equal(shown(readContactText('…..a@gov.fi.')), '…..[a@gov.fi](mailto:a@gov.fi).');
  });
  it('links no obfuscated e-mail address and no pattern of one', () => {
    for (const text of [
      'N N, [email protected]',
      'etunimi.sukunimi@gov.fi',
      'vuonna 2021 100 000 euroa',
      'a@[gov.fi]',
      '[a@gov.fi',
    ]) {
      assert.deepEqual(readContactText(text), [text]);
    }
  });
});

describe('publishers', () => {
  const named = (values: readonly string[], lang: string): string[] =>
    readPublishers(values, { lang }).map(({ text, lang: own }) =>
      own ? `${text} (${own})` : text,
    );
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
    [
      'en',
      ['SRK FSM KM FM', 'JM/UKM, SHM', 'IM', 'JSM och MM'],
      [
        'Prime Minister’s Office',
        'Ministry of Defence',
        'Ministry of Transport and Communications',
        'Ministry of Finance',
        'Ministry of Justice',
        'Ministry of Education and Culture',
        'Ministry of Social Affairs and Health',
        'Ministry of the Interior',
        'Ministry of Agriculture and Forestry',
        'Ministry of the Environment',
      ],
    ],
    ['fi', ['om tiedotteet'], ['om tiedotteet']],
  ];
  for (const [lang, values, expected] of cases) {
    it(`${values.join(' + ')} in ${lang}`, () => {
      assert.deepEqual(named(values, lang), expected);
    });
  }
  const links = (values: readonly string[], lang: string, url?: string): string[] =>
    readPublishers(values, { lang, url }).map(({ text, href }) => `${text} <${href ?? ''}>`);
  const OM = 'oikeusministeriö <https://oikeusministerio.fi>';
  const official: readonly (readonly [string, readonly string[]])[] = [
    ['Ministry for Foreign Affairs of Finland', ['ulkoministeriö <https://um.fi>']],
    ['The Ministry of Justice of the Republic of Finland', [OM]],
    ['Ministry of Justice, Finland', [OM]],
    ['Finnish Ministry of Justice', [OM]],
    ['Finland’s Ministry of Justice', [OM]],
    ['Suomen oikeusministeriö', [OM]],
    ['Prime Minister’s Office, Finland', ['valtioneuvoston kanslia <https://vnk.fi>']],
    ['Government of Finland', ['valtioneuvosto <https://valtioneuvosto.fi>']],
    ['Työ- ja elinkeinoministeriö (TEM)', ['työ- ja elinkeinoministeriö <https://tem.fi>']],
    ['Ministry of Justice (OM), Esimerkkikeskus', [OM, 'Esimerkkikeskus <>']],
    [
      'Ympäristöministeriö, Suomen esimerkkikeskus',
      ['ympäristöministeriö <https://ym.fi>', 'Suomen esimerkkikeskus <>'],
    ],
    ['Esimerkkivirasto ja muut; oikeusministeriö', ['Esimerkkivirasto ja muut <>', OM]],
    ['Verohallinto | OM', ['Verohallinto <>', OM]],
    ['Esimerkkivirasto, toinen virasto', ['Esimerkkivirasto, toinen virasto <>']],
    // Departments of a ministry and foreign organisations stay as written.
    [
      'Oikeusministeriö, demokratia-asioiden osasto',
      ['Oikeusministeriö, demokratia-asioiden osasto <>'],
    ],
    ['Ministry of Justice of Latvia', ['Ministry of Justice of Latvia <>']],
    ['Ministry of Justice, Sweden', ['Ministry of Justice, Sweden <>']],
    ['Ministry of Justice, United Kingdom', ['Ministry of Justice, United Kingdom <>']],
    ['UK Ministry of Justice', ['UK Ministry of Justice <>']],
    ['Ministry of Justice and Security', ['Ministry of Justice and Security <>']],
    ['Ruotsin oikeusministeriö', ['Ruotsin oikeusministeriö <>']],
  ];
  for (const [text, expected] of official) {
    it(`${text} → ${expected.join(', ')}`, () => {
      assert.deepEqual(links([text], 'fi'), expected);
    });
  }
  it('links no name shared by several countries on a site of another country', () => {
    const url = 'https://www.gov.uk/news/1';
    assert.deepEqual(links(['Ministry of Justice'], 'fi', url), ['Ministry of Justice <>']);
    assert.deepEqual(links(['Finansministeriet'], 'sv', 'https://fm.dk/'), [
      'Finansministeriet <>',
    ]);
    assert.deepEqual(links(['Finansministeriet'], 'da', ''), ['Finansministeriet <>']);
    assert.deepEqual(links(['Ministry of Justice of Finland'], 'fi', url), [OM]);
    assert.deepEqual(links(['Ministry of Justice Finland'], 'fi', url), [OM]);
    assert.deepEqual(links(['oikeusministeriö'], 'fi', url), [OM]);
    for (const top of ['https://justice.gov/', 'https://example.mil', 'http://om.example.se/']) {
      assert.deepEqual(links(['Ministry of Justice'], 'fi', top), ['Ministry of Justice <>'], top);
    }
    for (const own of ['https://vn.fi/1', 'https://a.example/', '/1', '', 'ftp://a.uk/']) {
      assert.deepEqual(links(['Ministry of Justice'], 'fi', own), [OM], own);
    }
    const [linked] = readPublishers([{ text: 'Ministry of Justice', href: 'https://moj.go.jp/' }], {
      lang: 'fi',
    });
    assert.deepEqual([linked?.text, linked?.isGovernment], ['Ministry of Justice', false]);
  });
  it('takes little time for a long list', () => {
    const start = performance.now();
    readPublishers(['om '.repeat(330), 'oikeusministeriö'.repeat(60), ', '.repeat(400)], {
      lang: 'fi',
    });
    assert.ok(performance.now() - start < 1000);
  });
  it('keeps its own URL unless it is unsafe', () => {
    const { result, problems } = withProblems((options) =>
      readPublishers(
        [
          { text: 'X', href: 'javascript:1', lang: 'sv' },
          { text: '', href: '' },
        ],
        { ...options, lang: 'fi' },
      ),
    );
    assert.deepEqual(result, [{ text: 'X', lang: 'sv', href: undefined, isGovernment: false }]);
    assert.deepEqual(problems, [
      { expected: 'a web URL as href', found: '"javascript:1"' },
      { expected: 'a publisher with a name', found: 'an object' },
    ]);
    assert.equal(readPublishers([{ text: 'SM', href: '/sm' }], { lang: 'fi' })[0]?.href, '/sm');
    assert.equal(
      readPublishers([{ text: 'X', href: 'javascript:1' }], { lang: 'fi' })[0]?.href,
      undefined,
    );
  });
  it('accepts a single value instead of a list, and nothing as an empty list', () => {
    assert.equal(readPublishers('SM', { lang: 'fi' }).length, 1);
    assert.equal(readPublishers(undefined, { lang: 'fi' }).length, 0);
    assert.equal(readPublishers([null, 7, {}] as never, { lang: 'fi' }).length, 1);
  });
});

describe('contacts of a release', () => {
  const root = (release: Partial<PressRelease>, options: PressReleaseOptions = {}): HTMLElement =>
    new JSDOM(renderToString(pressRelease({ lang: 'fi', headline: 'O', ...release }, options)))
      .window.document.body;
  const lines = (element: ParentNode): string[] =>
    [...element.querySelectorAll('.vn-contacts :is(h2, h3, p)')].map((one) => {
      for (const br of one.querySelectorAll('br')) br.replaceWith(' / ');
      return (one.textContent ?? '').replace(/\s+/g, ' ').trim();
    });

  it('are in groups, with organisation, opening hours and address', () => {
    const contacts = [
      { name: 'A', group: 'Media', organisation: 'OM', openingHours: 'ma–to 9–15' },
      { name: 'B', group: 'Hanke', address: 'Eteläesplanadi 10\nHelsinki' },
      { name: 'C' },
      { name: 'D', group: 'Media' },
    ];
    const shown = root({ contacts });
    assert.deepEqual(lines(shown), [
      ...['Lisätietoja', 'C', 'Media', 'A', 'OM', 'ma–to 9–15', 'D', 'Hanke', 'B'],
      'Eteläesplanadi 10 / Helsinki',
    ]);
    assert.equal(shown.querySelectorAll('.vn-contacts h3').length, 2);
    assert.equal(shown.querySelectorAll('.vn-contacts ul').length, 3);
  });
  it('keep the lines of a sentence', () => {
    const contacts = ['Anna Esimerkki\nneuvotteleva virkamies\np. 0295 160 123'];
    assert.deepEqual(lines(root({ contacts })).slice(1), [
      'Anna Esimerkki / neuvotteleva virkamies / p. 0295 160 123 (Puhelin)',
    ]);
  });
  it('dial with the country code of the page or their own', () => {
    const contacts = [
      { name: 'A', phone: '08-000 10 00' },
      { name: 'B', phone: '09 160 01', country: 'FI' },
    ];
    const hrefs = [...root({ contacts }, { country: 'SE' }).querySelectorAll('a')].map(
      (a) => a.href,
    );
    assert.deepEqual(hrefs, ['tel:+4680001000', 'tel:+358916001']);
  });
});
