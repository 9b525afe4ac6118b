import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Outline } from '../../src/model/site/outline.js';

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
