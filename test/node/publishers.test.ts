import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GOVERNMENT, readPublishers } from '../../src/model/index.js';
import { isForeignUrl, partsOf } from '../../src/model/release/publisher-names.js';
import { withProblems } from '../support/problems.js';

/** The parts of a text; known organisations by their keys in brackets. */
const parts = (text: string, isAbroad = false): readonly string[] =>
  partsOf(text, isAbroad).map((part) =>
    'organisation' in part ? `[${part.organisation.key}]` : part.text,
  );

describe('the names of the government and its ministries', () => {
  it('are known in each language, and so are keys and abbreviations', () => {
    for (const { key, names, abbreviations = {} } of GOVERNMENT) {
      for (const name of [...Object.values(names), key, ...Object.values(abbreviations)]) {
        assert.deepEqual(parts(name), [`[${key}]`], name);
        assert.deepEqual(parts(name.toUpperCase()), [`[${key}]`], name);
      }
    }
    assert.deepEqual(parts('Government of Finland', true), ['[vn]']);
  });

  it('are those of other countries, too, where they are English or Swedish', () => {
    const common = GOVERNMENT.flatMap(({ names }) => [names['en'] ?? '', names['sv'] ?? '']);
    for (const name of common) {
      const expected = name === 'Finnish Government' ? ['[vn]'] : [];
      assert.deepEqual(parts(name, true), expected, name);
    }
    for (const { key, names } of GOVERNMENT) {
      for (const name of [names['fi'] ?? '', names['se'] ?? '', key]) {
        assert.deepEqual(parts(name, true), [`[${key}]`], name);
      }
    }
  });

  const known: readonly (readonly [what: string, text: string, key: string])[] = [
    ['with another apostrophe', 'Prime Minister`s Office', 'vnk'],
    ['with another apostrophe', 'Prime Minister‘s Office', 'vnk'],
    ['with another apostrophe', "Prime Minister's Office", 'vnk'],
    ['with more space', ' Ministry  of\n Justice\t', 'om'],
    ['with an abbreviation', 'Ministry of Justice (OM)', 'om'],
    ['with an abbreviation', 'Justitieministeriet(JM)', 'om'],
    ['with an abbreviation', 'Työ- ja elinkeinoministeriö (tem)', 'tem'],
  ];
  for (const [what, text, key] of known) {
    it(`are known ${what}: ${text.trim()}`, () => {
      assert.deepEqual(parts(text), [`[${key}]`]);
    });
  }

  for (const text of [
    ...[
      'Finnish Ministry of Justice',
      'the Finnish Ministry of Justice',
      'Suomen Justitieministeriet',
    ],
    ...[
      'Finland Ministry of Justice',
      'Finland’s Ministry of Justice',
      'Finlands justitieministeriet',
    ],
    ...['Ministry of Justice of Finland', 'Ministry of Justice of the Republic of Finland'],
    ...[
      'Justitieministeriet i Finland',
      'Ministry of Justice Finland',
      'Ministry of Justice, Finland',
    ],
    ...[
      'Ministry of Justice,Finland',
      'Ministry of Justice (Finland)',
      'Ministry of Justice(Suomi)',
    ],
    'Ministry of Justice of Finland (OM)',
  ]) {
    it(`are those of Finland on any site: ${text}`, () => {
      assert.deepEqual(parts(text, true), ['[om]']);
      assert.deepEqual(parts(text), ['[om]']);
    });
  }

  it('may follow an article', () => {
    assert.deepEqual(parts('The Ministry of Justice'), ['[om]']);
    assert.deepEqual(parts('The Ministry of Justice', true), []);
  });

  for (const text of [
    ...[
      'Ministry of Justice of Finlandia',
      'Ministry of Justice of Latvia',
      'Ministry of Justices',
    ],
    ...['Ministry of Justice (OKM)', 'Ministry of Justice (Latvia)', 'Ministry of Justice 2'],
    ...['Ministry of Justice and Security', 'Justitieministeriet och säkerhet'],
    ...[
      'Esimerkkivirasto OM',
      'Esimerkkilaitos OM',
      'abc OM, the x',
      'OM1',
      'smart',
      'okmsisäministeriö',
      'omsm',
      'OM jaosto',
      'Ja OM',
    ],
    ...[
      'oikeusministeriösmart',
      'oikeusministeriöokmx',
      'Oikeusministeriö tiedottaa',
      'OM, İ, SM',
      'OM, osasto ; SM',
    ],
    ...['Esimerkkivirasto, toinen', '', ' ', ', ;'],
  ]) {
    it(`are not recognised in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parts(text), []);
    });
  }
});

describe('lists of publishers', () => {
  for (const separator of [
    ...[', ', ',', ' , ', ';', ' / ', '/', ' | ', '&', ' & ', ' • ', '·', '\n', ' ', ',\n'],
    ...[' ja ', ' och ', ' and ', ' sekä ', ' samt '],
    ...[', ja ', ' & och ', ', and ', '; sekä ', ' / samt ', ',, ', ' , ; | '],
  ]) {
    it(`are separated by ${JSON.stringify(separator)}`, () => {
      assert.deepEqual(parts(`SM${separator}OM${separator}YM`), ['[sm]', '[om]', '[ym]']);
    });
  }

  it('have other names between known ones, as they are written', () => {
    assert.deepEqual(parts('OM, Toinen   Virasto ;SM'), ['[om]', 'Toinen Virasto', '[sm]']);
    assert.deepEqual(parts('Virasto ja muut | OM & Kolmas'), ['Virasto ja muut', '[om]', 'Kolmas']);
    assert.deepEqual(parts('OM, jaosto, andelslag'), ['[om]', 'jaosto', 'andelslag']);
    assert.deepEqual(parts('A·B•OM/C'), ['A', 'B', '[om]', 'C']);
    assert.deepEqual(parts('Oikeusministeriö A, SM'), ['Oikeusministeriö A', '[sm]']);
    assert.deepEqual(parts('OM, Virasto of Finland'), ['[om]', 'Virasto of Finland']);
    assert.deepEqual(parts('OM, Virasto (OM)'), ['[om]', 'Virasto (OM)']);
    assert.deepEqual(parts('oikeusministeriö and Security'), ['[om]', 'Security']);
    assert.deepEqual(parts('Ministry of Justice, and Security'), ['[om]', 'Security']);
  });

  it('may run together', () => {
    const names = 'oikeusministeriösisäministeriöSM';
    assert.deepEqual(parts(names), ['[om]', '[sm]', '[sm]']);
    assert.deepEqual(parts('Ministry of Justice and the Ministry of Finance'), ['[om]', '[vm]']);
    assert.deepEqual(parts('Ministry of Justice and Finnish Ministry of Finance'), [
      '[om]',
      '[vm]',
    ]);
  });

  it('have no empty names', () => {
    for (const text of [', OM, , SM,', '& OM && SM', '/OM;;SM ', '• OM • SM']) {
      assert.deepEqual(parts(text), ['[om]', '[sm]'], text);
    }
  });

  it('end with their departments, which are no publishers', () => {
    for (const department of [
      ...['Kansainvälinen osasto', 'tiimi', 'Viestintäyksikkö', 'viestintä', 'ryhmä', 'kabinetti'],
      ...['esikunta', 'sihteeristö', 'rättsavdelning', 'Rättsavdelningen', 'enhet', 'enheten'],
      ...['Legal Department', 'unit', 'division', 'working group', 'press office', 'directorate'],
    ]) {
      assert.deepEqual(parts(`OM, ${department}`), [], department);
    }
    assert.deepEqual(parts('osasto, OM'), ['osasto', '[om]'], 'of nothing before it');
    assert.deepEqual(parts('OM, Osastojen liitto'), ['[om]', 'Osastojen liitto']);
  });

  it('are about another country if they name it behind a common name', () => {
    for (const country of [
      ...['Sweden', 'Sverige', 'Ruotsi', 'the Netherlands', 'Åland Islands', 'Zimbabwe'],
      ...['UK', 'U.K.', 'u.k', 'US', 'U.S.', 'USA', 'U.S.A.', 'Great Britain'],
    ]) {
      assert.deepEqual(parts(`Ministry of Justice, ${country}`), [], country);
      assert.deepEqual(parts(`Ministry of Justice, OM, ${country}`), [], country);
      assert.deepEqual(parts(`oikeusministeriö, ${country}`), ['[om]', country]);
    }
    for (const other of [
      'Suomi',
      'USAID',
      'BUSA',
      'Bathe Netherlands',
      'Great Britain Ltd',
      'EU',
    ]) {
      assert.deepEqual(parts(`Ministry of Justice, ${other}`), ['[om]', other], other);
    }
  });

  it('have at most 1,000 characters', () => {
    const long = 'x'.repeat(996);
    assert.deepEqual(parts(`OM, ${long}`), ['[om]', long]);
    assert.deepEqual(parts(`OM, ${long}x`), []);
  });
});

describe('the site of another country', () => {
  for (const url of ['https://a.se/1', 'HTTP://A.UK', 'https://justice.gov', 'https://a.mil/']) {
    it(`is ${url}`, () => {
      assert.equal(isForeignUrl(url), true);
    });
  }
  for (const url of [
    ...['fi', 'ax', 'eu', 'io', 'me', 'tv', 'co', 'ai', 'com', 'gove', 'xmil'].map(
      (top) => `https://a.se.${top}/b.se`,
    ),
    ...['/1', 'a.se', 'ftp://a.se/', 'x-https://a.se', 'https://', 'https://1.2.3.4/', undefined],
  ]) {
    it(`is not ${String(url)}`, () => {
      assert.equal(isForeignUrl(url), false);
    });
  }
});

