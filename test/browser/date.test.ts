import { expect } from '@open-wc/testing';
import { pluralCategory } from '../../src/i18n/index.js';
import { LOCALES } from '../../src/model/index.js';
import { dateLines, type DateCase } from '../support/date-lines.js';

const data = async (name: string): Promise<unknown> =>
  (await fetch(`/test/data/${name}.json`)).json();

describe('dates and numbers do not depend on the engine', () => {
  it('formats every date in all seven languages as Node does', async () => {
    const { cases } = (await data('date-cases')) as { cases: readonly DateCase[] };
    const stamps = (await data('date-stamps')) as readonly string[];
    expect(stamps.length).to.equal(12);
    expect(dateLines(cases)).to.deep.equal(stamps);
  });
  for (const lang of LOCALES) {
    it(`plural forms of ${lang} are those of the engine if it supports the language`, function () {
      // Engines without Northern Sámi have no rules to compare with:
      // https://tc39.es/ecma402/#sec-intl.pluralrules.supportedlocalesof
      if (Intl.PluralRules.supportedLocalesOf(lang).length === 0) this.skip();
      const rules = new Intl.PluralRules(lang);
      for (const n of [...Array(205).keys(), 1e6, 0.5, 1.5, 2.5]) {
        expect(pluralCategory(lang, n), String(n)).to.equal(rules.select(n));
      }
    });
  }
});
