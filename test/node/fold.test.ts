import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { containsTyped, plain, searched, typedText } from '../../src/model/text/fold.js';
import { markedParts } from '../../src/model/text/marks.js';
import { Outline } from '../../src/model/site/outline.js';

describe('letters in the filter', () => {
  it('are folded as in the tree', () => {
    const finds = (typed: string, text: string, lang: string): boolean =>
      containsTyped(typedText(typed), 'fi', text, lang);
    assert.ok(finds('ministere', 'Ministère de la Justice', 'fr'));
    assert.ok(finds('dearvvasvuodaministeriija', 'dearvvašvuođaministeriija', 'se'));
    assert.ok(finds('', 'Oikeusministeriö', 'fi'));
    assert.ok(finds('  MINISTERIÖ ', 'Oikeusministeriö', 'fi'));
    assert.ok(!finds('ministerio', 'Oikeusministeriö', 'fi'), 'ö is a letter of its own');
    assert.ok(!finds('x', 'Oikeusministeriö', 'fi'));
  });

  it('have a plain form of the same length', () => {
    assert.equal(plain('ÁČĐÐĦŁŊØŦÅÄÖÉñ'), 'acddhlnotaaoen');
    assert.equal(plain('æß№ я中 İI'), 'æß№ я中 ii');
    assert.equal(plain('a\u0308'), 'a\u0308');
    assert.equal(plain('\ufacfÄ'), '\ufacfa', 'its decomposition has two units');
  });

  it('are composed, with single spaces and without invisible ones', () => {
    assert.equal(searched(' A\u0308\n\tb\u00adc\u200bd\u2060e\u00a0'), ' Ä bcde ');
    assert.equal(typedText(' A\u0308\n\tb\u00adC '), 'ä bc');
  });

  for (const [typed, typedLang, text, lang, expected] of [
    // Letters of their own are not found by plain letters, in any language of the Nordic countries.
    ...['fi', 'sv-FI', 'SE', 'smn', 'nb', 'no', 'da', 'is', 'et'].map(
      (nordic) => ['a', 'de', 'ä', nordic, false] as const,
    ),
    ['o', 'fi', 'ø', 'da', false],
    ['a', 'fi', 'ä', 'de', true],
    ['a', 'fi', 'ä', 'fil', true],
    ['a', 'fi', 'ä', 'x-fi', true],
    // Typed, they are found by themselves only, if the reader or the text is Nordic.
    ['ä', 'fi', 'a', 'de', false],
    ['ä', 'de', 'a', 'sv', false],
    ['ä', 'de', 'a', 'en', true],
    ['é', 'fi', 'e', 'fi', true],
    // Sámi letters are found by plain letters, but find only themselves.
    ['c', 'fi', 'č', 'se', true],
    ['č', 'se', 'c', 'fi', false],
    ['č', 'fi', 'c', 'sms', false],
    ['č', 'fi', 'c', 'fi', true],
    ['č', 'x-se', 'c', 'sefa', true],
    // The first occurrence may not match where a later one does.
    ['oa', 'fi', 'öa oa', 'fi', true],
    ['a', 'fi', 'ää', 'fi', false],
    ['', 'fi', '', 'fi', true],
    ['b', 'fi', '', 'fi', false],
    ['i̇', 'en', 'İ', 'tr', false],
  ] as const) {
    it(`“${typed}” (${typedLang}) ${expected ? 'finds' : 'does not find'} “${text}” (${lang})`, () => {
      assert.equal(containsTyped(typed, typedLang, text, lang), expected);
    });
  }
});

describe('words that were searched for', () => {
  /** The text with brackets around its matches. */
  const marked = (query: string, text: string, lang = 'fi'): string =>
    markedParts(query, lang, text, lang)
      .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
      .join('');
  for (const [query, text, expected] of [
    ['laki', 'Uusi lakiesitys: laki, pelastuslaki.', 'Uusi [lakiesitys]: [laki], [pelastuslaki].'],
    ['LAKI uusi', 'uusi laki', '[uusi] [laki]'],
    ['uusi uu', 'Uusi uutinen', '[Uusi] [uutinen]'],
    ['ak laki', 'laki', '[laki]'],
    ['a laki', 'a laki b', 'a [laki] b'],
    ['ää', 'maa sää2', 'maa [sää2]'],
    ['laki', 'asetus', 'asetus'],
    ['', 'a  b', 'a  b'],
    ['  ', 'a', 'a'],
    ['10', '10.1.2021 210', '[10].1.2021 [210]'],
    ['soft', 'so\u00adft  x', '[soft] x'],
  ] as const) {
    it(`are marked in “${text}” for “${query}”`, () => {
      assert.equal(marked(query, text), expected);
    });
  }
});