describe('what readPublishers() returns', () => {
  const read = (values: unknown, lang: string, url?: string): unknown =>
    readPublishers(values as string, { lang, url }).map(({ text }) => text);

  it('has the name of the language, or of another one', () => {
    assert.deepEqual(readPublishers('SM', { lang: 'sv-FI' }), [
      {
        text: 'inrikesministeriet',
        lang: undefined,
        href: 'https://intermin.fi',
        isGovernment: true,
      },
    ]);
    assert.deepEqual(readPublishers([{ text: 'SM', href: '/sm', lang: 'fi' }], { lang: 'et' }), [
      { text: 'Ministry of the Interior', lang: 'en', href: '/sm', isGovernment: true },
    ]);
    assert.deepEqual(
      readPublishers([{ name: ' SM, X ', lang: ' fi ' }] as never, { lang: 'fi' })[1],
      {
        ...{ text: 'X', lang: 'fi', href: undefined, isGovernment: false },
      },
    );
  });

  it('has each name once', () => {
    assert.deepEqual(read(['SM', 'X, OM', 'sisäministeriö', 'X', 'Y', 'Y'], 'fi'), [
      ...['sisäministeriö', 'X', 'oikeusministeriö', 'Y'],
    ]);
  });

  it('has the names of neighbours as they are', () => {
    for (const lang of ['da', 'nb', 'nn', 'no', 'NO', 'da-DK']) {
      assert.deepEqual(read('Finansministeriet', lang), ['Finansministeriet'], lang);
    }
    for (const lang of ['sv', 'nov', 'sv-NO', 'dax']) {
      assert.notDeepEqual(read('Finansministeriet', lang), ['Finansministeriet'], lang);
    }
    assert.deepEqual(read('Finansministeriet', 'sv', 'https://a.dk'), ['Finansministeriet']);
    const own = [{ text: 'Finansministeriet', href: 'https://a.fi' }];
    assert.deepEqual(read(own, 'sv', 'https://a.dk'), ['finansministeriet']);
  });

  it('reports what has no name, and URLs that are unsafe', () => {
    const { result, problems } = withProblems((options) =>
      readPublishers([{}, '', { text: 'A', href: 'data:a' }, { text: 'B', href: '/b' }] as never, {
        ...options,
        lang: 'fi',
      }),
    );
    assert.deepEqual(
      result.map(({ text, href, isGovernment }) => [text, href, isGovernment]),
      [
        ['A', undefined, false],
        ['B', '/b', false],
      ],
    );
    assert.deepEqual(problems, [
      { expected: 'a publisher with a name', found: 'an object' },
      { expected: 'a publisher with a name', found: '""' },
      { expected: 'a web URL as href', found: '"data:a"' },
    ]);
  });
});
