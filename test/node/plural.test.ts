import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { placeholders, PLURAL_CATEGORIES, pluralProblem } from '../../scripts/i18n/placeholders.js';
import { plural, pluralCategory } from '../../src/i18n/index.js';
import { LOCALES, type Locale } from '../../src/model/index.js';

const memory = JSON.parse(
  readFileSync(new URL('../../xliff/translation-memory.json', import.meta.url), 'utf8'),
) as Record<string, Record<Locale, { readonly text: string }>>;
const hits = (lang: Locale): string => memory['filter.count']?.[lang].text ?? '';

const NUMBERS = [...Array(1005).keys(), 1011, 1e4, 1e5, 1e6, 2e6, 1000001, 0.5, 1.5, 2.5, -1, -2];

describe('plural forms', () => {
  for (const lang of LOCALES) {
    it(`of ${lang} are those of CLDR`, () => {
      assert.deepEqual(Intl.PluralRules.supportedLocalesOf(lang), [lang]);
      const rules = new Intl.PluralRules(lang);
      for (const n of NUMBERS) assert.equal(pluralCategory(lang, n), rules.select(n), String(n));
      const known: readonly string[] = rules.resolvedOptions().pluralCategories;
      const wanted = known.filter((one) => !(lang === 'fr' && one === 'many'));
      assert.deepEqual([...(PLURAL_CATEGORIES[lang] ?? [])].sort(), [...wanted].sort());
    });
  }
  it('are chosen in a whole phrase', () => {
    const phrases = (lang: Locale, ...numbers: readonly number[]): readonly string[] =>
      numbers.map((n) => plural({ text: hits(lang), lang }, { n }).text);
    assert.deepEqual(phrases('fi', 0, 1, 3), ['0 osumaa', '1 osuma', '3 osumaa']);
    assert.deepEqual(phrases('ru', 1, 2, 5, 11, 21, 104), [
      '1 результат',
      '2 результата',
      '5 результатов',
      '11 результатов',
      '21 результат',
      '104 результата',
    ]);
    assert.deepEqual(phrases('se', 1, 2, 3), ['1 boađus', '2 bohtosa', '3 bohtosa']);
    assert.deepEqual(phrases('fr', 0, 1, 2, 1e6), [
      '0 résultat',
      '1 résultat',
      '2 résultats',
      '1000000 résultats',
    ]);
  });
  it('leave the rest of the phrase as it is', () => {
    const text = '{title}: {n, plural, one {{n} sivu ({title})} other {{n} sivua}} {x}';
    const lang = 'fi';
    const filled = { text: 'a: 1 sivu (a) {x}', lang };
    assert.deepEqual(plural({ text, lang }, { n: 1, title: 'a' }), filled);
    assert.deepEqual(plural({ text: 'Sulje', lang }, { n: 1 }), { text: 'Sulje', lang });
  });
  it('are nothing where the message lacks the form', () => {
    const message = { text: 'a{n, plural, one {b}}', lang: 'fi' };
    assert.deepEqual(
      [1, 2].map((n) => plural(message, { n }).text),
      ['ab', 'a'],
    );
  });
  it('are checked for each language', () => {
    assert.equal(placeholders(hits('ru')), '{n}');
    assert.equal(placeholders('{title}: {n, plural, other {{x} osumaa}}'), '{n} {title} {x}');
    for (const lang of LOCALES) assert.equal(pluralProblem(hits(lang), lang), undefined);
    assert.match(pluralProblem(hits('fi'), 'ru') ?? '', /one few many other/);
    assert.match(pluralProblem('{n, plural, one {', 'fi') ?? '', /cannot be parsed/);
  });
});
