import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  loadCatalogue,
  plural,
  pluralCategory,
  registerCatalogue,
  registerLocale,
  translator,
} from '../../src/i18n/index.js';

const retry = (tag: string): readonly [string, string] => {
  const { text, lang } = translator(tag).msg('Yritä uudelleen', { id: 'retry' });
  return [text, lang];
};

describe('messages of a host', () => {
  it('replace those of the library, whose catalogue is still loaded', async () => {
    registerCatalogue('sv', { print: 'Skriv ut sidan' });
    assert.deepEqual(
      retry('sv'),
      ['Yritä uudelleen', 'fi'],
      'no message of a catalogue that is not loaded',
    );
    assert.equal(await loadCatalogue('sv'), true);
    assert.deepEqual(retry('sv-FI'), ['Försök igen', 'sv']);
    assert.equal(translator('sv').msg('Tulosta', { id: 'print' }).text, 'Skriv ut sidan');
    registerCatalogue('fi', { retry: 'Pois' });
    assert.deepEqual(retry('et'), ['Pois', 'fi']);
    registerCatalogue('fi', { retry: 'Yritä uudelleen' });
  });

  it('add Inari Sámi with three messages: the others are Northern Sámi, then Finnish', async () => {
    registerLocale('smn', {
      messages: { 'lang.choose': 'a', 'notice.goSite': 'b', skip: 'c' },
      fallback: ['se'],
    });
    assert.deepEqual(retry('smn'), ['Yritä uudelleen', 'fi'], 'before its fallback is loaded');
    assert.equal(await loadCatalogue('smn'), true);
    assert.deepEqual(retry('smn-FI'), ['Geahččal fas', 'se']);
    const messages = translator('SMN');
    assert.equal(messages.lang, 'smn');
    assert.deepEqual(messages.msg('Hyppää sisältöön', { id: 'skip' }), { text: 'c', lang: 'smn' });
    // Only markup functions use it, so no catalogue of elements contains it.
    assert.deepEqual(messages.msg('Murupolku', { id: 'breadcrumb' }), {
      text: 'Murupolku',
      lang: 'fi',
    });
  });

  it('count as their first fallback does', () => {
    assert.equal(pluralCategory('smn', 2), 'two');
    const text = '{n, plural, one {a} two {b} other {c}}';
    assert.deepEqual(plural({ text, lang: 'smn' }, { n: 2 }), { text: 'b', lang: 'smn' });
    assert.equal(pluralCategory('et', 2), 'other');
  });

  it('do not change other messages of a built-in language', async () => {
    registerLocale('en', { messages: { print: 'Paper' } });
    assert.equal(await loadCatalogue('en'), true);
    assert.deepEqual(retry('en'), ['Try again', 'en']);
  });

  it('may name an unknown fallback: messages are then Finnish', async () => {
    registerLocale('sms', { messages: {}, fallback: ['xx', 'constructor'] });
    assert.equal(await loadCatalogue('sms'), false);
    assert.deepEqual(retry('sms'), ['Yritä uudelleen', 'fi']);
  });
});