describe('parts of a text with matches', () => {
  for (const [query, text, expected] of [
    [
      'laki',
      'Uusi laki',
      [
        ['Uusi ', false],
        ['laki', true],
      ],
    ],
    [
      'laki',
      'laki nyt',
      [
        ['laki', true],
        [' nyt', false],
      ],
    ],
    [
      'uusi laki',
      'uusi laki',
      [
        ['uusi', true],
        [' ', false],
        ['laki', true],
      ],
    ],
    ['laki', 'asetus', [['asetus', false]]],
  ] as const) {
    it(`are never empty: “${query}” in “${text}”`, () => {
      const parts = expected.map(([part, isMatch]) => ({ text: part, isMatch }));
      assert.deepEqual(markedParts(query, 'fi', text, 'fi'), parts);
    });
  }
});

describe('matches of the filter', () => {
  const finds = (typed: string, lang: string, label: string, labelLang = lang): boolean => {
    const outline = new Outline();
    outline.add(label, labelLang, 1);
    outline.close();
    return outline.find(typed, lang).length > 0;
  };

  for (const [typed, lang, label, expected, labelLang] of [
    ['lains', 'fi', 'Lainsäädäntö', true],
    ['LAINSÄÄ', 'fi', 'Lainsäädäntö', true],
    ['saadanto', 'fi', 'Lainsäädäntö', false],
    ['a', 'fi', 'ä', false],
    ['o', 'sv', 'Öland', false],
    ['a', 'sv', 'Åland', true],
    ['å', 'sv', 'Aland', false],
    ['cafe', 'fi', 'Café', true],
    ['café', 'fi', 'Cafe', true],
    ['sami', 'se', 'Sámi', true],
    ['sámi', 'se', 'Sami', false],
    ['coahkkin', 'fi', 'Čoahkkin', true, 'se'],
    ['čoahkkin', 'fi', 'Coahkkin', false, 'se'],
    ['giella', 'se', 'ŋ', false],
    ['n', 'se', 'ŋ', true],
    ['d', 'se', 'đ', true],
    ['lander', 'de', 'Länder', true],
    ['länder', 'fi', 'Länder', true, 'de'],
    ['  kaksi   sanaa ', 'fi', 'kaksi sanaa', true],
    ['', 'fi', 'x', false],
    ['ä', 'fi', 'a\u0308', true],
    ['valtioneuvosto', 'fi', 'Valtio\u00ADneu\u00ADvosto', true],
    ['10 artikla', 'fi', '10\u00A0artikla', true],
    ['valtion neuvosto', 'fi', 'Valtion\n      neuvosto', true],
  ] as const) {
    it(`"${typed}" (${lang}) ${expected ? 'finds' : 'does not find'} "${label}"`, () => {
      assert.equal(finds(typed, lang, label, labelLang ?? lang), expected);
    });
  }

  it('returns the position in the label, and continues with the next label', () => {
    const outline = new Outline();
    outline.add('Aselainsäädäntö', 'fi', 1);
    outline.add('muu', 'fi', 2);
    outline.add('Lainsäädäntö', 'fi', 1);
    outline.close();
    assert.deepEqual(outline.find('lainsäädäntö', 'fi'), [
      { index: 0, at: 3, length: 12 },
      { index: 2, at: 0, length: 12 },
    ]);
    assert.deepEqual(outline.ends, [2, 2, 3]);
    assert.deepEqual(outline.parents, [-1, 0, -1]);
    assert.deepEqual(outline.find('ämuu', 'fi'), []);
  });

  it('knows the parents, the levels and the ends of branches before and after the last entry', () => {
    const outline = new Outline();
    for (const level of [1, 2, 3, 2, 3, 3]) outline.add('a', 'fi', level);
    assert.deepEqual(outline.parents, [-1, 0, 1, 0, 3, 3]);
    assert.deepEqual(outline.levels, [1, 2, 3, 2, 3, 3]);
    assert.deepEqual(outline.ends.slice(1, 3), [3, 3]);
    assert.equal(outline.ends.at(-1), 6);
    outline.close();
    assert.deepEqual(outline.ends, [6, 3, 3, 6, 5, 6]);
  });

  it('pauses after every 500 labels, and prepares them once', () => {
    for (const [labels, pauses] of [
      [499, 0],
      [500, 1],
      [1001, 2],
    ] as const) {
      const outline = new Outline();
      for (let index = 0; index < labels; index += 1) outline.add('a', 'fi', 1);
      assert.equal([...outline.preparing()].length, pauses);
      assert.equal([...outline.preparing()].length, 0);
    }
  });
});
