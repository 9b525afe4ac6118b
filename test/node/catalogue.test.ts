import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  loadCatalogue,
  plural,
  pluralCategory,
  registerCatalogue,
  registerLanguage,
  translator,
} from '../../src/i18n/index.js';

const close = (tag: string): readonly [string, string] => {
  const words = translator(tag);
  return [words.msg('Sulje', { id: 'close' }), words.langOf('close')];
};

describe('words of a host', () => {
  it('are over those of the library, and do not keep its file from coming', async () => {
    registerCatalogue('sv', { print: 'Skriv ut sidan' });
    assert.deepEqual(close('sv'), ['Sulje', 'fi'], 'nothing of a language whose file has not come');
    assert.equal(await loadCatalogue('sv'), true);
    assert.deepEqual(close('sv-FI'), ['Stäng', 'sv']);
    assert.equal(translator('sv').msg('Tulosta', { id: 'print' }), 'Skriv ut sidan');
    registerCatalogue('fi', { close: 'Pois' });
    assert.deepEqual(close('et'), ['Pois', 'fi']);
    registerCatalogue('fi', { close: 'Sulje' });
  });

  it('add Inari Sámi with three texts: the others are Northern Sámi, then Finnish', async () => {
    registerLanguage('smn', {
      texts: { 'lang.choose': 'a', 'notice.goSite': 'b', skip: 'c' },
      fallback: ['se'],
    });
    assert.deepEqual(close('smn'), ['Sulje', 'fi'], 'before its fallback has come');
    assert.equal(await loadCatalogue('smn'), true);
    assert.deepEqual(close('smn-FI'), ['Gidde', 'se']);
    const words = translator('SMN');
    assert.equal(words.lang, 'smn');
    assert.deepEqual(
      [words.msg('Hyppää sisältöön', { id: 'skip' }), words.langOf('skip')],
      ['c', 'smn'],
    );
    // No file for elements holds it: it is a markup function's.
    assert.deepEqual(
      [words.msg('Murupolku', { id: 'breadcrumb' }), words.langOf('breadcrumb')],
      ['Murupolku', 'fi'],
    );
  });

  it('count as their first fallback does', () => {
    assert.equal(pluralCategory('smn', 2), 'two');
    assert.equal(plural('{n, plural, one {a} two {b} other {c}}', 'smn', { n: 2 }), 'b');
    assert.equal(pluralCategory('et', 2), 'other');
  });

  it('leave a language of the library what it has', async () => {
    registerLanguage('en', { texts: { print: 'Paper' } });
    assert.equal(await loadCatalogue('en'), true);
    assert.deepEqual(close('en'), ['Close', 'en']);
  });

  it('may name a fallback that nobody has: Finnish', async () => {
    registerLanguage('sms', { texts: {}, fallback: ['xx', 'constructor'] });
    assert.equal(await loadCatalogue('sms'), false);
    assert.deepEqual(close('sms'), ['Sulje', 'fi']);
  });
});
